import type { Source } from "../documents.ts";

export const generalSources: Source[] = [
  {
    _id: "source-mulvad-2018",
    _type: "source",
    title:
      "Diagnoses and time to recovery among injured recreational runners in the RUN CLEVER trial",
    authors: "Mulvad B, Nielsen RO, Lind M, Ramskov D",
    publisher: "PLOS ONE 13(10)",
    year: 2018,
    url: "https://doi.org/10.1371/journal.pone.0204742",
    kind: "study",
  },
  {
    _id: "source-nielsen-2014",
    _type: "source",
    title: "A prospective study on time to recovery in 254 injured novice runners",
    authors: "Nielsen RO, Rønnow L, Rasmussen S, Lind M",
    publisher: "PLOS ONE 9(6)",
    year: 2014,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4055729/",
    kind: "study",
  },
  {
    _id: "source-nhs-dvt",
    _type: "source",
    title: "DVT (deep vein thrombosis)",
    publisher: "NHS",
    url: "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
    kind: "web",
  },
];
