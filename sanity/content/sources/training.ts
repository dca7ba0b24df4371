import type { Source } from "../documents.ts";

export const trainingSources: Source[] = [
  {
    _id: "source-nhs-physical-activity",
    _type: "source",
    title: "Physical activity guidelines for adults aged 19 to 64",
    publisher: "NHS",
    url: "https://www.nhs.uk/live-well/exercise/physical-activity-guidelines-for-adults-aged-19-to-64/",
    kind: "web",
  },
  {
    _id: "source-wang-2023",
    _type: "source",
    title:
      "Effects of tapering on performance in endurance athletes: a systematic review and meta-analysis",
    authors: "Wang Z, Wang YT, Gao W, Zhong Y",
    publisher: "PLOS ONE 18(5)",
    year: 2023,
    url: "https://doi.org/10.1371/journal.pone.0282838",
    kind: "review",
  },
];
