import { z } from "zod";
import { categoryLabel } from "./category.ts";
import { day, httpsUrl, list, seo, social, text } from "./common.ts";
import { picture } from "./picture.ts";
import { simpleText } from "./portable-text.ts";

const credential = z.object({
  _key: z.string(),
  title: text,
  body: text.optional(),
  level: text.optional(),
  year: z.number().int().optional(),
  expires: day.optional(),
  url: httpsUrl.optional(),
});
export type Credential = z.infer<typeof credential>;

const stat = z.object({
  _key: z.string(),
  label: text,
  value: text,
  asOf: day.optional(),
  source: text.optional(),
});

/** Words of an athlete, shown only with the athlete's consent. */
const testimonial = z.object({
  _key: z.string(),
  quote: text,
  name: text,
  detail: text.optional(),
  consent: z.boolean().refine((given) => given, "is shown only with the consent of the athlete"),
});

const coachingPackage = z.object({
  _key: z.string(),
  name: text,
  price: z.number().nonnegative(),
  currency: z.string().length(3),
  per: z.enum(["month", "week", "once"]),
  contact: text.optional(),
  includes: list(text),
});
export type CoachingPackage = z.infer<typeof coachingPackage>;

export const coachCard = z.object({
  _id: z.string(),
  _type: z.literal("coach"),
  name: text,
  slug: text,
  role: text.optional(),
  portrait: picture.optional(),
  shortBio: text.optional(),
  sports: list(categoryLabel),
  availability: z.enum(["open", "waitingList", "closed"]).optional(),
  credentials: list(credential),
  stats: list(stat),
  socials: list(social),
});
/** A coach on a card, in a byline and at the end of a guide. */
export type CoachCard = z.infer<typeof coachCard>;

export const coach = coachCard.extend({
  bio: simpleText,
  philosophy: text.optional(),
  specialities: list(text),
  since: z.number().int().optional(),
  testimonials: list(testimonial),
  languages: list(text),
  location: text.optional(),
  timeZone: text.optional(),
  packages: list(coachingPackage),
  responseTime: text.optional(),
  seo: seo.optional(),
});
/** A coach's own page. */
export type Coach = z.infer<typeof coach>;

/**
 * Credentials that are valid on a day; those that have expired are not for visitors.
 *
 * @param today `YYYY-MM-DD`
 */
export function validCredentials(credentials: Credential[], today: string): Credential[] {
  return credentials.filter(({ expires }) => !expires || expires >= today);
}
