import type { Category } from "../documents.ts";
import { p, simpleText, slug } from "../write.ts";

export const conditions: Category[] = [
  {
    _id: "category-achilles-tendinopathy",
    _type: "category",
    title: "Achilles tendinopathy",
    slug: slug("achilles-tendinopathy"),
    kind: "condition",
    order: 1,
    summary:
      "An Achilles tendon that is sore, stiff in the morning and unhappy with more load than it is used to.",
    intro: simpleText(
      p(
        "Tendinopathy means that a tendon hurts and copes less well than it should. It is common in runners, it is rarely dangerous, and it responds to patient strength work. Start with the guide to Achilles pain: it tells you what needs a doctor today and what does not.",
      ),
    ),
  },
  {
    _id: "category-runners-knee",
    _type: "category",
    title: "Runner’s knee",
    slug: slug("runners-knee"),
    kind: "condition",
    order: 2,
    summary:
      "Patellofemoral pain: an ache at the front of the knee that comes on with running, stairs and sitting.",
  },
];
