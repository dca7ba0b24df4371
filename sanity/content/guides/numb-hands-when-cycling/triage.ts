import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const numbHandsWhenCyclingTriage = triage(
  careCard(
    "emergency",
    "Call an ambulance (999 in the UK, 111 in New Zealand) now if:",
    bullets(
      "numbness or weakness comes on suddenly on one side, with a drooping face, slurred speech or trouble lifting both arms: it may be a stroke[^source-nhs-stroke]",
      "tingling in the left or right arm comes with chest pain, sweating or breathlessness[^source-nhs-chest-pain]",
      "arms or legs are weak or numb after a crash or a blow to the head or neck: do not move the neck",
    ),
  ),
  careCard(
    "professional",
    "See a GP or hand specialist this week if:",
    bullets(
      "fingers are weak or clumsy, or the muscle beside the thumb looks hollow",
      "numbness is there all day, or wakes you at night",
      "neck pain comes with new tingling or weakness in the arm[^source-mpft-neck-pain]",
      "both hands or your feet tingle without riding",
    ),
  ),
  careCard(
    "selfCare",
    "You can look after it yourself if:",
    bullets(
      "it tingles on long or rough rides and is gone by the next morning",
      "both hands are equally strong",
      "your neck and arm feel normal",
    ),
  ),
  painDecision("Can I ride today?", {
    go: [
      p("No tingling at rest, full strength, and last time it was gone within minutes."),
      p("Ride, with the position drill from the start and straight wrists."),
    ],
    caution: [
      p("Tingling that lasted some hours after the last ride."),
      p("Half an hour to an hour on smooth roads, on a changed bike, or hands-free indoors."),
    ],
    stop: [
      p("Numb now, numb at night, or a weak grip."),
      p("Keep off the handlebar. Weakness is for a doctor, not for the next ride."),
    ],
  }),
);
