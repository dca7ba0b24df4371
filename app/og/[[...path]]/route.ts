import { cacheLife } from "next/cache";
import { placeOf } from "@/lib/addresses.ts";
import type { Picture } from "@/lib/content/picture.ts";
import { pictureUrl } from "@/lib/picture-url.ts";
import { project } from "@/lib/project.ts";
import { readParam } from "@/lib/route-param.ts";
import { kindInWords, listPictures } from "@/lib/share-picture.ts";
import { getSharePicture } from "@/sanity/queries/share-pictures.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { drawPicture, size, type Words } from "../draw.ts";

/** The pictures of lists are drawn by the build; a document's is drawn when it is first asked for, and kept. */
export function generateStaticParams() {
  return ["/", ...Object.keys(listPictures)].map((path) => ({
    path: path.split("/").filter(Boolean),
  }));
}

/** The picture that stands for a page where its link is shared. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/og/[[...path]]">,
): Promise<Response> {
  const { path = [] } = await params;
  const words = await wordsOf(
    `/${path.map((part) => encodeURIComponent(readParam(part))).join("/")}`,
  );
  if (!words) return new Response("There is no such page.", { status: 404 });
  const { cover, ...said } = words;
  return new Response(await drawn(said, cover), { headers: { "Content-Type": "image/jpeg" } });
}

async function wordsOf(path: string): Promise<(Words & { cover?: Picture }) | undefined> {
  const { name: siteName, tagline } = await getSiteSettings();
  if (path === "/") return { title: tagline ?? siteName, kind: undefined, siteName };
  const list = Object.hasOwn(listPictures, path) ? listPictures[path] : undefined;
  if (list) return { title: list, kind: undefined, siteName };
  const place = placeOf(path);
  const found = place && (await getSharePicture(place.type, place.slug));
  if (!place || !found) return undefined;
  return {
    title: found.title,
    kind: kindInWords(place.type),
    siteName,
    ...(found.cover && { cover: found.cover }),
  };
}

/** Kept by what it is made of: the same words and the same cover are the same picture. */
async function drawn(words: Words, cover: Picture | undefined): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  const file = cover && (await fetchCover(cover));
  // A cover that could not be had is asked for again soon.
  if (cover && !file) cacheLife({ stale: 300, revalidate: 5, expire: 31_536_000 });
  else cacheLife("max");
  return new Uint8Array(await drawPicture(words, file));
}

async function fetchCover(cover: Picture): Promise<Buffer | undefined> {
  const address = pictureUrl(cover, size.width, size.width / size.height);
  try {
    const answer = await fetch(
      // The embedded lake's pictures reach visitors through the site; the site itself asks the lake.
      project.lakeUrl ? address.replace(/^\/media/, project.lakeUrl) : address,
      { headers: { Accept: "image/png, image/jpeg" } },
    );
    if (answer.ok) return Buffer.from(await answer.arrayBuffer());
    console.warn(`A cover could not be had from the content lake: status ${answer.status}.`);
  } catch (error) {
    console.warn(`A cover could not be had from the content lake. (${String(error)})`);
  }
  return undefined;
}
