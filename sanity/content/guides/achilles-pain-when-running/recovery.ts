/** The way back, in stages and in time. */
import { p, recoveryTimeline, rehabProgression } from "../../write.ts";

export const achillesPainWhenRunningStages = rehabProgression(
  "Four stages for an Achilles tendon",
  [
    {
      name: "Calm it",
      duration: "Weeks 1 to 2",
      focus: "Load that the tendon accepts",
      activities: [
        "Holds or two-leg raises, every day",
        "Only the running that the three colours allow",
      ],
      moveOn: "Walking and stairs are comfortable",
    },
    {
      name: "Build it",
      duration: "Weeks 3 to 6",
      focus: "Slow strength",
      activities: [
        "Slow raises or heel drops, three times a week or daily",
        "Easy, flat runs every second day",
      ],
      moveOn: "15 slow single-leg raises with pain of 3 or less",
    },
    {
      name: "Load it",
      duration: "Weeks 7 to 12",
      focus: "Weight",
      activities: [
        "Raises with a backpack or in the gym, three times a week",
        "Longer runs, then hills",
      ],
      moveOn: "Both calves are nearly as strong",
    },
    {
      name: "Spring",
      duration: "From month 4",
      focus: "Speed",
      activities: ["Skipping, hopping, then strides", "One fast session a week"],
      moveOn: "A hard session leaves no trace after 24 hours",
    },
  ],
);

export const achillesPainWhenRunningRecovery = recoveryTimeline(
  "Time until you race again",
  "months",
  [
    {
      severity: "A few weeks old, warms up within minutes",
      from: 2,
      to: 4,
      notes: "You run most easy distances by weeks 9 to 12",
    },
    {
      severity: "Sore for months, mornings are stiff",
      from: 3,
      to: 12,
      notes: "Strength grows faster than the pain fades",
    },
    {
      severity: "Pain on the heel bone, or both sides",
      from: 4,
      to: 12,
      notes: "Use the floor-level version of the exercises",
    },
  ],
  p(
    "The ranges rest on the 3 to 12 months of the NHS trust[^source-elht-achilles-tendon-pain] and on specialists’ advice for the return to sport.[^source-silbernagel-2015] Where a row starts earlier, it is our experience with runners who act in the first weeks.",
  ),
);
