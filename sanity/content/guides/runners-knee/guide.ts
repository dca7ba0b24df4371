import type { Article } from "../../documents.ts";
import {
  anecdote,
  body,
  callToAction,
  callout,
  dataTable,
  doDont,
  exercise,
  faqList,
  figure,
  h2,
  h3,
  leadInList,
  link,
  p,
  picture,
  planCards,
  ref,
  refs,
  simpleText,
  slug,
  video,
} from "../../write.ts";
import { runnersKneeRecovery, runnersKneeStages } from "./recovery.ts";
import { runnersKneeTriage } from "./triage.ts";

export const runnersKnee: Article = {
  _id: "article-runners-knee",
  _type: "article",
  title: "Runner’s knee",
  slug: slug("runners-knee"),
  standfirst:
    "An ache round or behind the kneecap that comes with running, stairs and long sitting is probably patellofemoral pain. Here is what to rule out, how to keep running, and how to make the knee strong again.",
  keyTakeaways: [
    "A knee that is badly swollen, hot, locked or cannot carry you needs help today.",
    "Patellofemoral pain is overload, not damage. Most runners can keep running with less.",
    "Cut speed, downhills and stairs first, and keep pain at 3 out of 10 or less.",
    "Strengthen thighs and hips for twelve weeks. Doing something clearly beats waiting.",
    "Start early: the longer a knee has hurt, the longer it takes.",
  ],
  cover: picture(
    "drawing-cover-runners-knee",
    "Drawing of a bent knee as a hill of contour lines, as on a map. The kneecap is the summit and glows orange.",
  ),
  publishedAt: "2026-06-16T08:00:00Z",
  lastReviewedAt: "2026-11-02",
  nextReviewDue: "2027-11-02",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-running",
    "category-knee",
    "category-runners-knee",
    "category-strength",
    "category-training-load",
  ),
  triage: runnersKneeTriage,
  body: body(
    p(
      "The kneecap slides in a groove of the thigh bone and works like a pulley for the muscle in front of the thigh. The more you bend the knee under load, the harder it is pressed into the groove. When training grows faster than the joint can adapt, it starts to ache. The name for that is **patellofemoral pain**, and because runners get so much of it, runner’s knee.[^source-esculier-2020]",
    ),

    h2("Is it runner’s knee?"),
    p(
      "No scan can show it. Physiotherapists and doctors recognise it from your story and a squat, and by ruling out the rest.[^source-willy-2019] It is likely if most of this is true for you:",
    ),
    leadInList("What it usually feels like", {
      "Hard to point at": "You draw a circle round the kneecap or hold a hand over it.",
      "Bending under load":
        "Stairs, squats, hills and kneeling bring it on, downhill more than up.",
      "Long sitting": "The knee aches in the cinema or the car and wants to be stretched.",
      "Crept in":
        "It came over days or weeks, often after more running, more hills or faster work.",
      "No swelling": "The knee looks like the other one. Painless creaks do not count.",
    }),
    dataTable("When it may be something else", [
      ["Where or how it hurts", "What it may be", "What to do"],
      [
        "On the outer side, at the same point of each run",
        "Iliotibial band pain",
        "Less downhill, stronger hips, then a physiotherapist",
      ],
      [
        "In one spot just below the kneecap, with jumping",
        "Patellar tendinopathy",
        "Slow, heavy thigh strength; ask a physiotherapist",
      ],
      [
        "On the joint line, with catching or locking",
        "Meniscus",
        "See a physiotherapist or GP before you run",
      ],
      [
        "On the bone, worse with each run, sore at rest",
        "Bone stress injury",
        "Stop running and see a doctor",
      ],
    ]),

    h2("What keeps a knee running"),
    p(
      "The best news for runners comes from Canada. In a trial, 69 runners with this pain were taught to adjust their training. One third did nothing else, one third added strength exercises, one third changed their step. After eight weeks all three groups had improved, and none was ahead of the others.[^source-esculier-2018] Managing load is the core of the treatment, and you can start it today.",
    ),
    doDont("Your next two weeks", {
      dos: [
        "Run more often and shorter: four times 20 minutes rather than two times 40",
        "Choose flat, even routes",
        "Take shorter, quicker steps at the same speed",
        "Get up and walk after 30 minutes of sitting",
      ],
      donts: [
        "run downhill or do intervals for now",
        "stop everything: a rested knee is not a stronger one",
        "take painkillers in order to run",
        "try new shoes and new exercises in the same week",
      ],
    }),
    h3("Why a shorter step helps"),
    p(
      "A step rate about 10% higher lowered the force behind the kneecap by 14% in a laboratory study.[^source-lenhart-2014] Start with 5%, in blocks of a minute. Our [guide to running cadence](internal:article-running-cadence) shows how. It is a way to take load off, not a cure: only two of the 37 studies in a review looked at pain at all.[^source-anderson-2022]",
    ),
    figure(
      picture(
        "drawing-figure-step-length",
        "Two drawings of a leg at landing. On the left the foot lands far in front of the hip with a straight knee. On the right it lands nearly under the hip with a softly bent knee.",
        {
          caption:
            "The same speed with a long step and with a short one. The orange line is the distance between hip and heel.",
        },
      ),
      "wide",
    ),
    callout(
      "tip",
      "Stairs are your thermometer",
      p(
        "Walk down one flight each morning and give it a number. If the number falls from week to week, you are on the right way, whatever yesterday’s run felt like.",
      ),
    ),

    h2("Make it stronger"),
    p(
      "Guidelines agree on the treatment: exercise for thigh and hip, on top of understanding what the pain is.[^source-willy-2019][^source-neal-2024] In a trial with 112 people, hip exercises, knee exercises and free activity came out level after a year, as long as all of them had been well advised.[^source-hott-2020] So choose what you will keep doing. We like these three, in this order.",
    ),
    exercise("exercise-wall-squat-hold", {
      note: "Start here on day one. It is quiet enough for most sore knees.",
    }),
    exercise("exercise-split-squat", {
      note: "Begin when you can hold the wall squat for 45 seconds with pain of 3 or less.",
    }),
    exercise("exercise-step-down", {
      note: "The last stone before hills. It rehearses what running downhill asks of the knee.",
    }),
    video({
      title: "Early knee exercises: introduction",
      url: "https://youtu.be/2iB8pcKzJgo",
      publisher: "Cambridge University Hospitals NHS Foundation Trust",
      summary:
        "A physiotherapist at Addenbrooke’s Hospital explains how a knee recovers after an injury, when crutches can go, and why exercise comes before scans. It is meant for twisted knees; the advice on patience holds for yours as well.",
    }),
    callout(
      "evidence",
      "How sure is this?",
      p(
        "A review compared 22 trials. After three months every active treatment, even good advice alone, was better than waiting. Nearly half of the trials had serious weaknesses, and nobody can say which mixture is best.[^source-winters-2021]",
      ),
    ),

    h2("The twelve weeks"),
    runnersKneeStages,
    anecdote({
      voice: "coach",
      coach: "coach-graeme-s",
      text: [
        p(
          "When a knee starts to talk, we keep the number of runs and cut their length. Regular short runs keep the habit and the rhythm. And we move the hills to the end of the comeback, because downhill is the last thing that a kneecap forgives.",
        ),
      ],
    }),

    h2("How long does it take?"),
    runnersKneeRecovery,
    p(
      "Duration before treatment was the best predictor of a slow recovery.[^source-collins-2013] That is a reason to act this week. It is no reason to fear the X-ray: after five to eight years, 49 of 50 knees showed no arthritis.[^source-lankhorst-2016]",
    ),

    h2("Why did it happen?"),
    p(
      "Look at your training before you look at your bones. Runners often report a recent rise in distance or speed, or new downhills.[^source-esculier-2020] A review of 18 studies found that height, weight, age and the angle of the thigh did not predict who would get it. Weak thighs did, in army recruits; weak hips did not.[^source-neal-2019]",
    ),
    p(
      "Sleep and stress belong to the sum as well: a tired body takes less.[^source-esculier-2020] The NHS page on [knee pain](https://www.nhs.uk/conditions/knee-pain/) lists other causes and what doctors do about them.",
    ),

    h2("A week in stage two"),
    p(
      "Hard and easy days matter for a joint as much as for the heart. This is how we lay out a week for somebody who ran four times before the knee began to ache.",
    ),
    dataTable("Running and strength in one week", [
      ["Day", "Run", "Strength", "Look at"],
      ["Monday", "None", "Split squats and side steps", "Stairs on Tuesday morning"],
      ["Tuesday", "20 minutes, flat", "None", "Pain during the run"],
      [
        "Wednesday",
        "None, or an hour on the bike",
        "Split squats and wall squats",
        "Sitting at work",
      ],
      ["Thursday", "25 minutes with quicker steps", "None", "Pain an hour later"],
      ["Friday", "None", "None", "A day off is part of it"],
      ["Saturday", "20 minutes, flat", "Split squats and side steps", "Stairs on Sunday morning"],
      ["Sunday", "30 minutes, the longest", "None", "The trend of the week"],
    ]),
    p(
      "Run before strength when both fall on one day, with some hours between. If two mornings in a row are worse, drop the longest run first and keep the strength. If it is the strength that hurts, halve the depth and not the number of sessions.",
    ),

    h2("Tape, insoles and other helpers"),
    p(
      "Some things make the first weeks easier. Tape on the kneecap, put on by somebody who knows how, can ease pain for up to four weeks, together with exercise. Ready-made insoles may do so for up to six weeks if your feet roll in a lot. The American guideline advises against braces, sleeves, dry needling and treatment with ultrasound.[^source-willy-2019]",
    ),
    p(
      "Nobody needs all of it. If a helper lets you train with less pain, use it, and plan the day on which you leave it off. Keep one thing apart from the rest: new shoes. They are neither cause nor cure for most people, and a change of shoes in the week of a change of training tells you nothing.",
    ),

    h2("The way back to hills"),
    p(
      "Downhill running bends the knee further while your weight lands on it, so it comes last. Start with short slopes on grass. Run up, walk down, and check the stairs the next morning. After two quiet weeks jog down the gentle half. After two more run all of it, with short steps and your chest over your feet. Save the steep kilometre for the week after a good week.",
    ),

    h2("Plans for when stairs are easy again"),
    planCards("A goal for the knee", "trainingPlan-marathon-training-plan"),

    h2("Questions runners ask"),
    faqList(
      "Runner’s knee: short answers",
      "faq-runners-knee-run",
      "faq-runners-knee-clicking",
      "faq-runners-knee-brace-and-tape",
    ),
  ),
  faqs: refs(
    "faq-runners-knee-run",
    "faq-runners-knee-how-long",
    "faq-runners-knee-clicking",
    "faq-runners-knee-arthritis",
    "faq-runners-knee-brace-and-tape",
  ),
  conclusion: simpleText(
    p(
      "Rule out the urgent things. Then run short, flat and often, keep pain at 3 or less, and build thigh and hip for twelve weeks. Let the stairs tell you when to add.",
    ),
  ),
  cta: callToAction({
    heading: "Not sure how much to cut?",
    text: "A coach can look at your last six weeks and rewrite the next six.",
    link: link("See how coaching works", "page-services"),
    tone: "coaching",
  }),
  related: refs("article-running-cadence", "article-shin-pain", "article-lateral-hip-pain"),
  seo: {
    _type: "seo",
    title: "Runner’s knee: can I run, and what helps?",
    description:
      "Pain round the kneecap when running or on stairs: what is urgent, whether you can run today, and a twelve-week plan for thighs and hips, with sources.",
    noIndex: false,
  },
};
