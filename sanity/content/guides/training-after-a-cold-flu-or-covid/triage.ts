import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const trainingAfterIllnessTriage = triage(
  careCard(
    "emergency",
    "Call an ambulance (999 in the UK, 111 in New Zealand) now if:",
    bullets(
      "you have chest pain that is sudden, spreads to arm, neck or jaw, or comes with sweating or sickness[^source-nhs-chest-pain]",
      "you cannot get your breath at rest, or cough up blood[^source-nhs-flu]",
      "you faint or nearly faint during exercise",
      "your heart races or stumbles and does not settle within minutes",
      "you are confused, very drowsy, or your lips are blue or grey",
    ),
  ),
  careCard(
    "urgent",
    "Stop training and see a doctor the same day if:",
    bullets(
      "you have tightness or pain in the chest that comes and goes, or comes with effort[^source-bhf-myocarditis]",
      "stairs leave you breathless and did not before[^source-bhf-myocarditis]",
      "you have palpitations, or a pulse that is far above your normal for the effort[^source-gluckman-2022]",
      "one calf is swollen, warm and painful: it may be a blood clot[^source-nhs-dvt]",
    ),
    p(
      "This holds during an illness and in the weeks after it. Ask your GP, in the UK NHS 111, in New Zealand Healthline on 0800 611 116.",
    ),
  ),
  careCard(
    "professional",
    "See a GP if:",
    bullets(
      "fever lasts more than three days or comes back",
      "a cough lasts more than three weeks",
      "you are still unusually tired after four weeks",
      "you have asthma, heart disease, diabetes or a weak immune system, or are pregnant",
    ),
  ),
  painDecision("Can I train today?", {
    go: [
      p("Runny nose or mild sore throat only, no fever, and you slept well."),
      p(
        "Easy, alone and short: 20 to 40 minutes at talking pace. Stop if you feel worse after ten.",
      ),
    ],
    caution: [
      p("No fever for two days, but tired, or a cough that is fading."),
      p("Step one only: 15 minutes of walking or soft pedalling. See how tomorrow is."),
    ],
    stop: [
      p("Fever, aching body, chest cough, upset stomach, or any sign from the chest."),
      p("No training, no pool. Signs from the chest: read the cards above and get help."),
    ],
  }),
);
