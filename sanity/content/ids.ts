/**
 * Every document of the sample content, by id. A reference can only be written to an id of this
 * list, so a slip of the pen is a compile-time error; a test keeps the list equal to what is there.
 * (Ids have no dots: Sanity keeps dotted ids private.)
 */
export const sourceIds = [
  "source-alfredson-1998",
  "source-anderson-2022",
  "source-beyer-2015",
  "source-burns-2019",
  "source-chimenti-2024",
  "source-cook-2016",
  "source-cuh-achilles-rupture",
  "source-de-vos-2021",
  "source-elht-achilles-tendon-pain",
  "source-fahlstrom-2003",
  "source-heiderscheit-2011",
  "source-jonsson-2008",
  "source-lenhart-2014",
  "source-lieberman-2015",
  "source-lyght-2016",
  "source-mhra-fluoroquinolones",
  "source-nhs-dvt",
  "source-nhs-fife-achilles",
  "source-nhs-physical-activity",
  "source-nhs-tendonitis",
  "source-rnoh-achilles-tendinopathy",
  "source-schubert-2014",
  "source-silbernagel-2007",
  "source-silbernagel-2015",
  "source-stevens-2014",
  "source-van-der-vlist-2020",
  "source-van-der-vlist-2021",
  "source-wang-2023",
] as const;

export const documentIds = [
  "siteSettings",

  "article-achilles-pain-when-running",
  "article-eccentric-heel-drops",
  "article-running-cadence",

  "category-achilles-and-heel",
  "category-achilles-tendinopathy",
  "category-calf",
  "category-cycling",
  "category-knee",
  "category-runners-knee",
  "category-running",
  "category-running-technique",
  "category-strength",
  "category-training-load",
  "category-triathlon",

  "coach-graeme-s",

  "exercise-eccentric-heel-drop-bent-knee",
  "exercise-eccentric-heel-drop-straight-knee",
  "exercise-isometric-calf-hold",
  "exercise-metronome-cadence-drill",
  "exercise-seated-calf-raise",
  "exercise-single-leg-calf-raise",

  "faq-achilles-recovery-time",
  "faq-achilles-run-through-pain",
  "faq-achilles-stretching",
  "faq-cadence-180",
  "faq-cadence-watch-accuracy",
  "faq-coaching-or-plan",
  "faq-half-ironman-swim",
  "faq-heel-drops-pain",
  "faq-heel-drops-rest-days",
  "faq-how-plans-arrive",
  "faq-missed-sessions",
  "faq-online-coaching-contact",
  "faq-plan-refund",
  "faq-plan-which-level",
  "faq-power-meter",
  "faq-strength-for-runners",
  "faq-taper",
  "faq-ultra-walking",

  "page-about",
  "page-editorial-policy",
  "page-services",

  "trainingPlan-100km-training-plan",
  "trainingPlan-beginner-half-ironman-plan",
  "trainingPlan-cycling-time-trial-training-plan",
  "trainingPlan-marathon-training-plan",
  "trainingPlan-sub-4-5-hour-half-ironman",

  ...sourceIds,
] as const;

export type SourceId = (typeof sourceIds)[number];
export type DocumentId = (typeof documentIds)[number];

/** The ids of one type: `IdOf<'article'>` is every id that starts with `article-`. */
export type IdOf<Type extends string> = Extract<DocumentId, `${Type}-${string}`>;

const known = new Set<string>(documentIds);

export function isDocumentId(id: string): id is DocumentId {
  return known.has(id);
}

export function isSourceId(id: string): id is SourceId {
  return id.startsWith("source-") && isDocumentId(id);
}
