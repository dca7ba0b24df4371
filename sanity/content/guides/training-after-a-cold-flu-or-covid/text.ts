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

export const trainingAfterIllnessText = body(
  p(
    "You will be ill once or twice a year, plan or no plan. Most of the time it is a virus of the nose and throat. A review of 54 studies with more than 31,000 athletes and recruits found that symptoms lasted a week on average and that four out of five illnesses cost no more than a day of training.[^source-snyders-2022] The art is to tell that kind from the one that needs rest, and the one that needs a doctor.",
  ),
  callout(
    "warning",
    "Why chest signs come before everything else",
    p(
      "A virus can inflame the heart muscle. It is called myocarditis, it is rare, and most people recover fully. But hard exercise while it is active can set off dangerous heart rhythms.[^source-pelliccia-2021] Symptoms often begin one to two weeks after the infection, when you want to train again: pain or tightness in the chest, breathlessness, palpitations, unusual tiredness.[^source-bhf-myocarditis] Do not test them with a session.",
    ),
  ),

  h2("Which kind of illness is it?"),
  p(
    "Doctors in sport have used a simple rule for decades, the neck check: ask whether your symptoms are only above the neck.[^source-metz-2003] It has never been proved in a large trial, and a cough with COVID does not respect it well. Together with the warning signs it is still a good start. British sports doctors saw the same pattern in elite athletes with COVID: those with signs above the neck only came back sooner than those with fever, breathlessness or chest signs.[^source-bjsm-blog-2022]",
  ),
  dataTable("Above the neck, below the neck, whole body", [
    ["Signs", "What it usually is", "Today", "Back to normal training"],
    [
      "Runny nose, sneezing, mild sore throat, no fever",
      "A cold",
      "Rest, or 20 to 40 easy minutes alone",
      "When it is fading and easy felt easy, after 2 to 5 days",
    ],
    [
      "Cough from the chest, wheeze, swollen glands",
      "An infection lower down",
      "No training",
      "When the cough has gone or is only an echo, step by step",
    ],
    [
      "Fever, aching muscles, chills, exhaustion",
      "Flu, COVID or something like it",
      "Bed and fluids",
      "Two days without fever, then the steps below",
    ],
    [
      "Vomiting or diarrhoea",
      "A stomach bug",
      "Small sips, no training",
      "When you eat and drink as usual for a day",
    ],
    [
      "Chest pain, breathlessness, palpitations, fainting",
      "It may be the heart or lungs",
      "Medical help now",
      "Only when a doctor says so",
    ],
  ]),
  figure(
    picture(
      "drawing-figure-neck-check",
      "A head and upper body from the front with a dashed line across the neck. Above the line the area is green; below it the chest is orange with a marked heart.",
      {
        caption:
          "Above the line: easy movement may be all right. Below it, or with a fever: rest. Signs from the chest: a doctor.",
      },
    ),
  ),
  leadInList("Two illnesses that play by their own rules", {
    "Glandular fever":
      "Weeks of tiredness, a very sore throat and swollen glands. The spleen can be swollen and may tear with a blow or strain, so return to sport needs a doctor’s word.",
    COVID:
      "Usually mild now, but tiredness, breathlessness and a fast pulse can come back with effort. Take the steps slowly and go back one if they do.",
  }),
  p(
    "The note on glandular fever comes from sports medicine, where it has strict rules of its own.[^source-metz-2003]",
  ),

  h2("What fever does to an athlete"),
  p(
    "With a fever your body already works hard at rest. You lose more water, your temperature control is off, and muscle is broken down, so strength and stamina fall. Strenuous exercise can make the illness worse.[^source-dick-2014] There is nothing to train in that state, and a lot to lose.",
  ),
  callout(
    "evidence",
    "How good is the science?",
    p(
      "Thin in places. A review by infection specialists found no studies that show how much harm training with a plain cold does, or that it does none.[^source-ruuskanen-2022] The consensus of the International Olympic Committee therefore rests on experience as well as on data: judge by symptoms, rest with fever and signs below the neck, come back in steps.[^source-schwellnus-2022]",
    ),
  ),

  h2("While you are ill"),
  doDont("From the first sneeze", {
    dos: [
      "Cancel the hard session today, not tomorrow",
      "Sleep as much as you can, and drink until your urine is pale",
      "Stay away from the pool, the club and shared rooms while you cough and sneeze",
      "Tell your coach, and let the missed sessions go",
      "Note the day of the first symptom and the last day of fever",
    ],
    donts: [
      "Take a painkiller to bring a fever down and then train",
      "Sit on the indoor trainer “because it is warm”",
      "Swim in open water with any infection",
      "Make up for lost sessions in the following week",
    ],
  }),
  exercise("exercise-morning-check", {
    note: "Start it on the first day of illness and keep it up until you train fully again.",
  }),

  h2("Before you start again"),
  p(
    "All five should be true. They are adapted from advice that British sports doctors gave for COVID.[^source-elliott-2020]",
  ),
  numbered(
    "No fever for two days, without medicine.",
    "None of the chest signs, now or during the illness. If you had one, a doctor has cleared you.",
    "You manage a normal day at work or at home without needing to lie down.",
    "You can walk 500 m on the flat, and climb two flights of stairs, without unusual breathlessness or tiredness.",
    "Your morning pulse is near your own normal, and you want to move.",
  ),
  callout(
    "tip",
    "Count the days you were ill",
    p(
      "Take as many days to come back as you were ill, and not fewer than four after a fever. Three days in bed mean that the first hard session is about a week away. It is a coach’s rule and not a law, and it has the merit that everybody can count.",
    ),
  ),

  h2("Five steps back"),
  exercise("exercise-talk-test-session", {
    note: "This is step one, whatever you could do before. Walk or ride; keep the swim for step two.",
  }),
  rehabProgression("One step a day at the fastest. After a fever or COVID take two days for each", [
    {
      name: "Move",
      duration: "1 to 2 days",
      focus: "Show that easy is easy",
      activities: [
        "Talk-test session of 15 to 20 minutes, walk or ride",
        "No swim yet, no strength",
      ],
      moveOn: "You feel the same or better that evening and next morning",
    },
    {
      name: "Lengthen",
      duration: "1 to 2 days",
      focus: "Time, not effort",
      activities: [
        "30 to 45 minutes easy on the bike or a jog",
        "A pool swim of 20 minutes with company",
      ],
      moveOn: "Pulse and breathing are what you know for that pace",
    },
    {
      name: "Join",
      duration: "1 to 2 days",
      focus: "Your usual easy sessions",
      activities: [
        "60 to 90 minutes easy",
        "Light strength, half the weight",
        "A few strides of 15 seconds",
      ],
      moveOn: "Two days in a row without a setback",
    },
    {
      name: "Push",
      duration: "1 to 3 days",
      focus: "A first piece of intensity",
      activities: ["3 × 5 minutes at threshold with long rests", "Half the volume of a normal day"],
      moveOn: "You sleep well and the morning check is normal",
    },
    {
      name: "Train",
      focus: "The plan, at the week in which you are now",
      activities: [
        "Normal sessions, with the first week at three quarters",
        "Open water and racing last",
      ],
    },
  ]),
  p(
    "Go back one step if you feel worse, and wait a day. Stop altogether and get medical help if you get chest pain or tightness, palpitations, dizziness or unusual breathlessness at any step. American cardiologists advise a graded return for every athlete after COVID, and tests for those with such signs.[^source-acc-2022-return-to-play]",
  ),
  h3("Which sport first?"),
  bullets(
    "**Bike** first: you choose the effort, and you can stop anywhere. Outdoors near home, or on the trainer with a fan.",
    "**Run** second: impact raises the pulse quickly, so walk and jog.",
    "**Swim** third: chlorine irritates a sore airway, and you cannot breathe when you like. Never alone, and open water last of all.",
  ),

  h2("How long does it take?"),
  recoveryTimeline(
    "From the first symptom to normal training",
    "days",
    [
      { severity: "A cold, above the neck only", from: 0, to: 8, notes: "Many lose no day at all" },
      {
        severity: "Flu, or COVID with fever",
        from: 10,
        to: 21,
        notes: "Then some weeks to full strength",
      },
      {
        severity: "Myocarditis",
        from: 90,
        to: 180,
        notes: "No training; tests before any return",
      },
    ],
    p(
      "In studies of athletes, return to sport after a respiratory illness took 0 to 8.5 days.[^source-snyders-2022] After COVID with symptoms, the British guidance of 2020 asked for ten days of rest and seven without symptoms before the first step;[^source-elliott-2020] later experience allowed a quicker return after mild illness.[^source-bjsm-blog-2022] After myocarditis European cardiologists advise three to six months without sport.[^source-pelliccia-2021] Flu usually feels better within a week, and tiredness can last longer.[^source-nhs-flu]",
    ),
  ),
  p(
    "How likely is it to be the heart? After COVID, large registers of athletes found myocarditis in about 0.5 to 0.7%.[^source-acc-2022-return-to-play] That is low, and it is why nobody tests everybody. It is also why the signs matter.",
  ),
  anecdote({
    voice: "coach",
    coach: "coach-graeme-s",
    text: [
      p(
        "The message I like best from an athlete is “I woke up with a sore throat, so I stopped before I started”. Three days lost at the beginning of a cold are cheap. I take them out of the plan without moving anything else, and the next block still begins on Monday.",
      ),
    ],
  }),

  h2("If it does not go away"),
  p(
    "A cough can linger for two or three weeks after a cold.[^source-nidirect-common-cold] See a GP if it lasts longer, if you wheeze with effort and never did before, or if you are still unusually tired after four weeks. If small efforts leave you worse for days, do not train through it: ask about long COVID or another cause, and let a professional pace your return. The full statement of the [American College of Cardiology](https://pmc.ncbi.nlm.nih.gov/articles/PMC8926109/) is free to read and has a chapter on sport.[^source-gluckman-2022]",
  ),
  p(
    "When you are back to swimming, build your metres slowly: the [guide to swimmer’s shoulder](internal:article-swimmers-shoulder) shows why comebacks are when shoulders complain.",
  ),
  cta({
    heading: "Would you like the plan to move when you are ill?",
    text: "A coach takes sessions out the same day and builds the steps back for you.",
    link: link("See how coaching works", "page-services"),
    tone: "coaching",
  }),
  planCards(
    "Plans that leave room for a bad week",
    "trainingPlan-beginner-half-ironman-plan",
    "trainingPlan-sub-4-5-hour-half-ironman",
    "trainingPlan-marathon-training-plan",
  ),

  h2("Questions athletes ask"),
  faqList(
    "Training and illness: short answers",
    "faq-illness-sweat-it-out",
    "faq-illness-wait",
    "faq-illness-heart-check",
  ),
);
