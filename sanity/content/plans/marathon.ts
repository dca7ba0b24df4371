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

export const marathonPlan: TrainingPlan = {
  _id: "trainingPlan-marathon-training-plan",
  _type: "trainingPlan",
  title: "Marathon Training Plan (All Levels)",
  slug: slug("marathon-training-plan"),
  standfirst:
    "Sixteen weeks, four runs a week, one long run you can be proud of. Three pace levels in one plan, so you train with your own numbers.",
  cover: decoration("drawing-cover-marathon"),
  sport: ref("category-running"),
  event: "Marathon",
  distance: "42.2 km",
  level: "all",
  weeks: 16,
  entryRequirement: {
    weeklyHours: 3,
    longestSession: "A run of 75 minutes, in the last three weeks",
    experience: "Six months of running at least three times a week, without a current injury.",
  },
  whoFor: [
    "You want to finish your first marathon, or run the next one with a better second half",
    "You can run four days a week and have two to three hours at the weekend",
    "You like to know why a session is there",
  ],
  notFor: [
    "You cannot yet run for 75 minutes: build up to that first",
    "You are racing for a place in a team and run more than 80 km a week already",
    "You have a pain that changes how you run: sort that out before you start the clock",
  ],
  sessionsPerWeek: sessions({ Run: 4, Strength: 1 }),
  weeklyHours: { start: 3.5, average: 4.7, peak: 6.5 },
  longestSession: "2 h 45 min or 32 km, whichever comes first (week 13)",
  weeklyLoad: [3.5, 4, 4.5, 3.5, 4.5, 5, 5.5, 4, 5.5, 6, 6.5, 4.5, 6.5, 5.5, 4, 2.5],
  phases: phases(
    [
      "Base",
      1,
      4,
      "Easy kilometres, hills and a strength habit. Nothing hard enough to be sore from.",
    ],
    ["Build", 5, 8, "Longer intervals at threshold. The long run grows past two hours."],
    [
      "Marathon pace",
      9,
      13,
      "Pieces at race pace inside the long run, with the food and shoes of race day.",
    ],
    ["Taper", 14, 16, "Less volume, the same rhythm. You arrive fresh, not flat."],
  ),
  sampleWeek: week({
    Monday: ["Rest", 0, "rest"],
    Tuesday: ["Threshold intervals", 60, "hard", "4 × 6 min at threshold with 2 min easy between"],
    Wednesday: ["Easy run", 55, "easy", "You could talk in whole sentences"],
    Thursday: [
      "Steady run with hills",
      70,
      "steady",
      "40 min steady in the middle, on rolling ground",
    ],
    Friday: ["Strength", 35, "strength", "Calf raises, split squats, single-leg bridges, plank"],
    Saturday: ["Rest", 0, "rest", "Or a walk"],
    Sunday: ["Long run", 140, "steady", "Last 40 min at marathon pace, with your race food"],
  }),
  equipment: [
    "Running shoes that you trust",
    "A watch that shows pace or heart rate",
    "A step and a wall for strength work",
  ],
  intensityBasis: ["pace", "heartRate", "effort"],
  delivery,
  price: 79,
  currency: "NZD",
  whatYouGet: [
    "Sixteen weeks at three levels: first finish, under 4 hours, under 3 h 30 min",
    "A race plan: pacing by kilometre, food and drink by the hour",
    "The strength session with pictures",
    ...alwaysIncluded,
  ],
  refundTerms,
  coach: ref("coach-graeme-s"),
  alternatives: alternatives({
    "If the marathon is a step on the way to an ultra": ref("trainingPlan-100km-training-plan"),
    "If you would rather share the load with a bike and a pool": ref(
      "trainingPlan-beginner-half-ironman-plan",
    ),
  }),
  faqs: refs("faq-plan-which-level", "faq-missed-sessions", "faq-taper", "faq-plan-refund"),
  body: body(
    h2("How the sixteen weeks work"),
    p(
      "Three weeks build, the fourth lets you catch up with yourself. That pattern repeats until week 13, which holds your longest run. Then the volume comes down for three weeks while some sharp running stays in. A review of endurance athletes found that cutting volume by 41 to 60%, without cutting intensity, over up to 21 days gave the best results.[^source-wang-2023]",
    ),
    h2("Three levels in one plan"),
    p(
      "Every session comes in three versions. Pick yours by what you can do now, not by what you hope for:",
    ),
    bullets(
      "**First finish.** You run by effort. The long run includes planned walking breaks.",
      "**Under 4 hours.** You have run a half marathon in under 1 h 55 min in the last year.",
      "**Under 3 h 30 min.** You have run a half marathon in under 1 h 40 min in the last year.",
    ),
    callout(
      "tip",
      "Change level once, not weekly",
      p(
        "Look at it again in week 9, before the marathon-pace phase. If the easy runs are no longer easy, go down one level and keep the rest.",
      ),
    ),
    p(
      "If your Achilles or calf starts to complain, read [what to do about Achilles pain](internal:article-achilles-pain-when-running) before you skip or push through anything.",
    ),
  ),
  seo: {
    _type: "seo",
    title: "Marathon training plan: 16 weeks, all levels",
    description:
      "Four runs a week, 3.5 to 6.5 hours, three pace levels. See the load of every week, a sample week and what you need before you start.",
    noIndex: false,
  },
};
