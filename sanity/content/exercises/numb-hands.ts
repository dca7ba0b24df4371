import type { Exercise } from "../documents.ts";
import { picture, slug } from "../write.ts";

export const numbHandsExercises: Exercise[] = [
  {
    _id: "exercise-bar-position-drill",
    _type: "exercise",
    title: "Bar position drill",
    slug: slug("bar-position-drill"),
    summary:
      "Change where and how you hold the bar by the clock, until it becomes a habit. It moves the pressure before a nerve complains.",
    picture: picture(
      "drawing-exercise-bar-position-drill",
      "A drop handlebar from the front with three places marked by numbered dots on the tops, the hoods and the drops. Arrows lead from one to the next.",
    ),
    targetMuscles: ["Forearms", "Shoulder blades", "Trunk"],
    equipment: ["A bike with a bar that has several grips", "A timer that beeps"],
    steps: [
      "Set the timer to five minutes.",
      "Start on the tops with bent elbows and straight wrists.",
      "At each beep move on: tops, hoods, drops, and back.",
      "Before you settle, shake out one hand at a time where it is safe.",
      "Once an hour sit up, circle the shoulders and look left and right.",
    ],
    tip: "Play the piano on the hoods. If you cannot lift your fingers, you lean too much on your palms.",
    feel: "Lighter hands and a busier back. The elbows stay soft.",
    caution:
      "Keep both hands on the bar in traffic, on descents and in a group. If your grip or braking is weak, do not ride on the road.",
    dose: { repetitions: "A new position every 5 minutes", frequency: "On every ride" },
  },
  {
    _id: "exercise-finger-spread-with-band",
    _type: "exercise",
    title: "Finger spread with a band",
    slug: slug("finger-spread-with-band"),
    summary:
      "Open the fingers against a rubber band. It trains the small muscles of the hand, which the ulnar nerve drives.",
    picture: picture(
      "drawing-exercise-finger-spread",
      "An open hand from the palm side with a rubber band round the five finger tips. Small arrows show the fingers spreading.",
    ),
    targetMuscles: ["Small muscles between the bones of the hand"],
    equipment: ["A thick rubber band", "Later: soft putty"],
    steps: [
      "Put the band round all five finger tips.",
      "Rest the forearm on a table, wrist straight.",
      "Spread the fingers as wide as you can over two seconds.",
      "Hold for two seconds.",
      "Close slowly.",
    ],
    tip: "Compare hands. If one spreads clearly less far, show it to a doctor and not only to a band.",
    feel: "A light fatigue in the palm and between the fingers. No tingling.",
    caution:
      "Wait until numbness at rest has gone. Stop if tingling increases, and get help if the hand becomes weaker.",
    dose: { sets: 2, repetitions: "15", frequency: "Once a day" },
  },
  {
    _id: "exercise-ulnar-nerve-slide",
    _type: "exercise",
    title: "Ulnar nerve slide",
    slug: slug("ulnar-nerve-slide"),
    summary:
      "A slow, easy movement that lets the nerve glide along the arm. It is a movement, not a stretch.",
    picture: picture(
      "drawing-exercise-ulnar-nerve-slide",
      "Front view of a person with one arm out to the side. The elbow bends and the palm comes towards the ear; an arrow shows the hand moving away and back.",
    ),
    targetMuscles: ["No muscle: the ulnar nerve from neck to little finger"],
    equipment: [],
    steps: [
      "Sit tall. Hold the sore arm out to the side, elbow straight, palm up.",
      "Bend the elbow and bring the palm towards the ear, fingers pointing back.",
      "As the hand comes in, tilt the head towards it.",
      "As the hand goes out, let the head come back to the middle.",
      "Move slowly to and fro, without holding at either end.",
    ],
    tip: "Stay at half of what you could do. Nerves like motion and dislike tension.",
    feel: "A mild pull along the inner arm that comes and goes with the movement.",
    caution:
      "Stop if tingling or numbness stays after you finish. Do not do it with neck pain that shoots into the arm, or after a crash, before somebody has examined you.",
    dose: { sets: 2, repetitions: "10, slow", frequency: "Twice a day" },
  },
];
