/** Is it serious, and may I run: what stands above the text. */
import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const runnersKneeTriage = triage(
  careCard(
    "urgent",
    "Go to A&E or an urgent treatment centre today if:",
    bullets(
      "you cannot put weight on the knee, or you cannot bend or straighten it[^source-nhs-knee-pain]",
      "it is badly swollen or has changed shape[^source-nhs-knee-pain]",
      "it is hot and red and you feel feverish or shivery: the joint may be infected[^source-nhs-knee-pain]",
      "it swelled up within hours of a twist, a fall or a pop",
      "your calf is swollen, warm and throbbing on one side: it may be a blood clot.[^source-nhs-dvt] With chest pain or breathlessness, call an ambulance",
    ),
  ),
  careCard(
    "professional",
    "See a physiotherapist or GP if:",
    bullets(
      "the knee locks, clicks painfully or gives way",
      "the pain is there at rest or wakes you at night",
      "it is no better after six weeks of what this guide says",
      "you are under 16, or one spot on the bone is sore to press",
    ),
  ),
  careCard(
    "selfCare",
    "Look after it yourself at first if:",
    bullets(
      "the ache is round or behind the kneecap and came on slowly",
      "the knee looks like the other one and carries you on stairs",
      "a short, easy run stays at 3 out of 10 or less",
    ),
  ),
  painDecision("Can I run today?", {
    go: [
      p("Pain is 0 to 2 out of 10 and gone within an hour of stopping."),
      p("Run easy and flat. Add a few minutes each week."),
    ],
    caution: [
      p("Pain is 3 out of 10, or stairs are a little worse the next morning."),
      p("Halve the run, take shorter steps, and leave a day between runs."),
    ],
    stop: [
      p("Pain is 4 or more, you limp, or the knee swells."),
      p(
        "Do not run. Walk on the flat, swim, or cycle with a high saddle until stairs are comfortable.",
      ),
    ],
  }),
);
