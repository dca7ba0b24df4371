import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const swimmersShoulderTriage = triage(
  careCard(
    "emergency",
    "Call an ambulance (999 in the UK, 111 in New Zealand) now if:",
    bullets(
      "pain in the shoulder, arm or jaw comes with chest pain, sweating, sickness or breathlessness: it may be your heart[^source-nhs-chest-pain]",
      "you suddenly cannot get your breath, cough or bring up blood during or after an open-water swim: get out and sit up, it may be fluid on the lungs[^source-grunig-2017]",
    ),
  ),
  careCard(
    "urgent",
    "Go to A&E or an urgent treatment centre now if:",
    bullets(
      "the pain is sudden and very bad, or you cannot move the arm[^source-nhs-shoulder-pain]",
      "the arm or shoulder has changed shape or is badly swollen[^source-nhs-shoulder-pain]",
      "there is no feeling in it, or pins and needles do not go away[^source-nhs-shoulder-pain]",
      "it is hot or cold to touch, or you are feverish with it[^source-nhs-shoulder-pain]",
    ),
  ),
  careCard(
    "professional",
    "See a physiotherapist or GP if:",
    bullets(
      "it is no better after two weeks[^source-nhs-shoulder-pain]",
      "it is very difficult to lift the arm[^source-nhs-shoulder-pain]",
      "it wakes you at night, or the shoulder slips or catches",
      "tingling or weakness runs down the arm",
    ),
  ),
  painDecision("Can I swim today?", {
    go: [
      p("Pain of 0 to 2 out of 10, and you slept well on that side."),
      p("Swim, with two thirds of your metres, no aids. Stop when the stroke changes."),
    ],
    caution: [
      p("Pain of 3 to 4 in the pull, gone within an hour."),
      p("Half your metres, with fins, in repeats of 50 m. No front crawl sprints."),
    ],
    stop: [
      p("Pain of 5 or more, pain at night, or you cannot lift the arm freely."),
      p("Kick on your back, or run or ride. Do the exercises if they stay below 3."),
    ],
  }),
);
