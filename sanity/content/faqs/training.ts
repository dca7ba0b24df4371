import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const trainingFaqs: Faq[] = [
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
