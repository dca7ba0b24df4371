import type { Source } from "../documents.ts";

export const generalSources: Source[] = [
  {
    _id: "source-nhs-dvt",
    _type: "source",
    title: "DVT (deep vein thrombosis)",
    publisher: "NHS",
    url: "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
    kind: "web",
  },
];
