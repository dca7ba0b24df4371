import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const kneePainWhenCyclingTriage = triage(
  careCard(
    "urgent",
    "Go to A&E or an urgent treatment centre now if:",
    bullets(
      "you cannot put weight on the leg, or cannot move the knee[^source-nhs-knee-pain]",
      "the knee is badly swollen or has changed shape, above all after a crash",
      "the knee is red and hot and you feel hot, cold or shivery: it may be infected[^source-nhs-knee-pain]",
      "one calf or thigh is swollen, warm and throbbing: it may be a blood clot.[^source-nhs-dvt] With chest pain or breathlessness, call an ambulance",
    ),
  ),
  careCard(
    "professional",
    "See a physiotherapist or GP if:",
    bullets(
      "the knee locks, gives way or clicks painfully (call within days, not weeks)[^source-nhs-knee-pain]",
      "it swells after riding, even a little",
      "it is no better after three weeks of less load and a lighter gear",
      "it hurts at night, or other joints are sore and stiff as well",
      "you are under 18 and still growing",
    ),
  ),
  careCard(
    "selfCare",
    "You can look after it yourself if:",
    bullets(
      "it came on slowly, without a fall or a twist",
      "it hurts with riding, stairs or long sitting, and settles with rest",
      "the knee looks the same as the other one",
    ),
  ),
  painDecision("Can I ride today?", {
    go: [
      p("Pain of 0 to 2 out of 10 that does not build, and a normal knee next morning."),
      p("Ride as planned, flat and seated. Add no more than ten minutes a ride."),
    ],
    caution: [
      p("Pain of 3 to 4, or a knee that is stiffer next morning but normal by noon."),
      p("Ride half as long in a lighter gear. No hills, no standing, no group."),
    ],
    stop: [
      p("Pain of 5 or more, any swelling, or you favour the other leg."),
      p("Turn round and spin home, or get a lift. Walk for a few days and read the cards above."),
    ],
  }),
);
