import type { TrainingPlan } from "../documents.ts";
import { body, callout, dataTable, decoration, h2, p, ref, refs, slug } from "../write.ts";
import {
  alternatives,
  alwaysIncluded,
  delivery,
  phases,
  refundTerms,
  sessions,
  week,
} from "./shared.ts";

export const cyclingTimeTrialPlan: TrainingPlan = {
  _id: "trainingPlan-cycling-time-trial-training-plan",
  _type: "trainingPlan",
  title: "Cycling Time Trial Training Plan",
  slug: slug("cycling-time-trial-training-plan"),
  standfirst:
    "Twelve weeks to raise the power that you can hold for 20 to 60 minutes, and to hold it in your race position.",
  cover: decoration("drawing-cover-cycling-time-trial"),
  sport: ref("category-cycling"),
  event: "Time trial",
  distance: "16 to 40 km",
  level: "intermediate",
  weeks: 12,
  entryRequirement: {
    weeklyHours: 4,
    longestSession: "A ride of 90 minutes, in the last month",
    experience: "One season of regular riding, and intervals at least once before.",
  },
  whoFor: [
    "You race against the clock over 10 or 25 miles, or 16 to 40 km",
    "You have five to seven hours a week and want them to count",
    "You train indoors in the week and outdoors at the weekend",
  ],
  notFor: [
    "You are new to cycling and have never done an interval session",
    "Your main goal is a road race with attacks and sprints",
    "Your position on the bike hurts after ten minutes: get it fitted first",
  ],
  sessionsPerWeek: sessions({ Bike: 5, Strength: 1 }),
  weeklyHours: { start: 5, average: 5.8, peak: 7.5 },
  longestSession: "2 h 15 min endurance ride (week 10)",
  weeklyLoad: [5, 5.5, 6, 4.5, 6, 6.5, 7, 5, 7, 7.5, 5.5, 4],
  phases: phases(
    [
      "Foundation",
      1,
      4,
      "Test, then steady work just below threshold. Short spells in the race position.",
    ],
    ["Threshold", 5, 8, "Longer intervals at threshold, and short hard ones to lift the ceiling."],
    ["Race power", 9, 10, "Race pace in race position, on the race bike, with the race warm-up."],
    ["Taper", 11, 12, "Half the volume, all of the speed."],
  ),
  sampleWeek: week({
    Monday: ["Rest", 0, "rest"],
    Tuesday: [
      "Threshold intervals",
      75,
      "hard",
      "3 × 12 min at 95 to 100% of threshold, 5 min easy between",
    ],
    Wednesday: ["Easy ride", 60, "easy", "Light gear, 90 rev/min"],
    Thursday: ["Short hard intervals", 70, "hard", "5 × 3 min at 115%, 3 min easy between"],
    Friday: [
      "Strength",
      35,
      "strength",
      "Squat, hinge, plank, neck and shoulder holds for the position",
    ],
    Saturday: ["Position ride", 75, "steady", "2 × 20 min in race position at 85 to 90%"],
    Sunday: ["Endurance ride", 105, "easy", "Steady and boring. That is the point"],
  }),
  equipment: [
    "A road or time trial bike that fits you",
    "A power meter, smart trainer or heart-rate monitor",
    "An indoor trainer for two sessions a week",
  ],
  intensityBasis: ["power", "heartRate", "effort"],
  delivery,
  price: 89,
  currency: "NZD",
  whatYouGet: [
    "Twelve weeks with targets in watts, heart rate and effort",
    "A threshold test with instructions, in weeks 1, 5 and 9",
    "A pacing sheet for flat, rolling and windy courses",
    "A race-day warm-up for home and for the car park",
    ...alwaysIncluded,
  ],
  refundTerms,
  coach: ref("coach-graeme-s"),
  alternatives: alternatives({
    "If the time trial is the bike leg of a triathlon": ref(
      "trainingPlan-sub-4-5-hour-half-ironman",
    ),
    "If you want a new challenge, with a swim and a run": ref(
      "trainingPlan-beginner-half-ironman-plan",
    ),
  }),
  faqs: refs("faq-power-meter", "faq-how-plans-arrive", "faq-missed-sessions", "faq-plan-refund"),
  body: body(
    h2("Train in the position you race in"),
    p(
      "Power that you can only make while sitting up is of little use on race day. The plan starts with five minutes at a time in your race position and ends with race-length efforts in it.",
    ),
    dataTable("Zones that the plan uses, in per cent of your threshold power", [
      ["Zone", "Power", "What it feels like"],
      ["Easy", "Below 75%", "You could talk all day"],
      ["Steady", "76 to 90%", "You talk in short sentences"],
      ["Threshold", "91 to 105%", "You count the minutes"],
      ["Short and hard", "106 to 120%", "You count the seconds"],
    ]),
    callout(
      "tip",
      "No power meter?",
      p(
        "Every session also has a heart-rate range and an effort from 1 to 10. For intervals of less than four minutes go by effort: heart rate is too slow to guide you.",
      ),
    ),
  ),
  seo: {
    _type: "seo",
    title: "Cycling time trial training plan: 12 weeks",
    description:
      "Five rides and one strength session a week, 5 to 7.5 hours. Power, heart rate or effort. See the load of every week and a sample week.",
    noIndex: false,
  },
};
