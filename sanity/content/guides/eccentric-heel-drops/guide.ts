import type { Article } from "../../documents.ts";
import {
  anecdote,
  body,
  bullets,
  callToAction,
  callout,
  cta,
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
  ref,
  refs,
  simpleText,
  slug,
  takeaways,
} from "../../write.ts";
import { eccentricHeelDropsStages } from "./recovery.ts";
import { eccentricHeelDropsTriage } from "./triage.ts";

export const eccentricHeelDrops: Article = {
  _id: "article-eccentric-heel-drops",
  _type: "article",
  title: "Eccentric heel drops",
  slug: slug("eccentric-heel-drops"),
  standfirst:
    "Two exercises, a step and twelve weeks: how to do heel drops for a sore Achilles, how many, how much pain is all right, and what to do instead if they do not suit you.",
  keyTakeaways: [
    "Rise on two feet, lower slowly on the sore one. The way down is the exercise.",
    "Do them with a straight knee and with a bent knee: they train different muscles.",
    "180 a day is the classic dose, but as many as you tolerate did as well in a trial.",
    "Pain up to 5 out of 10 is acceptable if it settles by the next morning.",
    "If the sore spot is on the heel bone, lower only to level with the step.",
  ],
  cover: picture(
    "drawing-cover-eccentric-heel-drops",
    "Drawing of a foot on the edge of a step, repeated in fine lines from a high heel to a low one, with an orange arrow along the path of the heel.",
  ),
  publishedAt: "2026-04-21T08:00:00Z",
  lastReviewedAt: "2026-10-12",
  nextReviewDue: "2027-10-12",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-running",
    "category-achilles-and-heel",
    "category-calf",
    "category-achilles-tendinopathy",
    "category-strength",
  ),
  triage: eccentricHeelDropsTriage,
  body: body(
    p(
      "In the 1990s a Swedish surgeon, Håkan Alfredson, gave 15 recreational athletes with long-lasting Achilles pain a simple task: lower your heel over a step, many times, every day, for twelve weeks. All 15 went back to running. A comparison group with the usual care of the time went on to surgery.[^source-alfredson-1998] The study was small and nobody drew lots, but it changed what people do for this tendon.",
    ),
    h2("Are they right for you?"),
    leadInList("Heel drops suit you if", {
      "The pain is in the middle": "The sore spot lies two to six centimetres above the heel bone.",
      "It has lasted": "You have had it for some weeks, and mornings are stiff.",
      "You can do the basics":
        "You walk without a limp and can rise on two feet with pain of 5 or less.",
      "You have twelve weeks":
        "You can find ten minutes on most days. They do nothing in a fortnight.",
    }),
    p(
      "Is your pain right at the bottom, on the bone? Then use the version for insertional pain further down. The classic drop helped 89% of mid-portion tendons in one study, but only 32% of insertional ones.[^source-fahlstrom-2003]",
    ),

    h2("How to do them"),
    p(
      "You need a step, a wall and shoes that you run in. Warm up with five minutes of walking. Do both exercises with the sore leg; if both are sore, take turns.",
    ),
    exercise("exercise-eccentric-heel-drop-straight-knee"),
    exercise("exercise-eccentric-heel-drop-bent-knee"),
    h3("The part that most people get wrong"),
    doDont("Good drops and bad drops", {
      dos: [
        "Take three seconds on the way down: it is slower than you think",
        "Come up on the good leg, or on both, until the sore one is strong",
        "Keep your weight over the big toe and the heel in line",
        "Add weight when the last five repetitions are easy",
      ],
      donts: [
        "drop: if you cannot count to three, you are falling",
        "rise on the sore leg in the first weeks",
        "roll out over the small toes",
        "stay with body weight for twelve weeks",
      ],
    }),
    figure(
      picture(
        "drawing-figure-heel-drop-range",
        "Three drawings of a foot on a step: heel high, heel level with the step, heel below the step. Orange arrows show the way down; a dashed green line marks the level position.",
        {
          caption:
            "For mid-portion pain go all the way down. For insertional pain stop at the green line, level with the step.",
        },
      ),
      "wide",
    ),

    h2("How many, how often"),
    p("There are three programmes with trials behind them. Choose the one that you will keep up."),
    dataTable("Three ways to load a mid-portion Achilles tendon", [
      ["Programme", "What you do", "Time", "Good to know"],
      [
        "Classic",
        "3 × 15 straight knee and 3 × 15 bent knee, twice a day, every day",
        "Up to 45 min a day",
        "180 drops a day. No equipment",
      ],
      [
        "As tolerated",
        "The same exercises, as many as you can manage with good form",
        "10 to 20 min a day",
        "Kinder in the first three weeks",
      ],
      [
        "Heavy and slow",
        "3 to 4 sets of 15, falling to 6 as the weight goes up, three times a week",
        "About 35 min, three times a week",
        "Needs a gym or a heavy backpack",
      ],
    ]),
    p(
      "The classic programme and the “as tolerated” one were compared in 28 people. At three weeks the group that did as many as it could tolerate was ahead; at six weeks there was no difference.[^source-stevens-2014] Classic against heavy and slow: equally good at twelve weeks and at one year, but people did 92% of the heavy sessions and 78% of the daily ones.[^source-beyer-2015]",
    ),
    callout(
      "evidence",
      "Does it have to be eccentric?",
      p(
        "Probably not. Lowering alone is not magic: slow programmes with both up and down do as well.[^source-beyer-2015] What they share is slow movement, real load and many weeks. The current guideline of American physiotherapists puts loading first and leaves the kind of exercise open.[^source-chimenti-2024]",
      ),
    ),

    h2("How much pain is all right"),
    p(
      "Some. The original programme even expected it.[^source-alfredson-1998] The limits near the top of this page come from a trial of running with Achilles pain. It allowed up to 5 out of 10 during and right after exercise, if the tendon was back to normal by the next morning and pain did not grow from week to week.[^source-silbernagel-2007] We draw the line for adding more at 3, which leaves room for a bad day.",
    ),
    callout(
      "tip",
      "Too sore? Change one thing at a time",
      bullets(
        "first halve the repetitions",
        "then stop at level instead of going below the step",
        "then use both legs for the way down as well",
        "if all of that still hurts above 5, go back to holds for a week",
      ),
    ),

    h2("If the pain is on the heel bone"),
    p(
      "When the heel goes below the step, the tendon is pressed against the bone. People with insertional pain do better without that part. In a pilot study, 27 people did their drops on the floor instead of a step, 3 × 15 twice a day for twelve weeks. Two thirds were satisfied and back at their old activities.[^source-jonsson-2008]",
    ),
    bullets(
      "Stand on flat ground, or let the heel down only to level with the step.",
      "Wear shoes with a raised heel, or put a folded towel under the heel.",
      "Leave out calf stretches for now.",
    ),
    exercise("exercise-seated-calf-raise", {
      note: "A good partner for floor-level drops: plenty of load, hardly any squeeze at the heel.",
      dose: "4 sets of 12, three times a week; add weight every week or two",
    }),

    h2("Your twelve weeks"),
    eccentricHeelDropsStages,
    exercise("exercise-single-leg-calf-raise", {
      note: "Our yardstick: with 20 slow ones on each side, your calves are ready for speed.",
    }),
    h3("How to add weight"),
    p(
      "Start with two full water bottles in a backpack, about three kilos. Add one bottle when you can do all sets with the last five repetitions as slow as the first. Wear the pack on both shoulders and keep a hand on the rail. From about ten kilos a dumbbell in the hand of the sore side, or a machine in the gym, is more comfortable.",
    ),
    p(
      "If a new weight gives you a worse morning, take the last bottle out again and stay there for a week. That is not a step back. It is the dose that your tendon can use today.",
    ),
    h3("Where they fit in a running week"),
    bullets(
      "Run first, drops later, with some hours between. Tired calves make untidy runners.",
      "Do the heavy sessions on the day of a hard run, so that easy days stay easy.",
      "Keep the evening before a long run free.",
      "Miss a day? Carry on. Do not do twice as many tomorrow.",
    ),
    p(
      "Write down the number of repetitions, the weight and the stiffness next morning. Change something when a week goes by without progress.",
    ),
    anecdote({
      voice: "coach",
      coach: "coach-graeme-s",
      text: [
        p(
          "Most people stop adding weight in week five, because it has become comfortable. That is the week in which it starts to work. We write the next weight into the calendar before the session, so that comfort does not get a vote.",
        ),
      ],
    }),
    cta({
      heading: "Not sure which version is yours?",
      text: "A coach can set your first weight and watch you do it, on video or in person.",
      link: link("See coaching and prices", "page-services"),
      tone: "coaching",
    }),

    h2("What to expect, week by week"),
    leadInList("An honest calendar", {
      "Weeks 1 and 2":
        "Sore calves, as after a hilly run, and little change in the tendon. Some people feel worse for a few days.",
      "Weeks 3 to 5": "Mornings get shorter. The stairs down are the first thing that improves.",
      "Weeks 6 to 8": "You notice strength before you notice less pain: one-leg raises get higher.",
      "Weeks 9 to 12": "Easy runs are mostly quiet. Fast running still needs a day to settle.",
      "After week 12":
        "If nothing has changed at all, have it looked at. If half of it has changed, carry on.",
    }),

    h2("Why does lowering a heel help a tendon?"),
    p(
      "The honest answer is that nobody knows for sure. Load makes tendon cells work and calf muscles stronger, and it seems to make the nervous system less alarmed about that spot. A scan may look untidy long after the pain has gone: structure and pain do not go hand in hand.[^source-cook-2016] So treat the leg, not the picture.",
    ),

    p(
      "A physiotherapist can look at your form and rule out other causes. Read more in the patient guide of the [Royal National Orthopaedic Hospital](https://www.rnoh.nhs.uk/patients-and-visitors/patient-information-guides/achilles-tendinopathy).[^source-rnoh-achilles-tendinopathy]",
    ),
    takeaways(
      "If you read only this",
      "Up on two, down on one, three seconds.",
      "Straight knee and bent knee.",
      "Heavier when it gets easy, for twelve weeks.",
    ),

    h2("Questions people ask"),
    faqList(
      "Heel drops: short answers",
      "faq-heel-drops-pain",
      "faq-heel-drops-rest-days",
      "faq-achilles-stretching",
    ),
  ),
  faqs: refs("faq-heel-drops-pain", "faq-heel-drops-rest-days", "faq-achilles-recovery-time"),
  conclusion: simpleText(
    p(
      "Lower slowly, on most days, for twelve weeks, and make it heavier when it gets easy. Let pain be your guide, not your judge. If daily drops do not fit your life, three heavy sessions a week will do the job.",
    ),
  ),
  cta: callToAction({
    heading: "Strong calves want a goal",
    text: "When you can do 20 single-leg raises on each side, you are ready for a plan.",
    link: link("See the 16-week marathon plan", "trainingPlan-marathon-training-plan"),
    tone: "plain",
  }),
  related: refs("article-achilles-pain-when-running", "article-running-cadence"),
  seo: {
    _type: "seo",
    title: "Eccentric heel drops for Achilles pain",
    description:
      "How to do heel drops, how many, how much pain is all right, and what changes if your pain is on the heel bone. A twelve-week plan with sources.",
    noIndex: false,
  },
};
