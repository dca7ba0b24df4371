import type { Article } from "../../documents.ts";
import { callToAction, link, p, picture, ref, refs, simpleText, slug } from "../../write.ts";
import { swimmersShoulderText } from "./text.ts";
import { swimmersShoulderTriage } from "./triage.ts";

export const swimmersShoulder: Article = {
  _id: "article-swimmers-shoulder",
  _type: "article",
  title: "Swimmer’s shoulder",
  slug: slug("swimmers-shoulder"),
  standfirst:
    "A sore shoulder is the commonest complaint of swimmers, and triathletes get it too. It comes from more metres than the shoulder was ready for, and it answers to fewer metres, better form and four simple exercises. Here is how to tell what is urgent, and when to swim.",
  keyTakeaways: [
    "A shoulder that changed shape, cannot be lifted after a fall, or has no feeling needs help now.",
    "Cut your metres by half and leave out paddles, pull buoy and kickboard for two weeks.",
    "Enter wide, fingers first, and roll: a hand that crosses the middle pinches the shoulder.",
    "Outward rotation, rows and push-ups with a plus, three times a week for six to eight weeks.",
    "Come back by metres, not by mood: add a little each week, speed before aids.",
  ],
  triage: swimmersShoulderTriage,
  cover: picture(
    "drawing-cover-swimmers-shoulder",
    "Drawing of a swimming pool from above. Lane lines bend round the raised arm of a swimmer, and orange ripples spread from the shoulder.",
  ),
  publishedAt: "2026-08-04T08:00:00Z",
  lastReviewedAt: "2026-11-11",
  nextReviewDue: "2027-11-11",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-swimming",
    "category-triathlon",
    "category-shoulder",
    "category-swimmers-shoulder",
    "category-strength",
    "category-training-load",
  ),
  body: swimmersShoulderText,
  faqs: refs(
    "faq-swimmers-shoulder-swim",
    "faq-swimmers-shoulder-how-long",
    "faq-swimmers-shoulder-paddles",
    "faq-swimmers-shoulder-clicking",
    "faq-swimmers-shoulder-wetsuit",
  ),
  conclusion: simpleText(
    p(
      "Take the metres down before the shoulder takes you down. Leave the aids in the bag, film your stroke, and give the bands six to eight weeks. Then build, a little each week.",
    ),
    p("Write your metres down. It is the one number that the research keeps coming back to."),
  ),
  cta: callToAction({
    heading: "Back in the water and looking at a race?",
    text: "The beginner half Ironman plan starts with two short swims a week.",
    link: link("See the beginner half Ironman plan", "trainingPlan-beginner-half-ironman-plan"),
    tone: "plain",
  }),
  related: refs("article-numb-hands-when-cycling", "article-training-after-a-cold-flu-or-covid"),
  seo: {
    _type: "seo",
    title: "Swimmer’s shoulder: can I swim today?",
    description:
      "What is urgent, when to swim, what to change in your stroke, and four exercises. Plain advice for swimmers and triathletes, with sources.",
    noIndex: false,
  },
};
