/** The way back, in stages and in time. */
import { p, recoveryTimeline, rehabProgression } from "../../write.ts";

export const lateralHipPainStages = rehabProgression("Four stages for the outer hip", [
  {
    name: "Calm it",
    duration: "Weeks 1 to 2",
    focus: "Quiet nights",
    activities: [
      "Positions from the list above, all day",
      "Abduction holds, once or twice a day",
      "Walking in short portions",
    ],
    moveOn: "You sleep through on most nights",
  },
  {
    name: "Build it",
    duration: "Weeks 3 to 6",
    focus: "Strength without squeeze",
    activities: [
      "Bridges on two legs, then on one",
      "Side steps with a band",
      "Short, flat runs if the rules allow",
    ],
    moveOn: "30 seconds on one leg at 2 out of 10 or less",
  },
  {
    name: "Load it",
    duration: "Weeks 7 to 12",
    focus: "Standing strength, longer runs",
    activities: [
      "Step-downs and split squats with weight",
      "Long run grows by ten minutes a week",
      "Stairs two at a time, slowly",
    ],
    moveOn: "An hour of easy running and a quiet night after it",
  },
  {
    name: "Run it",
    duration: "From month 4",
    focus: "Hills and speed",
    activities: [
      "Gentle hills, then strides",
      "One hard session a week",
      "Hip strength twice a week, for good",
    ],
  },
]);

export const lateralHipPainRecovery = recoveryTimeline(
  "Time until stairs, nights and easy runs are fine",
  "months",
  [
    {
      severity: "A few weeks old, nights are quiet",
      from: 1,
      to: 3,
      notes: "Positions and holds from the first day",
    },
    {
      severity: "Three months or more, nights are broken",
      from: 3,
      to: 9,
      notes: "See a physiotherapist early",
    },
    {
      severity: "Years, or with arthritis of hip or knee",
      from: 6,
      to: 24,
      notes: "Expect less pain rather than none",
    },
  ],
  p(
    "The ranges are our estimate. An NHS service speaks of 8 to 10 weeks to improvement.[^source-dynamic-health-gtps] Among patients of Dutch family doctors, at least 36% still had pain after a year and 29% after five.[^source-lievense-2005] They were not given the treatment that this guide describes.",
  ),
);
