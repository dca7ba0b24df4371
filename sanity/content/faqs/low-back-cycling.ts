import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const lowBackCyclingFaqs: Faq[] = [
  faq(
    "faq-low-back-bike-ride",
    "Can I cycle with lower back pain?",
    simpleText(
      p(
        "Mostly yes. Staying active is what the NHS advises for back pain, and long rest tends to make it worse.[^source-nhs-back-pain] Keep rides short, sit up, and get off to move every 20 to 30 minutes.",
      ),
      p(
        "Do not ride, and get help at once, if your saddle area is numb, if you cannot pass or hold urine, or if both legs tingle or are weak.[^source-nhs-back-pain]",
      ),
    ),
    1,
    "category-lower-back",
    "category-cycling",
  ),
  faq(
    "faq-low-back-bike-saddle",
    "Should I tilt my saddle for back pain?",
    simpleText(
      p(
        "It is worth a try. In a study from 1999, cyclists of one club with back pain tipped the nose of the saddle down, and more than 70% said that it helped a lot.[^source-salai-1999] There was no comparison group, so some of them would have got better anyway.",
      ),
      p(
        "Go two or three degrees at a time, with a spirit level or a phone. Too much tilt slides you forward and puts your weight on your hands.",
      ),
    ),
    2,
    "category-bike-fit",
    "category-lower-back",
  ),
  faq(
    "faq-low-back-bike-core",
    "Do I need a stronger core?",
    simpleText(
      p(
        "Stamina seems to matter more than strength. A review found that cyclists with back pain had back muscles that tired sooner, worked their trunk muscles less evenly, and rode with a rounder lower back.[^source-streisfeld-2017] Whether that came before the pain or because of it is not known.",
      ),
      p(
        "Exercise as such does help lasting back pain.[^source-hayden-2021] Choose the kind that you will keep up.",
      ),
    ),
    3,
    "category-strength",
    "category-lower-back",
  ),
  faq(
    "faq-low-back-bike-hamstrings",
    "Are tight hamstrings the cause?",
    simpleText(
      p(
        "They can be part of it. The hamstrings start at the sitting bones, so when they are short they keep the pelvis from tipping forward, and the lower back has to bend instead. Nobody has shown that stretching them alone cures back pain on the bike.",
      ),
      bullets(
        "Practise the hip hinge: it lengthens them and teaches the movement.",
        "If you still round your back, raise the bar until you do not.",
      ),
    ),
    4,
    "category-lower-back",
    "category-bike-fit",
  ),
  faq(
    "faq-low-back-bike-scan",
    "Do I need a scan of my back?",
    simpleText(
      p(
        "Not usually. The British guideline tells doctors not to send people with low back pain for a scan as a routine, because it seldom changes what helps.[^source-nice-ng59] A scan is for the cases in which something serious is suspected, or when an operation is being considered.",
      ),
    ),
    5,
    "category-lower-back",
  ),
];
