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

export const numbHandsWhenCyclingText = body(
  p(
    "Two nerves reach your fingers through the heel of the hand. The ulnar nerve runs through a shallow gutter on the side of the little finger, called Guyon’s canal. The median nerve runs through the carpal tunnel in the middle. A handlebar presses on exactly these places, for hours, and shakes them.",
  ),
  callout(
    "warning",
    "Weak is more serious than numb",
    p(
      "The ulnar nerve also drives the small muscles that spread and close your fingers. In cyclists the branch to these muscles can suffer on its own.[^source-akuthota-2005] If you cannot hold a sheet of paper between thumb and finger, cross two fingers, or brake firmly, stop riding and see a doctor this week.",
    ),
  ),
  p(
    "It is common. In a survey of 518 recreational riders, 31% had trouble with their hands within a year and 49% with their neck.[^source-wilber-1995] When 25 cyclists were examined before and after a ride of 600 km, 23 of them had weakness, numbness or both, beginners and old hands alike.[^source-patterson-2003]",
  ),

  h2("Which nerve is it?"),
  p("Look at your fingers, not at your wrist. The map is quite reliable:"),
  figure(
    picture(
      "drawing-figure-hand-nerves",
      "An open right hand from the palm side. The little finger and half of the ring finger are orange, with a dot at the heel of the hand below them. The thumb, index and middle finger are green, with a dot in the middle of the wrist.",
      {
        caption:
          "Orange: the ulnar nerve. Green: the median nerve. The dots mark where a handlebar presses on them.",
      },
    ),
  ),
  dataTable("What you feel, and where it is pressed", [
    ["", "Ulnar nerve", "Median nerve", "Neck"],
    [
      "Fingers",
      "Little finger, half the ring finger",
      "Thumb, index, middle finger",
      "Whole hand, or a strip down the arm",
    ],
    [
      "When",
      "On rough roads, in the drops, on aero bars",
      "After a long ride, at night",
      "Looking up or back, at a desk",
    ],
    [
      "Weakness",
      "Spreading fingers, pinching, braking",
      "Thumb, grip",
      "Elbow, wrist or whole arm",
    ],
    [
      "First change",
      "Take weight off the heel of the hand",
      "Straighten the wrist",
      "Raise the bar, move the neck",
    ],
  ]),
  p(
    "Median nerve trouble is the same as carpal tunnel syndrome, and a ride can make an old one worse.[^source-akuthota-2005] If the thumb side tingles at night, a splint that keeps the wrist straight in bed, for at least four weeks, is the usual first treatment.[^source-nidirect-carpal-tunnel]",
  ),

  h3("Who gets it"),
  p(
    "Anybody who leans on a bar for long enough. In the 600 km study experience made no difference, and neither did the kind of handlebar when it came to weakness. Mountain bikers lost more feeling than road riders, which fits the rougher ground.[^source-patterson-2003] After a tour of six days and 676 km, 14 riders had measurably slower signals in the branch of the ulnar nerve that moves the fingers.[^source-akuthota-2005]",
  ),
  p(
    "So the usual story is simple: a ride longer or rougher than you are used to, in one position, with tired arms. A new bike with a longer reach, a lower bar or a saddle that points down does the same more slowly.",
  ),

  h2("What to do today"),
  numbered(
    "**Take the pressure away.** No bar, no push-ups, no leaning on your palms until the tingling at rest has gone. Reviews of the treatment start with rest from the first symptoms.[^source-chiaramonte-2022]",
    "**Keep the rest going.** Run, swim or ride an indoor bike with your hands off the bar.",
    "**Sleep with a straight wrist and elbow.** A splint at night helps some people.[^source-chiaramonte-2022]",
    "**Test it once a day.** Spread the fingers, hold paper between thumb and finger, and write down whether it is better, the same or worse.",
    "**Change the bike before you ride again.** The next section says how.",
  ),
  doDont("While a hand tingles", {
    dos: [
      "Ride with your hands in a new place every five minutes",
      "Keep the wrist straight, as if you shook hands",
      "Let some air out of the tyres, within the maker’s limits",
      "Carry your weight with the trunk: bent elbows, quiet shoulders",
    ],
    donts: [
      "Wait for weakness before you act",
      "Wrap on more and more tape and ride on as before",
      "Stretch the wrist hard",
      "Rely on painkillers: there is little evidence that they help a pressed nerve",
    ],
  }),

  h2("Change the bike"),
  p(
    "Every kilogram that your saddle and legs carry is one less on your hands. Do these in order, and ride twice between two of them.",
  ),
  leadInList("Six changes that take weight off the hands", {
    "Level the saddle": "A nose that points down slides you on to the bar. Start level.",
    "Raise the bar": "One to two centimetres of spacers, or a stem turned over.",
    "Shorten the reach": "With your hands on the hoods the elbows should be soft, not locked.",
    "Turn the hoods": "The wrist should run straight into the lever. Move the lever, not the hand.",
    "Widen or round the grip":
      "A flat or thicker bar top spreads the pressure. On a flat bar use grips with a wing.",
    "Wider, softer tyres": "Less air takes out more shaking than any glove.",
  }),
  callout(
    "evidence",
    "Gloves and grips, measured",
    p(
      "In a laboratory, 36 experienced riders rode with a pressure mat under their hands. The drops pressed hardest on the ulnar side and bent the wrist most. Padded gloves lowered the peak by 10 to 28%. The authors recommend both: padding, and changing position often.[^source-slane-2011] Neither has been tested for whether it prevents numbness.",
    ),
  ),
  exercise("exercise-bar-position-drill", {
    note: "The most useful habit on this page. It costs nothing and helps neck and back as well.",
  }),
  h3("On aero bars"),
  p(
    "Here the load sits on the forearm. A pad under the elbow presses on the ulnar nerve where it is thinnest covered, behind the bony bump, and a sharply bent elbow stretches it. Move the pads forward under the thick part of the forearm, open the elbow, and build up your time in position by five minutes a week.",
  ),

  h2("Or is it your neck?"),
  p(
    "To see the road from a low position you bend the neck back, for hours. Nerves to the arm leave the spine there. Suspect it if the neck is sore too, if turning the head brings on the tingling, or if it runs along the whole arm. Then raise the front of the bike, look up with your eyes before your head, and move it in all directions once every ten minutes. New numbness or weakness with neck pain is a reason to see a doctor.[^source-mpft-neck-pain]",
  ),

  h2("Move the nerve, train the hand"),
  p(
    "A review of 20 publications on cyclists’ hands found no programme that is proven. It proposes prevention and rest first, then exercise for hand and forearm, and medicine or surgery only when these fail.[^source-chiaramonte-2022] We use two simple exercises. They should never leave you with more tingling than before.",
  ),
  exercise("exercise-ulnar-nerve-slide", {
    note: "When tingling at rest has gone. For the little-finger side.",
  }),
  exercise("exercise-finger-spread-with-band", {
    note: "When the slides are comfortable. It is a test as well: compare both hands.",
  }),
  rehabProgression("Back to long rides", [
    {
      name: "Unload",
      duration: "Until tingling at rest has gone",
      focus: "No pressure on palm or elbow",
      activities: [
        "Hands-free indoor riding, running, kicking",
        "Straight wrist at night",
        "Daily finger test",
      ],
      moveOn: "Two days and nights without tingling, and full strength",
    },
    {
      name: "Return",
      duration: "2 to 3 weeks",
      focus: "Short rides on a changed bike",
      activities: [
        "30 to 60 minutes on smooth roads, position drill every five minutes",
        "Nerve slides twice a day",
      ],
      moveOn: "An hour without tingling, three times in a row",
    },
    {
      name: "Extend",
      duration: "3 to 6 weeks",
      focus: "Length, then roughness, then low positions",
      activities: [
        "One ride each week 20 to 30 minutes longer",
        "Finger spreads once a day",
        "Drops or aero bars five minutes at a time",
      ],
      moveOn: "Your usual long ride leaves nothing the next morning",
    },
    {
      name: "Keep",
      focus: "Habits for life",
      activities: [
        "Position drill on every ride",
        "New gloves and bar tape before a long event, tried out first",
      ],
    },
  ]),
  takeaways(
    "Before a very long ride",
    "Try gloves, tape and tyre pressure on three long rides first.",
    "Set the timer for the position drill from the first kilometre.",
    "Decide beforehand when you would stop: weakness in the fingers, not numbness alone.",
  ),

  h2("How long does it take?"),
  recoveryTimeline(
    "What to expect, by what you notice",
    "weeks",
    [
      {
        severity: "Tingling during a ride, gone the same day",
        from: 0,
        to: 1,
        notes: "Change the bike now",
      },
      {
        severity: "Numb for days after a long ride",
        from: 1,
        to: 6,
        notes: "Rest from the bar, then build up",
      },
      {
        severity: "Weak fingers",
        from: 8,
        to: 26,
        notes: "See a doctor first; nerves heal slowly",
      },
    ],
    p(
      "There are no good studies of how long it takes. The first two rows are our own experience with riders; the last follows a report of four cyclists, in whom weakness of the hand lasted for several months.[^source-noth-1980] Carpal tunnel syndrome can take months too.[^source-nidirect-carpal-tunnel]",
    ),
  ),
  anecdote({
    voice: "coach",
    coach: "coach-graeme-s",
    text: [
      p(
        "Before I look at gloves I ask riders to play the piano on the hoods while they pedal hard. If the fingers cannot move, the arms are holding the body up. Then the answer is the saddle, the reach or a stronger trunk, and the hands calm down by themselves.",
      ),
    ],
  }),

  h2("When to see a doctor"),
  bullets(
    "**This week,** if fingers are weak or clumsy, or if you see a hollow between thumb and index finger.",
    "**Within two weeks,** if numbness stays all day, or has not improved after two weeks off the bar.",
    "**Soon,** if both hands tingle without riding, or if you have diabetes, thyroid trouble or are pregnant: the cause may not be the bike.",
  ),
  p(
    "A doctor can test the nerve and tell wrist, elbow and neck apart. The NHS page on [carpal tunnel syndrome](https://www.nhs.uk/conditions/carpal-tunnel-syndrome/) explains the usual treatments.[^source-nhs-carpal-tunnel] If your lower back hurts as well, the [guide to back pain on the bike](internal:article-low-back-pain-on-the-bike) starts with the same changes at the front.",
  ),
  cta({
    heading: "Want your position looked at?",
    text: "In person we film you on your bike and write down three things to work on.",
    link: link("See coaching and prices", "page-services"),
    tone: "coaching",
  }),
  planCards(
    "Plans for riders with quiet hands",
    "trainingPlan-cycling-time-trial-training-plan",
    "trainingPlan-sub-4-5-hour-half-ironman",
  ),

  h2("Questions riders ask"),
  faqList(
    "Numb hands: short answers",
    "faq-numb-hands-which-fingers",
    "faq-numb-hands-ride",
    "faq-numb-hands-gloves",
  ),
);
