/** Is it serious, and may I run: what stands above the text. */
import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const plantarHeelPainTriage = triage(
  careCard(
    "urgent",
    "Go to A&E or an urgent treatment centre today if:",
    bullets(
      "you felt a sudden pop or snap under the foot and cannot walk on it",
      "you cannot put weight on the heel after a fall or a jump from a height",
      "the heel is hot, red and swollen and you feel ill or feverish",
      "your calf is swollen, warm and throbbing on one side: it may be a blood clot.[^source-nhs-dvt] With chest pain or breathlessness, call an ambulance",
    ),
  ),
  careCard(
    "professional",
    "See a GP, physiotherapist or podiatrist if:",
    bullets(
      "the pain is severe, or stops you doing normal things[^source-nhs-plantar-fasciitis]",
      "it gets worse, keeps coming back, or is no better after two weeks of treating it yourself[^source-nhs-plantar-fasciitis]",
      "there is tingling or loss of feeling in the foot[^source-nhs-plantar-fasciitis]",
      "you have diabetes and foot pain[^source-nhs-plantar-fasciitis]",
      "it hurts at rest and at night, or when you squeeze the heel bone from both sides: a stress fracture has to be ruled out",
    ),
  ),
  painDecision("Can I run today?", {
    go: [
      p("First steps this morning were as usual or better, and you walk without a limp."),
      p("Run flat and easy in cushioned shoes. Do not add speed and distance in one week."),
    ],
    caution: [
      p("First steps were a little worse, or the run hurts at 3 to 5 out of 10."),
      p("Half the distance, no hills, a free day after it."),
    ],
    stop: [
      p("You limp, pain is above 5, or it has been worse for two mornings."),
      p("No running for a week. Cycle or swim, and keep the exercises going."),
    ],
  }),
);
