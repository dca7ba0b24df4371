import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const hipExercises: Exercise[] = [
  {
    _id: "exercise-hip-abduction-hold",
    _type: "exercise",
    title: "Hip abduction hold in side lying",
    slug: slug("hip-abduction-hold"),
    summary:
      "Lie on the good side with pillows between the legs and lift the sore leg by its own weight only. It wakes up the outer hip without squeezing the tendon.",
    picture: picture(
      "drawing-exercise-hip-abduction-hold",
      "Front view of a person lying on one side. The lower knee is bent. The top leg floats level just above two pillows, toes forward, with the side of the hip shaded.",
    ),
    targetMuscles: ["Gluteus medius and minimus (side of the hip)"],
    equipment: ["Two pillows", "A firm bed or mat"],
    steps: [
      "Lie on your good side with two pillows between your knees and ankles, so that the top leg lies level with the hip.",
      "Bend the bottom knee for balance.",
      "Tighten the muscles at the side of the upper hip until the top leg just floats off the pillows.",
      "Keep the kneecap and toes pointing forward, not up.",
      "Hold, breathe, and let it sink slowly.",
    ],
    tip: "Float, do not lift. If somebody could slide a sheet of paper under your leg, it is high enough.",
    feel: "A steady effort deep at the side of the hip, and no more pain than before you started.",
    caution:
      "Do not let the knee drop across the other leg: crossing the middle is what the tendon dislikes. Stop if pain shoots below the knee or the leg goes numb.",
    dose: { sets: 4, hold: "20 to 30 seconds", frequency: "Once or twice a day" },
  },
  {
    _id: "exercise-bridge",
    _type: "exercise",
    title: "Bridge",
    slug: slug("bridge"),
    summary:
      "Lift the pelvis from the floor on two legs, later on one. It loads the buttock with the knees apart, where the outer hip is not compressed.",
    picture: picture(
      "drawing-exercise-bridge",
      "Side view of a person lying on the back with bent knees. The hips are lifted so that trunk and thighs form one line, with an arrow pointing up under the pelvis.",
    ),
    targetMuscles: ["Gluteus maximus (buttock)", "Hamstrings", "Gluteus medius (one-leg version)"],
    equipment: ["A mat", "Later: a weight across the hips"],
    steps: [
      "Lie on your back with your knees bent and your feet flat, hip-width apart.",
      "Tighten your buttocks and lift the pelvis over two seconds.",
      "Stop when shoulders, hips and knees are in one line.",
      "Hold for two seconds with both hip bones level.",
      "Lower over three seconds.",
    ],
    tip: "Push the floor away with your heels. If the backs of your thighs cramp, bring the feet closer.",
    feel: "Work in the buttocks, not in the lower back.",
    caution: "Keep to two legs until the pelvis stays level for the whole set.",
    dose: { sets: 3, repetitions: "8 to 12", frequency: "Three times a week, on days apart" },
  },
  {
    _id: "exercise-banded-side-step",
    _type: "exercise",
    title: "Side step with a band",
    slug: slug("banded-side-step"),
    summary:
      "Small steps to the side against a band. It trains the muscles that keep your pelvis level each time you land on one leg.",
    picture: picture(
      "drawing-exercise-banded-side-step",
      "Front view of a person with soft knees and an orange band just above them. One foot has stepped to the side, an arrow shows the way, and both sides of the hips are shaded.",
    ),
    targetMuscles: ["Gluteus medius and minimus (side of the hip)", "Gluteus maximus (buttock)"],
    equipment: ["A loop band", "A clear strip of floor"],
    steps: [
      "Put the band round both legs just above the knees.",
      "Stand with your feet hip-width apart and your knees and hips a little bent.",
      "Step to the side against the band, no wider than your shoulders.",
      "Bring the other foot after it slowly, and stop at hip width: do not let the feet meet.",
      "Ten steps one way, ten back.",
    ],
    tip: "Move as if you carried a full glass on your head. Swaying means that the band is too strong.",
    feel: "A warm burn at the side of both hips, more on the standing leg.",
    caution: "Use a lighter band if the side of the hip is sore to lie on that night.",
    dose: {
      sets: 3,
      repetitions: "10 steps each way",
      frequency: "Three times a week, on days apart",
    },
  },
];
