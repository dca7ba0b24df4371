/** Is it serious, and may I run: what stands above the text. */
import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const shinPainTriage = triage(
  careCard(
    "emergency",
    "Call an ambulance or go to A&E now if:",
    bullets(
      "the pain in the lower leg is sudden and severe, the muscle is hard and swollen, or the foot goes numb: pressure in the muscle may be cutting off its blood[^source-nhs-compartment-syndrome]",
      "you heard a crack and cannot put weight on the leg",
      "your calf is swollen, warm and throbbing, and you have chest pain or trouble breathing[^source-nhs-dvt]",
    ),
  ),
  careCard(
    "urgent",
    "Stop running and ask a doctor today if:",
    bullets(
      "one spot on the bone is sore to press: a bone stress injury is likely[^source-warden-2014]",
      "the shin hurts when you walk, at rest or at night",
      "each run hurts sooner or more than the last",
      "your calf is swollen, warm and throbbing on one side: ask for advice the same day, as it may be a blood clot[^source-nhs-dvt]",
    ),
  ),
  careCard(
    "professional",
    "See a physiotherapist or podiatrist if:",
    bullets(
      "six weeks of self-care have not helped[^source-nhs-lothian-shin]",
      "it comes back each time you return to running",
      "pain, tightness or numbness start at the same minute of each run and go within minutes of stopping[^source-nhs-compartment-syndrome]",
    ),
  ),
  painDecision("Can I run today?", {
    go: [
      p("Walking and pressing the shin are free of pain, and so was the last run."),
      p("Run the next step of the plan below, on flat and even ground."),
    ],
    caution: [
      p("A dull ache of 1 or 2 out of 10 at the start that goes within minutes."),
      p("Repeat the last step or go one back. Leave two days before the next run."),
    ],
    stop: [
      p("Pain of 3 or more, pain while walking, or one sore spot."),
      p("Do not run. Use the bike or the pool, and see the cards above."),
    ],
  }),
);
