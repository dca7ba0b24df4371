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

export const beginnerHalfIronmanPlan: TrainingPlan = {
  _id: "trainingPlan-beginner-half-ironman-plan",
  _type: "trainingPlan",
  title: "Beginner Half Ironman Plan",
  slug: slug("beginner-half-ironman-plan"),
  standfirst:
    "Twenty calm weeks to your first 70.3. You will finish tired and smiling, and your family will still know who you are.",
  cover: decoration("drawing-cover-beginner-half-ironman"),
  sport: ref("category-triathlon"),
  event: "Half Ironman",
  distance: "1.9 km swim, 90 km bike, 21.1 km run",
  level: "beginner",
  weeks: 20,
  goalTime: "To finish, within the cut-off",
  entryRequirement: {
    weeklyHours: 3,
    longestSession: "A run of 40 minutes and a ride of 60 minutes",
    experience: "You can swim 400 m without stopping, in any style. No triathlon needed.",
  },
  whoFor: [
    "You are fit enough for a 10 km run or a long bike ride, and curious about all three sports",
    "You have four to eight hours a week and at least one rest day",
    "You want to know what to do each day without a degree in physiology",
  ],
  notFor: [
    "You cannot swim 400 m yet: take lessons first, then come back",
    "You want a time under five hours: look at the faster plan",
    "Your race is in less than 16 weeks",
  ],
  sessionsPerWeek: sessions({ Swim: 2, Bike: 2, Run: 3, Strength: 1 }),
  weeklyHours: { start: 4, average: 5.7, peak: 8.5 },
  longestSession: "3 h 15 min on the bike with a short run after it (week 17)",
  weeklyLoad: [4, 4.5, 5, 4, 5, 5.5, 6, 4.5, 6, 6.5, 7, 5, 7, 7.5, 8, 5.5, 8.5, 6.5, 5, 3.5],
  phases: phases(
    [
      "Habit",
      1,
      4,
      "Short sessions, often. Learn the drills, the bike and the rhythm of the week.",
    ],
    ["Endurance", 5, 12, "The long ride and the long run grow in turn, never both at once."],
    ["Put it together", 13, 17, "Runs off the bike, open water, race food, a practice triathlon."],
    ["Taper", 18, 20, "You do less each week and begin to want to race."],
  ),
  sampleWeek: week({
    Monday: ["Rest", 0, "rest"],
    Tuesday: [
      "Swim and strength",
      60,
      "strength",
      "Swim 40 min with drills; strength 20 min at home",
    ],
    Wednesday: ["Easy run", 50, "easy", "With 6 × 20 s of quick, light steps"],
    Thursday: ["Bike intervals", 60, "steady", "3 × 8 min strong but controlled, indoors or out"],
    Friday: ["Endurance swim", 45, "easy", "3 × 400 m with 30 s rest"],
    Saturday: ["Long ride, short run", 135, "easy", "Ride 2 h; run 15 min straight after"],
    Sunday: ["Long run", 70, "easy", "Walk one minute in every ten if you like"],
  }),
  equipment: [
    "Any road-worthy bike and a helmet",
    "Goggles, and a wetsuit for open water",
    "Running shoes that are not brand new on race day",
  ],
  intensityBasis: ["effort", "heartRate"],
  delivery,
  price: 109,
  currency: "NZD",
  whatYouGet: [
    "Twenty weeks that start where a beginner starts",
    "Swim drills with pictures, and a first open-water session step by step",
    "A shopping list that keeps to what you need",
    "A race-day script from the alarm clock to the medal",
    ...alwaysIncluded,
  ],
  refundTerms,
  coach: ref("coach-graeme-s"),
  alternatives: alternatives({
    "If you have raced the distance and want to go fast": ref(
      "trainingPlan-sub-4-5-hour-half-ironman",
    ),
    "If the swim is not for you": ref("trainingPlan-marathon-training-plan"),
  }),
  faqs: refs(
    "faq-half-ironman-swim",
    "faq-missed-sessions",
    "faq-plan-which-level",
    "faq-plan-refund",
  ),
  body: body(
    h2("What a first half Ironman asks of you"),
    p(
      "Most of the day is easy exercise, done for a long time. So most of the plan is easy, too. You learn to start slower than you want to, to eat before you are hungry, and to run on legs that think they are still on the bike.",
    ),
    bullets(
      "**The swim** needs calm more than speed. Two short sessions a week and three visits to open water will do.",
      "**The bike** is half of your day. The long ride is the one session to protect.",
      "**The run** starts after the bike, so you practise that change from week 9 on.",
    ),
    callout(
      "tip",
      "Never swim alone in open water",
      p(
        "Go with a group, a friend in a kayak or at a supervised beach. Wear a bright cap and a tow float.",
      ),
    ),
    p(
      "New to training? The NHS suggests strength work on at least two days a week for all adults.[^source-nhs-physical-activity] The plan has one session; the second can be ten minutes of squats and calf raises while the kettle boils. If your calves are the weak link, borrow the [heel drops](internal:article-eccentric-heel-drops) from our guide.",
    ),
  ),
  seo: {
    _type: "seo",
    title: "Beginner half Ironman plan: 20 weeks to 70.3",
    description:
      "Your first half Ironman on four to eight and a half hours a week. Load of every week, a sample week, what you need and what you get.",
    noIndex: false,
  },
};
