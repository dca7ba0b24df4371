import "server-only";
import { defineQuery } from "next-sanity";
import { z } from "zod";
import { text } from "@/lib/content/common.ts";
import { picture, type Picture } from "@/lib/content/picture.ts";
import { parseDocument, read } from "../read.ts";
import { tags } from "../tags.ts";
import { IS_OUT, PICTURE } from "./fragments.ts";

const SHARED_QUERY =
  defineQuery(`*[_type == $type && slug.current == $slug && (_type != "article" || ${IS_OUT})] | order(_id asc)[0]{
  _id, _type, "title": coalesce(title, name),
  "cover": coalesce(cover, portrait){${PICTURE}}
}`);

const shared = z.object({ _id: z.string(), title: text, cover: picture.optional() });

/** What the picture of a document says and shows where its link is shared; `undefined` when there is none. */
export async function getSharePicture(
  type: string,
  slug: string,
): Promise<{ title: string; cover?: Picture | undefined } | undefined> {
  "use cache";
  const raw = await read(SHARED_QUERY, { type, slug }, [tags.slug(type, slug)]);
  return parseDocument(shared, raw);
}
