export const runningTechniqueIds = [
  "article-running-cadence",
  "exercise-metronome-cadence-drill",
  "faq-cadence-180",
  "faq-cadence-watch-accuracy",
  "source-anderson-2022",
  "source-burns-2019",
  "source-heiderscheit-2011",
  "source-lenhart-2014",
  "source-lieberman-2015",
  "source-lyght-2016",
  "source-schubert-2014",
] as const;
