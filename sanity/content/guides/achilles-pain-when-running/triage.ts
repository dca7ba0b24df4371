/** Is it serious, and may I run: what stands above the text. */
import { bullets, careCard, p, painDecision, triage } from "../../write.ts";

export const achillesPainWhenRunningTriage = triage(
  careCard(
    "emergency",
    "Go to A&E or an urgent treatment centre now if:",
    bullets(
      "the pain was sudden and severe, perhaps with a pop or a snap: the tendon may have torn[^source-nhs-tendonitis]",
      "it felt as if somebody had kicked or hit your calf[^source-cuh-achilles-rupture]",
      "you cannot push off or stand on your toes on that leg",
      "there is a dent in the tendon, or the back of the ankle swelled up at once",
    ),
    p(
      "Do not test it by running. Do not wait to see whether it is better tomorrow, even if the worst of the pain has passed.",
    ),
  ),
  careCard(
    "urgent",
    "Ask a doctor the same day if:",
    bullets(
      "your calf is throbbing, swollen and warm on one side, above all after a long journey, an operation or days in bed: it may be a blood clot.[^source-nhs-dvt] With chest pain or breathlessness, call an ambulance",
      "heel or tendon pain began while you take an antibiotic such as ciprofloxacin or levofloxacin, because these can harm tendons[^source-mhra-fluoroquinolones]",
      "the heel is hot, red and very painful and you feel ill or have a fever",
    ),
  ),
  careCard(
    "professional",
    "See a physiotherapist or GP if:",
    bullets(
      "it is no better after six weeks of doing what this guide says, or clearly worse after two",
      "you limp, or pain wakes you at night",
      "both tendons or other joints are sore and stiff for a long time in the morning",
      "you are under 18, or you have diabetes or inflammatory arthritis",
    ),
  ),
  painDecision("Can I run today?", {
    go: [
      p("Pain is 0 to 2 out of 10 during the run and no worse than usual the next morning."),
      p("Run as planned, flat and easy. Add a little each week."),
    ],
    caution: [
      p("Pain is 3 to 5, or a little worse in the morning and gone within 24 hours."),
      p("Run half as far, slower, no hills. Repeat before you add."),
    ],
    stop: [
      p("Pain is above 5, you limp, or you are stiffer than usual for more than an hour."),
      p("No running for a few days. Walk, cycle or swim."),
    ],
  }),
);
