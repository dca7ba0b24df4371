import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const heelExercises: Exercise[] = [
  {
    _id: "exercise-towel-heel-raise",
    _type: "exercise",
    title: "Heel raise with a towel under the toes",
    slug: slug("towel-heel-raise"),
    summary:
      "A slow, heavy heel raise with the toes bent up on a rolled towel. The bent toes pull the plantar fascia tight, so that it is trained together with the calf.",
    picture: picture(
      "drawing-exercise-towel-heel-raise",
      "Side view of a leg with the ball of the foot on a step and a rolled towel under the toes, which point up. The heel is raised high and arrows show the way up and down.",
    ),
    targetMuscles: [
      "Plantar fascia",
      "Gastrocnemius and soleus (calf)",
      "Small muscles of the foot",
    ],
    equipment: ["A step", "A rolled hand towel", "A wall or rail", "Later: a backpack with books"],
    steps: [
      "Roll up a towel and lay it along the edge of a step.",
      "Stand with your toes bent up on the towel, the ball of the foot on the step and the heel free.",
      "Rise over three seconds, as high as you can.",
      "Stay at the top for two seconds.",
      "Lower over three seconds until the heel is below the step.",
    ],
    tip: "Start on both feet. Change to one foot when twelve slow repetitions on two feel easy.",
    feel: "The calf burns and the sole is pulled tight. The heel may ache up to 5 out of 10 and is calm again the next morning.",
    caution:
      "Not after a sudden snap or pop under the foot, and not with numbness in the foot: see a doctor first.",
    dose: {
      sets: 3,
      repetitions: "12, later 10, then 8 with more weight",
      frequency: "Every second day",
    },
  },
  {
    _id: "exercise-plantar-fascia-stretch",
    _type: "exercise",
    title: "Plantar fascia stretch",
    slug: slug("plantar-fascia-stretch"),
    summary:
      "Pull the toes back with your hand before the first step of the day. Ten short pulls prepare the sole for your weight.",
    picture: picture(
      "drawing-exercise-plantar-fascia-stretch",
      "Side view of a foot with the toes pulled up. An orange line marks the tight band along the sole from the heel to the ball of the foot.",
    ),
    targetMuscles: ["Plantar fascia", "Toe flexors"],
    equipment: ["A chair or the edge of the bed"],
    steps: [
      "Sit down and rest the sore foot across the other knee.",
      "Hold the toes at their base and pull them back towards the shin.",
      "Feel with the other hand that the band along the arch is tight.",
      "Hold for ten seconds, let go, and repeat.",
    ],
    tip: "Keep it by the bed: do it before your foot touches the floor, not after the first painful step.",
    feel: "A firm pull along the arch, without the sharp pain of a first step.",
    caution: "Pull gently if the big toe joint is stiff or sore.",
    dose: {
      sets: 1,
      repetitions: "10",
      hold: "10 seconds",
      frequency: "Three times a day, first of all before getting up",
    },
  },
  {
    _id: "exercise-calf-stretch",
    _type: "exercise",
    title: "Calf stretch at a wall",
    slug: slug("calf-stretch"),
    summary:
      "The plain stretch with one leg behind, done with a straight knee and then a bent one.",
    picture: picture(
      "drawing-exercise-calf-stretch",
      "Side view of a person leaning on a wall, shown twice, with the back heel on the floor. Left: the back knee is straight and the upper calf shaded. Right: it is bent, and the lower calf shaded.",
    ),
    targetMuscles: ["Gastrocnemius (straight knee)", "Soleus (bent knee)"],
    equipment: ["A wall"],
    steps: [
      "Put your hands on a wall and step back with the sore leg, toes pointing to the wall.",
      "Press the back heel into the floor with the knee straight.",
      "Lean forward until you feel the calf, and hold.",
      "Repeat with the back knee a little bent.",
    ],
    tip: "If the back foot turns out, the stretch is gone. Line up the inner edge with a floorboard.",
    feel: "A pull in the calf, high with a straight knee and low with a bent one.",
    caution:
      "Leave it out with insertional Achilles pain, where a deep stretch can keep the tendon sore.",
    dose: { sets: 2, hold: "30 seconds in each position", frequency: "Twice a day" },
  },
];
