import type { Page } from "../documents.ts";
import {
  body,
  bullets,
  callout,
  cta,
  dataTable,
  faqList,
  h2,
  link,
  numbered,
  p,
  slug,
} from "../write.ts";

export const servicesPage: Page = {
  _id: "page-services",
  _type: "page",
  title: "Coaching and prices",
  slug: slug("services"),
  standfirst:
    "A plan made for you, a coach who reads your training, and a price that you can see before you write to us.",
  updatedAt: "2026-10-12",
  body: body(
    h2("What coaching gives you"),
    bullets(
      "A plan made to measure, for your event, your week and your history",
      "Your progress followed, and the plan changed when it should be",
      "A person to ask, who remembers what you said last month",
    ),
    h2("Packages and prices"),
    dataTable("What you get in each package", [
      ["", "Guided", "Coached", "In person"],
      ["Price", "NZ$149 a month", "NZ$269 a month", "NZ$120 a session"],
      [
        "Plan",
        "Made to measure, in four-week blocks",
        "Made to measure, changed at any time",
        "Three things to work on, in writing",
      ],
      ["Review of your training", "Once a week", "Several times a week", "In the session"],
      [
        "Contact",
        "E-mail",
        "Messages on weekdays, a call every fortnight",
        "60 minutes, one follow-up by e-mail",
      ],
      ["Race plan and fuelling", "No", "Yes", "On request"],
      ["Strength programme", "No", "Yes", "No"],
    ]),
    p("You pay by the month and can stop at the end of any month. There is no joining fee."),
    h2("How it starts"),
    numbered(
      "You write to hello@sportcoaching.example with your event, your hours and anything that hurts.",
      "We have a first call of 20 minutes. It costs nothing and binds nobody.",
      "You get your first two weeks within three working days.",
      "After four weeks we look back together and decide how to go on.",
    ),
    callout(
      "tip",
      "Maybe you do not need a coach",
      p(
        "If your weeks are regular and nothing hurts, a ready-made plan may be all you need. Look at the [marathon plan](internal:trainingPlan-marathon-training-plan) or the [beginner half Ironman plan](internal:trainingPlan-beginner-half-ironman-plan) first.",
      ),
    ),
    h2("If you are injured"),
    p(
      "We coach through many niggles, and we work along with your physiotherapist. We do not diagnose. If you have one of the warning signs in our [guide to Achilles pain](internal:article-achilles-pain-when-running), see a health professional before you write to us.",
    ),
    h2("Questions before you start"),
    faqList(
      "Coaching: short answers",
      "faq-coaching-or-plan",
      "faq-online-coaching-contact",
      "faq-missed-sessions",
    ),
    cta({
      heading: "Meet your coach",
      text: "Graeme has coached more than 750 athletes from 20 countries.",
      link: link("Read about Graeme", "coach-graeme-s"),
      tone: "coaching",
    }),
  ),
  seo: {
    _type: "seo",
    title: "Endurance coaching: packages and prices",
    description:
      "Online coaching from NZ$149 a month, in person from NZ$120. What each package includes, how it starts and when a plan is enough.",
    noIndex: false,
  },
};
