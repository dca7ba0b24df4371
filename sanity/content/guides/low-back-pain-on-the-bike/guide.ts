import type { Article } from "../../documents.ts";
import { callToAction, link, p, picture, ref, refs, simpleText, slug } from "../../write.ts";
import { lowBackPainOnTheBikeText } from "./text.ts";
import { lowBackPainOnTheBikeTriage } from "./triage.ts";

export const lowBackPainOnTheBike: Article = {
  _id: "article-low-back-pain-on-the-bike",
  _type: "article",
  title: "Lower back pain on the bike",
  slug: slug("low-back-pain-on-the-bike"),
  standfirst:
    "More than half of professional road riders know it. It is rarely dangerous, and it answers to three things: a position that you can hold, movement on the bike, and back muscles with stamina. Here is what needs A&E, and what you can change today.",
  keyTakeaways: [
    "Numbness between the legs that stays, trouble with urine or stool, or two weak legs: go to A&E now.",
    "Almost all other back pain on the bike is harmless. Keep moving, with less of what hurts.",
    "Raise and shorten the front of the bike, and tip the saddle down a little, one step at a time.",
    "Stand up for ten pedal turns every ten minutes.",
    "Train your back to hold: three exercises, three times a week, for at least six weeks.",
  ],
  triage: lowBackPainOnTheBikeTriage,
  cover: picture(
    "drawing-cover-low-back-pain-on-the-bike",
    "Drawing of a mountain stage as an elevation profile. Its ridge is the curved back of a rider, with the lowest vertebrae marked in orange.",
  ),
  publishedAt: "2026-07-07T08:00:00Z",
  lastReviewedAt: "2026-10-28",
  nextReviewDue: "2027-10-28",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-cycling",
    "category-lower-back",
    "category-low-back-pain",
    "category-bike-fit",
    "category-strength",
    "category-triathlon",
  ),
  body: lowBackPainOnTheBikeText,
  faqs: refs(
    "faq-low-back-bike-ride",
    "faq-low-back-bike-saddle",
    "faq-low-back-bike-core",
    "faq-low-back-bike-hamstrings",
    "faq-low-back-bike-scan",
  ),
  conclusion: simpleText(
    p(
      "Learn the warning signs once, then stop worrying about the rest. Sit up, stand up, hinge from the hips, and let time in a low position grow like any other training.",
    ),
    p("If you do one thing today, set the ten-minute alarm."),
  ),
  cta: callToAction({
    heading: "Looking for a goal that is worth a strong back?",
    text: "The time trial plan shows you every week before you buy.",
    link: link("See the time trial plan", "trainingPlan-cycling-time-trial-training-plan"),
    tone: "plain",
  }),
  related: refs("article-knee-pain-when-cycling", "article-numb-hands-when-cycling"),
  seo: {
    _type: "seo",
    title: "Lower back pain on the bike: what helps",
    description:
      "Which signs need A&E, how to change your position, and three exercises for back stamina. Plain advice for cyclists with lower back pain, with sources.",
    noIndex: false,
  },
};
