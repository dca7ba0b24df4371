import { z } from "zod";
import { source } from "../source.ts";
import { text } from "../common.ts";

/** A mark: the words it covers rest on a source. */
export const citation = z.object({
  _type: z.literal("citation"),
  source,
  locator: text.optional(),
});
