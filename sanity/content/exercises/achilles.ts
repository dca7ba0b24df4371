import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const achillesExercises: Exercise[] = [
  {
    _id: "exercise-eccentric-heel-drop-straight-knee",
    _type: "exercise",
    title: "Eccentric heel drop, straight knee",
    slug: slug("eccentric-heel-drop-straight-knee"),
    summary:
      "Rise on two feet, lower on one. The slow way down is the exercise; the straight knee puts the work on the big calf muscle.",
    picture: picture(
      "drawing-exercise-heel-drop-straight-knee",
      "Side view of a straight leg with the ball of the foot on a step. The heel starts high and an arrow shows it being lowered below the edge of the step.",
    ),
    targetMuscles: ["Gastrocnemius (upper calf)", "Soleus (lower calf)", "Achilles tendon"],
    equipment: ["A step", "A wall or rail for balance", "Later: a backpack for weight"],
    steps: [
      "Stand with the balls of both feet on the edge of a step and hold on to something.",
      "Rise on to your toes using both legs.",
      "Shift your weight to the sore side and lift the other foot off.",
      "Keep the knee straight and lower the heel slowly, over about three seconds, until it is below the step.",
      "Put the other foot back and use both legs to rise again.",
    ],
    tip: "Count the way down aloud. If you cannot say “one, two, three”, you are dropping, not lowering.",
    feel: "Hard work high in the calf and a pull in the tendon. Some pain is acceptable; it should settle by the next morning.",
    caution:
      "If your pain is low, right on the heel bone, lower only to level with the step. Do not do it after a sudden snap or if you cannot stand on your toes: see a doctor first.",
    dose: { sets: 3, repetitions: "15", frequency: "Twice a day, or as many as you tolerate" },
  },
  {
    _id: "exercise-eccentric-heel-drop-bent-knee",
    _type: "exercise",
    title: "Eccentric heel drop, bent knee",
    slug: slug("eccentric-heel-drop-bent-knee"),
    summary:
      "The same slow lowering with the knee bent, which hands the work to the deep calf muscle, the soleus.",
    picture: picture(
      "drawing-exercise-heel-drop-bent-knee",
      "Side view of a leg with the knee bent over the toes and the ball of the foot on a step. An arrow shows the heel being lowered below the step while the knee stays bent.",
    ),
    targetMuscles: ["Soleus (lower calf)", "Achilles tendon"],
    equipment: ["A step", "A wall or rail for balance", "Later: a backpack for weight"],
    steps: [
      "Stand with the balls of both feet on the edge of a step and hold on to something.",
      "Rise on to your toes using both legs.",
      "Shift your weight to the sore side, lift the other foot off, and bend the knee a little so that it points over your toes.",
      "Keep that bend and lower the heel slowly, over about three seconds.",
      "Put the other foot back and use both legs to rise again.",
    ],
    tip: "Keep the bend the same all the way down. If the knee straightens, the soleus gets a rest that it has not earned.",
    feel: "A deep, low burn above the heel, not in the knee.",
    caution:
      "If bending the knee hurts the knee itself, do the seated calf raise instead. For pain right on the heel bone, lower only to level.",
    dose: { sets: 3, repetitions: "15", frequency: "Twice a day, or as many as you tolerate" },
  },
  {
    _id: "exercise-seated-calf-raise",
    _type: "exercise",
    title: "Seated calf raise",
    slug: slug("seated-calf-raise"),
    summary: "A heavy, slow soleus exercise that you can do at a desk or in a gym.",
    picture: picture(
      "drawing-exercise-seated-calf-raise",
      "Side view of a seated leg with the knee at a right angle and a weight on the thigh. An arrow shows the heel lifting from the floor while the toes stay down.",
    ),
    targetMuscles: ["Soleus (lower calf)", "Achilles tendon"],
    equipment: ["A chair", "A dumbbell, kettlebell or full backpack", "Or a seated calf machine"],
    steps: [
      "Sit with your knee at a right angle and your foot flat on the floor.",
      "Rest the weight on your thigh, just behind the knee.",
      "Lift the heel as high as you can over three seconds.",
      "Pause for a breath at the top.",
      "Lower over three seconds until the heel touches the floor.",
    ],
    tip: "Go heavier sooner than you think. The soleus is strong: light weights bore it.",
    feel: "A slow burn low in the calf by the last three repetitions.",
    caution: "Leave it out for now if pressure on the thigh or a fully bent ankle hurts.",
    dose: { sets: 4, repetitions: "8 to 15", frequency: "Three times a week, on days apart" },
  },
  {
    _id: "exercise-isometric-calf-hold",
    _type: "exercise",
    title: "Isometric calf hold",
    slug: slug("isometric-calf-hold"),
    summary:
      "Rise and stay there. A way to keep load on an irritable tendon when moving through the range is too sore.",
    picture: picture(
      "drawing-exercise-isometric-calf-hold",
      "Side view of a straight leg on tiptoe on flat ground. The heel is held still a hand’s width above the floor.",
    ),
    targetMuscles: ["Gastrocnemius and soleus (calf)", "Achilles tendon"],
    equipment: ["A wall for balance"],
    steps: [
      "Stand on flat ground with your hands on a wall.",
      "Rise on to your toes on both feet, to about half of your full height.",
      "Shift weight to the sore side, as much as you can hold steadily.",
      "Hold and keep breathing.",
      "Lower slowly and rest for one to two minutes.",
    ],
    tip: "Shaking is fine. Sinking is the sign to stop.",
    feel: "Steady effort in the calf, with pain no worse at the end than at the start.",
    caution:
      "It is a first step, not the treatment: trials did not find that it takes pain away at once. Move on to slow raises as soon as they are bearable.",
    dose: { sets: 5, hold: "30 to 45 seconds", frequency: "Once or twice a day" },
  },
  {
    _id: "exercise-single-leg-calf-raise",
    _type: "exercise",
    title: "Single-leg calf raise",
    slug: slug("single-leg-calf-raise"),
    summary:
      "Up and down on one leg, slowly. It is both a test of what your calf can do and the bridge back to running.",
    picture: picture(
      "drawing-exercise-single-leg-calf-raise",
      "Side view of one leg standing on flat ground, shown twice: heel down and heel fully raised, with an arrow going up and down between them.",
    ),
    targetMuscles: [
      "Gastrocnemius and soleus (calf)",
      "Achilles tendon",
      "Small muscles of the foot",
    ],
    equipment: ["A wall for balance", "Later: a dumbbell in one hand"],
    steps: [
      "Stand on one leg on flat ground with a fingertip on a wall.",
      "Rise as high as you can over two to three seconds, with the weight over the big toe.",
      "Pause at the top.",
      "Lower over three seconds until the heel rests on the floor.",
      "Stop the set when you lose height.",
    ],
    tip: "Compare sides. Count good repetitions on each leg and write the two numbers down.",
    feel: "The calf tires before anything hurts.",
    caution: "Not yet, if you limp when you walk or if a two-leg raise is still painful.",
    dose: { sets: 4, repetitions: "6 to 15", frequency: "Three times a week, on days apart" },
  },
];
