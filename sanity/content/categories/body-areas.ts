import type { Category } from "../documents.ts";
import { slug } from "../write.ts";

export const bodyAreas: Category[] = [
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
];
