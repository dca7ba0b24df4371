import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const runningTechniqueExercises: Exercise[] = [
  {
    _id: "exercise-metronome-cadence-drill",
    _type: "exercise",
    title: "Metronome cadence drill",
    slug: slug("metronome-cadence-drill"),
    summary:
      "Short blocks of running to a beat that is a little quicker than your own, until the quicker step feels ordinary.",
    picture: picture(
      "drawing-exercise-metronome-cadence",
      "Two rows of footprints along a line. In the upper row they are far apart; in the lower row they are closer together and each one falls on a beat mark.",
    ),
    targetMuscles: ["Coordination of the whole leg", "Hip flexors", "Calf"],
    equipment: ["A metronome app or a watch with one", "Flat, quiet ground"],
    steps: [
      "Run easily for ten minutes and count your steps for one of them. That is your own cadence.",
      "Set the metronome 5% faster. At 160 steps a minute, that is 168.",
      "Run one minute on the beat at the same easy speed.",
      "Run two minutes without the beat.",
      "Repeat five times, then finish the run as you like.",
    ],
    tip: "Keep the speed the same. Take shorter steps, do not run faster.",
    feel: "Lighter, quieter and slightly fussy. Your breathing should stay calm.",
    caution: "Do not add it in a week in which you also add distance or hills.",
    dose: {
      sets: 5,
      repetitions: "1 minute on the beat, 2 minutes off",
      frequency: "Twice a week",
    },
  },
];
