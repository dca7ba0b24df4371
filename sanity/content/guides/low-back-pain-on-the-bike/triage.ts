import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const lowBackPainOnTheBikeTriage = triage(
  careCard(
    "emergency",
    "Call an ambulance (999 in the UK, 111 in New Zealand) or go to A&E now if:",
    bullets(
      "you have tingling, numbness or weakness in both legs[^source-nhs-back-pain]",
      "you are numb round your genitals or back passage that does not go when you get off the bike[^source-nhs-back-pain]",
      "you have difficulty passing urine, or lose control of bladder or bowel[^source-nhs-back-pain]",
      "you have new trouble with sexual function or feeling[^source-nwch-back-pain]",
      "chest pain comes with it",
      "it started with a crash or a heavy fall",
    ),
  ),
  careCard(
    "urgent",
    "Ask for an urgent GP appointment or call a health line the same day if:",
    bullets(
      "you also have a high temperature, or feel ill[^source-nhs-back-pain]",
      "you have lost weight without trying, or have had cancer",
      "the pain is no better at rest or is worse at night",
      "there is a lump, or your back has changed shape[^source-nhs-back-pain]",
      "one leg is getting weaker",
    ),
    p("In the UK the health line is NHS 111. In New Zealand it is Healthline, 0800 611 116."),
  ),
  careCard(
    "professional",
    "See a physiotherapist or GP if:",
    bullets(
      "it has not begun to improve after a few weeks",
      "it keeps you from work, sleep or daily things",
      "pain goes below the knee",
    ),
  ),
  painDecision("Can I ride today?", {
    go: [
      p("Stiff or achy, 0 to 3 out of 10, easier once you move."),
      p(
        "Ride, upright, and stand up every ten minutes. No more than 15 minutes longer than last time.",
      ),
    ],
    caution: [
      p("Pain of 4 or 5, or a back that was worse the evening after the last ride."),
      p("Half the time, on the tops, on the flat or on a trainer. A walk is as good today."),
    ],
    stop: [
      p("Above 5, you cannot straighten up, or pain shoots down a leg."),
      p("No bike today. Walk as you can, and read the cards above."),
    ],
  }),
);
