import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const swimmersShoulderFaqs: Faq[] = [
  faq(
    "faq-swimmers-shoulder-swim",
    "Can I swim with a sore shoulder?",
    simpleText(
      p("Often yes, with less metres and no aids. Swim while all of this is true:"),
      bullets(
        "pain stays at 2 out of 10 or less, and your stroke looks the same",
        "the shoulder does not keep you awake that night",
        "the next day you can lift the arm above your head as usual",
      ),
      p(
        "If one fails, kick, run or ride instead for some days. Do not stop using the arm: the NHS warns that complete rest can slow recovery.[^source-nhs-shoulder-pain]",
      ),
    ),
    1,
    "category-swimmers-shoulder",
    "category-swimming",
  ),
  faq(
    "faq-swimmers-shoulder-how-long",
    "How long does swimmer’s shoulder take to get better?",
    simpleText(
      p(
        "Mild pain often settles within 6 to 12 weeks without treatment by a professional.[^source-uhmb-shoulder-pain] The NHS says that it can take six months or longer for some.[^source-nhs-shoulder-pain] Exercise programmes that worked in studies of swimmers ran for six to eight weeks.[^source-yoma-2022]",
      ),
    ),
    2,
    "category-swimmers-shoulder",
  ),
  faq(
    "faq-swimmers-shoulder-paddles",
    "Are hand paddles bad for the shoulder?",
    simpleText(
      p(
        "Not in themselves, but they make each stroke heavier. In a large American survey, swimmers named paddles, kickboards and stretching among the things that made their pain worse.[^source-kennedy-2024]",
      ),
      p(
        "Put them away until you have swum for two weeks without pain. Then start with small ones, 200 m a session.",
      ),
    ),
    3,
    "category-swimming",
    "category-swimmers-shoulder",
  ),
  faq(
    "faq-swimmers-shoulder-clicking",
    "My shoulder clicks when I swim. Is that bad?",
    simpleText(
      p(
        "A painless click is usually nothing to worry about. See a professional if the click hurts, if the shoulder catches, or if it feels as if it could slip out.",
      ),
    ),
    4,
    "category-shoulder",
    "category-swimming",
  ),
  faq(
    "faq-swimmers-shoulder-wetsuit",
    "Can a wetsuit cause shoulder pain?",
    simpleText(
      p(
        "A tight one makes you work against rubber with each recovery of the arm. There is no good research on it. What we see helps: pull the suit up from the ankles until there is a loose fold above the shoulder, choose a thinner or sleeveless cut, and start the season with short open-water swims.",
      ),
    ),
    5,
    "category-triathlon",
    "category-swimming",
  ),
];
