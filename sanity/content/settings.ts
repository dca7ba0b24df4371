import type { HomeSection, SiteSettings } from "./documents.ts";
import { keyed, link, p, ref, refs, simpleText } from "./write.ts";

export const settings: SiteSettings = {
  _id: "siteSettings",
  _type: "siteSettings",
  name: "Sport Coaching",
  tagline: "Endurance coaching for people with a date in the diary",
  description:
    "Online endurance coaching, training plans with every week on show, and injury guides that say what to do today and who says so.",
  navigation: keyed("link", [
    link("Guides", "/guides"),
    link("Plans", "/plans"),
    link("Coaches", "/coaches"),
    link("Questions", "/faq"),
    link("About", "page-about"),
    link("Contact", "/contact"),
  ]),
  footer: keyed("link", [
    link("Coaching and prices", "page-services"),
    link("How we write our guides", "page-editorial-policy"),
    link("Exercises", "/exercises"),
    link("About us", "page-about"),
    link("Questions and answers", "/faq"),
    link("Write to us", "/contact"),
  ]),
  promo: {
    heading: "Coaching that fits round your life",
    text: "You get a plan made for you, and a coach who reads your training every week and changes what comes next.",
    link: link("See how coaching works", "page-services"),
    points: [
      "A plan made to measure, for your event and your week",
      "Your progress followed, and the plan adjusted to it",
      "On-line anywhere, or in person",
      "From your first 5 km to the start line of a championship",
    ],
  },
  socials: keyed("social", [
    {
      _type: "social",
      platform: "instagram",
      url: "https://www.instagram.com/sportcoachingnz/",
      handle: "@sportcoachingnz",
    },
  ]),
  medicalDisclaimer: simpleText(
    p(
      "Our guides give general information for adults who train. They are written by coaches, not by doctors, and they cannot examine you. If you are worried, if the pain is severe, or if it does not get better, see a doctor or physiotherapist. In an emergency, call your local emergency number (111 in New Zealand, 999 in the UK, 000 in Australia).",
    ),
  ),
  contact: {
    email: "hello@sportcoaching.example",
    text: "Tell us what you are training for, how many hours a week you have, and anything that hurts.",
    responseTime: "We usually answer within two working days.",
  },
  home: {
    heading: "Train well. Stay in one piece.",
    standfirst:
      "Straight answers when something hurts, plans that show you every week before you pay, and a coach when you want one.",
    ways: keyed("way", [
      {
        _type: "way",
        title: "Something hurts",
        text: "Find out what is urgent, whether you can run today, and what to do next.",
        link: link("Find out what it is", "/guides"),
      },
      {
        _type: "way",
        title: "I have an event",
        text: "Five questions, and you know which plan fits, why, and when to start.",
        link: link("Find your plan", "/plans/finder"),
      },
      {
        _type: "way",
        title: "I want a coach",
        text: "A plan made for you, followed week by week by someone who knows your name.",
        link: link("Meet Graeme", "coach-graeme-s"),
      },
    ]),
    sections: keyed<HomeSection>("section", [
      {
        _type: "homeGuides",
        guides: refs(
          "article-achilles-pain-when-running",
          "article-eccentric-heel-drops",
          "article-running-cadence",
        ),
      },
      { _type: "homePlans", plans: [] },
      { _type: "homeCoach", coach: ref("coach-graeme-s") },
      {
        _type: "homeQuestions",
        faqs: refs(
          "faq-achilles-run-through-pain",
          "faq-coaching-or-plan",
          "faq-plan-which-level",
          "faq-missed-sessions",
        ),
      },
      { _type: "homePromo" },
    ]),
  },
  seo: {
    _type: "seo",
    title: "Sport Coaching: endurance coaching and training plans",
    description:
      "Online coaching, training plans with every week on show, and sourced injury guides for runners, cyclists and triathletes.",
    noIndex: false,
  },
};
