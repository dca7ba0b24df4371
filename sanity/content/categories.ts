/** Hubs. Only those which a guide or a plan belongs to: an empty hub helps nobody. */
import type { Category } from "./documents.ts";
import { p, simpleText, slug } from "./write.ts";

export const categories: Category[] = [
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
    summary: "Training for riders who race the clock, with or without a power meter.",
    intro: simpleText(
      p(
        "A time trial asks one question: how much can you hold, and for how long? The training is simple to describe and hard to do well. Here is how we go about it.",
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
    _id: "category-achilles-and-heel",
    _type: "category",
    title: "Achilles and heel",
    slug: slug("achilles-and-heel"),
    kind: "bodyArea",
    order: 1,
    summary: "Pain at the back of the ankle or heel: what it may be and what to do first.",
  },
  {
    _id: "category-calf",
    _type: "category",
    title: "Calf",
    slug: slug("calf"),
    kind: "bodyArea",
    order: 2,
    summary: "The muscles that push you forward with each step, and how to make them stronger.",
  },
  {
    _id: "category-knee",
    _type: "category",
    title: "Knee",
    slug: slug("knee"),
    kind: "bodyArea",
    order: 3,
    summary: "Pain around or behind the kneecap, and how your running step changes it.",
  },
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
  {
    _id: "category-running-technique",
    _type: "category",
    title: "Running technique",
    slug: slug("running-technique"),
    kind: "topic",
    order: 1,
    summary: "Small changes to how you run, what they do, and when to leave your stride alone.",
  },
  {
    _id: "category-training-load",
    _type: "category",
    title: "Training load",
    slug: slug("training-load"),
    kind: "topic",
    order: 2,
    summary: "How much, how often and how soon to add more.",
  },
  {
    _id: "category-strength",
    _type: "category",
    title: "Strength",
    slug: slug("strength"),
    kind: "topic",
    order: 3,
    summary: "Strength work that endurance athletes can fit in, and the exercises we use most.",
  },
];
