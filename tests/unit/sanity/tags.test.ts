import { describe, expect, it } from "vitest";
import { change, resultTags, tags, tagsOf } from "@/sanity/tags.ts";

describe("what a result depends on", () => {
  it("is every document in it and every document that it points at", () => {
    const result = {
      _id: "article-a",
      author: { _id: "coach-b" },
      body: [{ _ref: "source-c", source: null }, { faqs: [{ _id: "faq-d" }] }],
    };
    expect(resultTags(result)).toEqual([
      tags.all,
      ...["article-a", "coach-b", "source-c", "faq-d"].map(tags.document),
    ]);
  });

  it("is one tag for a draft and its published document", () => {
    expect(resultTags({ _id: "drafts.article-a" })).toEqual([tags.all, tags.document("article-a")]);
  });

  it("is any document when there are more than a cache entry may have tags", () => {
    const result = Array.from({ length: 1_100 }, (_, index) => ({ _id: `faq-${index}` }));
    expect(resultTags(result)).toEqual([tags.all, tags.anyDocument]);
  });

  it("is any document, too, when its own tags are what is too many", () => {
    const own = Array.from({ length: 2_000 }, (_, index) => tags.pointingAt(`category-${index}`));
    expect(resultTags({ _id: "article-a" }, own)).toEqual([tags.all, tags.anyDocument]);
  });

  it("has no commas, which would make two tags of one", () => {
    expect(tags.slug("article", "one,two")).not.toContain(",");
  });

  it("is only the address of what it links to", () => {
    expect(
      resultTags({
        links: [{ label: "Plan", linksTo: "trainingPlan-a", to: { _type: "trainingPlan" } }],
      }),
    ).toEqual([tags.all, tags.address("trainingPlan-a")]);
  });

  it("is everything, and nothing else, when there is nothing", () => {
    expect(resultTags(null)).toEqual([tags.all]);
  });
});

describe("what a change touches", () => {
  const renamed = change.parse({
    _id: "article-a",
    _type: "article",
    slugs: ["old", "new", null, 3],
    pointsAt: ["category-b", null, {}],
  });

  it("is the document, the lists of its type, and its old and new address", () => {
    expect(tagsOf(renamed)).toEqual([
      tags.document("article-a"),
      tags.type("article"),
      tags.anyDocument,
      tags.slug("article", "old"),
      tags.slug("article", "new"),
    ]);
  });

  it("is the hubs that list it only when it moved", () => {
    expect(tagsOf({ ...renamed, moved: false })).not.toContain(tags.pointingAt("category-b"));
    expect(tagsOf({ ...renamed, moved: true })).toContain(tags.pointingAt("category-b"));
  });

  it("is the pages of the exercises that a guide takes up or drops, not of those that it keeps", () => {
    const rewritten = change.parse({
      _id: "article-a",
      _type: "article",
      usedBefore: ["exercise-kept", "exercise-dropped"],
      usedAfter: ["exercise-kept", "exercise-new", null],
    });
    const touched = tagsOf(rewritten).filter((tag) => tag.startsWith("pointing-at:"));
    expect(touched.toSorted()).toEqual(["exercise-dropped", "exercise-new"].map(tags.pointingAt));
    expect(tagsOf({ ...rewritten, moved: true })).toContain(tags.pointingAt("exercise-kept"));
  });

  it("stays within the length that Next.js allows for a tag", () => {
    for (const tag of tagsOf({ ...renamed, slugs: ["x".repeat(5000)] }))
      expect(tag.length).toBeLessThanOrEqual(256);
  });
});
