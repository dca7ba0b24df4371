import type { Coach } from "./documents.ts";
import { keyed, p, refs, simpleText, slug } from "./write.ts";

/**
 * What the business says of its head coach, and no more: there is no portrait and no list of
 * credentials and no testimonial, because none has been supplied. Packages and prices are samples.
 */
export const coach: Coach = {
  _id: "coach-graeme-s",
  _type: "coach",
  name: "Graeme S",
  slug: slug("graeme-s"),
  role: "Head coach",
  shortBio:
    "Graeme leads Sport Coaching. He has coached more than 750 athletes from 20 countries, from beginners to Olympians, in cycling, running, triathlon, mountain biking, boxing and skiing.",
  bio: simpleText(
    p(
      "Graeme is the head coach of Sport Coaching. More than 750 athletes from 20 countries have trained with him, beginners and Olympians among them.",
    ),
    p(
      "He coaches cyclists, runners, triathletes, mountain bikers, boxers and skiers, on-line and in person. Every coached athlete gets a plan made to measure, and the plan moves when life does: Graeme follows how your training is going and adjusts the next block to it.",
    ),
    p(
      "He also writes the [training plans](internal:trainingPlan-marathon-training-plan) and the guides on this site. You can find him on Instagram as @sportcoachingnz.",
    ),
  ),
  sports: refs("category-running", "category-cycling", "category-triathlon"),
  specialities: [
    "Road and trail running",
    "Cycling and time trials",
    "Triathlon",
    "Mountain biking",
    "Boxing",
    "Skiing",
  ],
  stats: keyed("stat", [
    {
      _type: "stat",
      label: "Athletes coached",
      value: "More than 750",
      asOf: "2026-01-01",
      source: "Sport Coaching",
    },
    {
      _type: "stat",
      label: "Countries",
      value: "20",
      asOf: "2026-01-01",
      source: "Sport Coaching",
    },
    {
      _type: "stat",
      label: "Levels coached",
      value: "Beginners to Olympians",
      asOf: "2026-01-01",
      source: "Sport Coaching",
    },
  ]),
  languages: ["English"],
  location: "New Zealand and on-line",
  timeZone: "Pacific/Auckland",
  availability: "open",
  packages: keyed("package", [
    {
      _type: "package",
      name: "Guided",
      price: 149,
      currency: "NZD",
      per: "month",
      contact: "One written review a week",
      includes: [
        "A plan made to measure, in four-week blocks",
        "A weekly look at your training, with notes",
        "Changes to the plan once a week",
        "Questions answered by e-mail",
      ],
    },
    {
      _type: "package",
      name: "Coached",
      price: 269,
      currency: "NZD",
      per: "month",
      contact: "Messages on weekdays and a call every fortnight",
      includes: [
        "Everything in Guided",
        "Changes to the plan whenever you need them",
        "A 30-minute call every two weeks",
        "Race plan, pacing and fuelling for your main event",
        "Strength programme that fits the week",
      ],
    },
    {
      _type: "package",
      name: "In person",
      price: 120,
      currency: "NZD",
      per: "once",
      contact: "One session of 60 minutes",
      includes: [
        "Running technique or bike position, filmed and discussed",
        "A written summary with three things to work on",
        "One follow-up by e-mail after four weeks",
      ],
    },
  ]),
  responseTime: "Usually within two working days",
  socials: keyed("social", [
    {
      _type: "social",
      platform: "instagram",
      url: "https://www.instagram.com/sportcoachingnz/",
      handle: "@sportcoachingnz",
    },
  ]),
  seo: {
    _type: "seo",
    title: "Graeme S, endurance coach",
    description:
      "Head coach of Sport Coaching: more than 750 athletes from 20 countries in running, cycling, triathlon and more. See how coaching works and what it costs.",
    noIndex: false,
  },
};
