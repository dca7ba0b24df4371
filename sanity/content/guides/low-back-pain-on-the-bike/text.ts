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
} from "../../write.ts";

export const lowBackPainOnTheBikeText = body(
  p(
    "Your lower back is not made of glass, and a bike does not wear it out. But a ride asks something unusual of it: to stay bent, nearly still, for hours, while the legs pull on it from below. Backs like movement. On the bike they get little, unless you give it to them.",
  ),
  callout(
    "warning",
    "Know the signs of cauda equina syndrome",
    p(
      "It is rare, and cyclists can mistake it for the numbness that a saddle gives. Saddle numbness goes away within minutes of standing up. Numbness round the genitals or the back passage that stays, trouble passing or holding urine, or weakness in both legs means A&E now, by car or ambulance, and not as the driver.[^source-nhs-back-pain]",
    ),
  ),
  p(
    "Back pain is the commonest overuse complaint of road riders. In a study of 109 professionals, 58% had had it within a year and 41% had asked somebody to treat it, yet only 6% had missed a race because of it.[^source-clarsen-2010] It is a nuisance far more often than a danger.",
  ),

  h2("What is going on?"),
  p(
    "Mostly nobody can name the one structure that hurts, and it does not change what you do next. Doctors call it non-specific back pain.[^source-nhs-back-pain] On the bike, research points at three things that tend to come together.",
  ),
  leadInList("What riders with back pain have in common", {
    "A rounder lower back":
      "In a field study over two hours, eight riders with long-standing pain sat more bent in the lowest part of the back than nine without, from the first minute to the last.",
    "Muscles that tire": "The muscles along the spine give up sooner than in riders without pain.",
    "Uneven work":
      "The trunk muscles share the job less well between left and right, deep and outer.",
  }),
  p(
    "The first comes from a small Belgian study,[^source-van-hoof-2012] the other two from a review of eight studies, which also found that lower handlebars mean more bend in the lower back.[^source-streisfeld-2017] A third study measured 28 professionals: the lower the hands, the rounder the lumbar spine, and most of all on aero bars.[^source-muyor-2015]",
  ),
  callout(
    "evidence",
    "Cause or consequence?",
    p(
      "Nobody knows yet. The studies are small, and they looked at riders who were already sore. A round back may bring the pain, or the pain may make you ride with a round back. What is fair to say: changing the position is safe, quick and often pleasant, so it is a good first experiment.",
    ),
  ),

  h2("Change the position"),
  p("Do these in order. Each costs nothing and can be undone. Ride twice between two of them."),
  numbered(
    "**Check the saddle height.** Too high and the pelvis rocks from side to side with every pedal stroke, and the lower back pays. Ask someone to look from behind while you pedal on a trainer.",
    "**Level the saddle, then drop the nose by two or three degrees.** In one cycling club, more than 70% of the riders with back pain felt much better after the saddle was tipped forward.[^source-salai-1999] It was a simple before-and-after comparison, so take the figure with salt.",
    "**Raise the bar.** Put spacers under the stem, or turn it over. One to two centimetres is plenty to feel.",
    "**Shorten the reach.** If your elbows are straight on the hoods, the bar is too far away. Try a stem that is one size shorter before you slide the saddle forward: that changes the knee as well.",
    "**Earn the drops.** Sit up for most of the ride, go low for five minutes at a time, and add five each week.",
  ),
  figure(
    picture(
      "drawing-figure-back-on-the-bike",
      "Two drawings of a rider from the side. On the left the pelvis sits upright and the lower back makes a sharp curve, marked in orange. On the right the pelvis tips forward and the back is one long line, marked in green.",
      {
        caption:
          "Left: the pelvis stays upright and the lower back does all the bending. Right: the hips do it, and the back is long.",
      },
    ),
    "wide",
  ),
  dataTable("Read your pain like a clock", [
    ["When it hurts", "What to suspect", "What to try first"],
    [
      "From the first minutes",
      "A position that is too low or too long",
      "Raise and shorten the front",
    ],
    ["After an hour or more", "Muscles that tire", "Stand up every ten minutes; train stamina"],
    [
      "On climbs, seated, big gear",
      "Force that the trunk cannot hold",
      "Shift down; alternate sitting and standing",
    ],
    [
      "On one side only",
      "A saddle that is too high, or a difference in leg length",
      "Lower by 3 mm; see a bike fitter",
    ],
    [
      "The evening or the day after",
      "More load than you are used to",
      "Shorter rides, more of them",
    ],
  ]),
  callout(
    "tip",
    "Set an alarm for every ten minutes",
    p(
      "Stand up for ten pedal turns, push the hips to the bar, take one deep breath. It costs a few seconds an hour and is the cheapest treatment on this page. On aero bars, come up at each drink.",
    ),
  ),

  h2("What to do this week"),
  doDont("With a back that is sore after riding", {
    dos: [
      "Keep moving: walk every day, and ride short and upright",
      "Split a long ride into two",
      "Put a hot water bottle on it if that feels good",
      "Do the hip hinge before you get on the bike",
      "Start one exercise today, the easiest one",
    ],
    donts: [
      "Stay in bed, or stop everything for weeks",
      "Stretch hard into the pain after each ride",
      "Buy a new saddle, stem and shoes in one go",
      "Lift the bike into the car at the end of a long ride with a round back",
    ],
  }),
  p(
    "Advice to stay active stands in every guideline. NICE, which writes them for England, adds exercise of a kind that suits you, and advises against belts, corsets, insoles and electrical treatments.[^source-nice-ng59]",
  ),

  h2("Give it stamina"),
  p(
    "A Cochrane review of exercise for back pain that had lasted more than three months found 15 points less pain on a scale of 100 than with no treatment or usual care, and 7 points better function. The authors are moderately sure of it.[^source-hayden-2021] No kind of exercise is the one and only. We choose these three because they train what a ride asks for: holding, reaching and bending from the hips.",
  ),
  exercise("exercise-hip-hinge-with-stick", {
    note: "Learn this one first. It is the movement that saves your back on the bike and when you lift it.",
  }),
  exercise("exercise-bird-dog", {
    note: "On most days, as a warm-up before a ride or in front of the television.",
  }),
  exercise("exercise-back-extension-hold", {
    note: "From the second week on. Add five seconds to the hold each week.",
  }),
  rehabProgression("From short rides to long ones", [
    {
      name: "Settle",
      duration: "1 to 2 weeks",
      focus: "Move often, bend little",
      activities: [
        "Rides of 20 to 40 minutes on the tops, standing up every five minutes",
        "Daily walk",
        "Hip hinge without weight, bird dog",
      ],
      moveOn: "You ride 40 minutes with pain of 2 or less, and the next morning is normal",
    },
    {
      name: "Hold",
      duration: "3 to 6 weeks",
      focus: "Stamina of the back muscles",
      activities: [
        "Back extension hold three times a week",
        "One ride each week 15 minutes longer, on the hoods",
        "Hip hinge with a light weight",
      ],
      moveOn: "Back extension hold of 30 seconds three times, and two hours on the hoods",
    },
    {
      name: "Push",
      duration: "3 to 4 weeks",
      focus: "Force: climbs and lower positions",
      activities: [
        "Climbs of 5, then 10, then 15 minutes, changing between sitting and standing",
        "Drops or aero bars for 5 minutes at a time",
        "Hip hinge with a heavy weight twice a week",
      ],
      moveOn: "A hard, hilly ride leaves no more than stiffness that is gone by noon",
    },
    {
      name: "Keep",
      focus: "Two short strength sessions a week, all year",
      activities: ["Long rides as you like", "The alarm every ten minutes stays"],
    },
  ]),
  h3("Where the exercises fit in a week"),
  p(
    "Do the heavy ones after a ride or on a rest day, not in the hours before a long one: a tired back rounds sooner. Miss a day and carry on.",
  ),

  h2("How long does it take?"),
  recoveryTimeline(
    "The usual course of low back pain",
    "weeks",
    [
      {
        severity: "New pain, the steep part",
        from: 0,
        to: 6,
        notes: "Pain falls by more than half on average",
      },
      {
        severity: "New pain, the slow part",
        from: 6,
        to: 26,
        notes: "A grumble that comes and goes is normal",
      },
      {
        severity: "Pain that has lasted three months already",
        from: 12,
        to: 52,
        notes: "Improves, often without going away completely",
      },
    ],
    p(
      "The figures come from a review of 33 groups with 11,166 people, not cyclists. With new pain, the average fell from 52 out of 100 to 23 after six weeks, 12 after half a year and 6 after a year. With lasting pain it fell from 51 to 33, 26 and 23.[^source-menezes-costa-2012]",
    ),
  ),
  p(
    "Two things follow. Most of the gain comes early, so the first weeks are the time to keep moving. And a flare-up later is not a new injury: go back one stage, and come forward again.",
  ),
  anecdote({
    voice: "coach",
    coach: "coach-graeme-s",
    text: [
      p(
        "For an athlete with a sore back I write the position into the session, just like the power: ten minutes on the hoods, one minute standing, five on the aero bars. Time in position is training load too, and it should grow as slowly as the rest.",
      ),
    ],
  }),

  h2("When to see somebody"),
  bullets(
    "**A physiotherapist,** if it has not started to improve after a few weeks, or if it stops you from daily things.",
    "**A GP,** if pain runs below the knee with numbness or weakness in one leg, if you are ill or losing weight, or if the pain is worst at night.",
    "**A bike fitter,** if the pain only ever comes on the bike and the steps above have not changed it.",
  ),
  p(
    "The NHS page on [back pain](https://www.nhs.uk/conditions/back-pain/) lists the warning signs and what a doctor can offer. If the knee complains as well, the [guide to knee pain when cycling](internal:article-knee-pain-when-cycling) helps with the saddle.",
  ),
  cta({
    heading: "A position and a plan that fit each other",
    text: "In person we film you on the bike and write down three things to work on. On-line we plan the load.",
    link: link("See coaching and prices", "page-services"),
    tone: "coaching",
  }),
  planCards(
    "Plans for when you can ride two hours",
    "trainingPlan-cycling-time-trial-training-plan",
    "trainingPlan-beginner-half-ironman-plan",
  ),

  h2("Questions riders ask"),
  faqList(
    "Back pain on the bike: short answers",
    "faq-low-back-bike-ride",
    "faq-low-back-bike-saddle",
    "faq-low-back-bike-core",
  ),
);
