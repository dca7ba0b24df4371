import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const achillesFaqs: Faq[] = [
  faq(
    "faq-achilles-run-through-pain",
    "Can I run with Achilles pain?",
    simpleText(
      p(
        "Often yes, if it is mild and stays mild. In a trial with 38 people, those who kept running and jumping with a pain limit recovered as well as those who stopped for six weeks.[^source-silbernagel-2007] Both groups did the same strength programme.",
      ),
      p("Use three checks:"),
      bullets(
        "during the run, pain stays at 5 out of 10 or less, and you do not limp",
        "the next morning, it is no worse than that",
        "from week to week, pain and stiffness go down, not up",
      ),
      p(
        "If one of them fails, do less. If you heard a snap or cannot stand on your toes, get help today. The [guide to Achilles pain](internal:article-achilles-pain-when-running) has the details.",
      ),
    ),
    1,
    "category-achilles-tendinopathy",
    "category-running",
  ),
  faq(
    "faq-achilles-recovery-time",
    "How long does Achilles tendinopathy take to get better?",
    simpleText(
      p(
        "Think in months. An NHS trust tells its patients to expect 3 to 12 months with the right advice and exercise.[^source-elht-achilles-tendon-pain] Most people feel a difference well before that, and many keep running, with less, along the way.",
      ),
      p(
        "Give the exercises twelve weeks before you judge them. Guidelines suggest the same before adding other treatments.[^source-de-vos-2021]",
      ),
    ),
    2,
    "category-achilles-tendinopathy",
  ),
  faq(
    "faq-achilles-stretching",
    "Should I stretch a sore Achilles tendon?",
    simpleText(
      p(
        "Do not force it. If your pain is low, where the tendon meets the heel bone, a strong stretch presses the tendon against the bone and may keep it sore.[^source-jonsson-2008] A heel lift in the shoe and strength work on flat ground are kinder.",
      ),
      p(
        "If your pain is higher up, gentle movement is fine. It does not replace loading: exercise that makes the tendon work is what guidelines put first.[^source-chimenti-2024]",
      ),
    ),
    3,
    "category-achilles-tendinopathy",
  ),
  faq(
    "faq-heel-drops-pain",
    "Are heel drops supposed to hurt?",
    simpleText(
      p(
        "Some discomfort is normal, and in the original programme it was expected.[^source-alfredson-1998] Keep it at 5 out of 10 or less, and see that it settles by the next morning. Sharp, sudden or rising pain is a reason to stop.",
      ),
    ),
    1,
    "category-strength",
    "category-achilles-tendinopathy",
  ),
  faq(
    "faq-heel-drops-rest-days",
    "Do I have to do heel drops every day?",
    simpleText(
      p(
        "No. The classic programme asks for 180 a day, but a trial that let people do as many as they tolerated found no difference after six weeks.[^source-stevens-2014] Heavy, slow raises three times a week worked as well as daily eccentric work in another trial, and people kept them up better.[^source-beyer-2015]",
      ),
      p("Choose the version that you will still be doing in week ten."),
    ),
    2,
    "category-strength",
    "category-achilles-tendinopathy",
  ),
];
