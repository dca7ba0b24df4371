import type { TrainingPlan } from "../documents.ts";
import { body, bullets, callout, dataTable, decoration, h2, p, ref, refs, slug } from "../write.ts";
import {
  alternatives,
  alwaysIncluded,
  delivery,
  phases,
  refundTerms,
  sessions,
  week,
} from "./shared.ts";

export const sub45HalfIronmanPlan: TrainingPlan = {
  _id: "trainingPlan-sub-4-5-hour-half-ironman",
  _type: "trainingPlan",
  title: "Sub 4.5 Hour Half Ironman",
  slug: slug("sub-4-5-hour-half-ironman"),
  standfirst:
    "Sixteen weeks for experienced triathletes who are close to 4 h 30 min and want the missing minutes.",
  cover: decoration("drawing-cover-sub-4-5-half-ironman"),
  sport: ref("category-triathlon"),
  event: "Half Ironman",
  distance: "1.9 km swim, 90 km bike, 21.1 km run",
  level: "advanced",
  weeks: 16,
  goalTime: "Under 4 h 30 min",
  entryRequirement: {
    weeklyHours: 8,
    longestSession: "A ride of 2 h 30 min and a run of 80 minutes, in the last month",
    experience: "A half Ironman in under 5 hours, or the single-sport times that point to it.",
  },
  whoFor: [
    "You have raced the distance in 4 h 30 min to 5 h and know your numbers",
    "You can train eight to thirteen hours a week, with two sessions on some days",
    "You have a pool, a turbo trainer and a safe long-ride route",
  ],
  notFor: [
    "This is your first half Ironman: start with the beginner plan",
    "Your weeks are below eight hours and likely to stay there",
    "You are coming back from an injury and cannot run hard yet",
  ],
  sessionsPerWeek: sessions({ Swim: 3, Bike: 3, Run: 3, Strength: 1 }),
  weeklyHours: { start: 8, average: 9.6, peak: 13 },
  longestSession: "4 hours on the bike (week 11)",
  weeklyLoad: [8, 9, 10, 7, 9.5, 10.5, 11.5, 8, 11, 12, 13, 8.5, 12.5, 10.5, 8, 5],
  phases: phases(
    ["Base", 1, 4, "Aerobic volume, swim technique, tests in all three sports."],
    ["Build", 5, 8, "Threshold on the bike and in the water. Hills on the run."],
    [
      "Race-specific",
      9,
      13,
      "Long rides at race power, runs off the bike at race pace, full fuelling.",
    ],
    ["Taper", 14, 16, "Shorter sessions, race pace in small doses, travel and kit."],
  ),
  sampleWeek: week({
    Monday: [
      "Swim technique and strength",
      90,
      "strength",
      "Swim 60 min easy with drills; strength 30 min",
    ],
    Tuesday: [
      "Bike threshold, run off the bike",
      110,
      "hard",
      "Bike 90 min with 4 × 10 min at threshold; run 20 min",
    ],
    Wednesday: [
      "Swim intervals and easy ride",
      110,
      "steady",
      "Swim 70 min with 10 × 200 m at race pace; ride 40 min easy",
    ],
    Thursday: ["Run intervals", 75, "hard", "5 × 1,600 m a little faster than race pace"],
    Friday: ["Easy swim", 55, "easy", "Open water if you can, with sighting"],
    Saturday: [
      "Long ride",
      180,
      "steady",
      "3 × 30 min at race power, in position, eating as in the race",
    ],
    Sunday: ["Long run", 100, "easy", "Last 20 min at race effort"],
  }),
  equipment: [
    "A bike with aero bars, and a power meter if you can",
    "A wetsuit",
    "Regular access to a 25 or 50 m pool",
    "A turbo trainer",
  ],
  intensityBasis: ["pace", "power", "heartRate"],
  delivery,
  price: 139,
  currency: "NZD",
  whatYouGet: [
    "Sixteen weeks with targets in pace, watts and heart rate",
    "Tests in week 1 and week 8 to set and reset your zones",
    "A race plan: splits, fuelling by the hour, transitions step by step",
    "Swim sets for the pool and for open water",
    ...alwaysIncluded,
  ],
  refundTerms,
  coach: ref("coach-graeme-s"),
  alternatives: alternatives({
    "If this is your first half Ironman": ref("trainingPlan-beginner-half-ironman-plan"),
    "If the bike leg is what holds you back": ref("trainingPlan-cycling-time-trial-training-plan"),
  }),
  faqs: refs("faq-power-meter", "faq-taper", "faq-missed-sessions", "faq-plan-refund"),
  body: body(
    h2("What 4 h 30 min is made of"),
    p("There are many ways to get there. This is one of them, on a fair course:"),
    dataTable("One way to finish a half Ironman in under 4 h 30 min", [
      ["Leg", "Distance", "Time", "Which means"],
      ["Swim", "1.9 km", "33 min", "1 min 44 s per 100 m"],
      ["Transitions", "–", "5 min", "Both together"],
      ["Bike", "90 km", "2 h 20 min", "38.6 km/h"],
      ["Run", "21.1 km", "1 h 31 min", "4 min 19 s per km"],
      ["Total", "113 km", "4 h 29 min", "One minute in hand"],
    ]),
    h2("Where the time comes from"),
    bullets(
      "Most athletes lose more on a badly paced bike leg than they can win on the run.",
      "A brick run in most weeks makes the first three kilometres feel familiar.",
      "Three swims a week are enough when one of them is hard and one is only technique.",
    ),
    callout(
      "warning",
      "Thirteen hours is a lot on top of a job",
      p(
        "If your resting heart rate climbs, your sleep gets short or you catch every cold, take the recovery week early. The plan tells you what to drop first. Chest pain, fainting or a racing heart at rest are reasons to stop and see a doctor.",
      ),
    ),
  ),
  seo: {
    _type: "seo",
    title: "Sub 4.5 hour half Ironman plan: 16 weeks",
    description:
      "For experienced triathletes: 8 to 13 hours a week, three swims, rides and runs. Splits for 4 h 29 min, weekly load and a sample week.",
    noIndex: false,
  },
};
