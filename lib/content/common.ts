import { z } from "zod";
import { cleanText } from "./clean-text.ts";

/** A list whose absence means "none". */
export const list = <S extends z.ZodType>(item: S) => z.array(item).default([]);

/** Words as they were meant, without what nobody sees. They may be blank. */
export const words = z.string().overwrite(cleanText);

/** Text that says something. Blank text counts as absent. */
export const text = words.trim().min(1);

/** A day, `2026-03-01`. */
export const day = z.iso.date();

/** A moment with its offset, as Sanity stores it. */
export const moment = z.iso.datetime({ offset: true });

/** Addresses that a link may lead to outside the site. */
export const httpsUrl = z.url({ protocol: /^https$/, hostname: z.regexes.domain });

/** A path of the site itself. `//host` and `/\host` are other sites to a browser, so they are refused. */
export const sitePath = z.string().regex(/^\/(?![/\\])[^\s]*$/, "is not a path of this site");

/** What is needed to link to a document: its address follows from type and slug (`lib/addresses.ts`). */
export const linkTarget = z.object({ _type: z.string(), slug: text.optional() });
export type LinkTarget = z.infer<typeof linkTarget>;

/** A labelled link: to a document, or to an address. The one that can be followed wins; else there is no link. */
export const link = z.object({
  label: text,
  to: linkTarget.optional(),
  href: z.union([sitePath, httpsUrl]).optional(),
});
export type Link = z.infer<typeof link>;

export const social = z.object({
  platform: z.enum(["instagram", "facebook", "youtube", "strava", "x", "linkedin"]),
  url: httpsUrl,
  handle: text.optional(),
});
export type Social = z.infer<typeof social>;

/** What search engines and shared links show instead of the document's own words. */
export const seo = z.object({
  title: text.optional(),
  description: text.optional(),
  noIndex: z.boolean().optional(),
});
export type Seo = z.infer<typeof seo>;
