import type { Article } from "../../documents.ts";
import {
  anecdote,
  body,
  bullets,
  callToAction,
  callout,
  cta,
  dataTable,
  exercise,
  faqList,
  figure,
  h2,
  h3,
  leadInList,
  link,
  numbered,
  p,
  picture,
  planCards,
  quote,
  ref,
  refs,
  simpleText,
  slug,
} from "../../write.ts";
import { achillesPainWhenRunningRecovery, achillesPainWhenRunningStages } from "./recovery.ts";
import { achillesPainWhenRunningTriage } from "./triage.ts";

export const achillesPainWhenRunning: Article = {
  _id: "article-achilles-pain-when-running",
  _type: "article",
  title: "Achilles pain when running",
  slug: slug("achilles-pain-when-running"),
  standfirst:
    "A sore, stiff Achilles is common in runners and usually gets better with less running and more strength. Here is how to tell what is urgent, whether you can run today, and what to do this week.",
  keyTakeaways: [
    "A sudden snap, or a leg that cannot push up on to the toes, needs medical help today.",
    "Most other Achilles pain in runners is tendinopathy. It is slow, but it is not dangerous in itself.",
    "You can often keep running if pain stays at 5 out of 10 or less and settles by the next morning.",
    "Slow, heavy calf exercises for at least twelve weeks are the treatment with the best support.",
    "Expect 3 to 12 months until it is really over, with good days long before.",
  ],
  cover: picture(
    "drawing-cover-achilles-pain-when-running",
    "Drawing of a lower leg from the side, made of flowing contour lines. The Achilles tendon stands out in orange between calf and heel.",
  ),
  publishedAt: "2026-03-10T08:00:00Z",
  lastReviewedAt: "2026-10-12",
  nextReviewDue: "2027-10-12",
  author: ref("coach-graeme-s"),
  categories: refs(
    "category-running",
    "category-achilles-and-heel",
    "category-calf",
    "category-achilles-tendinopathy",
    "category-training-load",
  ),
  triage: achillesPainWhenRunningTriage,
  body: body(
    p(
      "The Achilles tendon ties your calf to your heel. Each running step loads it heavily, and it is built for that. What it does not like is a sudden change: more kilometres, more hills, faster shoes, or a quick return after a break.",
    ),
    h2("Is it tendinopathy?"),
    p(
      "Tendinopathy is the name for a tendon that hurts and works less well than it should. Older texts call it tendonitis. You do not need a scan to suspect it: doctors and physiotherapists recognise it from your story and their fingers.[^source-de-vos-2021] It is likely if most of this is true for you:",
    ),
    leadInList("What it usually feels like", {
      "Stiff in the morning":
        "The first steps out of bed are sore and eased by a few minutes of walking.",
      "Sore at the start":
        "It hurts at the beginning of a run, warms up, and comes back afterwards.",
      "One spot":
        "You can put a finger on it: two to six centimetres above the heel, or right on the heel bone.",
      "Thicker than the other side": "The tendon may feel swollen or have a tender lump.",
      "Came on slowly": "It crept in over days or weeks, often after a change in training.",
    }),
    h3("Middle or bottom of the tendon"),
    p(
      "Find the sore spot, because it decides how you exercise. **Mid-portion** pain sits two to six centimetres above the heel bone. **Insertional** pain sits where the tendon joins the bone.[^source-rnoh-achilles-tendinopathy] The lower kind dislikes deep stretches and heel drops below the level of a step.",
    ),
    figure(
      picture(
        "drawing-figure-where-it-hurts",
        "Side view of a lower leg and foot. One orange zone marks the middle of the Achilles tendon, a hand’s width above the heel; a smaller blue-green zone marks the point where the tendon joins the heel bone.",
        {
          caption:
            "The upper, orange zone is mid-portion pain. The lower, green zone, on the heel bone, is insertional pain.",
        },
      ),
    ),

    h2("Why you may often keep running"),
    p(
      "In a Swedish trial, 38 people with Achilles tendinopathy did the same strength programme. Half also kept running and jumping, as long as pain stayed within a limit; the others stopped for six weeks. After a year both groups had improved a lot, and running had done no harm.[^source-silbernagel-2007] The limit is what makes it work. You find it in the three colours near the top of this page.",
    ),
    p(
      "Zero is no pain at all and ten is the worst you can imagine. Judge the trend as well: pain and morning stiffness should shrink from week to week.[^source-silbernagel-2007]",
    ),
    callout(
      "tip",
      "If you can only change one thing, change the hills and the speed",
      p(
        "Fast running and steep climbs load the tendon most. Flat and easy for two weeks is often enough to turn “stop” into “caution”. A quicker, shorter step can also lower the strain: see the [guide to running cadence](internal:article-running-cadence).",
      ),
    ),

    h2("What to do this week"),
    numbered(
      "**Cut the load, do not cut everything.** Take out speed, hills and jumping. Keep what the three colours allow. Complete rest makes the tendon weaker, and being active does not put it at greater risk of damage.[^source-elht-achilles-tendon-pain]",
      "**Lift the heel.** Shoes with a higher heel, or a small heel lift in both shoes, take some strain off. Avoid walking barefoot on hard floors for now.[^source-elht-achilles-tendon-pain]",
      "**Cool it if it helps.** Ice wrapped in a cloth for up to 20 minutes can ease pain in the first days.[^source-nhs-tendonitis]",
      "**Ask a pharmacist** about painkillers. Do not take them in order to run.",
      "**Start the first exercise today.** Choose it by how sore the tendon is.",
    ),
    exercise("exercise-isometric-calf-hold", {
      note: "Start here if rising and lowering is too sore. It keeps the calf working while things calm down. In a trial it did not relieve pain at once, so do not judge it by that.",
    }),
    exercise("exercise-single-leg-calf-raise", {
      note: "Go straight to this one, on both legs at first, if you can rise with pain of 5 or less.",
      dose: "3 sets of 10 to 15, both legs together, every second day",
    }),
    p(
      "A word on honesty: holds are popular because they were said to switch pain off. A trial with 91 people found no such effect in the Achilles.[^source-van-der-vlist-2020] They are a bearable first step and nothing more.",
    ),

    h2("The next twelve weeks"),
    p(
      "Tendons answer to load, slowly. A review of 29 trials found that almost any active treatment beat waiting, and that none was clearly better than exercise, which is cheap and safe.[^source-van-der-vlist-2021] Guidelines say the same: load the tendon, as heavily as you tolerate, for at least twelve weeks.[^source-chimenti-2024][^source-de-vos-2021]",
    ),
    achillesPainWhenRunningStages,
    p(
      "Our guide to [eccentric heel drops](internal:article-eccentric-heel-drops) takes you through stages two and three, with doses and the changes for insertional pain.",
    ),
    callout(
      "evidence",
      "How sure is this?",
      p(
        "Sure enough to act on, not sure of the details. In the big review, none of the 29 trials was free of serious weaknesses, and hardly any looked at insertional pain.[^source-van-der-vlist-2021] Which exercise is best is an open question. That you should do one is not.",
      ),
    ),

    h2("A week in stage two"),
    p(
      "Tendons answer a day late. So we put strength and running where you can tell them apart the next morning.",
    ),
    dataTable("Running and strength in one week", [
      ["Day", "Run", "Strength", "What the next morning tells you"],
      ["Monday", "None", "Slow raises, 3 sets", "Was the weight right?"],
      ["Tuesday", "20 to 30 minutes, flat", "None", "Was the run right?"],
      ["Wednesday", "None, bike or pool", "Slow raises, 3 sets", "Was the weight right?"],
      ["Thursday", "20 to 30 minutes, flat", "None", "Was the run right?"],
      ["Friday", "None", "Slow raises, 3 sets", "Ready for the long run?"],
      ["Saturday", "The longest run, easy", "None", "The verdict of the week"],
      ["Sunday", "Walk or rest", "None", "Stiffness should be lowest now"],
    ]),
    p(
      "If you prefer daily heel drops, do them in the evening after the run, and judge the two together. What matters is that only one of them grows in a week.",
    ),

    h2("How long does it take?"),
    p(
      "Longer than you would like. An NHS trust tells patients to expect 3 to 12 months with good advice and exercise.[^source-elht-achilles-tendon-pain] Specialists who guide athletes back to sport say that recovery can take up to a year, and that it often returns if you hurry.[^source-silbernagel-2015]",
    ),
    achillesPainWhenRunningRecovery,
    anecdote({
      voice: "coach",
      coach: "coach-graeme-s",
      text: [
        p(
          "We plan an Achilles in blocks of three weeks, because single days mean nothing. A bad Tuesday is weather. A bad block is a reason to change the weights, the shoes or the hills, one of them at a time.",
        ),
      ],
    }),
    quote(
      "Less pain is not the same as a strong tendon. Keep lifting for some months after the last sore morning.",
    ),

    h2("Why did it happen?"),
    p(
      "Usually because load grew faster than the tendon could follow. Look back over the last six weeks for one of these:",
    ),
    bullets(
      "a jump in distance, hills or speed, or a race on top of normal training",
      "a comeback after illness, a holiday or another injury",
      "lower, lighter or more worn shoes than before",
      "calves that are weak for the work you ask of them",
    ),
    p(
      "Some things are not in your training diary: age, family, the menopause, high cholesterol and weight play a part as well.[^source-nhs-fife-achilles] If one of them applies to you, tell your doctor about the tendon.",
    ),

    h2("What a physiotherapist can add"),
    p(
      "The cards near the top say when to go. The NHS page on [tendon injuries](https://www.nhs.uk/conditions/tendonitis/) says what a doctor can do for you.",
    ),
    p(
      "A physiotherapist can check that it is the tendon, set your starting weight and save you a month of guessing. If twelve weeks of good exercise have not helped, ask about shockwave therapy and other additions.[^source-de-vos-2021]",
    ),
    cta({
      heading: "Coming back with a race in mind?",
      text: "We plan your weeks round the tendon, and change them when it answers.",
      link: link("See how coaching works", "page-services"),
      tone: "coaching",
    }),

    h2("Plans for a tendon that is ready"),
    planCards(
      "When an hour of easy running leaves no trace",
      "trainingPlan-marathon-training-plan",
    ),

    h2("Questions runners ask"),
    faqList(
      "Achilles pain: short answers",
      "faq-achilles-run-through-pain",
      "faq-achilles-recovery-time",
      "faq-achilles-stretching",
    ),
  ),
  faqs: refs(
    "faq-achilles-run-through-pain",
    "faq-achilles-recovery-time",
    "faq-achilles-stretching",
    "faq-heel-drops-pain",
  ),
  conclusion: simpleText(
    p(
      "Rule out the urgent things first. Then be boring: run what the three colours allow, load the calf slowly and heavily three times a week or more, and give it twelve weeks. Most runners get back to the distances they love.",
    ),
    p(
      "Keep a two-line diary: morning stiffness in minutes, worst pain of the day. It will tell you the truth when your mood does not.",
    ),
  ),
  cta: callToAction({
    heading: "Ready to train for something again?",
    text: "The marathon plan starts where a recovered runner starts, and shows every week before you buy.",
    link: link("See the 16-week marathon plan", "trainingPlan-marathon-training-plan"),
    tone: "plain",
  }),
  related: refs(
    "article-eccentric-heel-drops",
    "article-running-cadence",
    "article-plantar-heel-pain",
  ),
  seo: {
    _type: "seo",
    title: "Achilles pain when running: can I run today?",
    description:
      "What is urgent, whether you can run today, and what to do for the next twelve weeks. Plain advice for runners with a sore Achilles, with sources.",
    noIndex: false,
  },
};
