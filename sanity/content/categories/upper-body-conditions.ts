import type { Category } from "../documents.ts";
import { p, simpleText, slug } from "../write.ts";

/** Conditions of back, arms and chest; the list goes on where the legs end. */
export const upperBodyConditions: Category[] = [
  {
    _id: "category-low-back-pain",
    _type: "category",
    title: "Low back pain",
    slug: slug("low-back-pain"),
    kind: "condition",
    order: 10,
    summary:
      "Pain between the ribs and the hips that has no single cause, comes and goes, and likes movement.",
    intro: simpleText(
      p(
        "Doctors call it non-specific because no one structure is to blame. That is good news: nothing is broken. Position, movement and stamina are what you can work on.",
      ),
    ),
  },
  {
    _id: "category-swimmers-shoulder",
    _type: "category",
    title: "Swimmer’s shoulder",
    slug: slug("swimmers-shoulder"),
    kind: "condition",
    order: 11,
    summary:
      "Pain at the front or side of the shoulder that comes with the pull and grows with the metres.",
    intro: simpleText(
      p(
        "It is a description and not one diagnosis. Behind it is mostly a tendon that was given more than it was ready for. Fewer metres, better form and patient strength work bring it round.",
      ),
    ),
  },
  {
    _id: "category-handlebar-palsy",
    _type: "category",
    title: "Handlebar palsy",
    slug: slug("handlebar-palsy"),
    kind: "condition",
    order: 12,
    summary:
      "A nerve at the heel of the hand, pressed by the bar: numb fingers, and sometimes weak ones.",
    intro: simpleText(
      p(
        "Numbness is a warning, weakness is a reason to see a doctor. Most cases clear when the pressure goes, and do not come back when the bike is changed.",
      ),
    ),
  },
  {
    _id: "category-colds-flu-and-covid",
    _type: "category",
    title: "Colds, flu and COVID",
    slug: slug("colds-flu-and-covid"),
    kind: "condition",
    order: 13,
    summary: "Whether to train with a cold, when to stop, and how to come back after a fever.",
    intro: simpleText(
      p(
        "Every athlete is ill now and then. A few simple questions tell you whether to move gently, to rest, or to see a doctor, and five steps bring you back.",
      ),
    ),
  },
];
