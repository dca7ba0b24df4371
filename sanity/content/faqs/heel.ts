import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const heelFaqs: Faq[] = [
  faq(
    "faq-heel-pain-run",
    "Can I run with plantar fasciitis?",
    simpleText(
      p(
        "Often, if the first steps of the next morning do not get worse. The morning is the honest witness: this pain likes to fade while you move and to return after rest.[^source-nhs-plantar-fasciitis]",
      ),
      bullets(
        "**Morning as usual:** run as planned, flat and easy.",
        "**Morning a little worse:** half the distance next time, and a day in between.",
        "**Limping, or worse for two mornings:** stop running for a week and use the bike or the pool.",
      ),
    ),
    1,
    "category-plantar-heel-pain",
    "category-running",
  ),
  faq(
    "faq-heel-pain-morning",
    "Why is the first step in the morning so painful?",
    simpleText(
      p(
        "Pain on the first steps after sleep or rest is the mark of this condition.[^source-nhs-plantar-fasciitis] Nobody can say for certain why. The foot rests pointed at night, and the sole is pulled tight all at once when you stand up.",
      ),
      p(
        "Ten toe pulls before you get up make it milder. A stretch for the sole did better against first-step pain than a calf stretch in a trial of eight weeks.[^source-digiovanni-2003]",
      ),
    ),
    2,
    "category-plantar-heel-pain",
  ),
  faq(
    "faq-heel-pain-how-long",
    "How long does plantar heel pain last?",
    simpleText(
      p(
        "Months rather than weeks. An NHS trust says that it usually goes completely but can take up to 12 months.[^source-merseycare-plantar-fasciitis] Among people who were sent to a hospital clinic in Denmark it lasted longer: nearly half still had some pain ten years on.[^source-hansen-2018]",
      ),
      p("Those were stubborn cases. Starting to load the foot early is the best that you can do."),
    ),
    3,
    "category-plantar-heel-pain",
  ),
  faq(
    "faq-heel-pain-insoles",
    "Do I need insoles or special shoes?",
    simpleText(
      p(
        "Start simple: cushioned heels, some support under the arch, and no walking barefoot on hard floors. That is what the NHS suggests, and a pharmacist can help with heel pads.[^source-nhs-plantar-fasciitis] A best-practice guide keeps made-to-measure insoles for people who are not better after education, taping, stretching and shockwave.[^source-morrissey-2021]",
      ),
    ),
    4,
    "category-plantar-heel-pain",
  ),
  faq(
    "faq-heel-pain-injection",
    "Should I have a steroid injection in my heel?",
    simpleText(
      p(
        "It may ease pain a little for up to a month, and not for longer, says a Cochrane review of 39 studies. The evidence was of low quality.[^source-david-2017] Talk to a doctor about it when good exercise has not helped, not before.",
      ),
    ),
    5,
    "category-plantar-heel-pain",
  ),
];
