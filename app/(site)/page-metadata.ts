import type { Metadata } from "next";
import type { Seo } from "@/lib/content/common.ts";
import type { Picture } from "@/lib/content/picture.ts";
import { pictureUrl } from "@/lib/picture-url.ts";

type Facts = {
  title: string;
  description?: string | undefined;
  /** The canonical path of the page. */
  path: string | undefined;
  picture?: Picture | undefined;
  seo?: Seo | undefined;
  type?: "website" | "article" | "profile";
  publishedTime?: string | undefined;
  modifiedTime?: string | undefined;
  /** The title stands alone, without the site's name behind it. */
  isWhole?: boolean;
};

const openGraphSize = { width: 1200, height: 630 };

/** What search engines and shared links show of a page. What an editor wrote for them wins. */
export function pageMetadata(facts: Facts): Metadata {
  const { path, picture, seo, type = "website", publishedTime, modifiedTime } = facts;
  const title = seo?.title ?? facts.title;
  const description = seo?.description ?? facts.description;
  const images = picture && [
    {
      url: pictureUrl(picture, openGraphSize.width, openGraphSize.width / openGraphSize.height),
      ...openGraphSize,
      alt: picture.alt ?? "",
    },
  ];
  const times = type === "article" ? { publishedTime, modifiedTime } : {};
  return {
    title: seo?.title || facts.isWhole ? { absolute: title } : title,
    ...(description && { description }),
    ...(path && { alternates: { canonical: path } }),
    ...(seo?.noIndex && { robots: { index: false, follow: true } }),
    openGraph: {
      title,
      type,
      locale: "en_NZ",
      ...(description && { description }),
      ...(path && { url: path }),
      ...(images && { images }),
      ...times,
    },
    twitter: { card: images ? "summary_large_image" : "summary" },
  };
}

/** Of a page that is not there. Next.js itself asks search engines not to list it. */
export const missingMetadata: Metadata = { title: "Page not found" };
