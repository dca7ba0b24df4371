/** The way back, in stages and in time. */
import { p, recoveryTimeline, rehabProgression } from "../../write.ts";

export const shinPainStages = rehabProgression("Four stages for a sore shin", [
  {
    name: "Unload",
    duration: "1 to 3 weeks",
    focus: "Walking without pain",
    activities: [
      "Bike, pool or elliptical trainer",
      "Seated calf raises and toe raises",
      "No running and no hops",
    ],
    moveOn: "Five days in a row without pain on walking or pressing",
  },
  {
    name: "Prepare",
    duration: "1 to 2 weeks",
    focus: "Impact in small portions",
    activities: [
      "Brisk walks of 30 to 45 minutes",
      "Single-leg calf raises",
      "Two-foot hops, every second day",
    ],
    moveOn: "60 hops in sets leave no trace after 24 hours",
  },
  {
    name: "Walk and run",
    duration: "4 to 6 weeks",
    focus: "Minutes before speed",
    activities: [
      "One minute running, two walking, ten times, every second day",
      "Each week a minute more running per block",
      "Flat, even ground and a quick, short step",
    ],
    moveOn: "30 minutes without a break and without pain, three times",
  },
  {
    name: "Build",
    duration: "6 weeks and more",
    focus: "Distance, then hills, then speed",
    activities: [
      "One thing more each week, never two",
      "Every fourth week a third less",
      "Calf strength twice a week, for good",
    ],
  },
]);

export const shinPainRecovery = recoveryTimeline(
  "Time until you run as before",
  "weeks",
  [
    {
      severity: "Shin splints, noticed in the first weeks",
      from: 4,
      to: 10,
      notes: "Half of a Danish group had recovered after ten weeks",
    },
    {
      severity: "Shin splints for months",
      from: 10,
      to: 24,
      notes: "Ask a physiotherapist about the cause",
    },
    {
      severity: "Bone stress injury, low-risk place",
      from: 8,
      to: 16,
      notes: "Only on the word of a doctor or physiotherapist",
    },
  ],
  p(
    "The first two ranges rest on a study in which half of the recreational runners with this diagnosis were free of pain after 70 days, with a wide spread.[^source-mulvad-2018] In a trial, one athlete in five left because there was no progress.[^source-moen-2012] The third is our planning figure; how severe the injury is and where it lies decide.[^source-hoenig-2023]",
  ),
);
