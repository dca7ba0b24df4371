import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const kneeFaqs: Faq[] = [
  faq(
    "faq-runners-knee-run",
    "Can I keep running with runner’s knee?",
    simpleText(
      p(
        "Usually yes, with less. In a trial with 69 runners, all of them kept running while they learned to adjust distance, speed and downhills, and all groups improved.[^source-esculier-2018]",
      ),
      p("Our limits for a run:"),
      bullets(
        "pain stays at 3 out of 10 or less",
        "it is back to normal within an hour of stopping",
        "stairs are no worse the next morning",
      ),
      p("If the knee swells, locks or gives way, do not run: have it looked at."),
    ),
    1,
    "category-runners-knee",
    "category-running",
  ),
  faq(
    "faq-runners-knee-how-long",
    "How long does runner’s knee last?",
    simpleText(
      p(
        "Half of the recreational runners in a Danish study were free of pain after 49 days.[^source-mulvad-2018] But in two trials with 310 patients, four in ten were still not content after a year, above all those who had waited long before they did anything.[^source-collins-2013]",
      ),
      p("So start early, and give strength work twelve weeks."),
    ),
    2,
    "category-runners-knee",
  ),
  faq(
    "faq-runners-knee-clicking",
    "My knee clicks and grinds. Is that bad?",
    simpleText(
      p(
        "Noise without pain, swelling or locking is common and needs no treatment. A knee that clicks painfully, gets stuck or gives way is different: get urgent advice.[^source-nhs-knee-pain]",
      ),
    ),
    3,
    "category-runners-knee",
    "category-knee",
  ),
  faq(
    "faq-runners-knee-arthritis",
    "Does runner’s knee lead to arthritis?",
    simpleText(
      p(
        "There is no sign of it in the years that have been studied. Five to eight years after the diagnosis, X-rays of 50 people showed no arthritis in 49 of them.[^source-lankhorst-2016] Pain can last without damage.",
      ),
    ),
    4,
    "category-runners-knee",
  ),
  faq(
    "faq-runners-knee-brace-and-tape",
    "Do knee braces or tape help?",
    simpleText(
      p(
        "Tape can ease pain for a few weeks and make exercise easier to start. A guideline of American physiotherapists suggests it for up to four weeks together with exercise, and advises against braces and sleeves.[^source-willy-2019]",
      ),
    ),
    5,
    "category-runners-knee",
  ),
];
