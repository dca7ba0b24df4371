import type { Category } from "../documents.ts";
import { p, simpleText, slug } from "../write.ts";

export const bodyAreas: Category[] = [
  {
    _id: "category-achilles-and-heel",
    _type: "category",
    title: "Achilles and heel",
    slug: slug("achilles-and-heel"),
    kind: "bodyArea",
    bodyMapRegions: ["achilles-and-heel"],
    order: 1,
    summary: "Pain at the back of the ankle or heel: what it may be and what to do first.",
  },
  {
    _id: "category-calf",
    _type: "category",
    title: "Calf",
    slug: slug("calf"),
    kind: "bodyArea",
    bodyMapRegions: ["calf"],
    order: 2,
    summary: "The muscles that push you forward with each step, and how to make them stronger.",
  },
  {
    _id: "category-knee",
    _type: "category",
    title: "Knee",
    slug: slug("knee"),
    kind: "bodyArea",
    bodyMapRegions: ["knee"],
    order: 3,
    summary: "Pain around or behind the kneecap, on foot and on the bike, and what changes it.",
  },
  {
    _id: "category-foot",
    _type: "category",
    title: "Foot",
    slug: slug("foot"),
    kind: "bodyArea",
    bodyMapRegions: ["foot"],
    order: 4,
    summary:
      "Pain under the heel and in the arch, and how to load a sore foot without making it worse.",
    intro: simpleText(
      p(
        "Your foot takes your whole weight with each stride and gives most of it back. Pain under the heel is the complaint that we hear of most. Start with the guide: it tells you what to do before the first step tomorrow morning.",
      ),
    ),
  },
  {
    _id: "category-shin",
    _type: "category",
    title: "Shin",
    slug: slug("shin"),
    kind: "bodyArea",
    bodyMapRegions: ["shin"],
    order: 5,
    summary:
      "Pain along the shin bone: what is overload, what may be a stress fracture, and how to return.",
    intro: simpleText(
      p(
        "The shin is where a runner’s bone tells you that load came too fast. Most shin pain settles with patience. Some of it needs a scan first, so read the warning signs before the exercises.",
      ),
    ),
  },
  {
    _id: "category-hip",
    _type: "category",
    title: "Hip and buttock",
    slug: slug("hip-and-buttock"),
    kind: "bodyArea",
    bodyMapRegions: ["hip", "buttock"],
    order: 6,
    summary:
      "Pain at the side of the hip or in the buttock, and why pain in the groin is a case of its own.",
    intro: simpleText(
      p(
        "On each step one hip carries you alone. When its tendons are overloaded, you notice it on stairs and at night. These guides show which positions to avoid for now and how to build strength where it is missing.",
      ),
    ),
  },
];
