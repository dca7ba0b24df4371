import type { Page } from "../documents.ts";
import { body, bullets, cta, h2, leadInList, link, p, slug } from "../write.ts";

export const aboutPage: Page = {
  _id: "page-about",
  _type: "page",
  title: "About Sport Coaching",
  slug: slug("about"),
  standfirst:
    "We coach people who train for something: a first half Ironman, a marathon with a better second half, a time trial that goes by in one clean effort.",
  updatedAt: "2026-10-12",
  body: body(
    p(
      "Sport Coaching is an endurance coaching business led by [Graeme S](internal:coach-graeme-s). More than 750 athletes from 20 countries have trained with him, from beginners to Olympians. We work on-line with athletes all over the world, and in person.",
    ),
    h2("What we do"),
    leadInList("Three ways to work with us", {
      Read: "Guides to common injuries and to technique, free, with the sources on the page.",
      "Follow a plan": "Ready-made training plans. You see the load of every week before you buy.",
      "Be coached": "A plan made to measure, followed week by week and changed when life changes.",
    }),
    h2("The sports we know"),
    p(
      "Running, cycling, triathlon and mountain biking are our home. We also prepare boxers and skiers, who need the same engine for a different kind of race.",
    ),
    h2("How we think about training"),
    bullets(
      "**Regular beats heroic.** The week that you can repeat is the one that makes you fitter.",
      "**Easy means easy.** Most sessions should leave you able to do the next one.",
      "**Pain is information.** We plan around it and send you to somebody who can examine it.",
      "**Numbers serve you.** Power, pace and heart rate are tools, and so is how you feel.",
    ),
    h2("What we are not"),
    p(
      "We are coaches. We are not doctors or physiotherapists, and our guides do not replace one. How we write them, and who checks what, is set out in [how we write our guides](internal:page-editorial-policy).",
    ),
    cta({
      heading: "Tell us what you are training for",
      text: "A few lines are enough: your event, your week, anything that hurts.",
      link: link("See coaching and prices", "page-services"),
      tone: "coaching",
    }),
  ),
  seo: {
    _type: "seo",
    title: "About Sport Coaching",
    description:
      "Endurance coaching led by Graeme S: more than 750 athletes from 20 countries, from beginners to Olympians. What we do and how we think.",
    noIndex: false,
  },
};
