import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const illnessExercises: Exercise[] = [
  {
    _id: "exercise-morning-check",
    _type: "exercise",
    title: "Two-minute morning check",
    slug: slug("morning-check"),
    summary:
      "Pulse, sleep and symptoms in two minutes, before you get up. It tells you whether your body is still busy with something.",
    picture: picture(
      "drawing-exercise-morning-check",
      "A pulse line that runs across the picture over seven marks for the days of a week. The fourth day rises above a dashed line and is orange.",
    ),
    targetMuscles: ["Heart and circulation: a check, not a workout"],
    equipment: ["A watch with a second hand or a heart-rate sensor", "A notebook"],
    steps: [
      "Stay lying down after you wake up. Breathe quietly for one minute.",
      "Count your pulse for 30 seconds and double it.",
      "Write it down, with how you slept and any symptom, in three words.",
      "Compare with your own usual number when you are well.",
      "Decide today’s session with it, not after it.",
    ],
    tip: "Take it on well days too. A number means something only next to your own normal.",
    feel: "Nothing special. If counting your pulse makes you anxious, leave it out and go by symptoms.",
    caution:
      "A normal pulse does not rule anything out. Chest pain, breathlessness, palpitations or fainting need a doctor whatever the number says.",
    dose: {
      repetitions: "Once, before you get up",
      frequency: "Every morning until you train fully",
    },
  },
  {
    _id: "exercise-talk-test-session",
    _type: "exercise",
    title: "Talk-test session",
    slug: slug("talk-test-session"),
    summary:
      "The first session after an illness: so easy that you could read aloud all the way through it.",
    picture: picture(
      "drawing-exercise-talk-test",
      "Side view of a walking person with three rounded speech marks in front of the mouth. A flat line below shows an even, easy effort.",
    ),
    targetMuscles: ["Heart and lungs, gently", "Legs"],
    equipment: ["Flat ground, or a bike on a trainer", "Somebody who knows where you are"],
    steps: [
      "Start with five minutes of walking or soft pedalling.",
      "Go on for 10 to 15 minutes at an effort of 2 or 3 out of 10.",
      "Every few minutes say two full sentences aloud. If you have to breathe in the middle, slow down.",
      "Stop while you would gladly go on.",
      "Note how you feel that evening and next morning.",
    ],
    tip: "Leave the power meter and the route with hills at home. This session has no number to beat.",
    feel: "Almost too easy, and no worse that evening.",
    caution:
      "Stop at once with chest pain or tightness, a racing or stumbling heart, unusual breathlessness, or dizziness, and get medical help. Do not swim alone.",
    dose: { sets: 1, repetitions: "15 to 20 minutes", frequency: "One a day, two days in a row" },
  },
];
