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
  p,
  picture,
  planCards,
  quote,
  recoveryTimeline,
  rehabProgression,
} from "../../write.ts";

export const swimmersShoulderText = body(
  p(
    "In swimming the arms are the legs. Most of your way through the water comes from the shoulder, a joint that is built for reach rather than for load. A competitive swimmer turns each shoulder some 30,000 times a week.[^source-heinlein-2010] A triathlete does far fewer, but often with a stiffer chest and on top of a bike that rounds the upper back. Both can end up with the same ache.",
  ),
  callout(
    "warning",
    "A shoulder that slips is a different thing",
    p(
      "If your shoulder feels loose, has dislocated, or goes dead for a moment in the catch, do not stretch it and do not swim through it. See a physiotherapist or doctor before you start the exercises below.",
    ),
  ),

  h2("What is swimmer’s shoulder?"),
  p(
    "It is a description, not one diagnosis: pain at the front or side of the shoulder that comes with swimming. The most frequent finding is an irritated tendon of the rotator cuff, the supraspinatus.[^source-heinlein-2010] In an Australian study 91% of 80 elite swimmers between 13 and 25 had shoulder pain, and 69% of those who were scanned had changes in that tendon. The more hours and kilometres a week, the more often.[^source-sein-2010]",
  ),
  leadInList("What it usually feels like", {
    "Front or side": "You would cover the spot with your whole palm, not with a finger.",
    "In the pull":
      "It hurts when the hand catches the water and presses back, later in the recovery too.",
    "Late, then early": "At first only towards the end of a session, then from the first lengths.",
    "At night": "Lying on that side is uncomfortable.",
    Overhead: "Reaching for a shelf or putting on a jacket reminds you of it.",
  }),
  p(
    "Pain that runs from the neck into the arm, with tingling in the hand, points to the neck. A shoulder that gets stiffer in all directions over weeks is more likely to be a frozen shoulder. Both need a professional, and neither gets better with paddles.",
  ),

  h2("Why did it start?"),
  p(
    "Everybody has a theory, and most of them are hard to prove. A review of 22 studies tested 80 possible causes and found strong evidence for none. Range of motion, sex, age, size and favourite stroke did not seem to matter. The best single study, with 201 swimmers, pointed at two things: a sudden rise in training and weak stamina at the back of the shoulder.[^source-mckenzie-2023] When 27 swimming experts were asked what is both important and changeable, they named the same two and added poor stroke technique.[^source-mckenzie-2024]",
  ),
  callout(
    "evidence",
    "What we know about volume",
    p(
      "A review of twelve studies with 1,460 swimmers found that swimmers with pain swam more than those without, clearly in teenagers and also among masters. Its advice is to avoid sudden, large jumps in volume and to write down what you swim all year.[^source-feijen-2020] A safe number of kilometres does not exist.",
    ),
  ),
  dataTable("The usual triggers, and what to do about each", [
    ["Trigger", "Why it hurts", "What to change"],
    [
      "A swim camp, or a comeback after a break",
      "Load grew faster than the tendons",
      "Half the metres, then add no more than a tenth a week",
    ],
    [
      "New paddles or a pull buoy block",
      "More force with each stroke",
      "Leave aids out until two weeks without pain",
    ],
    [
      "Tired, late in the set",
      "The elbow drops and the hand crosses the middle",
      "Shorter repeats, more rest, stop when form goes",
    ],
    [
      "Breathing to one side only",
      "One arm does the holding",
      "Breathe every three strokes in easy sets",
    ],
    [
      "Hours on aero bars or at a desk",
      "A stiff upper back steals reach from the shoulder",
      "Chest stretch, band rows, sit up often",
    ],
  ]),

  h2("Change the stroke, not only the distance"),
  p(
    "Nobody has tested stroke changes in a proper trial, so treat this as coaching, not as medicine. Reviews agree on what puts a shoulder into an awkward place: the hand that enters with the thumb first, the hand that crosses the middle line, a dropped elbow, and a body that stays flat.[^source-heinlein-2010][^source-khodaee-2016]",
  ),
  figure(
    picture(
      "drawing-figure-hand-entry",
      "A swimmer’s head and shoulders from above, in two versions. On the left the hand enters in front of the shoulder, marked with a green line. On the right the hand crosses the middle line of the body, marked in orange.",
      {
        caption:
          "Left: the hand enters in front of the shoulder. Right: it crosses the middle, which pinches the shoulder at its weakest moment.",
      },
    ),
    "wide",
  ),
  bullets(
    "**Enter wide.** Imagine railway lines in front of your shoulders. Each hand stays on its own rail.",
    "**Fingers first, palm down.** A thumb-first entry turns the arm inwards just when it takes load.",
    "**Roll.** Let the hips and shoulders turn by about half a right angle to each side, so that the arm can come over without a shrug.",
    "**Wait for the elbow.** Tip the fingers down before you pull, and keep the elbow above the hand.",
  ),
  callout(
    "tip",
    "Thirty seconds of video beats ten tips",
    p(
      "Ask somebody to film you from the end of the lane, at water level, when you are fresh and again when you are tired. The difference between the two is what your shoulder feels.",
    ),
  ),

  h2("What to do this week"),
  doDont("In the pool, while it is sore", {
    dos: [
      "Swim half your usual metres, in repeats of 50 to 100 m with rest",
      "Mix strokes, and kick on your back or side with the arms down",
      "Use fins: they take load off the arms and keep you in the water",
      "Get out when the stroke changes, not when the set ends",
    ],
    donts: [
      "Paddles, pull buoy and drag shorts",
      "A kickboard held out in front with straight arms",
      "Butterfly and all-out sprints",
      "Long stretches of the shoulder on the pool deck before you swim",
    ],
  }),
  p(
    "On land, keep the arm moving and use painkillers or heat if they help you to; ask a pharmacist which. Expect about two weeks before it eases.[^source-nhs-shoulder-pain] Carry on riding and running if they do not hurt.",
  ),

  h2("Four exercises"),
  p(
    "A review of 14 studies in swimmers found that six to eight weeks of strengthening for the outward rotators and the muscles between the shoulder blades, together with chest stretches, made shoulder pain less frequent.[^source-yoma-2022] The studies are small. But the exercises are cheap and take 20 minutes.",
  ),
  exercise("exercise-band-external-rotation", {
    note: "The first one to learn, and the one to keep for life.",
  }),
  exercise("exercise-band-row"),
  exercise("exercise-push-up-plus", {
    note: "Start on a wall. It trains the muscle that holds the shoulder blade against the ribs during the pull.",
  }),
  exercise("exercise-doorway-chest-stretch", {
    note: "For stiff triathletes more than for supple swimmers. Leave it out if your shoulder is loose.",
  }),
  rehabProgression("From sore to race pace", [
    {
      name: "Calm it",
      duration: "1 to 2 weeks",
      focus: "Less load, no aids",
      activities: [
        "Two or three swims of half your metres, with fins",
        "Band external rotation and rows, light, every second day",
      ],
      moveOn: "Daily life is free of pain and you sleep on that side again",
    },
    {
      name: "Rebuild",
      duration: "3 to 6 weeks",
      focus: "Strength on land, form in the water",
      activities: [
        "All exercises three times a week, a stronger band when 15 are easy",
        "Add 200 to 300 m a session each week, form first",
        "Video every second week",
      ],
      moveOn: "You swim three quarters of your usual metres with pain of 1 or less",
    },
    {
      name: "Load",
      duration: "3 to 4 weeks",
      focus: "Speed, open water, then aids",
      activities: [
        "One set of short, quick repeats a week",
        "Wetsuit swims of 10 to 20 minutes",
        "Small paddles last, 200 m a session",
      ],
      moveOn: "A hard swim leaves nothing the next day",
    },
    {
      name: "Keep",
      focus: "Stay ahead of the metres",
      activities: [
        "Exercises twice a week, all year",
        "After a break of two weeks, come back at half",
      ],
    },
  ]),
  h3("Where it fits in a triathlete’s week"),
  p(
    "Do the bands after a swim or on a run day, not before a swim: tired rotators do not protect anything. Two swims a week are enough to keep your feel for the water while you ride and run as usual.",
  ),

  h2("How long does it take?"),
  recoveryTimeline(
    "What to expect",
    "weeks",
    [
      {
        severity: "Mild, caught in the first weeks",
        from: 2,
        to: 6,
        notes: "Fewer metres, no aids",
      },
      { severity: "Most shoulder pain", from: 6, to: 12, notes: "With exercise and patience" },
      {
        severity: "Long-standing, or painful at night",
        from: 12,
        to: 26,
        notes: "Sometimes longer; get help early",
      },
    ],
    p(
      "An NHS trust tells patients that shoulder pain normally settles within 6 to 12 weeks.[^source-uhmb-shoulder-pain] The NHS says that self-care needs about two weeks to show, that exercises should go on for six to eight weeks, and that recovery can take six months or longer.[^source-nhs-shoulder-pain] There are no good figures for swimmers alone.",
    ),
  ),
  quote("The shoulder forgives metres. It does not forgive surprises."),
  anecdote({
    voice: "coach",
    coach: "coach-graeme-s",
    text: [
      p(
        "With triathletes I plan swim metres like run kilometres: a weekly total, a rise that is never a leap, and an easier week every fourth. Swimming feels soft, so people forget that it is load. I would rather have you swim 1,500 m well than 3,000 m with a hand that crosses over.",
      ),
    ],
  }),

  h2("When to see a physiotherapist"),
  p(
    "Go if it is no better after two to three weeks, if you cannot lift the arm, or if you have a race and no time to guess. A good one will watch you swim or ask for a video. If twelve weeks of honest exercise have not helped, ask your doctor what else it could be. The NHS page on [shoulder pain](https://www.nhs.uk/conditions/shoulder-pain/) shows the usual path.",
  ),
  p(
    "If your hands tingle on the bike as well, read the [guide to numb hands when cycling](internal:article-numb-hands-when-cycling): neck and upper back may be part of both.",
  ),
  cta({
    heading: "A swim that fits the rest of your week?",
    text: "We plan metres, aids and strength together with the bike and the run.",
    link: link("See how coaching works", "page-services"),
    tone: "coaching",
  }),
  planCards(
    "Plans with two or three swims a week",
    "trainingPlan-beginner-half-ironman-plan",
    "trainingPlan-sub-4-5-hour-half-ironman",
  ),

  h2("Questions swimmers ask"),
  faqList(
    "Swimmer’s shoulder: short answers",
    "faq-swimmers-shoulder-swim",
    "faq-swimmers-shoulder-how-long",
    "faq-swimmers-shoulder-paddles",
  ),
);
