import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const illnessFaqs: Faq[] = [
  faq(
    "faq-illness-sweat-it-out",
    "Can I sweat out a cold?",
    simpleText(
      p(
        "No. Nothing shows that training makes an infection go away. With a fever it does harm: you lose more fluid, your heart works harder, muscle is broken down, and hard exercise can make the illness worse.[^source-dick-2014]",
      ),
      p("With a runny nose and nothing else, an easy session is usually fine."),
    ),
    1,
    "category-colds-flu-and-covid",
    "category-training-load",
  ),
  faq(
    "faq-illness-wait",
    "How long should I wait after a fever or flu?",
    simpleText(
      p(
        "Until you have had no fever for at least two days without medicine, feel well in daily life, and can climb stairs and walk without unusual breathlessness. Then start with the easy steps and take as many days to come back as you were ill.",
      ),
      p(
        "The number of days is our rule of thumb. Experts agree on the order, symptoms gone first and then step by step, more than on any number.[^source-schwellnus-2022]",
      ),
    ),
    2,
    "category-colds-flu-and-covid",
  ),
  faq(
    "faq-illness-heart-check",
    "Do I need a heart check after COVID?",
    simpleText(
      p(
        "Not if it was mild and you feel well again. American cardiologists advise tests for athletes who had or have chest pain or tightness, breathlessness, palpitations or fainting, not for everybody.[^source-acc-2022-return-to-play]",
      ),
      bullets(
        "If you have one of these signs, do not train until a doctor has seen you.",
        "If you were in hospital, ask before you start.",
        "If you have a heart condition, ask as well.",
      ),
    ),
    3,
    "category-heart-and-lungs",
    "category-colds-flu-and-covid",
  ),
  faq(
    "faq-illness-lost-fitness",
    "How much fitness do I lose in a week off?",
    simpleText(
      p(
        "Less than it feels like. The heavy legs of the first days are the illness, not lost training. A week without training is made good in about a week or two. A relapse costs more.",
      ),
    ),
    4,
    "category-training-load",
    "category-triathlon",
  ),
  faq(
    "faq-illness-missed-race",
    "I was ill in the last two weeks before my race. Should I start?",
    simpleText(
      p(
        "Start only if you are free of symptoms, have trained easily for some days without trouble, and can accept a slower day. Do not start with a fever, a chest cough, an upset stomach, or any of the warning signs for the heart.",
      ),
      p(
        "In a triathlon think of the water first. It is the worst place to find out that you are not well. Many organisers let you move your entry if you ask in time.",
      ),
    ),
    5,
    "category-triathlon",
    "category-colds-flu-and-covid",
  ),
  faq(
    "faq-illness-antibiotics",
    "Can I train while I take antibiotics?",
    simpleText(
      p(
        "Ask the doctor who prescribed them, because it depends on the infection and the drug. As long as you feel ill, the answer is no. One group, the fluoroquinolones such as ciprofloxacin, can harm tendons: stop training and ask at once if a tendon hurts.[^source-mhra-fluoroquinolones]",
      ),
    ),
    6,
    "category-colds-flu-and-covid",
  ),
];
