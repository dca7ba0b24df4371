import type { TrainingPlan } from "../documents.ts";
import { body, bullets, callout, decoration, h2, p, ref, refs, slug } from "../write.ts";
import {
  alternatives,
  alwaysIncluded,
  delivery,
  phases,
  refundTerms,
  sessions,
  week,
} from "./shared.ts";

export const hundredKmPlan: TrainingPlan = {
  _id: "trainingPlan-100km-training-plan",
  _type: "trainingPlan",
  title: "100km Training Plan (All Levels)",
  slug: slug("100km-training-plan"),
  standfirst:
    "Twenty-four weeks to run, hike and eat your way through 100 km, with back-to-back weekends instead of one impossible long run.",
  cover: decoration("drawing-cover-100km"),
  sport: ref("category-running"),
  event: "Ultramarathon",
  distance: "100 km",
  level: "all",
  weeks: 24,
  entryRequirement: {
    weeklyHours: 4.5,
    longestSession: "A run of 2 hours, in the last month",
    experience: "A marathon or a trail race of 30 km or more in the last two years.",
  },
  whoFor: [
    "You have finished a marathon and want to go a long way further",
    "You can keep most Saturdays and Sundays free for training",
    "Your race is on trail, road or a mix: the plan has a version of each key session",
  ],
  notFor: [
    "You have not run for two hours yet: the marathon plan is the better start",
    "You have fewer than five hours in most weeks",
    "Your race is in less than 20 weeks: write to us, we will tell you honestly what is possible",
  ],
  sessionsPerWeek: sessions({ Run: 5, Strength: 1 }),
  weeklyHours: { start: 5, average: 7.1, peak: 11 },
  longestSession: "5 hours on the terrain of your race (week 19)",
  weeklyLoad: [
    5, 5.5, 6, 4.5, 6, 6.5, 7, 5, 7, 7.5, 8, 6, 8, 8.5, 9, 6.5, 9, 10, 11, 7.5, 10, 8, 6, 4,
  ],
  phases: phases(
    ["Base", 1, 8, "Easy running, hiking uphill on purpose, strong calves and hips."],
    ["Hills", 9, 12, "Climbing strength and the legs to run down again."],
    ["Back-to-back", 13, 19, "Long Saturday, tired Sunday. You practise eating, lights and kit."],
    ["Sharpen", 20, 21, "One lighter week, then the last big weekend at race effort."],
    ["Taper", 22, 24, "Volume falls week by week. Sleep counts as training."],
  ),
  sampleWeek: week({
    Monday: ["Rest", 0, "rest"],
    Tuesday: ["Hill repetitions", 65, "hard", "8 × 3 min uphill, easy jog down"],
    Wednesday: ["Easy run", 60, "easy", "Soft ground if you can find it"],
    Thursday: ["Steady run", 70, "steady", "45 min at the effort that you could hold all day"],
    Friday: ["Strength", 40, "strength", "Step-downs, calf raises with weight, carries"],
    Saturday: ["Long run and hike", 210, "steady", "Walk every climb. Eat every 30 min"],
    Sunday: ["Back-to-back run", 95, "easy", "On tired legs, at a pace that feels too slow"],
  }),
  equipment: [
    "Trail or road shoes for your course",
    "A running pack with 1.5 litres of water",
    "A head torch for two sessions in the dark",
    "The compulsory kit of your race, from week 13 on",
  ],
  intensityBasis: ["effort", "heartRate"],
  delivery,
  price: 119,
  currency: "NZD",
  whatYouGet: [
    "Twenty-four weeks in two versions: finish well, and race it",
    "A fuelling plan that you build up from week 6 on",
    "A pacing and aid-station sheet to fill in for your course",
    "Kit list and a checklist for the last 48 hours",
    ...alwaysIncluded,
  ],
  refundTerms,
  coach: ref("coach-graeme-s"),
  alternatives: alternatives({
    "If this is too much for now": ref("trainingPlan-marathon-training-plan"),
  }),
  faqs: refs("faq-ultra-walking", "faq-missed-sessions", "faq-taper", "faq-plan-refund"),
  body: body(
    h2("Why back-to-back days"),
    p(
      "One run of eight hours would tell you a lot about 100 km, and cost you two weeks. A long Saturday followed by an easy Sunday teaches tired legs at a price that you can pay every other week.",
    ),
    h2("You will walk, and that is the plan"),
    p(
      "On a hilly course almost everybody walks the climbs. Walk early, while it is a choice. The plan sets walking into the long runs from the first month, so that changing gear feels normal on the day.",
    ),
    callout(
      "tip",
      "Start eating before you need to",
      p(
        "Practise the food of your race on every run of more than 90 minutes. Your stomach needs training, too.",
      ),
    ),
    h2("What the two versions change"),
    bullets(
      "**Finish well** keeps all running easy or steady, with hills as the only hard work.",
      "**Race it** adds one threshold session in most weeks and faster finishes to the long run.",
    ),
  ),
  seo: {
    _type: "seo",
    title: "100 km training plan: 24 weeks, all levels",
    description:
      "Five to eleven hours a week, back-to-back weekends, fuelling practice. See every week of the load and what you need before you start.",
    noIndex: false,
  },
};
