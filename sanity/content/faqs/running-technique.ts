import type { Faq } from "../documents.ts";
import { p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const runningTechniqueFaqs: Faq[] = [
  faq(
    "faq-cadence-180",
    "Do I need to run at 180 steps a minute?",
    simpleText(
      p(
        "No. In a 100 km world championship the runners averaged 182, but single runners ranged from 155 to 203.[^source-burns-2019] Your height and your speed explain much of the difference.",
      ),
      p(
        "If you have a reason to change, take your own number at an easy pace and add 5%. The [guide to running cadence](internal:article-running-cadence) shows how.",
      ),
    ),
    1,
    "category-running-technique",
    "category-running",
  ),
  faq(
    "faq-cadence-watch-accuracy",
    "Can I trust the cadence on my watch?",
    simpleText(
      p(
        "For an average over a run, usually. To check it, count every step of your right foot for 30 seconds and multiply by four. If the watch is within two or three steps, trust it.",
      ),
      p(
        "Some watches show strides, which is half the number of steps. If yours says 82, you run at 164.",
      ),
    ),
    2,
    "category-running-technique",
  ),
];
