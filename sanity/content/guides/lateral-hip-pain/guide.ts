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
import { lateralHipPainRecovery, lateralHipPainStages } from "./recovery.ts";
import { lateralHipPainTriage } from "./triage.ts";

export const lateralHipPain: Article = {
  _id: "article-lateral-hip-pain",
  _type: "article",
  title: "Pain at the side of the hip",
  slug: slug("lateral-hip-pain"),
  standfirst:
    "A sore bony point on the outside of the hip, worse on stairs and when you lie on it, is usually gluteal tendinopathy. Here is why groin pain is different, which positions to avoid, and how to run and get strong again.",
  keyTakeaways: [
    "Pain in the groin with running needs a doctor before the next run.",
    "Pain on the outer bony point is usually a tendon that is squeezed and overloaded.",
    "Do not stretch it. Do not cross your legs or hang on one hip.",
    "Education and exercise beat an injection and waiting in the best trial so far.",
    "Let the night decide: if lying on that side is worse after a run, do less.",
  ],
  cover: picture(
    "drawing-cover-lateral-hip-pain",
    "Drawing of a pelvis and thigh from the front as sweeping contour lines. On the outer side of the hip the lines bend round a point that glows orange.",
  ),
  publishedAt: "2026-09-22T08:00:00Z",
  lastReviewedAt: "2026-11-05",
  nextReviewDue: "2027-11-05",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-running",
    "category-hip",
    "category-gluteal-tendinopathy",
    "category-strength",
  ),
  triage: lateralHipPainTriage,
  body: body(
    p(
      "Two small muscles under the buttock, gluteus medius and gluteus minimus, keep your pelvis level whenever you stand on one leg. Running is nothing but standing on one leg, some eighty times a minute on each side. Their tendons wrap round a bony point that you can feel at the side of the hip. When they are overloaded, that point gets sore. Doctors say **gluteal tendinopathy** or greater trochanteric pain syndrome. The old name is bursitis.[^source-grimaldi-fearon-2015]",
    ),

    h2("Is it gluteal tendinopathy?"),
    p(
      "It is most frequent in midlife, in women more than in men, in athletes as in people who never run.[^source-grimaldi-2015] It is likely if most of this is true for you:",
    ),
    leadInList("What it usually feels like", {
      "A sore point": "Pressing the bony point at the side of the hip hurts.",
      Nights: "Lying on that side wakes you, and sometimes lying on the other.",
      "Stairs and hills": "Each step up pulls at the side of the hip.",
      "One leg": "Standing on it to put on socks brings it on within half a minute.",
      "Crossed legs": "So do sitting with crossed legs and the first steps after a low chair.",
    }),
    p(
      "The list matches what hospitals tell their patients.[^source-kingston-gtps] Pain may run down the outer thigh, rarely past the knee.",
    ),
    h3("Groin pain is another story"),
    p(
      "Put your hand on the pain. If it goes to the groin, stop running. Stress fractures of the neck of the thigh bone are rare, about 3% of all stress fractures in sport, but long-distance runners are the ones who get them. The usual sign is groin pain with exercise. If they are missed, the bone can shift, and then the outlook is far worse.[^source-robertson-2017]",
    ),
    dataTable("Where it hurts, and what to do first", [
      ["Where", "What it may be", "First step"],
      ["Outer bony point, sore to press", "Gluteal tendinopathy", "This guide"],
      ["Groin, with running or hopping", "Hip joint or stress fracture", "Stop, see a doctor"],
      ["Deep in the buttock at the sitting bone", "Hamstring tendon", "See a physiotherapist"],
      ["Buttock and leg to below the knee, tingling", "Nerve from the back", "See a GP"],
      ["Outer side of the knee", "Iliotibial band", "Read the guide to runner’s knee"],
    ]),

    h2("Take the squeeze away"),
    p(
      "Tendons can take pull. What these ones dislike is pull and pressure at once. When the thigh swings across the middle of the body, a tight band presses them on to the bone.[^source-grimaldi-2015] That is why the first treatment costs nothing: change how you sit, stand and sleep.",
    ),
    figure(
      picture(
        "drawing-figure-tendon-squeeze",
        "Two drawings of the hip bones from the front. Left: the thigh hangs straight and a green band runs clear of an orange tendon. Right: it crosses the middle and the band presses on the tendon.",
        {
          caption:
            "Left: the thigh hangs under its own hip, and the tendon (orange) has room. Right: it crosses the middle, and the tight band (green) presses the tendon on to the bone.",
        },
      ),
      "wide",
    ),
    doDont("From today", {
      dos: [
        "Sit with your knees apart and your hips higher than your knees",
        "Stand on both legs, weight in the middle",
        "Sleep on your back, or on the good side with pillows between the knees",
        "Take stairs one step at a time with your feet a little apart",
        "Stand up by leaning forward, knees apart",
      ],
      donts: [
        "cross your legs or your ankles",
        "hang on one hip while you wait",
        "lie on the sore side",
        "stretch the outer hip or the buttock",
        "press a roller or ball into the sore point",
      ],
    }),
    p(
      "An NHS service writes that strengthening, together with avoiding stretches and such positions, eases symptoms within 8 to 10 weeks.[^source-dynamic-health-gtps] Its [page on this pain](https://www.dynamichealth.nhs.uk/help-and-advice/hip-pain/greater-trochanteric-pain-syndrome) shows more.",
    ),
    callout(
      "tip",
      "The sock test",
      p(
        "Each morning stand on the sore leg for thirty seconds with a fingertip on the wall. Give the pain a number. It is a fair weekly measure, and one of the tests that clinicians use.[^source-grimaldi-2015]",
      ),
    ),

    h2("Make it strong"),
    p(
      "People with this pain have weaker muscles at the side of the hip, on both sides.[^source-allison-2016] Whether that is cause or result, strength is what helps. Start with holds, move on to bridges, and end on your feet.",
    ),
    exercise("exercise-hip-abduction-hold", {
      note: "Days 1 to 14. If even this is sore, hold at half the effort.",
    }),
    exercise("exercise-bridge"),
    exercise("exercise-banded-side-step", {
      note: "From week three or four, when bridges and stairs are comfortable.",
    }),
    exercise("exercise-step-down", {
      note: "Watch the pelvis, not the knee. It should stay level like a tray.",
    }),
    callout(
      "evidence",
      "The best trial so far",
      p(
        "In Australia, 204 people with this pain were given eight weeks of education and exercise, one steroid injection, or advice to wait. After eight weeks 77%, 58% and 29% said that they were much better.[^source-mellor-2018] Most were women in their fifties and had a physiotherapist beside them 14 times. It need not be holds or lifts: a small trial found no difference between the two, and more than a third of either group had not improved after 12 weeks.[^source-clifford-2019]",
      ),
    ),
    cta({
      heading: "Want somebody to watch you do it?",
      text: "A coach can check your pelvis on video and set the band, the step and the week.",
      link: link("See coaching and prices", "page-services"),
      tone: "coaching",
    }),

    h2("Running with a sore hip"),
    p(
      "Nobody has tested running rules for this tendon in a trial. What follows is how we coach it, built on what is known about squeeze and load.",
    ),
    bullets(
      "**Two rails.** Land each foot under its own hip. Crossing the middle line pulls the thigh inwards with each step.",
      "**Shorter steps.** A quicker, shorter step asks less of the outer hip. See the [guide to running cadence](internal:article-running-cadence).",
      "**Flat and even.** On a cambered road one hip is always the lower one. Change sides, or find a path.",
      "**Hills last.** First distance, then gentle climbs, then speed.",
      "**Tired means sloppy.** Stop while your pelvis is still level. Two short runs beat one long.",
    ),
    anecdote({
      voice: "coach",
      coach: "coach-graeme-s",
      text: [
        p(
          "The question that we ask after a run is how the night was. A hip tells the truth at three in the morning. When two nights in a row are quiet, we add ten minutes; when one is loud, we take away twenty.",
        ),
      ],
    }),

    h2("A week in stage two"),
    dataTable("Running and strength in one week", [
      ["Day", "Run", "Strength", "The night after"],
      ["Monday", "None", "Bridges and side steps", "Should be quiet"],
      ["Tuesday", "20 minutes, flat", "Holds only", "Decides about Thursday"],
      ["Wednesday", "None, swim or bike", "Bridges and side steps", "Should be quiet"],
      ["Thursday", "20 minutes, flat", "Holds only", "Decides about Saturday"],
      ["Friday", "None", "Bridges and side steps", "Should be quiet"],
      ["Saturday", "30 minutes, flat", "None", "Decides about next week"],
      ["Sunday", "Walk on even ground", "None", "Rest"],
    ]),
    p(
      "On the bike, raise the saddle until the hip does not bend tightly, and keep your knees from swinging in. In the pool, leave out breaststroke if the kick hurts. Running on a narrow path through deep grass is not soft, it is crooked: choose a wide, firm track.",
    ),

    h2("The weeks ahead"),
    lateralHipPainStages,

    h2("Desk, car and sofa"),
    p(
      "You run for three hours a week and sit for forty. Set the chair so that your hips are a little higher than your knees. In the car, a folded towel on the seat does the same. Keep the wallet out of the back pocket. On the sofa, do not tuck your legs under you, and do not lie with the top knee dropped across.",
    ),
    p(
      "When you stand and wait, spread your weight and unlock your knees. When you carry a child or a bag, change sides. None of it is forever. After some quiet weeks you can cross your legs again and see what the night says.",
    ),

    h2("Why did it happen?"),
    p(
      "There is often no single cause. A hospital leaflet names a change of activity, up or down, weight gain, long standing, a wider pelvis and weak muscles round the hip.[^source-kingston-gtps] In runners we look for more hills, more camber, a comeback after a break, and tired weeks with little sleep. The pain can also start with a slip or a stumble.",
    ),
    p(
      "The muscle weakness that studies find sits on both sides,[^source-allison-2016] so train both. If you are in or past the menopause, tell your doctor about the hip: women of that age have it most, and it is worth a look at the whole picture.[^source-grimaldi-2015]",
    ),

    h2("How long does it take?"),
    lateralHipPainRecovery,
    takeaways(
      "If you read only this",
      "Groin pain: stop and see a doctor.",
      "Side of the hip: no stretching, no crossed legs.",
      "Hold, bridge, side-step, step down, over twelve weeks.",
    ),

    h2("Questions runners ask"),
    faqList(
      "Hip pain: short answers",
      "faq-hip-pain-run",
      "faq-hip-pain-stretch",
      "faq-hip-pain-sleep",
    ),
  ),
  faqs: refs(
    "faq-hip-pain-run",
    "faq-hip-pain-stretch",
    "faq-hip-pain-bursitis",
    "faq-hip-pain-sleep",
    "faq-hip-pain-injection",
  ),
  conclusion: simpleText(
    p(
      "First make sure that it is the side and not the groin. Then stop squeezing the tendon all day, make the hip strong in four stages, and let your nights set the pace of your running.",
    ),
  ),
  cta: callToAction({
    heading: "Ready for hills again?",
    text: "The 100 km plan trains climbing and walking from the first week, for all levels.",
    link: link("See the 100 km plan", "trainingPlan-100km-training-plan"),
    tone: "plain",
  }),
  related: refs("article-runners-knee", "article-shin-pain", "article-running-cadence"),
  seo: {
    _type: "seo",
    title: "Pain at the side of the hip when running",
    description:
      "Gluteal tendinopathy in runners: why groin pain is urgent, positions to avoid, exercises in four stages, and whether you can run today, with sources.",
    noIndex: false,
  },
};
