import type { Article } from "./content/article.ts";
import type { Coach, CoachCard } from "./content/coach.ts";
import type { Picture } from "./content/picture.ts";
import type { SiteSettings } from "./content/site-settings.ts";
import type { TrainingPlan } from "./content/training-plan.ts";
import { addressOf } from "./addresses.ts";
import { pictureUrl } from "./picture-url.ts";

/** A value of JSON-LD; what is `undefined` is left out when it is written. */
export type JsonLd = { [key: string]: unknown };

/** Where the site is: structured data wants whole addresses. */
export type Site = { url: string; name: string };

export type Crumb = { name: string; path: string };

/**
 * Writes structured data for a `script` element. Inside one, `</script>` ends it and `<!--` changes how
 * it is read, so no `<` may stand there as it is, whatever an editor typed.
 */
export function serializeJsonLd(value: JsonLd | JsonLd[]): string {
  return JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/>/g, "\\u003e")
    .replace(/&/g, "\\u0026")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

/** The business, for the front page. */
export function organizationData(site: Site, settings: SiteSettings): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": organizationId(site),
    name: settings.name,
    url: absolute(site, "/"),
    description: settings.description,
    email: settings.contact?.email,
    sameAs: some(settings.socials.map(({ url }) => url)),
  };
}

/** The site, for the front page. */
export function websiteData(site: Site, settings: SiteSettings): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: settings.name,
    url: absolute(site, "/"),
    description: settings.description,
    inLanguage: "en-NZ",
    publisher: { "@id": organizationId(site) },
  };
}

/** A guide. Its dates are those that the page shows. */
export function articleData(site: Site, article: Article): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    description: article.standfirst,
    url: absolute(site, addressOf(article)),
    mainEntityOfPage: absolute(site, addressOf(article)),
    datePublished: article.publishedAt,
    dateModified: article.lastReviewedAt ?? article.publishedAt,
    image: article.cover && pictureInRatios(site, article.cover),
    author: article.author && person(site, article.author),
    publisher: {
      "@type": "Organization",
      "@id": organizationId(site),
      name: site.name,
      url: absolute(site, "/"),
    },
    articleSection: some(article.categories.map(({ title }) => title)),
    inLanguage: "en-NZ",
  };
}

/**
 * The page of a guide on an injury or a part of the body, where somebody has reviewed it and the day is
 * known. Without both there is nothing to state.
 */
export function medicalPageData(site: Site, article: Article): JsonLd | undefined {
  const isMedical = article.categories.some(
    ({ kind }) => kind === "condition" || kind === "bodyArea",
  );
  if (!isMedical || !article.lastReviewedAt || !article.reviewedBy) return undefined;
  return {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    name: article.title,
    url: absolute(site, addressOf(article)),
    lastReviewed: article.lastReviewedAt,
    reviewedBy: person(site, article.reviewedBy),
    about: some(
      article.categories
        .filter(({ kind }) => kind === "condition")
        .map(({ title }) => ({ "@type": "MedicalCondition", name: title })),
    ),
    inLanguage: "en-NZ",
  };
}

/** Where a page stands in the site. */
export function breadcrumbData(site: Site, crumbs: Crumb[]): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absolute(site, path),
    })),
  };
}

/** A coach's page. */
export function profileData(site: Site, coach: Coach): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    url: absolute(site, addressOf(coach)),
    mainEntity: {
      ...person(site, coach),
      description: coach.shortBio,
      image: coach.portrait && absolute(site, pictureUrl(coach.portrait, 800, 1)),
      knowsAbout: some(coach.specialities),
      knowsLanguage: some(coach.languages),
      sameAs: some(coach.socials.map(({ url }) => url)),
      worksFor: { "@type": "Organization", "@id": organizationId(site), name: site.name },
    },
  };
}

/** A plan that can be bought: without a price it is no offer, and nothing is stated. */
export function planData(site: Site, plan: TrainingPlan): JsonLd | undefined {
  if (plan.price === undefined || !plan.currency) return undefined;
  const url = absolute(site, addressOf(plan));
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: plan.title,
    description: plan.standfirst,
    url,
    image: plan.cover && pictureInRatios(site, plan.cover),
    category: plan.sport?.title,
    brand: { "@type": "Organization", "@id": organizationId(site), name: site.name },
    offers: {
      "@type": "Offer",
      url,
      price: plan.price,
      priceCurrency: plan.currency,
      availability: "https://schema.org/InStock",
    },
  };
}

function organizationId(site: Site): string {
  return `${absolute(site, "/")}#organization`;
}

function person(site: Site, coach: CoachCard): JsonLd {
  return {
    "@type": "Person",
    name: coach.name,
    url: absolute(site, addressOf(coach)),
    jobTitle: coach.role,
  };
}

/** Search engines choose between a square, a 4:3 and a 16:9 picture. */
function pictureInRatios(site: Site, picture: Picture): (string | undefined)[] {
  return [1, 4 / 3, 16 / 9].map((ratio) => absolute(site, pictureUrl(picture, 1200, ratio)));
}

function absolute(site: Site, path: string | undefined): string | undefined {
  return path === undefined ? undefined : new URL(path, site.url).href;
}

/** A list with something in it, or nothing. */
function some<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}
