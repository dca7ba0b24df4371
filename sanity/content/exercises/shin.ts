import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const shinExercises: Exercise[] = [
  {
    _id: "exercise-wall-toe-raise",
    _type: "exercise",
    title: "Toe raise against a wall",
    slug: slug("wall-toe-raise"),
    summary:
      "Lean on a wall and pull the forefeet up. It trains the muscles at the front of the shin, which brake the foot after each landing.",
    picture: picture(
      "drawing-exercise-wall-toe-raise",
      "Side view of a straight leg that leans back against a wall. The heel stays on the floor while the forefoot lifts, with an arrow pointing up.",
    ),
    targetMuscles: ["Tibialis anterior (front of the shin)", "Toe extensors"],
    equipment: ["A wall"],
    steps: [
      "Lean your back and hips on a wall, with your heels one to two foot lengths away from it.",
      "Keep your knees straight.",
      "Pull both forefeet up towards the shins as high as they go.",
      "Pause for one second at the top.",
      "Lower over two seconds, without letting the feet slap.",
    ],
    tip: "Feet further from the wall make it harder. Move them by a thumb’s width at a time.",
    feel: "A burn on the outer front of the shin. It should not be the sore line on the inner edge of the bone.",
    caution:
      "Stop if the bone itself hurts. Pain in one spot on the bone is a reason to see a doctor, not to train.",
    dose: { sets: 3, repetitions: "15 to 20", frequency: "Three times a week" },
  },
  {
    _id: "exercise-two-foot-hops",
    _type: "exercise",
    title: "Two-foot hops on the spot",
    slug: slug("two-foot-hops"),
    summary:
      "Small, springy hops that bring impact back in measured portions before you run on it for half an hour.",
    picture: picture(
      "drawing-exercise-two-foot-hops",
      "Side view of a leg in the air with the toes pointing down, just above the floor. A dotted line and an arrow show a small hop up and down.",
    ),
    targetMuscles: ["Calf and Achilles tendon as a spring", "Shin bone (load tolerance)"],
    equipment: ["A wooden floor, grass or a mat", "Running shoes"],
    steps: [
      "Stand tall with your feet under your hips.",
      "Hop on both feet, no higher than a thin book, landing on the forefoot.",
      "Let the heels kiss the floor and leave it again at once.",
      "Count ten hops, then stand still for twenty seconds.",
      "Note how the shin feels now, in the evening and the next morning.",
    ],
    tip: "Listen. Quiet hops are springy hops.",
    feel: "Light and elastic. No pain on the bone during the hops or on the next day.",
    caution:
      "Only when walking for 30 minutes is free of pain and the bone is not sore to press. Not at all with a suspected stress fracture.",
    dose: {
      sets: 3,
      repetitions: "10, adding 10 a week up to 60 in all",
      frequency: "Every second day",
    },
  },
];
