import { z } from "zod";
import { linkTarget } from "../common.ts";

/** A mark: leads to another document, wherever its address is now. */
export const internalLink = z.object({
  _type: z.literal("internalLink"),
  to: linkTarget,
});
