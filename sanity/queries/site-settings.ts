import "server-only";
import { defineQuery } from "next-sanity";
import { siteSettings, type SiteSettings } from "@/lib/content/site-settings.ts";
import { parseDocument, read } from "../read.ts";
import { tags } from "../tags.ts";
import { LINK, SEO, SIMPLE_TEXT, SOCIAL } from "./fragments.ts";

const SITE_SETTINGS_QUERY = defineQuery(`*[_id == "siteSettings"][0]{
  _id, _type, name, tagline, description,
  navigation[]{${LINK}},
  footer[]{${LINK}},
  promo{heading, text, link{${LINK}}, points},
  socials[]{${SOCIAL}},
  medicalDisclaimer[]{${SIMPLE_TEXT}},
  contact{email, text, responseTime},
  seo{${SEO}}
}`);

/** What is the same on every page. A dataset without settings gives the standard ones. */
export async function getSiteSettings(): Promise<SiteSettings> {
  "use cache";
  const raw = await read(SITE_SETTINGS_QUERY, {}, [tags.document("siteSettings")]);
  return parseDocument(siteSettings, raw) ?? siteSettings.parse({});
}
