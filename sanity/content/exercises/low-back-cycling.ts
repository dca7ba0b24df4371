import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const lowBackCyclingExercises: Exercise[] = [
  {
    _id: "exercise-back-extension-hold",
    _type: "exercise",
    title: "Back extension hold",
    slug: slug("back-extension-hold"),
    summary:
      "Lift your chest a little from the floor and stay there. It trains the back muscles to hold for long, which is what a ride asks of them.",
    picture: picture(
      "drawing-exercise-back-extension-hold",
      "Side view of a person lying face down with the arms along the body. The chest is raised a hand’s width and an arrow shows the lift.",
    ),
    targetMuscles: ["Back extensors", "Gluteal muscles (hip)"],
    equipment: ["A mat", "A folded towel under the forehead or the hips"],
    steps: [
      "Lie face down, arms beside you, palms to the floor.",
      "Tighten the buttocks lightly and look at the floor, not ahead.",
      "Lift the chest by a hand’s width. The feet stay down.",
      "Hold and keep breathing.",
      "Lower slowly and rest for 30 seconds.",
    ],
    tip: "Low and long beats high and short. If you can see the wall in front of you, you are too high.",
    feel: "Steady work along both sides of the spine and in the buttocks. A tired back afterwards is normal, a sharp pain is not.",
    caution:
      "Leave it out if it sends pain, tingling or numbness into a leg. Ask a professional first if you have osteoporosis or have had a fracture of the spine.",
    dose: { sets: 3, hold: "10 seconds, later up to 45", frequency: "Three times a week" },
  },
  {
    _id: "exercise-bird-dog",
    _type: "exercise",
    title: "Bird dog",
    slug: slug("bird-dog"),
    summary:
      "Reach with one arm and the opposite leg while the back stays still: the trunk holds, the limbs move, as on a bike.",
    picture: picture(
      "drawing-exercise-bird-dog",
      "Side view of a person on hands and knees with one arm stretched forward and the opposite leg stretched back, in one line with the trunk.",
    ),
    targetMuscles: ["Back extensors", "Deep trunk muscles", "Gluteal muscles (hip)"],
    equipment: ["A mat"],
    steps: [
      "Kneel on all fours, hands under the shoulders, knees under the hips.",
      "Find the middle between a hollow back and a round one, and keep it.",
      "Slide one foot back and lift the leg until it is level with the trunk.",
      "Stretch the opposite arm forward, thumb up.",
      "Hold for a slow breath, come back under control, and change sides.",
    ],
    tip: "Put a water bottle across your lower back. It should still be there after ten.",
    feel: "Quiet effort round the middle and in the buttock of the lifted leg.",
    caution: "If kneeling hurts, do it with the forearms on a bench. Stop if pain runs down a leg.",
    dose: { sets: 3, repetitions: "6 to 10 each side", frequency: "On most days" },
  },
  {
    _id: "exercise-hip-hinge-with-stick",
    _type: "exercise",
    title: "Hip hinge with a stick",
    slug: slug("hip-hinge-with-stick"),
    summary:
      "Learn to bend from the hips with a straight back. It is the movement that lets you reach the handlebar without rounding the lower back.",
    picture: picture(
      "drawing-exercise-hip-hinge",
      "Side view of a standing person who leans forward from the hips with a straight back. A stick lies along the spine and an arrow shows the hips moving backwards.",
    ),
    targetMuscles: ["Hamstrings", "Gluteal muscles (hip)", "Back extensors"],
    equipment: ["A broomstick", "Later: a kettlebell or dumbbells"],
    steps: [
      "Hold a stick along your spine. It touches the head, between the shoulder blades, and the tail bone.",
      "Soften the knees.",
      "Push the hips back as if to close a car door with them. The trunk tips forward.",
      "Stop when the stick loses one of its three points.",
      "Squeeze the buttocks to come up again.",
    ],
    tip: "Do ten before you get on the bike, then sit on the saddle and reach for the bar in the same way.",
    feel: "A pull at the back of the thighs. The lower back works without moving.",
    caution:
      "Do it without weight while bending is sore. Stop if pain or tingling goes below the knee.",
    dose: { sets: 3, repetitions: "8 to 12", frequency: "Three times a week; later with weight" },
  },
];
