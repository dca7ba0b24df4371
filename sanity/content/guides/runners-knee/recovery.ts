/** The way back, in stages and in time. */
import { p, recoveryTimeline, rehabProgression } from "../../write.ts";

export const runnersKneeStages = rehabProgression("Four stages for a runner’s knee", [
  {
    name: "Calm it",
    duration: "Weeks 1 to 2",
    focus: "Bring pain on stairs down to 3 out of 10 or less",
    activities: [
      "Wall squat holds every day",
      "Short, flat, easy runs if the rules above allow",
      "No downhills, no speed, breaks from sitting",
    ],
    moveOn: "One flight of stairs down is at 2 or less on three mornings in a row",
  },
  {
    name: "Build it",
    duration: "Weeks 3 to 6",
    focus: "Strength in thigh and hip",
    activities: [
      "Split squats and side steps with a band, three times a week",
      "Easy runs, five minutes longer each week",
      "Blocks with a quicker step",
    ],
    moveOn: "Three sets of 12 split squats on each side with pain of 2 or less",
  },
  {
    name: "Load it",
    duration: "Weeks 7 to 10",
    focus: "Weight, steps and gentle hills",
    activities: [
      "Split squats with weight",
      "Slow step-downs",
      "Hills uphill first; walk the way down, then jog it",
    ],
    moveOn: "30 minutes over gentle hills leave no trace on the stairs next morning",
  },
  {
    name: "Run it",
    duration: "Weeks 11 to 12 and on",
    focus: "Back to full training",
    activities: [
      "Strides, then one session of speed a week",
      "Long run back to its old length",
      "Strength twice a week, for good",
    ],
  },
]);

export const runnersKneeRecovery = recoveryTimeline(
  "Time until you train as before",
  "weeks",
  [
    {
      severity: "Caught early: sore after runs, stairs are fine",
      from: 3,
      to: 8,
      notes: "Less running and strength from the first week",
    },
    { severity: "Sore during runs and on stairs", from: 7, to: 16, notes: "All four stages" },
    {
      severity: "Sore for more than three months",
      from: 12,
      to: 52,
      notes: "Have a physiotherapist set the load",
    },
  ],
  p(
    "The ranges are our estimate. They rest on a Danish study, in which half of the runners with this pain had recovered after 49 days,[^source-mulvad-2018] and on two trials, in which 55% were not yet content after three months and 40% after a year.[^source-collins-2013]",
  ),
);
