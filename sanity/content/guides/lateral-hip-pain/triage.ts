/** Is it serious, and may I run: what stands above the text. */
import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const lateralHipPainTriage = triage(
  careCard(
    "emergency",
    "Go to A&E or call an ambulance now if:",
    bullets(
      "the pain came suddenly with a fall or a slip and you cannot put weight on the leg[^source-dynamic-health-gtps]",
      "the hip is hot and swollen and you have a fever[^source-dynamic-health-gtps]",
      "you are numb round the genitals or back passage, or have lost control of bladder or bowel",
      "your calf or thigh is swollen, warm and throbbing, and you have chest pain or trouble breathing[^source-nhs-dvt]",
    ),
  ),
  careCard(
    "urgent",
    "Stop running and ask a doctor today if:",
    bullets(
      "there is pain deep in the groin or thigh with every step, or you can no longer hop or stand on that leg: it may be a stress fracture of the hip[^source-robertson-2017]",
      "your calf or thigh is swollen, warm and throbbing on one side: it may be a blood clot[^source-nhs-dvt]",
    ),
  ),
  careCard(
    "professional",
    "See a physiotherapist or GP if:",
    bullets(
      "running brings on pain in the groin: do not run until you have been seen",
      "there is no change after four to six weeks of self-care[^source-merseycare-gtps]",
      "pain runs below the knee, or the leg tingles or feels weak",
      "you have lost weight without wanting to, or pain wakes you whichever way you lie",
    ),
  ),
  painDecision("Can I run today?", {
    go: [
      p("The last night was as usual, stairs are at 2 out of 10 or less, and you do not limp."),
      p("Run flat and easy. Keep your feet on two rails, not on a tightrope."),
    ],
    caution: [
      p("Pain of 3 or 4 during the run, or a slightly worse night."),
      p("Half the distance, no hills or camber, and a free day."),
    ],
    stop: [
      p("Pain of 5 or more, a limp, a bad night, or any pain in the groin."),
      p("Do not run. Walk on the flat or swim, and see the cards above."),
    ],
  }),
);
