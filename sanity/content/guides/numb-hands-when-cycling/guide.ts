import type { Article } from "../../documents.ts";
import { callToAction, link, p, picture, ref, refs, simpleText, slug } from "../../write.ts";
import { numbHandsWhenCyclingText } from "./text.ts";
import { numbHandsWhenCyclingTriage } from "./triage.ts";

export const numbHandsWhenCycling: Article = {
  _id: "article-numb-hands-when-cycling",
  _type: "article",
  title: "Numb hands when cycling",
  slug: slug("numb-hands-when-cycling"),
  standfirst:
    "Tingling in the little finger after a long ride is handlebar palsy: a nerve that was pressed for too long. It usually clears when the pressure goes. Here is how to tell which nerve it is, what must not wait, and how to take weight off your hands.",
  keyTakeaways: [
    "Sudden numbness or weakness on one side of the body may be a stroke: call an ambulance.",
    "Little and ring finger mean the ulnar nerve; thumb, index and middle finger the median nerve.",
    "Numb is a warning. Weak fingers need a doctor this week.",
    "Move your hands every five minutes, keep the wrist straight, and raise or shorten the front of the bike.",
    "Padded gloves help a little: 10 to 28% less pressure in a laboratory.",
  ],
  triage: numbHandsWhenCyclingTriage,
  cover: picture(
    "drawing-cover-numb-hands-when-cycling",
    "Drawing of a drop handlebar seen from the front, with rings of vibration spreading from both grips. One ring on each side is orange.",
  ),
  publishedAt: "2026-09-08T08:00:00Z",
  lastReviewedAt: "2026-11-09",
  nextReviewDue: "2027-11-09",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-cycling",
    "category-hand-and-wrist",
    "category-handlebar-palsy",
    "category-bike-fit",
    "category-neck",
    "category-triathlon",
  ),
  body: numbHandsWhenCyclingText,
  faqs: refs(
    "faq-numb-hands-which-fingers",
    "faq-numb-hands-ride",
    "faq-numb-hands-gloves",
    "faq-numb-hands-how-long",
    "faq-numb-hands-aero-bars",
  ),
  conclusion: simpleText(
    p(
      "Name the nerve by the fingers, test your strength, and take the pressure away. Then change the bike from the saddle forward and move your hands by the clock.",
    ),
    p("Nerves are patient up to a point. Act on the tingling, and you will not meet the weakness."),
  ),
  cta: callToAction({
    heading: "A long ride in mind?",
    text: "The time trial plan shows you every week before you buy.",
    link: link("See the time trial plan", "trainingPlan-cycling-time-trial-training-plan"),
    tone: "plain",
  }),
  related: refs("article-low-back-pain-on-the-bike", "article-knee-pain-when-cycling"),
  seo: {
    _type: "seo",
    title: "Numb hands when cycling: which nerve, what helps",
    description:
      "Which nerve is pressed, what must not wait, and how to take weight off your hands. Handlebar palsy explained for cyclists and triathletes, with sources.",
    noIndex: false,
  },
};
