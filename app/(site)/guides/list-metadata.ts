import type { Metadata } from "next";
import type { CategoryLabel } from "@/lib/content/category.ts";
import type { Picture } from "@/lib/content/picture.ts";
import { listAddress } from "@/lib/guide-filters.ts";
import type { Page } from "@/lib/pagination.ts";
import { siteUrl } from "@/lib/site-url.ts";
import { pageMetadata } from "../page-metadata.ts";

type Facts = {
  title: string;
  description?: string | undefined;
  selection: CategoryLabel[];
  page: Page<{ cover?: Picture | undefined }>;
};

/**
 * What search engines see of a page of guides. Each page is its own canonical: page 2 lists other guides than
 * page 1. Lists of several categories at once are for people; listed, they would only compete with the hubs.
 */
export function listMetadata({ title, description, selection, page }: Facts): Metadata {
  const { number, pages } = page;
  const address = (other: number) => siteUrl + listAddress(selection, other);
  return {
    ...pageMetadata({
      title: number > 1 ? `${title}, page ${number}` : title,
      description: number > 1 ? undefined : description,
      path: listAddress(selection, number),
      picture: page.items[0]?.cover,
      ...(selection.length > 1 && { seo: { noIndex: true } }),
    }),
    pagination: {
      ...(number > 1 && { previous: address(number - 1) }),
      ...(number < pages && { next: address(number + 1) }),
    },
  };
}
