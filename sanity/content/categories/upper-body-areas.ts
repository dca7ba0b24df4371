import type { Category } from "../documents.ts";
import { p, simpleText, slug } from "../write.ts";

/** Parts of the body above the hips; the list goes on where the legs end. */
export const upperBodyAreas: Category[] = [
  {
    _id: "category-lower-back",
    _type: "category",
    title: "Lower back",
    slug: slug("lower-back"),
    kind: "bodyArea",
    bodyMapRegions: ["lower-back"],
    order: 10,
    summary:
      "Stiff or sore after hours in one position: which signs need help, and what to change first.",
    intro: simpleText(
      p(
        "Back pain is common, mostly harmless and always annoying. Start with the warning signs, then change your position and give the muscles along your spine some stamina.",
      ),
    ),
  },
  {
    _id: "category-shoulder",
    _type: "category",
    title: "Shoulder",
    slug: slug("shoulder"),
    kind: "bodyArea",
    bodyMapRegions: ["shoulder"],
    order: 11,
    summary: "Pain in the pull, overhead or at night, and how to keep a swimmer’s shoulder strong.",
    intro: simpleText(
      p(
        "The shoulder moves further than any other joint and pays for it with little bony support. Muscles have to do the holding. Here is how to train them, and how to tell when a shoulder needs more than exercise.",
      ),
    ),
  },
  {
    _id: "category-neck",
    _type: "category",
    title: "Neck",
    slug: slug("neck"),
    kind: "bodyArea",
    bodyMapRegions: ["neck"],
    order: 12,
    summary:
      "A neck that is bent back for hours on a bike can ache, and can send tingling to the hands.",
    intro: simpleText(
      p(
        "Looking up from a low position is hard work for the neck. Most of it is eased by a higher front, an honest break every ten minutes, and eyes that move before the head does.",
      ),
    ),
  },
  {
    _id: "category-hand-and-wrist",
    _type: "category",
    title: "Hand and wrist",
    slug: slug("hand-and-wrist"),
    kind: "bodyArea",
    bodyMapRegions: ["hand"],
    order: 13,
    summary:
      "Numb or tingling fingers on the bike: which nerve is pressed and how to take the weight off.",
    intro: simpleText(
      p(
        "Hands carry more of a rider than they should. Look at which fingers tingle, test your strength, and move the pressure elsewhere before the nerve gets tired of it.",
      ),
    ),
  },
  {
    _id: "category-heart-and-lungs",
    _type: "category",
    title: "Heart and lungs",
    slug: slug("heart-and-lungs"),
    kind: "bodyArea",
    bodyMapRegions: ["chest"],
    order: 14,
    summary: "When illness reaches the chest: signs that stop training, and the way back.",
    intro: simpleText(
      p(
        "Chest pain, breathlessness, palpitations and fainting are for a doctor and not for a training plan. Everything else in this part is about coming back from illness without a relapse.",
      ),
    ),
  },
];
