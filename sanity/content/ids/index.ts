/**
 * Every document of the sample content, by id, one file for each theme. A reference can only be
 * written to an id of these lists, so a slip of the pen is a compile-time error; a test keeps the
 * lists equal to what is there. (Ids have no dots: Sanity keeps dotted ids private.)
 */
import { achillesIds } from "./achilles.ts";
import { categoriesIds } from "./categories.ts";
import { generalIds } from "./general.ts";
import { heelIds } from "./heel.ts";
import { hipIds } from "./hip.ts";
import { illnessIds } from "./illness.ts";
import { kneeCyclingIds } from "./knee-cycling.ts";
import { kneeIds } from "./knee.ts";
import { lowBackCyclingIds } from "./low-back-cycling.ts";
import { numbHandsIds } from "./numb-hands.ts";
import { plansAndCoachingIds } from "./plans-and-coaching.ts";
import { runningTechniqueIds } from "./running-technique.ts";
import { shinIds } from "./shin.ts";
import { siteIds } from "./site.ts";
import { swimmersShoulderIds } from "./swimmers-shoulder.ts";
import { trainingIds } from "./training.ts";

export const documentIds = [
  ...achillesIds,
  ...categoriesIds,
  ...generalIds,
  ...heelIds,
  ...hipIds,
  ...illnessIds,
  ...kneeCyclingIds,
  ...kneeIds,
  ...lowBackCyclingIds,
  ...numbHandsIds,
  ...plansAndCoachingIds,
  ...runningTechniqueIds,
  ...shinIds,
  ...siteIds,
  ...swimmersShoulderIds,
  ...trainingIds,
] as const;

export type DocumentId = (typeof documentIds)[number];

/** The ids of one type: `IdOf<'article'>` is every id that starts with `article-`. */
export type IdOf<Type extends string> = Extract<DocumentId, `${Type}-${string}`>;

export type SourceId = IdOf<"source">;

const known = new Set<string>(documentIds);

export function isDocumentId(id: string): id is DocumentId {
  return known.has(id);
}

export function isSourceId(id: string): id is SourceId {
  return id.startsWith("source-") && isDocumentId(id);
}
