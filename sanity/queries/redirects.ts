import "server-only";
import { defineQuery } from "next-sanity";
import { z } from "zod";
import { addressOf, placeOf } from "@/lib/addresses.ts";
import { link, linkTarget } from "@/lib/content/common.ts";
import { parseDocument, read } from "../read.ts";
import { tags } from "../tags.ts";
import { LINK } from "./fragments.ts";

const NEW_ADDRESS_QUERY = defineQuery(`{
  "renamed": *[_type == $type && $slug in slugHistory && defined(slug.current)] | order(_updatedAt desc, _id asc)[0]{_id, _type, "slug": slug.current},
  "redirect": *[_type == "redirect" && from == $path] | order(_updatedAt desc, _id asc)[0]{_id, _type, link{${LINK}}}
}`);

const redirect = z.object({ link: link.extend({ label: link.shape.label.optional() }) });

/**
 * Where something that used to be at a path is now: the new address of a document that was renamed, or
 * what a redirect says. `undefined` when nobody knows.
 *
 * @param path a path of this site, as the browser asked for it
 */
export async function getNewAddress(path: string): Promise<string | undefined> {
  "use cache";
  const { type, slug } = placeOf(path) ?? { type: "", slug: "" };
  const raw = await read(NEW_ADDRESS_QUERY, { path, type, slug }, [
    tags.slug(type, slug),
    tags.slug("redirect", path),
  ]);
  const renamed = parseDocument(linkTarget, raw.renamed);
  const to = parseDocument(redirect, raw.redirect)?.link;
  const address = (renamed && addressOf(renamed)) ?? (to?.to && addressOf(to.to)) ?? to?.href;
  return address === path ? undefined : address;
}
