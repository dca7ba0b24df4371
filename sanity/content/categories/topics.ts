import type { Category } from "../documents.ts";
import { p, simpleText, slug } from "../write.ts";

export const topics: Category[] = [
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
  {
    _id: "category-bike-fit",
    _type: "category",
    title: "Bike fit",
    slug: slug("bike-fit"),
    kind: "topic",
    order: 10,
    summary:
      "Saddle, bar, cleats and cranks: what each one changes, and how to change one at a time.",
    intro: simpleText(
      p(
        "A good position is one that you can hold. Measure before you move anything, change one thing by a few millimetres, and ride a few times before you judge it.",
      ),
    ),
  },
];
