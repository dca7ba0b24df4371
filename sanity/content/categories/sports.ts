import type { Category } from "../documents.ts";
import { p, simpleText, slug } from "../write.ts";

export const sports: Category[] = [
  {
    _id: "category-running",
    _type: "category",
    title: "Running",
    slug: slug("running"),
    kind: "sport",
    order: 1,
    summary:
      "Guides and plans for runners: staying in one piece, getting faster, and the long days of a marathon or 100 km.",
    intro: simpleText(
      p(
        "Most running problems start the same way: the training grew faster than the body behind it. These guides help you find out what hurts, what you can still do today, and how to build back without guessing.",
      ),
      p(
        "When you have a date in mind, the plans below show every week of the work before you buy anything.",
      ),
    ),
  },
  {
    _id: "category-cycling",
    _type: "category",
    title: "Cycling",
    slug: slug("cycling"),
    kind: "sport",
    order: 2,
    summary:
      "Training for riders who race the clock, and help for knees, backs and hands that ride along.",
    intro: simpleText(
      p(
        "A time trial asks one question: how much can you hold, and for how long? The training is simple to describe and hard to do well. Here is how we go about it.",
      ),
      p(
        "Most aches on a bike come from load, from position, or from both. The guides start with what is urgent, then tell you which change to make first.",
      ),
    ),
  },
  {
    _id: "category-triathlon",
    _type: "category",
    title: "Triathlon",
    slug: slug("triathlon"),
    kind: "sport",
    order: 3,
    summary: "Swim, bike and run in one week, from a first half Ironman to a fast one.",
    intro: simpleText(
      p(
        "Three sports have to share one body and one calendar. A good triathlon week protects the sessions that matter most and lets the others stay easy.",
      ),
    ),
  },
  {
    _id: "category-swimming",
    _type: "category",
    title: "Swimming",
    slug: slug("swimming"),
    kind: "sport",
    order: 4,
    summary: "Shoulders, stroke and metres: how to stay in the water, in the pool and outside.",
    intro: simpleText(
      p(
        "Swimming has no impact and plenty of repetition. What goes wrong is mostly the shoulder, and mostly after a jump in metres. These guides tell you when to swim, what to change in your stroke, and how to come back after a break or an illness.",
      ),
    ),
  },
];
