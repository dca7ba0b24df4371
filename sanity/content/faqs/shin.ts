import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const shinFaqs: Faq[] = [
  faq(
    "faq-shin-pain-run",
    "Can I run with shin splints?",
    simpleText(
      p(
        "Less freely than with a sore tendon, because the bone is involved. Run only if walking and pressing the shin are nearly painless, and stop at the first real pain.",
      ),
      p(
        "Do not run at all if one spot on the bone is sore, if the shin hurts at rest or at night, or if each run hurts sooner than the last. Those are signs of a bone stress injury.[^source-warden-2014]",
      ),
    ),
    1,
    "category-medial-tibial-stress-syndrome",
    "category-running",
  ),
  faq(
    "faq-shin-pain-stress-fracture",
    "How do I tell shin splints from a stress fracture?",
    simpleText(
      p("You cannot be sure at home, but two questions help:"),
      bullets(
        "**How long is the sore line?** Shin splints hurt along five centimetres or more of the inner edge.[^source-winters-2018] A stress fracture is usually a spot that you can cover with a fingertip.[^source-warden-2014]",
        "**What happens at rest?** Shin splints calm down. Pain at rest, at night or with each walking step needs a doctor.",
      ),
    ),
    2,
    "category-medial-tibial-stress-syndrome",
  ),
  faq(
    "faq-shin-pain-how-long",
    "How long do shin splints take to go?",
    simpleText(
      p(
        "Half of the recreational runners in a Danish study were free of pain after 70 days, and many took much longer.[^source-mulvad-2018] In a trial of a graded running programme, 14 of 74 athletes gave up because they made no progress.[^source-moen-2012] Patience at the start saves time.",
      ),
    ),
    3,
    "category-medial-tibial-stress-syndrome",
  ),
  faq(
    "faq-shin-pain-calf-sleeves",
    "Do compression sleeves help shin splints?",
    simpleText(
      p(
        "They did not speed up recovery. In a trial, athletes with a compression stocking needed as long to finish a running programme as those without one.[^source-moen-2012] Wear them if they feel good, and do not run further because of them.",
      ),
    ),
    4,
    "category-medial-tibial-stress-syndrome",
  ),
];
