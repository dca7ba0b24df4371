import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const swimmersShoulderExercises: Exercise[] = [
  {
    _id: "exercise-band-external-rotation",
    _type: "exercise",
    title: "Band external rotation",
    slug: slug("band-external-rotation"),
    summary:
      "Turn the forearm outwards against a band. It trains the small muscles at the back of the shoulder, which swimming leaves behind.",
    picture: picture(
      "drawing-exercise-band-external-rotation",
      "A person seen from above with one elbow at the side. The forearm turns outwards against a band that is fixed on the other side; an arrow shows the way.",
    ),
    targetMuscles: ["Infraspinatus and teres minor (rotator cuff)", "Rear shoulder"],
    equipment: ["An elastic band", "A door handle", "A rolled towel"],
    steps: [
      "Fix the band at elbow height and stand side-on, the sore arm away from the door.",
      "Put a rolled towel between elbow and ribs. The elbow is bent to a right angle.",
      "Turn the forearm outwards over two seconds, without letting the towel fall.",
      "Pause for one second.",
      "Let the band bring the arm back over three seconds.",
    ],
    tip: "If the shoulder creeps up to the ear, the band is too strong.",
    feel: "A burn deep behind the shoulder, not in front of it and not in the neck.",
    caution:
      "Keep pain at 3 out of 10 or less. Do not do it after a dislocation or a fall until somebody has looked at the shoulder.",
    dose: { sets: 3, repetitions: "12 to 15 each side", frequency: "Three times a week" },
  },
  {
    _id: "exercise-band-row",
    _type: "exercise",
    title: "Band row",
    slug: slug("band-row"),
    summary:
      "Pull the elbows back and the shoulder blades together. It strengthens the muscles that hold the blade while the arm works.",
    picture: picture(
      "drawing-exercise-band-row",
      "Side view of a standing person who pulls a band towards the ribs with the elbow going back. An arrow shows the pull.",
    ),
    targetMuscles: ["Middle and lower trapezius", "Rhomboids", "Rear shoulder"],
    equipment: ["An elastic band", "A post or a door anchor"],
    steps: [
      "Fix the band at the height of your navel and hold one end in each hand.",
      "Stand tall, knees soft, arms straight in front.",
      "Draw the shoulder blades back and a little down, then bend the elbows past the ribs.",
      "Hold for two seconds.",
      "Straighten the arms slowly, and let the blades glide forward again.",
    ],
    tip: "Think of putting the shoulder blades into your back pockets.",
    feel: "Work between and below the shoulder blades.",
    caution: "Pull lower, towards the hips, if the front of the shoulder pinches.",
    dose: { sets: 3, repetitions: "12 to 15", frequency: "Three times a week" },
  },
  {
    _id: "exercise-doorway-chest-stretch",
    _type: "exercise",
    title: "Doorway chest stretch",
    slug: slug("doorway-chest-stretch"),
    summary:
      "Open the chest in a door frame. It lengthens the muscles that pull a swimmer’s shoulders forward.",
    picture: picture(
      "drawing-exercise-doorway-chest-stretch",
      "Front view of a person in a door frame with both forearms against the posts, elbows a little below the shoulders. Small arrows show the chest opening.",
    ),
    targetMuscles: ["Pectoralis major and minor (chest)"],
    equipment: ["A door frame"],
    steps: [
      "Stand in the doorway with the forearms on the posts, elbows a little lower than the shoulders.",
      "Put one foot in front of the other.",
      "Lean forward until the chest stretches gently.",
      "Breathe slowly and hold.",
      "Step back before you let go.",
    ],
    tip: "Keep the ribs down. If the lower back arches, the chest is having a rest.",
    feel: "A broad pull across the chest. Never a sharp feeling at the front of the shoulder joint.",
    caution:
      "Leave it out if your shoulder slips or feels loose, or has ever dislocated. Loose shoulders need strength, not stretch.",
    dose: { sets: 3, hold: "20 to 30 seconds", frequency: "After swimming or daily" },
  },
  {
    _id: "exercise-push-up-plus",
    _type: "exercise",
    title: "Push-up plus",
    slug: slug("push-up-plus"),
    summary:
      "At the top of a push-up, push a little further. The last few centimetres train the muscle that keeps the shoulder blade on the ribs.",
    picture: picture(
      "drawing-exercise-push-up-plus",
      "Side view of a person leaning on straight arms against a raised bar, body in one line. An arrow shows the upper back being pushed away from the hands.",
    ),
    targetMuscles: ["Serratus anterior (side of the ribs)", "Chest", "Trunk"],
    equipment: ["A wall, a table edge or the floor"],
    steps: [
      "Lean on your hands with straight arms and a straight body: a wall first, then a table, then the floor.",
      "Without bending the elbows, let the chest sink between the shoulder blades.",
      "Push the floor away until the upper back is slightly round.",
      "Hold for one second.",
      "When that is easy, bend the elbows for a push-up before the push.",
    ],
    tip: "The movement is small, about three centimetres. Slow makes it hard.",
    feel: "Work at the side of the ribs, under the armpit.",
    caution: "Choose a higher support if the front of the shoulder or the wrist hurts.",
    dose: { sets: 3, repetitions: "10 to 15", frequency: "Three times a week" },
  },
];
