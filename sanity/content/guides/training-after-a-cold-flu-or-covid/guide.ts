import type { Article } from "../../documents.ts";
import { callToAction, link, p, picture, ref, refs, simpleText, slug } from "../../write.ts";
import { trainingAfterIllnessText } from "./text.ts";
import { trainingAfterIllnessTriage } from "./triage.ts";

export const trainingAfterIllness: Article = {
  _id: "article-training-after-a-cold-flu-or-covid",
  _type: "article",
  title: "Training after a cold, flu or COVID",
  slug: slug("training-after-a-cold-flu-or-covid"),
  standfirst:
    "A blocked nose need not stop you. A fever must, and chest pain is for a doctor. Here is how to tell them apart, what has to be true before the first session, and five steps that bring a triathlete back without a relapse.",
  keyTakeaways: [
    "Chest pain or tightness, breathlessness, palpitations or fainting: no training, and medical help now.",
    "Symptoms above the neck only, no fever: easy movement is usually all right. Anything else: rest.",
    "Wait for two days without fever and a normal daily life. Then start with 15 minutes so easy that you can talk.",
    "Come back in five steps, one a day at the fastest, and go back one if you feel worse.",
    "Bike first, run second, pool third, open water and racing last.",
  ],
  triage: trainingAfterIllnessTriage,
  cover: picture(
    "drawing-cover-training-after-illness",
    "Drawing of five rising terraces with a road that climbs over them towards a low sun. A thin pulse line runs along the foot of the picture.",
  ),
  publishedAt: "2026-10-06T08:00:00Z",
  lastReviewedAt: "2026-11-16",
  nextReviewDue: "2027-11-16",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-triathlon",
    "category-heart-and-lungs",
    "category-colds-flu-and-covid",
    "category-training-load",
    "category-running",
    "category-cycling",
    "category-swimming",
  ),
  body: trainingAfterIllnessText,
  faqs: refs(
    "faq-illness-sweat-it-out",
    "faq-illness-wait",
    "faq-illness-heart-check",
    "faq-illness-lost-fitness",
    "faq-illness-missed-race",
    "faq-illness-antibiotics",
  ),
  conclusion: simpleText(
    p(
      "Look for signs from the chest first. Then for fever. If you have neither, be gentle; if you have one, rest, and come back in five dull steps. Two more days of rest rarely cost anything.",
    ),
    p("Write down the last day of fever. It is the date that everything else is counted from."),
  ),
  cta: callToAction({
    heading: "Healthy again and looking for a plan?",
    text: "The beginner half Ironman plan starts with four hours a week.",
    link: link("See the beginner half Ironman plan", "trainingPlan-beginner-half-ironman-plan"),
    tone: "plain",
  }),
  related: refs("article-swimmers-shoulder", "article-low-back-pain-on-the-bike"),
  seo: {
    _type: "seo",
    title: "Training after a cold, flu or COVID: five steps",
    description:
      "When you may train with a cold, when fever means rest, which chest signs need a doctor, and five steps back for triathletes. With sources.",
    noIndex: false,
  },
};
