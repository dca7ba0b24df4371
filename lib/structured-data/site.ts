import type { BreadcrumbList, ItemList, Organization, SearchAction, WebSite } from "schema-dts";
import type { WithActionConstraints, WithContext } from "schema-dts";
import type { SiteSettings } from "../content/site-settings.ts";
import { absolute, context, organizationId, some, type Site } from "./shared.ts";

export type Crumb = { name: string; path: string };

/** The business, for the front page. */
export function organizationData(site: Site, settings: SiteSettings) {
  return {
    ...context,
    "@type": "Organization",
    "@id": organizationId(site),
    name: settings.name,
    url: absolute(site, "/"),
    logo: absolute(site, "/icon.svg"),
    description: settings.description,
    email: settings.contact?.email,
    sameAs: some(settings.socials.map(({ url }) => url)),
  } satisfies WithContext<Organization>;
}

/** The site, for the front page, and how to search it. */
export function websiteData(site: Site, settings: SiteSettings) {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absolute(site, "/search")}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return {
    ...context,
    "@type": "WebSite",
    name: settings.name,
    url: absolute(site, "/"),
    description: settings.description,
    inLanguage: "en-NZ",
    publisher: { "@id": organizationId(site) },
    potentialAction: search,
  } satisfies WithContext<WebSite>;
}

/** Where a page stands in the site. */
export function breadcrumbData(site: Site, crumbs: Crumb[]) {
  return {
    ...context,
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name,
      item: { "@id": absolute(site, path) },
    })),
  } satisfies WithContext<BreadcrumbList>;
}

/**
 * What a list page lists, in its order; nothing for an empty list.
 *
 * @param items names and paths; what has no path is not followed, and so not listed
 */
export function listData(
  site: Site,
  name: string,
  items: { name: string; path: string | undefined }[],
) {
  const known = items.filter(({ path }) => path !== undefined);
  if (known.length === 0) return undefined;
  return {
    ...context,
    "@type": "ItemList",
    name,
    numberOfItems: known.length,
    itemListElement: known.map((item, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name: item.name,
      url: absolute(site, item.path ?? "/"),
    })),
  } satisfies WithContext<ItemList>;
}
