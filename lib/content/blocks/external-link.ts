import { z } from "zod";
import { httpsUrl } from "../common.ts";

/** A mark: leads to another site. */
export const externalLink = z.object({
  _type: z.literal("externalLink"),
  href: httpsUrl,
});
