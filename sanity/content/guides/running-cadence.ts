import type { Article } from "../documents.ts";
import {
  anecdote,
  body,
  bullets,
  callout,
  callToAction,
  careCard,
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
  numbered,
  p,
  painDecision,
  picture,
  planCards,
  recoveryTimeline,
  ref,
  refs,
  rehabProgression,
  simpleText,
  slug,
  takeaways,
  triage,
} from "../write.ts";

export const runningCadence: Article = {
  _id: "article-running-cadence",
  _type: "article",
  title: "Running cadence",
  slug: slug("running-cadence"),
  standfirst:
    "How many steps you take in a minute matters less than the internet says, and is easier to change than anything else in your stride. Here is how to measure it, when to leave it alone, and how to raise it by 5%.",
  keyTakeaways: [
    "Cadence is steps per minute. Most easy runs fall somewhere between 150 and 180.",
    "180 is not a target. It depends on your speed, your height and you.",
    "A step rate 5 to 10% higher, at the same speed, takes load off the knee and the hip.",
    "There is little proof so far that it prevents injuries or makes you faster.",
    "If you change it, add 5%, practise in short blocks, and give it six weeks.",
  ],
  triage: triage(
    careCard(
      "professional",
      "See a doctor or physiotherapist first if pain made you look this up and:",
      bullets(
        "you limp, or the pain is there when you rest or at night",
        "one spot on a bone is sore to press and worse with each run: a stress fracture has to be ruled out",
        "a knee is swollen, locks or gives way",
      ),
    ),
    careCard(
      "urgent",
      "Call your doctor or medical centre today if:",
      bullets(
        "your calf is swollen, warm and throbbing on one side[^source-nhs-dvt]",
        "something snapped in your calf or heel and you cannot rise onto your toes",
      ),
    ),
    painDecision("Can you try a new step today?", {
      go: [bullets("Nothing hurts, or up to 2 out of 10 that is gone the next morning.")],
      caution: [
        bullets(
          "3 to 4 out of 10 while you run: halve the blocks.",
          "Stiff calves from last time: wait a day.",
        ),
      ],
      stop: [bullets("5 or more out of 10, a limp, or pain that grows with each run.")],
    }),
  ),
  cover: picture(
    "drawing-cover-running-cadence",
    "Drawing of a line of evenly spaced footfalls under a row of low arcs, with contour lines behind. The spacing becomes shorter from left to right.",
  ),
  publishedAt: "2026-05-26T08:00:00Z",
  lastReviewedAt: "2026-10-19",
  nextReviewDue: "2027-10-19",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-running",
    "category-knee",
    "category-runners-knee",
    "category-running-technique",
    "category-training-load",
  ),
  body: body(
    p(
      "Your cadence is the number of steps that you take in a minute, both feet counted. Speed is cadence times step length. So at a given speed, a quicker step is a shorter one, and most of what a higher cadence does to your body comes from the shorter step.",
    ),
    h2("Is 180 the right number?"),
    p(
      "No number is right for everybody. The best evidence against 180 comes from people who run very well. In a world championship over 100 km, 20 runners wore a watch. Their average was 182 steps a minute. The lowest was 155, the highest 203, and they all ran at world-class level.[^source-burns-2019]",
    ),
    p(
      "Two things explained part of the difference: faster runners took quicker steps, and taller runners took slower ones.[^source-burns-2019] So your cadence at an easy pace tells you little about your cadence in a race.",
    ),
    dataTable("What changes your cadence", [
      ["What", "Which way", "What to make of it"],
      ["Speed", "Faster means higher", "Compare like with like: the same pace, the same route"],
      ["Height", "Taller means lower", "Do not copy your running partner"],
      ["Hills", "Higher uphill, often lower downhill", "Measure on the flat"],
      [
        "Tiredness",
        "Little, if the speed stays",
        "A falling number late in a run mostly means that you slow down",
      ],
    ]),

    h3("Speed, cadence and step length belong together"),
    p(
      "You cannot change one of the three alone. Keep the speed, and a quicker step has to be a shorter one. This is what it comes to in metres:",
    ),
    dataTable("Length of one step at a given pace and cadence", [
      ["Pace", "160 a minute", "168 a minute", "176 a minute"],
      ["6:30 per km", "0.96 m", "0.92 m", "0.87 m"],
      ["6:00 per km", "1.04 m", "0.99 m", "0.95 m"],
      ["5:30 per km", "1.14 m", "1.08 m", "1.03 m"],
      ["5:00 per km", "1.25 m", "1.19 m", "1.14 m"],
    ]),
    p(
      "Five centimetres a step: that is the whole change. It looks like nothing, and over an easy 10 km it adds up to about 500 extra landings, each a little softer.",
    ),

    h2("How to measure yours"),
    numbered(
      "Run easily for ten minutes on flat ground.",
      "Count how often your right foot lands in 30 seconds.",
      "Multiply by four. That is your steps per minute.",
      "Repeat on two other days and take the middle value.",
    ),
    p(
      "A watch does it, too. If yours shows a number round 80, it counts strides, which are two steps each: double it.",
    ),

    h2("What a quicker step does"),
    p(
      "In a laboratory with 45 runners, 5% more steps at the same speed meant that the knee had to absorb less energy. At 10% more, the hip did as well. The body bounced less and braked less with each step.[^source-heiderscheit-2011] A second study used a computer model of the leg: 10% more steps lowered the peak force behind the kneecap by 14%.[^source-lenhart-2014]",
    ),
    p(
      "The Achilles may profit as well. In 19 women, 5% more steps lowered the peak stress in the tendon, whether they landed on the heel or on the forefoot.[^source-lyght-2016] If that is your sore spot, start with [Achilles pain when running](internal:article-achilles-pain-when-running).",
    ),
    figure(
      picture(
        "drawing-figure-step-length",
        "Two drawings of a leg at the moment of landing. On the left the foot lands far in front of the hip and the knee is nearly straight; on the right it lands closer, under a bent knee, with a vertical shin.",
        {
          caption:
            "Left: a long step lands far in front of the hip and brakes. Right: a shorter step at the same speed lands closer, with the shin upright.",
        },
      ),
      "wide",
    ),
    leadInList("In plain words, a quicker and shorter step", {
      "Lands closer to you": "Your foot comes down nearer to the hip, with the shin more upright.",
      "Brakes less": "You lose less speed with every landing.",
      "Bounces less": "You spend less effort going up and down.",
      "Spreads the work": "Each step costs a little less, and there are more of them.",
    }),
    callout(
      "evidence",
      "What it does not do, as far as anyone knows",
      p(
        "A review of 37 studies found strong or moderate evidence that a higher step rate changes how joints move and load. For injuries it found two studies, and very limited evidence of less pain in runners with kneecap pain. For performance it found very limited evidence, and that pointed the wrong way: the new step felt harder at first and cost a little more energy.[^source-anderson-2022] An older review of ten studies warned in the same way that most were small and short.[^source-schubert-2014]",
      ),
    ),

    h2("Should you change it?"),
    doDont("Before you touch anything", {
      dos: ["Measure on three days", "Keep the same easy pace", "Ask what you want from it"],
      donts: ["copy another runner’s number", "change shoes in the same weeks", "chase 180"],
    }),
    h3("Good reasons"),
    bullets(
      "You have pain at the front of the knee, and a physiotherapist agrees that your step is part of it.",
      "You land with a loud slap, far in front of you, and you keep getting the same injury.",
      "At your easy pace you take fewer than about 155 steps a minute and it feels like hard work. (That number is our rule of thumb, not a law.)",
    ),
    h3("Poor reasons"),
    bullets(
      "A watch, an app or an advertisement told you to reach 180.",
      "You want to be faster. Train more, and more evenly, first.",
      "Nothing hurts and you run well. In one study at an easy pace, the step rate that cost the least energy was about 170 a minute on average, and it differed from runner to runner.[^source-lieberman-2015]",
    ),

    h2("If your knee is the reason"),
    p(
      "Runner’s knee is an ache round or behind the kneecap that comes on with running, stairs and long sitting. A shorter step bends the knee less while your weight is on it, and in the laboratory that was the best predictor of a lower force behind the kneecap.[^source-lenhart-2014] So it is a sensible thing to try, together with three others:",
    ),
    bullets(
      "**Less for two weeks.** Cut distance and downhill running until stairs are comfortable.",
      "**Stronger hips and thighs.** Split squats and side steps, two or three times a week.",
      "**The same pain limit as for a tendon.** Up to 3 out of 10 while you run, and back to normal the next morning. That is our rule of thumb for knees, a little stricter than for the Achilles.",
    ),
    p(
      "Do not expect the step to do it alone. In the review of 37 studies only two had looked at pain at all. It is [free to read](https://link.springer.com/article/10.1186/s40798-022-00504-0).[^source-anderson-2022]",
    ),

    h2("How to raise it by 5%"),
    p(
      "Small steps work. Five per cent is enough for most of the effect on the knee, and it still feels like you.",
    ),
    dataTable("Your number plus 5%", [
      ["Your cadence now", "Aim for", "Extra steps a minute"],
      ["150", "158", "8"],
      ["155", "163", "8"],
      ["160", "168", "8"],
      ["165", "173", "8"],
      ["170", "179", "9"],
    ]),
    exercise("exercise-metronome-cadence-drill", {
      note: "This is the whole method. Everything else is patience.",
    }),
    rehabProgression("Six weeks, two runs a week", [
      {
        name: "Find the beat",
        duration: "Weeks 1 and 2",
        focus: "Short blocks, so that nothing gets tired.",
        activities: ["Five times one minute on the beat, two minutes off"],
        moveOn: "Your breathing is as calm as without the beat.",
      },
      {
        name: "Stay with it",
        duration: "Weeks 3 and 4",
        focus: "Longer blocks, the same rests.",
        activities: ["Five times three minutes on, two minutes off"],
        moveOn: "Your calves are no stiffer than usual the next morning.",
      },
      {
        name: "Lose the sound",
        duration: "Week 5",
        focus: "Half of each block without help.",
        activities: ["Two times ten minutes on", "Turn the sound off half-way"],
        moveOn: "You keep the number for five minutes in silence.",
      },
      {
        name: "Run",
        duration: "Week 6",
        focus: "The new step in an ordinary run.",
        activities: ["One easy run without sound", "Check the number once, at the end"],
      },
    ]),
    recoveryTimeline(
      "How long until it feels like you",
      "weeks",
      [
        { severity: "5% more steps", from: 4, to: 6, notes: "Two runs a week are enough." },
        { severity: "10% more steps", from: 8, to: 12, notes: "In two steps of 5%." },
      ],
      p(
        "A rule of thumb from coaching, not a figure from a study: those in the reviews were mostly small and short.[^source-schubert-2014]",
      ),
    ),
    anecdote({
      voice: "coach",
      coach: "coach-graeme-s",
      text: [
        p(
          "I change one thing at a time. When a runner gets a new beat, the distance stays where it is until the beat needs no thought. It is dull, and it is why it lasts.",
        ),
      ],
    }),
    callout(
      "tip",
      "Three cues that work better than a number",
      bullets("“Quiet feet.”", "“Land under your hips.”", "“As if the ground were warm.”"),
    ),
    p(
      "Keep the speed the same. If your breathing gets harder, you are running faster, not quicker. Do not add distance or hills in the same weeks: your calves work more often now, and they need time. Should they complain, the [heel drops](internal:article-eccentric-heel-drops) are a good insurance.",
    ),
    cta({
      heading: "Want somebody to look at your step?",
      text: "Send a video or come by. You get three things to work on, not thirty.",
      link: link("See coaching and prices", "page-services"),
      tone: "coaching",
    }),

    takeaways(
      "The method in three lines",
      "Your own number, plus 5%.",
      "Short blocks, the same speed, two runs a week.",
      "Six weeks, then judge.",
    ),

    h2("When it does not work"),
    bullets(
      "**Sore calves or Achilles:** go back one stage and leave a day between.",
      "**It slips back to the old number:** normal. Two short blocks a week keep it alive.",
      "**You feel tense:** drop the shoulders and let the arms set the beat.",
      "**The knee still hurts after six weeks:** see a physiotherapist. Strength and total load matter more than the step.",
    ),

    planCards("A plan with technique blocks in it", "trainingPlan-marathon-training-plan"),

    h2("Questions runners ask"),
    faqList("Cadence: short answers", "faq-cadence-180", "faq-cadence-watch-accuracy"),
  ),
  faqs: refs("faq-cadence-180", "faq-cadence-watch-accuracy", "faq-strength-for-runners"),
  conclusion: simpleText(
    p(
      "Measure your cadence once, at an easy pace, and be curious rather than worried. If you have a reason to change it, add 5%, practise in short blocks and give it six weeks. If you have no reason, put your energy into regular weeks.",
    ),
  ),
  cta: callToAction({
    heading: "Put the new step to use",
    text: "Sixteen weeks, four runs a week, with short technique blocks where they belong.",
    link: link("See the 16-week marathon plan", "trainingPlan-marathon-training-plan"),
    tone: "plain",
  }),
  related: refs("article-achilles-pain-when-running", "article-eccentric-heel-drops"),
  seo: {
    _type: "seo",
    title: "Running cadence: what it is, and is 180 right?",
    description:
      "How to measure your steps per minute, what a quicker step does to knee and Achilles, when to leave it alone, and how to add 5% in six weeks.",
    noIndex: false,
  },
};
