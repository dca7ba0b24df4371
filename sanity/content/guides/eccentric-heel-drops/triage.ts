/** Is it serious, and may I run: what stands above the text. */
import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const eccentricHeelDropsTriage = triage(
  careCard(
    "emergency",
    "Do not exercise: go to A&E or an urgent treatment centre now if:",
    bullets(
      "you felt a sudden snap, or a kick in the calf: the tendon may have torn[^source-cuh-achilles-rupture]",
      "you cannot stand on your toes or push off on that leg[^source-nhs-tendonitis]",
    ),
    p(
      "The guide to [Achilles pain when running](internal:article-achilles-pain-when-running) lists all the signs that cannot wait.",
    ),
  ),
  careCard(
    "professional",
    "See a physiotherapist or GP if:",
    bullets(
      "there is no progress at all after six weeks of regular work",
      "pain grows from week to week although you have made it easier",
      "numbness, pins and needles or pain at night appear",
    ),
  ),
  painDecision("Is this much pain all right?", {
    go: [
      p("Up to 3 out of 10 while you exercise, and back to normal by the next morning."),
      p("Carry on, and add weight when the last five repetitions are easy."),
    ],
    caution: [
      p("4 or 5 out of 10, or a slightly stiffer morning."),
      p("Stay at this level. Do not add repetitions or weight this week."),
    ],
    stop: [
      p("Above 5, sharp, or worse from one week to the next."),
      p("Make it easier in the order given below. After a snap, get help now."),
    ],
  }),
);
