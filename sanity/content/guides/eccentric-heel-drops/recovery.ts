/** The way back, in stages and in time. */
import { rehabProgression } from "../../write.ts";

export const eccentricHeelDropsStages = rehabProgression(
  "Five steps. Repeat one for as long as you need",
  [
    {
      name: "Learn it",
      duration: "Weeks 1 to 2",
      focus: "Good form at body weight",
      activities: ["Both drops, as many as tolerated", "Running within your pain limit, flat"],
      moveOn: "You can do 3 × 15 of each with pain of 5 or less",
    },
    {
      name: "Fill it",
      duration: "Weeks 3 to 5",
      focus: "The whole dose",
      activities: ["3 × 15 of each at body weight", "Running every second day"],
      moveOn: "The last five repetitions are easy",
    },
    {
      name: "Weigh it",
      duration: "Weeks 6 to 8",
      focus: "Load",
      activities: ["3 × 15 of each with 5 to 10 kg in a backpack", "Longer easy runs"],
      moveOn: "Two weeks without a worse morning",
    },
    {
      name: "Load it",
      duration: "Weeks 9 to 12",
      focus: "Strength",
      activities: [
        "4 × 8 of each, as heavy as stays clean, three times a week",
        "Hills, then strides",
      ],
      moveOn: "20 slow single-leg raises on each side",
    },
    {
      name: "Keep it",
      duration: "After that",
      focus: "Twice a week, for good",
      activities: ["Single-leg raises with the same weight", "All of your running"],
    },
  ],
);
