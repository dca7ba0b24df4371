import type { Faq, SimpleText } from "./documents.ts";
import type { IdOf } from "./ids.ts";
import { bullets, p, refs, simpleText, slug } from "./write.ts";

export const faqs: Faq[] = [
  faq(
    "faq-achilles-run-through-pain",
    "Can I run with Achilles pain?",
    simpleText(
      p(
        "Often yes, if it is mild and stays mild. In a trial with 38 people, those who kept running and jumping with a pain limit recovered as well as those who stopped for six weeks.[^source-silbernagel-2007] Both groups did the same strength programme.",
      ),
      p("Use three checks:"),
      bullets(
        "during the run, pain stays at 5 out of 10 or less, and you do not limp",
        "the next morning, it is no worse than that",
        "from week to week, pain and stiffness go down, not up",
      ),
      p(
        "If one of them fails, do less. If you heard a snap or cannot stand on your toes, get help today. The [guide to Achilles pain](internal:article-achilles-pain-when-running) has the details.",
      ),
    ),
    1,
    "category-achilles-tendinopathy",
    "category-running",
  ),
  faq(
    "faq-achilles-recovery-time",
    "How long does Achilles tendinopathy take to get better?",
    simpleText(
      p(
        "Think in months. An NHS trust tells its patients to expect 3 to 12 months with the right advice and exercise.[^source-elht-achilles-tendon-pain] Most people feel a difference well before that, and many keep running, with less, along the way.",
      ),
      p(
        "Give the exercises twelve weeks before you judge them. Guidelines suggest the same before adding other treatments.[^source-de-vos-2021]",
      ),
    ),
    2,
    "category-achilles-tendinopathy",
  ),
  faq(
    "faq-achilles-stretching",
    "Should I stretch a sore Achilles tendon?",
    simpleText(
      p(
        "Do not force it. If your pain is low, where the tendon meets the heel bone, a strong stretch presses the tendon against the bone and may keep it sore.[^source-jonsson-2008] A heel lift in the shoe and strength work on flat ground are kinder.",
      ),
      p(
        "If your pain is higher up, gentle movement is fine. It does not replace loading: exercise that makes the tendon work is what guidelines put first.[^source-chimenti-2024]",
      ),
    ),
    3,
    "category-achilles-tendinopathy",
  ),
  faq(
    "faq-heel-drops-pain",
    "Are heel drops supposed to hurt?",
    simpleText(
      p(
        "Some discomfort is normal, and in the original programme it was expected.[^source-alfredson-1998] Keep it at 5 out of 10 or less, and see that it settles by the next morning. Sharp, sudden or rising pain is a reason to stop.",
      ),
    ),
    1,
    "category-strength",
    "category-achilles-tendinopathy",
  ),
  faq(
    "faq-heel-drops-rest-days",
    "Do I have to do heel drops every day?",
    simpleText(
      p(
        "No. The classic programme asks for 180 a day, but a trial that let people do as many as they tolerated found no difference after six weeks.[^source-stevens-2014] Heavy, slow raises three times a week worked as well as daily eccentric work in another trial, and people kept them up better.[^source-beyer-2015]",
      ),
      p("Choose the version that you will still be doing in week ten."),
    ),
    2,
    "category-strength",
    "category-achilles-tendinopathy",
  ),
  faq(
    "faq-strength-for-runners",
    "How much strength training does a runner need?",
    simpleText(
      p(
        "Two short sessions a week are a good aim. That is also what the NHS advises for adults in general.[^source-nhs-physical-activity] Our plans set one session of 30 to 40 minutes, so that it gets done, and leave the second to you.",
      ),
      p("Put it on a day with an easy run or on a rest day, not on the day before intervals."),
    ),
    3,
    "category-strength",
    "category-running",
  ),
  faq(
    "faq-cadence-180",
    "Do I need to run at 180 steps a minute?",
    simpleText(
      p(
        "No. In a 100 km world championship the runners averaged 182, but single runners ranged from 155 to 203.[^source-burns-2019] Your height and your speed explain much of the difference.",
      ),
      p(
        "If you have a reason to change, take your own number at an easy pace and add 5%. The [guide to running cadence](internal:article-running-cadence) shows how.",
      ),
    ),
    1,
    "category-running-technique",
    "category-running",
  ),
  faq(
    "faq-cadence-watch-accuracy",
    "Can I trust the cadence on my watch?",
    simpleText(
      p(
        "For an average over a run, usually. To check it, count every step of your right foot for 30 seconds and multiply by four. If the watch is within two or three steps, trust it.",
      ),
      p(
        "Some watches show strides, which is half the number of steps. If yours says 82, you run at 164.",
      ),
    ),
    2,
    "category-running-technique",
  ),
  faq(
    "faq-taper",
    "How much should I train in the last weeks before a race?",
    simpleText(
      p(
        "Less, but not slower. A review of 14 studies with endurance athletes found the best results when volume came down by 41 to 60% over up to three weeks, while intensity and the number of sessions stayed.[^source-wang-2023]",
      ),
      p(
        "So keep the short, quick pieces and cut the long ones. Feeling heavy in the first days of a taper is normal.",
      ),
    ),
    1,
    "category-training-load",
  ),
  faq(
    "faq-missed-sessions",
    "What do I do when I miss sessions?",
    simpleText(
      p("Let them go. Do not add them to next week."),
      bullets(
        "**One or two days:** carry on with today’s session.",
        "**Three to six days:** repeat the week that you missed, with its hard session made easier.",
        "**More than a week:** go back one recovery week and write to us if the race is close.",
        "**After a fever:** wait until you have been well for two days, then start with easy sessions only.",
      ),
    ),
    2,
    "category-training-load",
  ),
  faq(
    "faq-plan-which-level",
    "How do I know whether a plan fits me?",
    simpleText(
      p(
        "Look at what the plan asks for before week 1: hours a week, longest session, experience. If you have done that in the last month, it fits. If you are short of one of them by a little, start anyway with the easier version. If you are short of two, choose the smaller plan first.",
      ),
      p("Not sure? Ask us. We would rather sell you nothing than the wrong plan."),
    ),
    1,
  ),
  faq(
    "faq-how-plans-arrive",
    "How do I get my training plan?",
    simpleText(
      p(
        "By e-mail, as a PDF and a calendar file, within one working day of your payment. You send an enquiry, we check that the plan fits you and your date, and then we send an invoice.",
      ),
    ),
    2,
  ),
  faq(
    "faq-plan-refund",
    "Can I give a plan back?",
    simpleText(
      p(
        "Yes, within 14 days of delivery, and you do not need a reason. Write to us and we return the full price. Your rights under consumer law stay as they are.",
      ),
    ),
    3,
  ),
  faq(
    "faq-coaching-or-plan",
    "Should I buy a plan or work with a coach?",
    simpleText(
      p(
        "A plan is right for you if your weeks are regular, you are healthy and you like to get on with it alone. It costs less, and it does not change by itself.",
      ),
      p(
        "A coach is right for you if your weeks differ, if you come back from an injury, if you train for several events, or if you do better when somebody looks. See [coaching and prices](internal:page-services).",
      ),
    ),
    4,
  ),
  faq(
    "faq-online-coaching-contact",
    "How does online coaching work from day to day?",
    simpleText(
      p(
        "You get your sessions in a shared calendar. You train, and your watch or a short note tells your coach how it went. The coach looks at it every week and changes what comes next. How often you talk depends on the package: in writing once a week, or with messages on weekdays and a call every fortnight.",
      ),
    ),
    5,
  ),
  faq(
    "faq-half-ironman-swim",
    "I am a weak swimmer. Can I do a half Ironman?",
    simpleText(
      p(
        "Yes, if you can swim 400 m without stopping now, in any style. Twenty weeks with two swims each are enough for most people to cover 1,900 m calmly. If 400 m is out of reach, take a few lessons first: technique is quicker to win than fitness.",
      ),
      p("Never practise alone in open water."),
    ),
    1,
    "category-triathlon",
  ),
  faq(
    "faq-power-meter",
    "Do I need a power meter?",
    simpleText(
      p(
        "No. It makes pacing easier, above all against the clock and in wind. Every ride in our plans also has a heart-rate range and an effort from 1 to 10. If you buy one thing for time trials, pay for a good position first.",
      ),
    ),
    1,
    "category-cycling",
    "category-triathlon",
  ),
  faq(
    "faq-ultra-walking",
    "Is it all right to walk in a 100 km race?",
    simpleText(
      p(
        "It is wise. Walk the climbs from the start and use them to eat. Fast walking is a skill: the plan trains it, so that you walk on purpose and not because you have to.",
      ),
    ),
    1,
    "category-running",
  ),
];

/** The slug of a question is its id without the type, so that its anchor can be guessed. */
function faq(
  _id: IdOf<"faq">,
  question: string,
  answer: SimpleText,
  order: number,
  ...categories: IdOf<"category">[]
): Faq {
  return {
    _id,
    _type: "faq",
    question,
    slug: slug(_id.slice("faq-".length)),
    answer,
    order,
    ...(categories.length > 0 ? { categories: refs(...categories) } : {}),
  };
}
