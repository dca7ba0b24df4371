import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const kneeCyclingExercises: Exercise[] = [
  {
    _id: "exercise-light-gear-spin",
    _type: "exercise",
    title: "Light-gear spin",
    slug: slug("light-gear-spin"),
    summary:
      "Short blocks of quick, soft pedalling that keep your legs turning while the knee has a rest from force.",
    picture: picture(
      "drawing-exercise-light-gear-spin",
      "Side view of a rider on a bike with the hands on the tops. A curved arrow runs round the pedals.",
    ),
    targetMuscles: ["Thigh muscles, at low force", "Coordination of the whole leg"],
    equipment: ["A bike, best on a flat road or a trainer", "A cadence sensor, or a clock"],
    steps: [
      "Warm up for ten minutes in a gear in which you could whistle.",
      "Change one or two gears lighter and let the cadence rise by about ten turns a minute.",
      "Hold it for three minutes. Keep the hips quiet on the saddle.",
      "Go back to your usual cadence for two minutes.",
      "Repeat four times, then ride home gently.",
    ],
    tip: "To count without a sensor, count one knee coming up for 15 seconds and multiply by four.",
    feel: "Warm legs and a slightly busy mind. The knee should feel no different at the end from the start.",
    caution:
      "Stop if you bounce on the saddle: the gear is too light or the saddle too high. Leave it out if the knee is swollen.",
    dose: { sets: 4, repetitions: "3 minutes on, 2 minutes off", frequency: "On each easy ride" },
  },
  {
    _id: "exercise-slow-step-up",
    _type: "exercise",
    title: "Slow step-up",
    slug: slug("slow-step-up"),
    summary:
      "Climb one step slowly and come down more slowly. It loads the thigh and hip in the bend that a pedal stroke uses.",
    picture: picture(
      "drawing-exercise-slow-step-up",
      "Side view of a person with one foot on a step and the other leaving the floor. An arrow shows the body rising over the front foot.",
    ),
    targetMuscles: ["Quadriceps (front of the thigh)", "Gluteal muscles (hip)"],
    equipment: ["A step of 15 to 30 cm", "Later: a backpack or dumbbells"],
    steps: [
      "Put one whole foot on the step and lean a little forward.",
      "Press through that foot and rise over three seconds. The back foot only leaves the floor; it does not push.",
      "Stand tall for a moment on one leg.",
      "Lower over three seconds until the toes of the back foot touch the floor.",
      "Finish one side before you change.",
    ],
    tip: "Stand in front of a mirror. The knee points where the second toe points, up and down.",
    feel: "The front of the thigh and the buttock tire together. A little ache at the knee is fine if it is gone by the next morning.",
    caution:
      "Use a lower step if pain is above 3 out of 10. Do not do it on a swollen, locking or unstable knee: see a professional first.",
    dose: {
      sets: 3,
      repetitions: "8 to 12 each side",
      frequency: "Three times a week, on days apart",
    },
  },
];
