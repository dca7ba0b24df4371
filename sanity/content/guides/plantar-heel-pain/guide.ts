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
  numbered,
  p,
  picture,
  ref,
  refs,
  simpleText,
  slug,
  takeaways,
} from "../../write.ts";
import { plantarHeelPainRecovery, plantarHeelPainStages } from "./recovery.ts";
import { plantarHeelPainTriage } from "./triage.ts";

export const plantarHeelPain: Article = {
  _id: "article-plantar-heel-pain",
  _type: "article",
  title: "Plantar heel pain in runners",
  slug: slug("plantar-heel-pain"),
  standfirst:
    "The first steps out of bed hurt under the heel, then it eases, then it comes back. That is plantar fasciitis in most runners. Here is what to do before you stand up, whether you can run, and how to load the foot.",
  keyTakeaways: [
    "A sudden pop under the foot, numbness, or a hot heel with fever needs a doctor.",
    "First-step pain that eases with walking is the mark of plantar heel pain.",
    "You can often run if the next morning is no worse than usual.",
    "Stretch before you stand up, and do slow heel raises on a towel every second day.",
    "Expect months. Load, shoes and patience do more than any injection.",
  ],
  cover: picture(
    "drawing-cover-plantar-heel-pain",
    "Drawing of the sole of a foot made of contour lines that gather under the heel, where a spot glows orange. A band of fine lines runs from the heel to the toes.",
  ),
  publishedAt: "2026-07-14T08:00:00Z",
  lastReviewedAt: "2026-11-03",
  nextReviewDue: "2027-11-03",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-running",
    "category-foot",
    "category-achilles-and-heel",
    "category-plantar-heel-pain",
    "category-strength",
  ),
  triage: plantarHeelPainTriage,
  body: body(
    p(
      "The plantar fascia is a strong band that runs from the heel bone to the toes. It holds up the arch and turns stiff when the toes bend, so that you can push off. Each running step pulls on it. If you ask more of it than it is used to, its root at the heel becomes sore. In surveys it makes up about 8% of running injuries.[^source-morrissey-2021]",
    ),

    h2("Is it plantar fasciitis?"),
    p(
      "The old name ends in -itis, as if it were an inflammation. Many clinicians now say plantar heel pain, because that is what can be known without a scan. It is likely if most of this is true for you:",
    ),
    leadInList("What it usually feels like", {
      "Worst on the first steps": "After sleep or sitting, the heel stabs for some minutes.",
      "Better with movement": "It eases as you walk or run and comes back after rest.",
      "One spot": "It is sore to press on the inner front edge of the heel pad.",
      "Toes up": "Bending the toes back, or walking barefoot on tiles, brings it on.",
      "No numbness": "The skin feels normal. Tingling points to a nerve.",
    }),
    p(
      "The one spot is where the band is rooted in the heel bone.[^source-morrissey-2021] Find it with your thumb.",
    ),
    figure(
      picture(
        "drawing-figure-heel-spot",
        "Two drawings of a foot. On the left the sole, with bands that fan out from an orange spot at the inner front edge of the heel pad to the toes. On the right the same spot, below the heel bone.",
        {
          caption:
            "Press here: at the inner front edge of the heel pad, where the band begins. Left: from below. Right: from the inner side.",
        },
      ),
    ),
    dataTable("What else can hurt under the heel", [
      ["What you notice", "What it may be", "What to do"],
      [
        "Sore when the heel bone is squeezed, worse with each run",
        "Stress fracture of the heel bone",
        "Stop running, see a doctor",
      ],
      [
        "Burning or tingling, also at rest",
        "A nerve at the ankle or back",
        "See a GP or physiotherapist",
      ],
      ["Bruised feeling in the middle of the heel", "Sore heel pad", "Cushioning, softer ground"],
      ["At the back of the heel, not below", "Achilles tendon", "Read the guide to Achilles pain"],
    ]),
    p(
      "A guideline asks clinicians to keep such causes in mind when the story does not fit or treatment does not work.[^source-koc-2023] Pain at the back of the heel has its own guide: [Achilles pain when running](internal:article-achilles-pain-when-running).",
    ),

    h2("Before your first step tomorrow"),
    p(
      "Put your shoes beside the bed tonight. In the morning, sit on the edge and do the stretch below before a foot touches the floor. In a trial with 101 people whose heels had hurt for ten months or more, stretching the sole helped more than stretching the calf in the first eight weeks.[^source-digiovanni-2003]",
    ),
    exercise("exercise-plantar-fascia-stretch"),
    h3("The rest of the day"),
    doDont("Take strain off without stopping", {
      dos: [
        "Wear shoes with a cushioned heel and some arch support, at home as well",
        "Use a heel pad or a soft insole from the pharmacy",
        "Cool the sole for up to 20 minutes: an ice pack in a towel, or a cold bottle to roll on",
        "Ask for taping of the arch if you have a race or a long working day",
        "Keep fit on the bike or in the pool",
      ],
      donts: [
        "walk barefoot on hard floors",
        "wear flip-flops or backless slippers",
        "stand for hours without a break",
        "take ibuprofen in the first 48 hours, or any painkiller in order to run",
        "hammer the sore spot with a hard ball",
      ],
    }),
    p(
      "Most of this list is what the NHS advises on its page about [plantar fasciitis](https://www.nhs.uk/conditions/plantar-fasciitis/).[^source-nhs-plantar-fasciitis] A best-practice guide from London puts three things first: stretching, taping and advice made for you.[^source-morrissey-2021]",
    ),

    h2("Load it: the towel and the step"),
    p(
      "Stretching makes mornings milder. To run again, the band has to become stronger. In a Danish trial, 48 people got insoles and either stretched every day or did slow, heavy heel raises every second day, with a towel under the toes. After three months those who lifted were clearly better. After a year both groups were equal.[^source-rathleff-2015] Strength gets you there sooner.",
    ),
    p(
      "The towel is there for the sole. Bent toes wind the band tight, as in the stretch before your first step, and the raise then loads it together with the calf.[^source-rathleff-2015]",
    ),
    figure(
      picture(
        "drawing-figure-toes-and-sole",
        "Three drawings of a foot. With flat toes the band along the sole is a slack green line. With the toes pulled up, and in a heel raise with the toes on a towel, it is a tight orange one.",
        {
          caption:
            "Left: toes flat, the band is slack. Middle: toes pulled up, it is tight. Right: tight, and under load.",
        },
      ),
      "wide",
    ),
    exercise("exercise-towel-heel-raise"),
    numbered(
      "**Weeks 1 and 2:** 3 sets of 12, as heavy as you can lift just twelve times. That may be on two feet.",
      "**Weeks 3 and 4:** 4 sets of 10 with more weight, for example books in a backpack.",
      "**From week 5:** 5 sets of 8. Keep adding books as you get stronger.",
    ),
    p(
      "That is the programme of the trial.[^source-rathleff-2015] You need not be a slave to it. When 70 people either followed a fixed plan or chose their own dose, as heavy and as many sets as they could, both did equally well.[^source-riel-2019]",
    ),
    callout(
      "evidence",
      "How sure is this?",
      p(
        "Less than we would like. The trial that made heavy heel raises popular had 48 people, and the lead was gone in the later checks.[^source-rathleff-2015] Nothing else has shown to be better for runners, and it is free. That is why we recommend it.",
      ),
    ),
    exercise("exercise-calf-stretch", {
      note: "If your ankle is stiff, add this in the evening. Leave it out if it makes no difference after three weeks.",
    }),
    callout(
      "tip",
      "Pair it with something you do anyway",
      p(
        "Towel on the bottom stair, three sets while the kettle boils. Every second day is easier to keep if the towel stays where you trip over it.",
      ),
    ),

    h2("Back to running, stage by stage"),
    plantarHeelPainStages,
    anecdote({
      voice: "coach",
      coach: "coach-graeme-s",
      text: [
        p(
          "We ask for one number a day: how bad were the first ten steps? It takes no time and it does not flatter. We add distance only in a week in which that number has gone down, and never in the week of new shoes.",
        ),
      ],
    }),

    h2("How long does it take?"),
    plantarHeelPainRecovery,

    h2("A week with a sore heel"),
    p(
      "Strength on one day, running on the next: that is the pattern. It gives the fascia two nights between the heavy sessions, and you know on each morning what you are being told.",
    ),
    dataTable("Running and strength in one week of stage two", [
      ["Day", "Run", "Strength"],
      ["Monday", "None", "Raises on the towel"],
      ["Tuesday", "20 to 30 minutes, flat", "None"],
      ["Wednesday", "None, bike if you like", "Raises on the towel"],
      ["Thursday", "20 to 30 minutes, flat", "None"],
      ["Friday", "None", "Raises on the towel"],
      ["Saturday", "The longest run, if Friday’s first steps were fine", "None"],
      ["Sunday", "Walk, swim or nothing", "None"],
    ]),
    p(
      "Do the toe pulls on all seven days. If a work day means eight hours of standing, count it as a session and move the run.",
    ),

    h2("Why did it happen?"),
    p(
      "Often because the foot was asked to do more than it was used to. The NHS names a start of exercise on hard ground, more standing or walking than usual, tight calves, worn or thin shoes, a higher weight, and an age between 40 and 60.[^source-nhs-plantar-fasciitis] Runners can usually point to a week: a first track session, a move from trail to road, new flat shoes, a holiday in sandals.",
    ),
    p(
      "A heel spur on an X-ray is not the culprit that it looks like. In the Danish follow-up it made no difference to how people fared.[^source-hansen-2018] Treat the heel that hurts and leave the picture in the drawer.",
    ),

    h2("Shoes for the comeback"),
    p(
      "Run in the pair that has felt best in the past months, with a cushioned heel and a firm hold round it. A shoe that is higher at the heel than at the toes takes some pull off the calf and with it off the sole. Retire shoes that have gone flat on one side. Keep racing shoes with stiff plates for later, and give them a short, easy run first.",
    ),
    p(
      "Two pairs in turns are a good idea, as long as you know both. If you use an insole, put it into your house shoes as well. Most steps of your day are not running steps.",
    ),

    h2("When exercise is not enough"),
    p(
      "Give it three honest months. Then talk to a physiotherapist, podiatrist or doctor about the next step. The best-practice guide names shockwave therapy first, then insoles made to measure.[^source-morrissey-2021] A steroid injection may ease pain for up to a month, and no longer.[^source-david-2017]",
    ),
    takeaways(
      "If you read only this",
      "Stretch before the first step, in the bed.",
      "Lift slowly on a towel every second day, and add weight.",
      "Let the morning decide about the run.",
    ),

    h2("Questions runners ask"),
    faqList(
      "Heel pain: short answers",
      "faq-heel-pain-run",
      "faq-heel-pain-morning",
      "faq-heel-pain-insoles",
    ),
  ),
  faqs: refs(
    "faq-heel-pain-run",
    "faq-heel-pain-morning",
    "faq-heel-pain-how-long",
    "faq-heel-pain-insoles",
    "faq-heel-pain-injection",
  ),
  conclusion: simpleText(
    p(
      "Nothing about this pain is quick, and nearly all of it is manageable. Prepare the foot before you stand, make it strong every second day, and let tomorrow’s first steps judge today’s run.",
    ),
  ),
  cta: callToAction({
    heading: "Racing with a sore heel on the calendar?",
    text: "We can tell you which sessions to keep, and which to hand to the bike.",
    link: link("See how coaching works", "page-services"),
    tone: "coaching",
  }),
  related: refs(
    "article-achilles-pain-when-running",
    "article-shin-pain",
    "article-running-cadence",
  ),
  seo: {
    _type: "seo",
    title: "Plantar fasciitis in runners: can I run?",
    description:
      "Heel pain on the first steps of the day: what is urgent, whether you can run, the stretch before you stand up and heavy heel raises, with sources.",
    noIndex: false,
  },
};
