import type { Source } from "../documents.ts";

export const kneeSources: Source[] = [
  {
    _id: "source-collins-2013",
    _type: "source",
    title: "Prognostic factors for patellofemoral pain: a multicentre observational analysis",
    authors:
      "Collins NJ, Bierma-Zeinstra SMA, Crossley KM, van Linschoten RL, Vicenzino B, van Middelkoop M",
    publisher: "British Journal of Sports Medicine 47(4)",
    year: 2013,
    url: "https://bjsm.bmj.com/content/47/4/227",
    kind: "study",
  },
  {
    _id: "source-esculier-2018",
    _type: "source",
    title:
      "Is combining gait retraining or an exercise programme with education better than education alone in treating runners with patellofemoral pain? A randomised clinical trial",
    authors: "Esculier JF, Bouyer LJ, Dubois B, Fremont P, Moore L, and others",
    publisher: "British Journal of Sports Medicine 52(10)",
    year: 2018,
    url: "https://doi.org/10.1136/bjsports-2016-096988",
    kind: "trial",
  },
  {
    _id: "source-esculier-2020",
    _type: "source",
    title: "A contemporary approach to patellofemoral pain in runners",
    authors: "Esculier JF, Maggs K, Maggs E, Dubois B",
    publisher: "Journal of Athletic Training 55(12)",
    year: 2020,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7740062/",
    kind: "review",
  },
  {
    _id: "source-hott-2020",
    _type: "source",
    title:
      "Patellofemoral pain: one year results of a randomized trial comparing hip exercise, knee exercise, or free activity",
    authors: "Hott A, Brox JI, Pripp AH, Juel NG, Liavaag S",
    publisher: "Scandinavian Journal of Medicine & Science in Sports",
    year: 2020,
    url: "https://doi.org/10.1111/sms.13613",
    kind: "trial",
  },
  {
    _id: "source-lankhorst-2016",
    _type: "source",
    title:
      "Factors that predict a poor outcome 5–8 years after the diagnosis of patellofemoral pain: a multicentre observational analysis",
    authors:
      "Lankhorst NE, van Middelkoop M, Crossley KM, Bierma-Zeinstra SMA, Oei EHG, and others",
    publisher: "British Journal of Sports Medicine 50(14)",
    year: 2016,
    url: "https://doi.org/10.1136/bjsports-2015-094664",
    kind: "study",
  },
  {
    _id: "source-neal-2019",
    _type: "source",
    title: "Risk factors for patellofemoral pain: a systematic review and meta-analysis",
    authors: "Neal BS, Lack SD, Lankhorst NE, Raye A, Morrissey D, van Middelkoop M",
    publisher: "British Journal of Sports Medicine 53(5)",
    year: 2019,
    url: "https://doi.org/10.1136/bjsports-2017-098890",
    kind: "review",
  },
  {
    _id: "source-neal-2024",
    _type: "source",
    title:
      "Best practice guide for patellofemoral pain based on synthesis of a systematic review, the patient voice and expert clinical reasoning",
    authors: "Neal BS, Lack SD, Bartholomew C, Morrissey D",
    publisher: "British Journal of Sports Medicine 58(24)",
    year: 2024,
    url: "https://doi.org/10.1136/bjsports-2024-108110",
    kind: "review",
  },
  {
    _id: "source-nhs-knee-pain",
    _type: "source",
    title: "Knee pain",
    publisher: "NHS",
    url: "https://www.nhs.uk/conditions/knee-pain/",
    kind: "web",
  },
  {
    _id: "source-willy-2019",
    _type: "source",
    title: "Patellofemoral pain: clinical practice guidelines",
    authors: "Willy RW, Hoglund LT, Barton CJ, Bolgla LA, Scalzitti DA, and others",
    publisher: "Journal of Orthopaedic & Sports Physical Therapy 49(9)",
    year: 2019,
    url: "https://doi.org/10.2519/jospt.2019.0302",
    kind: "guideline",
  },
  {
    _id: "source-winters-2021",
    _type: "source",
    title:
      "Comparative effectiveness of treatments for patellofemoral pain: a living systematic review with network meta-analysis",
    authors: "Winters M, Holden S, Lura CB, Welton NJ, Caldwell DM, and others",
    publisher: "British Journal of Sports Medicine 55(7)",
    year: 2021,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7982922/",
    kind: "review",
  },
];
