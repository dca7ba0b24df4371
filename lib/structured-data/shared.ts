import type { Person } from "schema-dts";
import { addressOf } from "../addresses.ts";
import type { CoachCard } from "../content/coach.ts";
import type { Picture } from "../content/picture.ts";
import { pictureUrl } from "../picture-url.ts";

/** A node of JSON-LD as a page carries it; what is `undefined` is left out when it is written. */
export type JsonLd = { "@context": "https://schema.org"; "@type": string };

/** Where the site is: structured data wants whole addresses. */
export type Site = { url: string; name: string };

export const context = { "@context": "https://schema.org" } as const;

/** The whole address of a path of the site. */
export function absolute(site: Site, path: string): string {
  return new URL(path, site.url).href;
}

/** The whole address of a document; `undefined` when it has none. */
export function addressOn(site: Site, document: Parameters<typeof addressOf>[0]) {
  const path = addressOf(document);
  return path === undefined ? undefined : absolute(site, path);
}

/** The business, where it is named beside something else. */
export function publisher(site: Site) {
  return {
    "@type": "Organization",
    "@id": organizationId(site),
    name: site.name,
    url: absolute(site, "/"),
  } as const;
}

export function organizationId(site: Site): string {
  return `${absolute(site, "/")}#organization`;
}

/** A coach as an author or a reviewer, with the address of the coach's own page. */
export function person(site: Site, coach: CoachCard) {
  return {
    "@type": "Person",
    name: coach.name,
    url: addressOn(site, coach),
    jobTitle: coach.role,
  } as const satisfies Person;
}

/** Search engines choose between a square, a 4:3 and a 16:9 picture. */
export function pictureInRatios(site: Site, picture: Picture): string[] {
  return [1, 4 / 3, 16 / 9].map((ratio) => absolute(site, pictureUrl(picture, 1200, ratio)));
}

/** A list with something in it, or nothing. */
export function some<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}
