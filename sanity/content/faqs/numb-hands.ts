import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const numbHandsFaqs: Faq[] = [
  faq(
    "faq-numb-hands-which-fingers",
    "Which fingers are numb, and what does it tell me?",
    simpleText(
      p("It tells you which nerve is pressed:"),
      bullets(
        "**little finger and half of the ring finger:** the ulnar nerve, at the heel of the hand or at the elbow",
        "**thumb, index and middle finger:** the median nerve in the carpal tunnel[^source-nidirect-carpal-tunnel]",
        "**the whole hand, or a strip up the arm:** look at the neck and shoulder too",
      ),
      p("After a long ride several fingers can be affected at once."),
    ),
    1,
    "category-handlebar-palsy",
    "category-hand-and-wrist",
  ),
  faq(
    "faq-numb-hands-ride",
    "Can I ride with numb hands?",
    simpleText(
      p(
        "Tingling that goes within minutes of shaking the hand is a reason to change something, not to stop. Numbness that is still there next morning is a reason to leave the bar alone for some days.",
      ),
      p(
        "Do not ride on the road if you cannot brake or change gear firmly with that hand. Weakness needs a doctor, not a new pair of gloves.",
      ),
    ),
    2,
    "category-handlebar-palsy",
    "category-cycling",
  ),
  faq(
    "faq-numb-hands-gloves",
    "Do padded gloves help?",
    simpleText(
      p(
        "A bit. In a laboratory study with 36 experienced cyclists, padded gloves cut the peak pressure at the heel of the hand by 10 to 28%. Thin foam did slightly better than gel.[^source-slane-2011] Changing the hand position mattered as well.",
      ),
      p("Thick padding can make you grip harder. Choose thin padding in the right place."),
    ),
    3,
    "category-hand-and-wrist",
    "category-bike-fit",
  ),
  faq(
    "faq-numb-hands-how-long",
    "How long does handlebar palsy take to go away?",
    simpleText(
      p(
        "Tingling after one long ride is usually gone within days. When the muscles of the hand have become weak, it takes longer: in a report on four cyclists, weakness lasted for several months.[^source-noth-1980] The sooner the pressure stops, the better.",
      ),
    ),
    4,
    "category-handlebar-palsy",
  ),
  faq(
    "faq-numb-hands-aero-bars",
    "My hands go numb on aero bars. Why?",
    simpleText(
      p(
        "On aero bars your weight rests on the forearms, near the elbow, where the ulnar nerve lies just under the skin. The bent elbow stretches it too.",
      ),
      bullets(
        "Move the pads so that they carry the thick part of the forearm, not the elbow.",
        "Open the elbow: the hands a little further out or higher.",
        "Come up for ten pedal turns at each drink.",
      ),
    ),
    5,
    "category-triathlon",
    "category-bike-fit",
  ),
];
