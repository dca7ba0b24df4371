import type { Faq } from "../documents.ts";
import { bullets, p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const kneeCyclingFaqs: Faq[] = [
  faq(
    "faq-knee-cycling-ride",
    "Can I keep cycling with a sore knee?",
    simpleText(
      p(
        "Usually yes, with less of it. Ride flat and easy in a light gear, and let these checks decide:",
      ),
      bullets(
        "during the ride, pain stays at 2 out of 10 or less and does not build",
        "you do not pedal with the other leg to spare it",
        "the knee is not swollen that evening, and no worse next morning",
      ),
      p(
        "A knee that swells, locks, gives way or cannot carry you is not one to test on the bike.[^source-nhs-knee-pain] The [guide to knee pain when cycling](internal:article-knee-pain-when-cycling) says where to go with it.",
      ),
    ),
    1,
    "category-knee",
    "category-cycling",
  ),
  faq(
    "faq-knee-cycling-cadence",
    "What cadence is best for sore knees?",
    simpleText(
      p(
        "A quicker one than you have now, at the same power. Pushing the same power with more turns means less force in each of them. Cadence is one of the few things that a review found to change the work of a cyclist’s knee.[^source-johnston-2017] Nobody has shown that a certain number prevents injury.",
      ),
      p("Add five to ten turns a minute to your own number. Most riders settle between 80 and 95."),
    ),
    2,
    "category-cycling",
    "category-knee",
  ),
  faq(
    "faq-knee-cycling-cleats",
    "Can my cleats cause knee pain?",
    simpleText(
      p(
        "They can play a part. A cleat fixes where your foot points some 5,000 times an hour. Reviews link cleats that turn the toes in or out with pain at the sides of the knee, and advise a position that lets the foot point where it wants to.[^source-wanich-2007]",
      ),
      p(
        "Sit on a table, let your legs hang, and look at your feet: set the cleats to that angle. Choose cleats with some free movement, and replace worn ones in pairs.",
      ),
    ),
    3,
    "category-bike-fit",
    "category-knee",
  ),
  faq(
    "faq-knee-cycling-crank-length",
    "Would shorter cranks help my knees?",
    simpleText(
      p(
        "Perhaps. A shorter crank bends the knee and the hip less at the top of the stroke. A review lists crank length among the things that change how a knee moves and works, but found no study that shows fewer injuries.[^source-johnston-2017]",
      ),
      p(
        "Try the free things first: load, cadence, saddle height. If your knee comes up very high, or you are small on a stock bike, ask a bike fitter about 5 mm less.",
      ),
    ),
    4,
    "category-bike-fit",
    "category-cycling",
  ),
  faq(
    "faq-knee-cycling-indoor",
    "Why do my knees hurt on the indoor trainer and not outside?",
    simpleText(
      p(
        "Because nothing interrupts you indoors. There are no corners, no freewheeling and no standing up at lights, so an hour on a trainer holds more pedal turns than an hour on the road, all in one position.",
      ),
      bullets(
        "Check that saddle height and set-back match your road bike, to the millimetre.",
        "Stand up for ten turns every five minutes.",
        "With a smart trainer in power mode, change up your cadence: in that mode a low cadence means a high force.",
      ),
    ),
    5,
    "category-cycling",
    "category-training-load",
  ),
];
