import type { Page } from "../documents.ts";
import { body, bullets, callout, dataTable, h2, numbered, p, slug } from "../write.ts";

export const editorialPolicyPage: Page = {
  _id: "page-editorial-policy",
  _type: "page",
  title: "How we write our guides",
  slug: slug("editorial-policy"),
  standfirst:
    "Our editorial policy: who writes, what we rest on, how often we look again, and what we do when we are wrong.",
  updatedAt: "2026-10-12",
  body: body(
    h2("Who writes and who reviews"),
    p(
      "A coach writes each guide, and the name is on the page. When a health professional has reviewed a guide, the page names that person with their credentials. Where no reviewer is named, there has been no such review, and we do not pretend otherwise.",
    ),
    h2("What we rest on"),
    p(
      "What we say about injuries and treatment carries a number that leads to its source. We prefer, in this order:",
    ),
    numbered(
      "clinical guidelines and pages of public health services such as the NHS",
      "systematic reviews and meta-analyses",
      "randomised trials",
      "single studies, with their size and weaknesses named",
    ),
    p(
      "What is our own experience is written as experience. If you see “our rule of thumb”, there is no study behind the number.",
    ),
    callout(
      "evidence",
      "What we say when the evidence is thin",
      p(
        "We say that it is thin. Much of sports medicine rests on small trials. You should know that before you spend twelve weeks on an exercise.",
      ),
    ),
    h2("How we write"),
    bullets(
      "The urgent things come first, with the service that you should go to.",
      "Plain words. If a term is needed, we explain it.",
      "What to do today before why it happened.",
      "Our own sentences. We cite others and do not copy them.",
    ),
    h2("How often we look again"),
    dataTable("When a guide is reviewed", [
      ["Kind of guide", "At the latest", "Sooner if"],
      ["Injury and health", "Every 12 months", "A guideline or safety notice changes"],
      ["Technique and training", "Every 12 months", "A large new review appears"],
      ["Plans", "Every 24 months", "Athletes tell us that something does not work"],
    ]),
    p(
      "The date of the last review stands on each page. If it is missing, the page has not been reviewed since it was published.",
    ),
    h2("Money"),
    p(
      "We earn our living with coaching and plans, and our guides say so where they mention them. Nobody pays us to name a product, and there are no advertisements.",
    ),
    h2("Mistakes"),
    p(
      "Tell us at hello@sportcoaching.example. We answer within two working days. If the mistake could harm somebody, we correct it at once and say on the page what was wrong.",
    ),
  ),
  seo: {
    _type: "seo",
    title: "How we write our guides",
    description:
      "Who writes and reviews our injury guides, which sources we accept, how often we look again, and how we correct mistakes.",
    noIndex: false,
  },
};
