import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const hipFaqs: Faq[] = [
  faq(
    "faq-hip-pain-run",
    "Can I run with gluteal tendinopathy?",
    simpleText(
      p(
        "Often, if the pain is on the outside of the hip, stays mild, and the following night is no worse than usual. Keep to flat ground, shorten your step a little and leave out cambered roads.",
      ),
      p(
        "Pain in the groin is another matter. Stop running and see a doctor soon: it can be a stress fracture of the hip, which gets worse if it is missed.[^source-robertson-2017]",
      ),
    ),
    1,
    "category-gluteal-tendinopathy",
    "category-running",
  ),
  faq(
    "faq-hip-pain-stretch",
    "Should I stretch the side of my hip?",
    simpleText(
      p(
        "No, not for now. Pulling the leg across the body presses the tendons against the bone, and the mix of pressure and pull seems to be what harms them.[^source-grimaldi-2015] An NHS service tells patients to avoid stretches and crossed legs.[^source-dynamic-health-gtps] Strengthen instead.",
      ),
    ),
    2,
    "category-gluteal-tendinopathy",
  ),
  faq(
    "faq-hip-pain-bursitis",
    "I was told it is bursitis. Is that the same?",
    simpleText(
      p(
        "It is the old name. Scans show that the tendons of the outer hip are the main source in most people, sometimes with a swollen bursa beside them.[^source-grimaldi-fearon-2015] The plan is the same: less squeeze, more strength.",
      ),
    ),
    3,
    "category-gluteal-tendinopathy",
  ),
  faq(
    "faq-hip-pain-sleep",
    "How should I sleep with a sore hip?",
    simpleText(
      bullets(
        "On your back, with a pillow under the knees.",
        "Or on the good side, with pillows between the knees so that the top leg does not drop across.",
        "Not on the sore side, and not half on your front with the knee pulled over.",
      ),
      p(
        "The first two are what a hospital leaflet recommends.[^source-kingston-gtps] A soft topper helps if both hips hurt.",
      ),
    ),
    4,
    "category-gluteal-tendinopathy",
  ),
  faq(
    "faq-hip-pain-injection",
    "Is a steroid injection quicker than exercise?",
    simpleText(
      p(
        "No. In a trial with 204 people, 77% of those who had education and exercise called it a success after eight weeks, against 58% after one injection and 29% who waited.[^source-mellor-2018] An injection may still have its place when pain keeps you from sleeping or exercising. That is a talk with your doctor.",
      ),
    ),
    5,
    "category-gluteal-tendinopathy",
  ),
];
