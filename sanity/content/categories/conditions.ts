import type { Category } from "../documents.ts";
import { p, simpleText, slug } from "../write.ts";

export const conditions: Category[] = [
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
    intro: simpleText(
      p(
        "Runner’s knee hurts round or behind the kneecap when the knee is bent under load. It is common, it is not a sign of wear, and it improves with measured running and stronger thighs and hips. Start early: the knees that wait longest take longest.",
      ),
    ),
  },
  {
    _id: "category-plantar-heel-pain",
    _type: "category",
    title: "Plantar heel pain",
    slug: slug("plantar-heel-pain"),
    kind: "condition",
    order: 3,
    summary: "Plantar fasciitis: pain under the heel that is worst on the first steps after rest.",
    intro: simpleText(
      p(
        "The band along the sole joins your heel to your toes and stiffens the arch when you push off. When it is overloaded, the first steps of the day hurt. It is stubborn and harmless, and it answers to load.",
      ),
    ),
  },
  {
    _id: "category-medial-tibial-stress-syndrome",
    _type: "category",
    title: "Shin splints",
    slug: slug("shin-splints"),
    kind: "condition",
    order: 4,
    summary:
      "Medial tibial stress syndrome: pain along the inner edge of the shin bone that comes with running.",
    intro: simpleText(
      p(
        "Shin splints is the everyday name for medial tibial stress syndrome, an overload of the inner edge of the shin. It heals, but it asks for less running than you would like. Learn first how it differs from a stress fracture.",
      ),
    ),
  },
  {
    _id: "category-gluteal-tendinopathy",
    _type: "category",
    title: "Gluteal tendinopathy",
    slug: slug("gluteal-tendinopathy"),
    kind: "condition",
    order: 5,
    summary:
      "Pain at the bony point on the outside of the hip: on stairs, on one leg and at night on that side.",
    intro: simpleText(
      p(
        "The tendons of the smaller buttock muscles wrap round the side of the hip. They dislike being squeezed and stretched at once, as in a crossed leg. Education and exercise beat waiting and injections in the best trial so far.",
      ),
    ),
  },
];
