import type { Article } from "../documents.ts";
import {
  body,
  bullets,
  callToAction,
  callout,
  cta,
  dataTable,
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
} from "../write.ts";

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
  body: body(
    p(
      "In the 1990s a Swedish surgeon, Håkan Alfredson, gave 15 recreational athletes with long-lasting Achilles pain a simple task: lower your heel over a step, many times, every day, for twelve weeks. All 15 went back to running. A comparison group with the usual care of the time went on to surgery.[^source-alfredson-1998] The study was small and nobody drew lots, but it changed what people do for this tendon.",
    ),
    callout(
      "warning",
      "Do not start heel drops if the tendon may be torn",
      p(
        "If you felt a sudden snap or a kick in the calf, or you cannot stand on your toes, go to A&E or an urgent treatment centre.[^source-cuh-achilles-rupture][^source-nhs-tendonitis] The guide to [Achilles pain when running](internal:article-achilles-pain-when-running) lists all the signs that cannot wait.",
      ),
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
    bullets(
      "**They drop.** Three seconds on the way down is slower than you think.",
      "**They rise on the sore leg.** Use the good one, or both, to come up. Later, when it is strong, both ways on one leg are fine.",
      "**They roll out.** Keep your weight over the big toe and the heel in line.",
      "**They stay with body weight.** When the last five repetitions are easy, add weight.",
    ),
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
      "Some. The original programme even expected it.[^source-alfredson-1998] We use the limits from a trial of running with Achilles pain, because they are easy to remember:[^source-silbernagel-2007]",
    ),
    numbered(
      "Up to 5 out of 10 while you exercise is acceptable.",
      "It may still be up to 5 right afterwards.",
      "By the next morning it is back to what is normal for you.",
      "From one week to the next, pain and stiffness do not grow.",
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
    dataTable("How to progress. Repeat a row for as long as you need", [
      ["Weeks", "Exercise", "Load", "Running"],
      [
        "1 to 2",
        "Both drops, as many as tolerated",
        "Body weight",
        "Within your pain limit, easy and flat",
      ],
      ["3 to 5", "3 × 15 of each", "Body weight", "Every second day"],
      ["6 to 8", "3 × 15 of each", "Backpack with 5 to 10 kg", "Longer easy runs"],
      [
        "9 to 12",
        "4 × 8 of each, three times a week",
        "As heavy as stays clean",
        "Hills, then strides",
      ],
      ["After that", "Single-leg raises, twice a week", "Keep the weight", "All of it"],
    ]),
    exercise("exercise-single-leg-calf-raise", {
      note: "Our yardstick: with 20 slow ones on each side, your calves are ready for speed.",
    }),
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
    cta({
      heading: "Not sure which version is yours?",
      text: "A coach can set your first weight and watch you do it, on video or in person.",
      link: link("See coaching and prices", "page-services"),
      tone: "coaching",
    }),

    h2("Why does lowering a heel help a tendon?"),
    p(
      "The honest answer is that nobody knows for sure. Load makes tendon cells work and calf muscles stronger, and it seems to make the nervous system less alarmed about that spot. A scan may look untidy long after the pain has gone: structure and pain do not go hand in hand.[^source-cook-2016] So treat the leg, not the picture.",
    ),

    h2("When to stop and ask"),
    bullets(
      "there is no progress at all after six weeks of regular work",
      "pain grows from week to week although you have made it easier",
      "numbness, pins and needles or pain at night appear",
      "you feel a sudden snap: this one is for the emergency department",
    ),
    p(
      "A physiotherapist can look at your form and rule out other causes. Read more in the patient guide of the [Royal National Orthopaedic Hospital](https://www.rnoh.nhs.uk/patients-and-visitors/patient-information-guides/achilles-tendinopathy).[^source-rnoh-achilles-tendinopathy]",
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
