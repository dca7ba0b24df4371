import { z } from "zod";
import { link, list, seo, social, text } from "./common.ts";
import { simpleText } from "./portable-text.ts";

export const siteSettings = z.object({
  name: text.default("Sport Coaching"),
  tagline: text.optional(),
  description: text.optional(),
  navigation: list(link),
  footer: list(link),
  promo: z
    .object({ heading: text, text: text.optional(), link: link.optional(), points: list(text) })
    .optional(),
  socials: list(social),
  medicalDisclaimer: simpleText,
  contact: z
    .object({ email: z.email().optional(), text: text.optional(), responseTime: text.optional() })
    .optional(),
  seo: seo.optional(),
});
/** What is the same on every page. */
export type SiteSettings = z.infer<typeof siteSettings>;
