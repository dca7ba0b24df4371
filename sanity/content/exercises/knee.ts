import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const kneeExercises: Exercise[] = [
  {
    _id: "exercise-wall-squat-hold",
    _type: "exercise",
    title: "Wall squat hold",
    slug: slug("wall-squat-hold"),
    summary:
      "Slide down a wall and stay there. The thigh works hard while the knee hardly moves, so it is often the first thing that a sore knee accepts.",
    picture: picture(
      "drawing-exercise-wall-squat-hold",
      "Side view of a leg with the back of the hip against a wall. The knee is bent to about sixty degrees over the foot, and two orange lines show that the height is held.",
    ),
    targetMuscles: ["Quadriceps (front of the thigh)", "Gluteus maximus (buttock)"],
    equipment: ["A smooth wall", "Shoes that grip"],
    steps: [
      "Stand with your back against a wall and your feet two foot lengths away from it, hip-width apart.",
      "Slide down until your knees are bent about as much as when you sit on a high stool.",
      "Let each kneecap point over the second toe.",
      "Hold, with your weight on the whole foot, and keep breathing.",
      "Push through the feet to slide up again, and rest for a minute.",
    ],
    tip: "Depth is your volume knob. If the knee complains, slide up by a hand’s width and hold there.",
    feel: "A burn in the front of the thighs after half a minute. Any ache behind the kneecap stays at 3 out of 10 or less.",
    caution:
      "Leave it out if your knee is swollen, locks or gives way, and have it looked at. Do not hold your breath, above all if you have high blood pressure.",
    dose: { sets: 5, hold: "30 to 45 seconds", frequency: "Once a day for the first two weeks" },
  },
  {
    _id: "exercise-split-squat",
    _type: "exercise",
    title: "Split squat",
    slug: slug("split-squat"),
    summary:
      "One foot in front, one behind, straight down and up. It loads thigh and hip of one leg while the other keeps you steady.",
    picture: picture(
      "drawing-exercise-split-squat",
      "Side view of two legs in a long stride. The front knee is bent over the foot, the back knee hangs above the floor, and an arrow shows the way straight down.",
    ),
    targetMuscles: ["Quadriceps (front of the thigh)", "Gluteus maximus and medius (buttock)"],
    equipment: ["A chair back or wall for balance", "Later: dumbbells or a backpack"],
    steps: [
      "Take a long step forward and stay there, feet hip-width apart as on two rails.",
      "Lift the back heel and put most of your weight on the front foot.",
      "Lower straight down over three seconds, as far as the front knee allows.",
      "Pause for a breath without touching the floor.",
      "Push through the front foot to come up, and finish all repetitions before you change sides.",
    ],
    tip: "Lean your trunk forward a little, as on a climb. It hands work to the buttock and takes some from the kneecap.",
    feel: "The front thigh and the buttock of the front leg tire together.",
    caution:
      "Go half as deep if pain rises above 3 out of 10. Deep is not better: what counts is weight that you control.",
    dose: {
      sets: 3,
      repetitions: "8 to 12 each side",
      frequency: "Three times a week, on days apart",
    },
  },
  {
    _id: "exercise-step-down",
    _type: "exercise",
    title: "Slow step-down",
    slug: slug("step-down"),
    summary:
      "Lower yourself from a step on one leg, slowly. It is what your knee does on every stair and every downhill stride, practised under control.",
    picture: picture(
      "drawing-exercise-step-down",
      "Side view of a leg standing on a low step with the knee bent. The other foot reaches down in front of the step and an arrow shows the slow way to the floor.",
    ),
    targetMuscles: [
      "Quadriceps (front of the thigh)",
      "Gluteus medius (side of the hip)",
      "Soleus",
    ],
    equipment: ["A step of 10 to 20 cm", "A rail or wall for a fingertip"],
    steps: [
      "Stand on the step with the sore leg, the other foot free in front of it.",
      "Keep your pelvis level and your kneecap over the second toe.",
      "Bend the standing knee over three seconds until the other heel brushes the floor.",
      "Do not put weight on it: push up through the standing leg.",
      "Stop the set when the knee starts to swing inwards.",
    ],
    tip: "Do it in front of a mirror. What you see in the last two repetitions is what happens late in a long run.",
    feel: "Effort in thigh and hip, and a wobble that gets smaller from week to week.",
    caution:
      "Start it only when ordinary stairs are at 3 out of 10 or less. Begin with a step as low as a thick book.",
    dose: {
      sets: 3,
      repetitions: "6 to 10 each side",
      frequency: "Three times a week, on days apart",
    },
  },
];
