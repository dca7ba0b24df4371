import type { Article } from "../../documents.ts";
import {
  anecdote,
  body,
  bullets,
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
  numbered,
  p,
  picture,
  planCards,
  ref,
  refs,
  simpleText,
  slug,
} from "../../write.ts";
import { shinPainRecovery, shinPainStages } from "./recovery.ts";
import { shinPainTriage } from "./triage.ts";

export const shinPain: Article = {
  _id: "article-shin-pain",
  _type: "article",
  title: "Shin pain and shin splints",
  slug: slug("shin-pain"),
  standfirst:
    "Pain along the inner edge of the shin is common in new and returning runners. Most of it is shin splints. Some of it is a bone on the way to a stress fracture. Here is how to tell, when to stop, and how to come back.",
  keyTakeaways: [
    "Pain in one spot, at rest, at night or with each walking step needs a doctor before you run again.",
    "Sudden severe pain in a tight, swollen shin is an emergency.",
    "Shin splints hurt along a line of five centimetres or more and settle with rest.",
    "Less impact first, calf strength all along, then a graded return in small steps.",
    "Periods that stop, weight loss and repeated bone injuries are reasons to ask about energy.",
  ],
  cover: picture(
    "drawing-cover-shin-pain",
    "Drawing of a shin bone as a tall column of grain, like a tree in section. Along its inner edge the lines crowd together and turn orange.",
  ),
  publishedAt: "2026-08-18T08:00:00Z",
  lastReviewedAt: "2026-11-04",
  nextReviewDue: "2027-11-04",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-running",
    "category-shin",
    "category-medial-tibial-stress-syndrome",
    "category-training-load",
    "category-strength",
  ),
  triage: shinPainTriage,
  body: body(
    p(
      "Each running step bends the shin bone a little. Bone answers by rebuilding itself a bit stronger, but slower than your lungs and muscles get fit. When damage is made faster than it is repaired, the bone aches. At the mild end is **medial tibial stress syndrome**, known as shin splints. At the other end is a stress fracture.[^source-warden-2014]",
    ),
    p(
      "It is the most frequent diagnosis in two Danish groups of runners: about one injury in six.[^source-mulvad-2018][^source-nielsen-2014] If you have it, you are in wide company, and you should still take it more seriously than a sore muscle.",
    ),

    h2("A line or a spot?"),
    p(
      "Run a fingertip down the inner edge of the shin, where skin lies on bone. Press every centimetre. In shin splints a stretch of five centimetres or more is sore, usually in the lower half, and the pain comes with exercise. Two clinicians who used just this story and this touch agreed in 96% of athletes.[^source-winters-2018]",
    ),
    figure(
      picture(
        "drawing-figure-shin-line-or-spot",
        "Two drawings of a lower leg from the inner side. On the left a long orange band runs along the lower half of the shin bone. On the right a single small orange spot marks one place on the bone.",
        {
          caption:
            "Left: a long sore line is typical of shin splints. Right: one sore spot has to be checked for a bone stress injury.",
        },
      ),
    ),
    dataTable("Shin splints or bone stress injury", [
      ["", "Shin splints", "Bone stress injury"],
      ["Where", "A line of 5 cm or more", "A spot under one or two fingertips"],
      ["During a run", "Sore at the start, may warm up", "Grows until you stop"],
      ["Walking", "Free of pain or nearly", "Often sore"],
      ["Rest and night", "Quiet", "May ache or throb"],
      ["Hop on one leg", "Uncomfortable at most", "Sharp: do not test it twice"],
    ]),
    p(
      "The table helps you to decide how fast to ask, and no more. In the study of the fingertip test, a third of the athletes with shin splints had a second problem in the same leg.[^source-winters-2018] If you are in doubt, treat it as bone until somebody has looked.",
    ),
    h3("The front edge is a special case"),
    p(
      "Doctors sort bone stress injuries into low-risk and high-risk places.[^source-hoenig-2023] The inner back edge of the shin usually heals well. The front edge, the one that you bump on tables, is pulled apart with each step and can heal badly. Soreness in one spot there means no running until a doctor says so.",
    ),

    h2("What to do this week"),
    doDont("Less impact, same habit", {
      dos: [
        "Replace runs with the bike, the pool or an elliptical trainer, at the usual times",
        "Walk as much as is free of pain",
        "Train the calves from the first day",
        "Eat enough, carbohydrates and protein included, and sleep",
        "Note every day: pain on walking, length of the sore line, pain at night",
      ],
      donts: [
        "run through pain on the bone",
        "test it with hops every day",
        "mask it with painkillers in order to train",
        "change to minimal shoes now",
        "hurry because it felt good on one day",
      ],
    }),
    p(
      "Why so strict, when a sore [Achilles tendon](internal:article-achilles-pain-when-running) may be run on at 5 out of 10? Because a tendon does not break from careful use, and a tired bone can.",
    ),
    callout(
      "warning",
      "Ask about energy if this is not your first",
      p(
        "Bones are built from what you eat. If your periods have become irregular or stopped, if you have lost weight, are always tired or have had other bone injuries, tell a doctor. Too little energy for the training that you do weakens bone, in men as in women. It has a name, REDs, and it can be treated.[^source-mountjoy-2023]",
      ),
    ),

    h2("Strength that spares the shin"),
    p(
      "Strong calves take bending off the bone. Authors who treat many runners recommend calf strength for injuries of the shin.[^source-warden-2014] Start with the seated version, which has no impact and lets you go heavy.",
    ),
    exercise("exercise-seated-calf-raise", {
      note: "From day one, if it does not hurt the bone.",
      dose: "4 sets of 12, three times a week; add weight each week",
    }),
    exercise("exercise-single-leg-calf-raise", {
      note: "From the second stage. Aim for 20 slow ones on each side before you run further than 5 km.",
    }),
    exercise("exercise-wall-toe-raise"),
    exercise("exercise-two-foot-hops", {
      note: "The bridge between walking and running. Do not skip it, and do not start it early.",
    }),
    callout(
      "evidence",
      "How sure is this?",
      p(
        "Not very. A trial with 74 athletes compared a graded running programme alone, with calf exercises, and with a compression stocking. All three took equally long.[^source-moen-2012] A later review calls the studies biased and of poor quality.[^source-menendez-2020] We still train calves, for the running that comes after.",
      ),
    ),

    h2("A return in small steps"),
    p(
      "For a real bone stress injury your doctor or physiotherapist sets the start. A review of 50 papers names what has to be true before you run again:[^source-george-2024]",
    ),
    bullets(
      "the bone is not sore to press",
      "walking is free of pain",
      "high-risk places have healed on a scan",
      "tests of strength and of hopping are passed",
      "the cause has been found",
    ),
    p("For shin splints the same list is a good guide, without the scan."),
    shinPainStages,
    dataTable("Walking and running, every second day. Repeat a row for as long as you need", [
      ["Step", "Run", "Walk", "Times", "Running in all"],
      ["1", "1 minute", "2 minutes", "10", "10 minutes"],
      ["2", "2 minutes", "2 minutes", "8", "16 minutes"],
      ["3", "3 minutes", "1 minute", "7", "21 minutes"],
      ["4", "5 minutes", "1 minute", "5", "25 minutes"],
      ["5", "10 minutes", "1 minute", "3", "30 minutes"],
      ["6", "30 minutes", "None", "1", "30 minutes"],
    ]),
    p(
      "Two quiet sessions open the next row. One sore evening sends you back one row, not to the sofa. If the same row fails three times, the shin is telling you that stage two was too short. Go back to hops and calf raises for a week.",
    ),
    numbered(
      "**Shorter steps.** In a computer model fed by ten runners, a stride 10% shorter lowered the probability of a stress fracture of the shin by 3 to 6%, although it means more steps.[^source-edwards-2009]",
      "**Minutes before pace.** Speed bends the bone more with each step. A recent review puts care with intensity before care with distance.[^source-warden-2021]",
      "**Days between runs.** Bone likes a pause. Every second day is plenty until you run 40 minutes.",
    ),
    anecdote({
      voice: "coach",
      coach: "coach-graeme-s",
      text: [
        p(
          "With shins we plan the run after next. If Thursday is already written down as shorter, Tuesday does not turn into a test. The comeback fails in the good week, not in the bad one: that is when people double the dose.",
        ),
      ],
    }),

    h2("What a doctor or physiotherapist may do"),
    p(
      "They will ask what you changed in training, press along the bone, watch you hop if that is safe, and look at calf strength and feet. If a bone stress injury is likely, a scan follows. A plain X-ray can look normal in the early weeks, so magnetic resonance imaging is used to see and grade the injury.[^source-warden-2014]",
    ),
    p(
      "Ask three questions before you leave. Which bone and which side of it? What am I allowed to do in the next two weeks? Which sign tells me that I may go on? With the answers any coach can build your plan. Arch supports and shockwave therapy have eased pain in small studies of runners, though the quality of those studies was poor.[^source-menendez-2020]",
    ),

    h2("Why rest alone brings it back"),
    p(
      "Two weeks off make the pain go, and the bone not a bit stronger. Then the old week starts again, on legs that are weaker than before. That is how shin splints become a habit of every spring. Rest opens the door. What carries you through it is calf strength, hops in small numbers, and a plan that is slower than your mood.",
    ),
    p(
      "Those who have had it before are the ones who get it most.[^source-newman-2013] So keep the calf work after the comeback, and treat the first warm week of the year with suspicion.",
    ),

    h2("How long does it take?"),
    shinPainRecovery,

    h2("Why did it happen?"),
    p(
      "A review of ten studies found who gets shin splints more often. They are women, people with few years of running, and those who have had it before. A higher body mass index and arches that sink further play a part as well.[^source-newman-2013] None of that is a verdict. What you can change is the slope of your training.",
    ),
    leadInList("Look back over six weeks", {
      Steps: "Did distance, days or speed jump by more than a quarter in a week?",
      Ground: "Did you change from trail to road, or to a track with tight bends?",
      Shoes: "Are they new and hard, or old and flat?",
      "Food and sleep": "Did you train more and eat the same, or sleep less?",
    }),

    h2("A plan with a gentle start"),
    planCards("When 30 minutes are easy again", "trainingPlan-marathon-training-plan"),

    h2("Questions runners ask"),
    faqList(
      "Shin pain: short answers",
      "faq-shin-pain-run",
      "faq-shin-pain-stress-fracture",
      "faq-shin-pain-calf-sleeves",
    ),
    p(
      "Doctors can read the whole story in a free review of [bone load in runners](https://pmc.ncbi.nlm.nih.gov/articles/PMC8316280/).[^source-warden-2021]",
    ),
  ),
  faqs: refs(
    "faq-shin-pain-run",
    "faq-shin-pain-stress-fracture",
    "faq-shin-pain-how-long",
    "faq-shin-pain-calf-sleeves",
  ),
  conclusion: simpleText(
    p(
      "Press along the bone. A spot goes to the doctor, a line goes to the bike. Then walk, hop, run and build, in that order, and leave a stage only when the next morning agrees.",
    ),
  ),
  cta: callToAction({
    heading: "Third time that your shins stop you?",
    text: "A coach can build the weeks so that your bones keep up with your ambition.",
    link: link("See how coaching works", "page-services"),
    tone: "coaching",
  }),
  related: refs("article-runners-knee", "article-plantar-heel-pain", "article-running-cadence"),
  seo: {
    _type: "seo",
    title: "Shin splints or stress fracture? A runner’s guide",
    description:
      "Shin pain when running: the signs of a stress fracture, what to do this week, strength for the calf, and a return to running in four stages, with sources.",
    noIndex: false,
  },
};
