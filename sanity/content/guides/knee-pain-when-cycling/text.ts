import {
  anecdote,
  body,
  bullets,
  callout,
  cta,
  dataTable,
  doDont,
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
  recoveryTimeline,
  rehabProgression,
  takeaways,
} from "../../write.ts";

export const kneePainWhenCyclingText = body(
  p(
    "Cycling is kind to knees: no impact, no landing, and a load that you choose with one finger. What it has instead is repetition. At 85 turns a minute each knee bends and straightens some 5,000 times an hour, always along the same path. If that path, or the force on it, is a little wrong for you, the knee hears about it often.",
  ),
  callout(
    "warning",
    "Do not ride through swelling",
    p(
      "An overused knee aches. It does not usually fill with fluid, catch or buckle. If yours does one of these, leave the saddle height alone and have the knee looked at first.[^source-nhs-knee-pain]",
    ),
  ),
  p(
    "You are in good company. Of 109 professional road riders who were asked at their training camps, 36% had had pain at the front of the knee in the past year. Knees were behind 57% of all the injuries that cost them training days.[^source-clarsen-2010]",
  ),

  h2("Where does it hurt?"),
  p(
    "Put one finger on the sorest spot. Surgeons and physiotherapists who look after cyclists start there, because each spot has its usual suspects.[^source-wanich-2007] They are suspects and no more: a review of 14 studies found that saddle, cleats, cranks and cadence all change how a knee works, and that only four of the studies had looked at riders who were in pain.[^source-johnston-2017]",
  ),
  dataTable("What to check first, by the place of the pain", [
    ["Where", "What it often is", "Check on the bike", "Check in your diary"],
    [
      "Front: around, behind or just below the kneecap",
      "Patellofemoral pain, or a sore kneecap tendon",
      "Saddle too low or too far forward; cranks too long",
      "Big gears, long climbs, low cadence",
    ],
    [
      "Outside: a hand’s width round the bony bump",
      "Iliotibial band",
      "Saddle too high or too far back; toes turned in",
      "One ride that was far longer than the others",
    ],
    [
      "Back: in the hollow, or the cords beside it",
      "Hamstring tendons",
      "Saddle too high or too far back",
      "Sprints, hard starts, a new long position",
    ],
    [
      "Inside: on the joint line or just below it",
      "Soft tissue on the inner side",
      "Toes turned out; feet too far apart; no free movement in the cleat",
      "New shoes, pedals or cleats",
    ],
  ]),
  figure(
    picture(
      "drawing-figure-knee-on-the-bike",
      "Two drawings of a leg on a pedal. A dotted line shows where a straight leg would point. On the left the pedal is at the bottom: a small green arc marks a slight bend. On the right the pedal is at the top: a large orange arc marks a sharp one.",
      {
        caption:
          "A low saddle makes the right-hand bend sharper, which loads the front. A high one makes the left-hand leg reach, which pulls at the back and the outside.",
      },
    ),
    "wide",
  ),
  h3("The front is the most common"),
  p(
    "Pain around or behind the kneecap that comes with climbs, stairs, squats and long sitting is called patellofemoral pain. It needs no scan: guidelines say that a physiotherapist can tell it from your story and a squat.[^source-willy-2019] The kneecap is pressed against the thigh bone harder the more the knee is bent and the harder you push. On a bike, that is the top of the stroke in a big gear.",
  ),

  h2("Set the saddle height"),
  p(
    "It is the first thing to measure, because it is easy and it is often wrong. Reviews of the research recommend the angle of the knee as the yardstick, not a formula from your inside leg.[^source-bini-2011][^source-bini-2022]",
  ),
  numbered(
    "**Write down what you have.** Measure from the middle of the crank axle to the top of the saddle, along the seat tube. Take a photograph.",
    "**Put the bike on a trainer** and pedal for five minutes, in your own shoes, until you sit as you really sit.",
    "**Film from the side** at knee height, square to the bike. Stop the picture when the pedal is at its lowest.",
    "**Measure the bend.** Draw lines from the hip to the knee and from the knee to the ankle. A leg held still at the bottom should be 25 to 30 degrees short of straight.[^source-bini-2011] While you pedal it is usually some degrees more.",
    "**Move the saddle by 3 to 5 mm,** up if the knee is too bent, down if it is too straight. Ride three times. Only then move again.",
  ),
  callout(
    "evidence",
    "How exact do you have to be?",
    p(
      "Less than the forums say. A review of 41 studies found strong support for measuring the knee while the rider pedals. But changes of less than 4% of leg length, which is 3 to 4 cm for most people, made little difference to the load on the leg, and the evidence on injuries is thin.[^source-bini-2022] Get into the right range, then trust comfort.",
    ),
  ),
  callout(
    "tip",
    "No camera? Use your heel",
    p(
      "Sit on the bike against a wall and put your heel on the pedal at its lowest point. The leg should be just straight without the hip dropping. With the ball of the foot back on the pedal, the bend that you need is there. It is a rough start, not a fit.",
    ),
  ),

  h2("What to do this week"),
  doDont("With a knee that has just started to hurt", {
    dos: [
      "Halve your riding time and keep it flat",
      "Shift one or two gears lighter and let your legs turn faster",
      "Stay in the saddle on climbs, or walk them",
      "Keep the knees warm: cover them on cool days",
      "Write down where it hurts, when it starts, and how it is next morning",
    ],
    donts: [
      "Change saddle, cleats and shoes on the same day",
      "Take painkillers in order to finish a ride",
      "Push a big gear “for strength” until it has settled",
      "Stop moving altogether: a rested knee gets weaker as well as calmer",
    ],
  }),
  p(
    "Being careful does not mean being still. NHS physiotherapists advise people with knee pain to stay active and to go back to their usual activities step by step.[^source-uhmb-knee-pain]",
  ),
  p(
    "The limits in “Can I ride today?” are a rule of thumb. They are borrowed from a trial of runners with sore tendons[^source-silbernagel-2007] and made a little stricter; nobody has tested them on cyclists’ knees.",
  ),
  exercise("exercise-light-gear-spin", {
    note: "Do this on every ride for two weeks. It is the gentlest way to keep riding while the knee calms down.",
  }),

  h2("Make the knee stronger"),
  p(
    "For pain at the front of the knee, exercise is the treatment that international experts put first, and a mix of hip and knee exercises does better than knee exercises alone.[^source-crossley-2016][^source-willy-2019] Cyclists have strong thighs in one narrow range. What is usually missing is slow strength through the whole bend, and a hip that holds the leg in line.",
  ),
  exercise("exercise-wall-squat-hold", {
    note: "Start here if bending under load is sore. Choose a height at which pain is 3 out of 10 or less.",
  }),
  exercise("exercise-slow-step-up", {
    note: "The main exercise. Raise the step before you add weight.",
  }),
  rehabProgression("Four stages back to full riding", [
    {
      name: "Calm it",
      duration: "1 to 2 weeks",
      focus: "Take force out, keep the legs moving",
      activities: [
        "Flat rides of 20 to 45 minutes, light gear, every second day",
        "Wall squat hold on the days between",
        "Saddle height measured and written down",
      ],
      moveOn: "Stairs are comfortable and two rides in a row leave no trace next morning",
    },
    {
      name: "Build it",
      duration: "3 to 6 weeks",
      focus: "Strength in thigh and hip",
      activities: [
        "Slow step-ups three times a week, heavier every week",
        "Ten more minutes on one ride each week",
        "Gentle hills, seated, in the lightest gear",
      ],
      moveOn: "Ten step-ups on a 30 cm step with pain of 2 or less",
    },
    {
      name: "Load it",
      duration: "3 to 4 weeks",
      focus: "Hills, then power",
      activities: [
        "One hilly ride a week",
        "Blocks of 5 minutes at steady effort, then 8, then 12",
        "Step-ups with a backpack twice a week",
      ],
      moveOn: "A hard ride is forgotten by the next morning",
    },
    {
      name: "Race it",
      focus: "Everything you did before, in the order length, hills, sprints",
      activities: [
        "Sprints and big gears last, one session a week",
        "Strength twice a week, for good",
      ],
    },
  ]),
  takeaways(
    "If you only remember three things about load",
    "Force hurts sore knees more than distance does: shift down before you cut rides out.",
    "Add to one thing at a time: length, then hills, then intensity.",
    "The next morning is the judge, not the last kilometre.",
  ),

  h2("How long does it take?"),
  recoveryTimeline(
    "What to expect, by how long it has been sore",
    "weeks",
    [
      {
        severity: "Grumbling since one big ride",
        from: 1,
        to: 3,
        notes: "With less force and a light gear",
      },
      {
        severity: "Most knee pain without an injury",
        from: 6,
        to: 12,
        notes: "Often without any treatment by a professional",
      },
      {
        severity: "Front of the knee, sore for months already",
        from: 12,
        to: 52,
        notes: "Strength work matters most here",
      },
    ],
    p(
      "The first row is our own rule of thumb from coaching. The second is what an NHS trust tells its patients.[^source-uhmb-knee-pain] The third rests on 310 people with patellofemoral pain in two trials: 55% were not satisfied with their recovery after three months, and 40% not after a year. The longer the pain had lasted at the start, the worse the outlook.[^source-collins-2013] No study gives such figures for cyclists.",
    ),
  ),
  p("So do not wait for it to go away by itself. Weeks count, and the early ones count most."),

  h2("Why did it start?"),
  leadInList("Look back six weeks for one of these", {
    "More, suddenly": "A training camp, a challenge, a new group that rides faster than you.",
    "A new position": "New shoes, pedals, cleats or saddle, or a seat post that slipped.",
    "A new season": "The first long rides in the cold, or the first weeks on the indoor trainer.",
    "Another sport": "Running or gym work that was added on top. The knee adds it all up.",
  }),
  anecdote({
    voice: "coach",
    coach: "coach-graeme-s",
    text: [
      p(
        "When a rider writes to me about a sore knee, I ask for two things before anything else: a photograph of the bike from the side, and the last six weeks of training. One of the two often gives the answer away. I change the training the same day, and the bike one step at a time.",
      ),
    ],
  }),

  h2("When to see a physiotherapist or bike fitter"),
  bullets(
    "**A physiotherapist,** if it is no better after three weeks of the above, or if you are not sure where it comes from. In many places you can go without seeing a doctor first.",
    "**A bike fitter,** if the pain started with new equipment, if one side is always the sore one, or if you cannot get comfortable within two changes. Ask for measurements in writing.",
  ),
  p(
    "The NHS page on [knee pain](https://www.nhs.uk/conditions/knee-pain/) lists other causes and what a doctor may do. If you also run, read about [cadence in running](internal:article-running-cadence): quicker, lighter turns and steps spare the knee in the same way.",
  ),
  cta({
    heading: "Want somebody to watch the load for you?",
    text: "We plan your weeks round the knee and change them when it answers.",
    link: link("See how coaching works", "page-services"),
    tone: "coaching",
  }),
  planCards(
    "Plans for riders, once the knee is quiet",
    "trainingPlan-cycling-time-trial-training-plan",
    "trainingPlan-beginner-half-ironman-plan",
  ),

  h2("Questions riders ask"),
  faqList(
    "Knee pain on the bike: short answers",
    "faq-knee-cycling-ride",
    "faq-knee-cycling-cadence",
    "faq-knee-cycling-cleats",
  ),
);
