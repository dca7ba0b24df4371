import { trainingPlanFacts, type TrainingPlanFacts } from "@/lib/content/training-plan.ts";

type Sketch = {
  title: string;
  sport?: "running" | "cycling" | "triathlon";
  event?: string;
  weeks?: number;
  /** Hours a week: first, average, biggest. */
  hours?: [start: number, average: number, peak: number];
  /** Hours a week that the plan wants before week 1. */
  before?: number;
  days?: number;
};

/** A plan of which only what the finder looks at is said. */
export function plan({ title, sport = "running", hours, days = 0, before, ...rest }: Sketch) {
  return trainingPlanFacts.parse({
    _id: title,
    _type: "trainingPlan",
    title,
    slug: title,
    sport: { _id: sport, title: sport, slug: sport, kind: "sport" },
    ...rest,
    ...(hours && { weeklyHours: { start: hours[0], average: hours[1], peak: hours[2] } }),
    ...(before !== undefined && { entryRequirement: { weeklyHours: before } }),
    sampleWeek: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map(
      (day, index) => ({
        _key: day,
        day,
        session: "A session",
        minutes: index < days ? 60 : 0,
        intensity: index < days ? "easy" : "rest",
      }),
    ),
  });
}

/** The five plans that the business sells, as far as the finder looks at them. */
export const soldPlans: TrainingPlanFacts[] = [
  plan({
    title: "marathon",
    event: "Marathon",
    weeks: 16,
    hours: [3.5, 4.7, 6.5],
    before: 3,
    days: 5,
  }),
  plan({
    title: "100km",
    event: "Ultramarathon",
    weeks: 24,
    hours: [5, 7.1, 11],
    before: 4.5,
    days: 5,
  }),
  plan({
    title: "time trial",
    sport: "cycling",
    event: "Time trial",
    weeks: 12,
    hours: [5, 5.8, 7.5],
    before: 4,
    days: 5,
  }),
  plan({
    title: "first half",
    sport: "triathlon",
    event: "Half Ironman",
    weeks: 20,
    hours: [4, 5.7, 8.5],
    before: 3,
    days: 6,
  }),
  plan({
    title: "fast half",
    sport: "triathlon",
    event: "Half Ironman",
    weeks: 16,
    hours: [8, 9.6, 13],
    before: 8,
    days: 6,
  }),
];
