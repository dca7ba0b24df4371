import type { Article } from "../../documents.ts";
import { callToAction, link, p, picture, ref, refs, simpleText, slug } from "../../write.ts";
import { kneePainWhenCyclingText } from "./text.ts";
import { kneePainWhenCyclingTriage } from "./triage.ts";

export const kneePainWhenCycling: Article = {
  _id: "article-knee-pain-when-cycling",
  _type: "article",
  title: "Knee pain when cycling",
  slug: slug("knee-pain-when-cycling"),
  standfirst:
    "A sore knee on the bike usually comes from too much too soon, a saddle in the wrong place, or both. Where it hurts is the best clue. Here is what is urgent, whether you can ride today, and which change to make first.",
  keyTakeaways: [
    "A hot, swollen knee with a fever, or one that locks or cannot carry you, needs help today.",
    "Where it hurts is a clue: the front points to a low saddle or big gears, the back and outside to a high one.",
    "Cut the force first: flat roads, a light gear, a quicker cadence, half the time.",
    "Change one thing on the bike at a time, by 3 to 5 mm, and ride three times before you judge it.",
    "Slow strength work for thigh and hip has the best support for pain at the front of the knee.",
  ],
  triage: kneePainWhenCyclingTriage,
  cover: picture(
    "drawing-cover-knee-pain-when-cycling",
    "Drawing of a pedalling leg repeated round a chainring, like frames of a film. The knee swings on an orange arc, with map contours behind.",
  ),
  publishedAt: "2026-06-30T08:00:00Z",
  lastReviewedAt: "2026-10-26",
  nextReviewDue: "2027-10-26",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-cycling",
    "category-knee",
    "category-runners-knee",
    "category-bike-fit",
    "category-training-load",
    "category-triathlon",
  ),
  body: kneePainWhenCyclingText,
  faqs: refs(
    "faq-knee-cycling-ride",
    "faq-knee-cycling-cadence",
    "faq-knee-cycling-cleats",
    "faq-knee-cycling-crank-length",
    "faq-knee-cycling-indoor",
  ),
  conclusion: simpleText(
    p(
      "Find the spot, rule out the urgent things, and take force out of your riding today. Then measure the saddle, change one thing at a time, and start the step-ups. Give it weeks, not days.",
    ),
    p("Keep the numbers: saddle height, worst pain, next morning. They settle every argument."),
  ),
  cta: callToAction({
    heading: "Ready to train for something again?",
    text: "The time trial plan starts easy and shows every week before you buy.",
    link: link("See the time trial plan", "trainingPlan-cycling-time-trial-training-plan"),
    tone: "plain",
  }),
  related: refs("article-low-back-pain-on-the-bike", "article-numb-hands-when-cycling"),
  seo: {
    _type: "seo",
    title: "Knee pain when cycling: front, outside, back",
    description:
      "Where it hurts, what to check on the bike, and whether you can ride today. Saddle height, load and strength for cyclists’ knees, with sources.",
    noIndex: false,
  },
};
