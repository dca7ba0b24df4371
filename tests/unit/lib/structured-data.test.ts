import { expect, test } from "vitest";
import { article } from "@/lib/content/article.ts";
import { trainingPlan } from "@/lib/content/training-plan.ts";
import {
  articleData,
  breadcrumbData,
  medicalPageData,
  planData,
  serializeJsonLd,
} from "@/lib/structured-data.ts";

const site = { url: "https://example.org", name: "Example" };
const coach = { _id: "coach-a", _type: "coach", name: "A", slug: "a" };

function guide(more: object) {
  return article.parse({
    _id: "article-a",
    _type: "article",
    title: "Guide",
    slug: "guide",
    ...more,
  });
}

test("nothing in structured data can end its script", () => {
  const text = serializeJsonLd({ headline: "</script><!-- & \u2028" });
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ headline: "</script><!-- & \u2028" });
});

test("a guide states the dates that it has, and no others", () => {
  const text = serializeJsonLd(articleData(site, guide({ publishedAt: "2026-03-01T08:00:00Z" })));
  expect(JSON.parse(text)).toMatchObject({
    datePublished: "2026-03-01T08:00:00Z",
    dateModified: "2026-03-01T08:00:00Z",
    url: "https://example.org/guides/guide",
  });
  expect(serializeJsonLd(articleData(site, guide({})))).not.toContain("date");
});

test("a medical page is stated only when somebody reviewed it on a known day", () => {
  const condition = { _id: "c", title: "Sore heel", slug: "sore-heel", kind: "condition" };
  const reviewed = { categories: [condition], lastReviewedAt: "2026-03-01", reviewedBy: coach };
  expect(medicalPageData(site, guide(reviewed))).toMatchObject({ lastReviewed: "2026-03-01" });
  expect(medicalPageData(site, guide({ ...reviewed, reviewedBy: undefined }))).toBeUndefined();
  expect(medicalPageData(site, guide({ ...reviewed, lastReviewedAt: undefined }))).toBeUndefined();
  expect(medicalPageData(site, guide({ ...reviewed, categories: [] }))).toBeUndefined();
});

test("a plan without a price is no offer", () => {
  const plan = {
    _id: "p",
    _type: "trainingPlan",
    title: "Plan",
    slug: "plan",
    price: 79,
    currency: "NZD",
  };
  expect(planData(site, trainingPlan.parse(plan))).toMatchObject({
    offers: { price: 79, priceCurrency: "NZD" },
  });
  expect(planData(site, trainingPlan.parse({ ...plan, currency: undefined }))).toBeUndefined();
});

test("breadcrumbs count from one and have whole addresses", () => {
  expect(breadcrumbData(site, [{ name: "Home", path: "/" }])).toMatchObject({
    itemListElement: [{ position: 1, name: "Home", item: { "@id": "https://example.org/" } }],
  });
});
