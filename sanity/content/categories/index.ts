/** Hubs. Only those which a guide or a plan belongs to: an empty hub helps nobody. */
import type { Category } from "../documents.ts";
import { bodyAreas } from "./body-areas.ts";
import { conditions } from "./conditions.ts";
import { sports } from "./sports.ts";
import { topics } from "./topics.ts";

export const categories: Category[] = [...sports, ...bodyAreas, ...conditions, ...topics];
