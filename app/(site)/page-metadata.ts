import type { Metadata } from "next";
import type { Seo } from "@/lib/content/common.ts";
import type { Picture } from "@/lib/content/picture.ts";
import { kindOfPlace, sharePicturePath, sharePictureSize } from "@/lib/share-picture.ts";

type Facts = {
  title: string;
  description?: string | undefined;
  /** The canonical path of the page. */
  path: string | undefined;
  /** What the page's picture is drawn on where its link is shared. */
  picture?: Picture | undefined;
  seo?: Seo | undefined;
  type?: "website" | "article" | "profile";
  publishedTime?: string | undefined;
  modifiedTime?: string | undefined;
  /** The title stands alone, without the site's name behind it. */
  isWhole?: boolean;
  /** A path right below the root, like `/about`, is a document's. */
  isDocument?: boolean;
  /** Other forms of the page, by media type. */
  forms?: Record<string, string> | undefined;
};

/** What search engines and shared links show of a page. What an editor wrote for them wins. */
export function pageMetadata(facts: Facts): Metadata {
  const { path, seo, type = "website", publishedTime, modifiedTime, forms } = facts;
  const title = seo?.title ?? facts.title;
  const description = seo?.description ?? facts.description;
  const times = type === "article" ? { publishedTime, modifiedTime } : {};
  return {
    title: seo?.title || facts.isWhole ? { absolute: title } : title,
    ...(description && { description }),
    ...(path && { alternates: { canonical: path, types: { ...feed, ...forms } } }),
    ...(seo?.noIndex && { robots: { index: false, follow: true } }),
    openGraph: {
      title,
      type,
      locale: "en_NZ",
      ...(description && { description }),
      ...(path && { url: path, images: [sharePicture(facts, path)] }),
      ...times,
    },
    twitter: { card: "summary_large_image" },
  };
}

/** Every page says where the feed is. */
const feed = { "application/atom+xml": "/feed.xml" };

function sharePicture({ title, picture, isDocument = false }: Facts, path: string) {
  const kind = kindOfPlace(path);
  return {
    url: sharePicturePath(path, [title, picture?.id], isDocument),
    ...sharePictureSize,
    type: "image/jpeg",
    alt: kind ? `${kind}: ${title}` : title,
  };
}

/** Of a page that is not there. Next.js itself asks search engines not to list it. */
export const missingMetadata: Metadata = { title: "Page not found" };
