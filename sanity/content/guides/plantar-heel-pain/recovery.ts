/** The way back, in stages and in time. */
import { p, recoveryTimeline, rehabProgression } from "../../write.ts";

export const plantarHeelPainStages = rehabProgression("Four stages for a sore heel", [
  {
    name: "Calm it",
    duration: "Weeks 1 to 2",
    focus: "Milder first steps",
    activities: [
      "Toe pulls before getting up, three times a day in all",
      "Cushioned shoes from the first step",
      "Runs only if the morning rule allows",
    ],
    moveOn: "First steps are at 4 out of 10 or less on most mornings",
  },
  {
    name: "Build it",
    duration: "Weeks 3 to 6",
    focus: "Strength of sole and calf",
    activities: [
      "Heel raises on the towel, every second day",
      "Easy, flat runs on the days between",
      "Walking as much as you like",
    ],
    moveOn: "12 slow one-leg raises on the towel, with a calm next morning",
  },
  {
    name: "Load it",
    duration: "Weeks 7 to 12",
    focus: "More weight, longer runs",
    activities: [
      "Raises with a backpack, five sets of 8",
      "Long run grows by ten minutes a week",
      "Gentle hills",
    ],
    moveOn: "An hour of easy running changes nothing the next morning",
  },
  {
    name: "Spring",
    duration: "From month 4",
    focus: "Speed and races",
    activities: [
      "Skipping and strides on grass",
      "One fast session a week",
      "Raises twice a week, as a habit",
    ],
  },
]);

export const plantarHeelPainRecovery = recoveryTimeline(
  "Time until mornings are normal",
  "months",
  [
    {
      severity: "A few weeks old, you walk normally",
      from: 1,
      to: 3,
      notes: "Often quicker if you act in the first month",
    },
    {
      severity: "Some months old, runs are limited",
      from: 3,
      to: 12,
      notes: "Strength work is the main thing",
    },
    {
      severity: "More than a year, or both heels",
      from: 6,
      to: 24,
      notes: "Ask about shockwave therapy",
    },
  ],
  p(
    "The ranges are our estimate. An NHS trust says that it usually resolves fully but can take up to 12 months.[^source-merseycare-plantar-fasciitis] Of 174 people from a Danish hospital clinic, 54% were free of pain about ten years later, after two years of symptoms on average. Pain in both heels lasted longer.[^source-hansen-2018]",
  ),
);
