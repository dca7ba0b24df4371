/** Hubs. Only those which a guide or a plan belongs to: an empty hub helps nobody. */
import type { Category } from "../documents.ts";
import { bodyAreas } from "./body-areas.ts";
import { conditions } from "./conditions.ts";
import { sports } from "./sports.ts";
import { topics } from "./topics.ts";
import { upperBodyAreas } from "./upper-body-areas.ts";
import { upperBodyConditions } from "./upper-body-conditions.ts";

export const categories: Category[] = [
  ...sports,
  ...bodyAreas,
  ...upperBodyAreas,
  ...conditions,
  ...upperBodyConditions,
  ...topics,
];
