import { describe, expect, it } from "vitest";
import type { Article, Faq } from "../../../sanity/content/documents.ts";
import { sampleDocuments } from "../../../sanity/content/index.ts";
import { grade, sentences, words } from "./reading.ts";
import { eachObject, references } from "./walk.ts";

const articles = sampleDocuments.filter(({ _type }) => _type === "article") as Article[];
const longest = 40;

const texts = (article: Article) => [
  article.triage ?? [],
  article.body,
  article.conclusion,
  article.keyTakeaways,
];

const citations = (value: unknown): string[] => {
  const found: string[] = [];
  eachObject(value, (object) => {
    if (object._type === "citation") found.push(...references(object));
  });
  return found;
};

const types = (value: unknown): Set<string> => {
  const found = new Set<string>();
  eachObject(value, ({ _type }) => {
    if (typeof _type === "string") found.add(_type);
  });
  return found;
};

describe.each(articles.map((article) => [article._id, article] as const))("%s", (_, article) => {
  it("is a guide in depth", () => {
    expect(sentences(texts(article)).flatMap(words).length).toBeGreaterThan(1400);
    expect(article.keyTakeaways.length).toBeGreaterThanOrEqual(3);
    expect(article.keyTakeaways.length).toBeLessThanOrEqual(5);
  });

  it("cites at least five sources, in ten places or more", () => {
    const cited = citations(texts(article));
    expect(cited.length).toBeGreaterThanOrEqual(10);
    expect(new Set(cited).size).toBeGreaterThanOrEqual(5);
  });

  it("shows rather than tells: many kinds of block, and links to here and elsewhere", () => {
    const used = types([article.triage ?? [], article.body]);
    for (const block of ["exerciseReference", "faqList", "leadInList"]) {
      expect(used).toContain(block);
    }
    for (const mark of ["citation", "internalLink", "externalLink"]) expect(used).toContain(mark);
    const blocks = new Set(article.body.map(({ _type }) => _type));
    blocks.delete("block");
    expect(blocks.size).toBeGreaterThanOrEqual(7);
  });

  it("warns of what is urgent before it explains anything", () => {
    const cards = (article.triage ?? []).flatMap((item) =>
      item._type === "careCard" ? [item] : [],
    );
    const first = article.body.find((block) => block._type !== "block");
    const warned =
      cards.some(({ level }) => level === "urgent" || level === "emergency") ||
      (first?._type === "callout" && first.tone === "warning");
    expect(warned).toBe(true);
    const levels = cards.map(({ level }) => level);
    expect(new Set(levels).size).toBe(levels.length);
    // a heading says whom to turn to, and is finished by the points below it
    for (const { heading } of cards) expect(heading).toMatch(/ if\b.*:$/);
  });

  it("says where the figures of a recovery come from, the shortest first", () => {
    for (const block of article.body) {
      if (block._type !== "recoveryTimeline") continue;
      expect(citations(block.basis).length).toBeGreaterThan(0);
      for (const { from, to } of block.rows) expect(from).toBeLessThan(to);
      const starts = block.rows.map(({ from }) => from);
      expect(starts.length).toBeGreaterThan(1);
    }
  });

  it("has a coach's own words only, and never an athlete's without consent", () => {
    eachObject(article.body, (block) => {
      if (block._type !== "anecdote") return;
      expect(block).toMatchObject({ voice: "coach", coach: { _ref: article.author._ref } });
    });
  });

  it("answers questions, which it also lists", () => {
    expect(article.faqs.length).toBeGreaterThanOrEqual(3);
    expect(article.faqs.length).toBeLessThanOrEqual(6);
  });

  it("has tables with as many cells in every row", () => {
    for (const block of article.body) {
      if (block._type !== "dataTable") continue;
      const widths = new Set(block.rows.map(({ cells }) => cells.length));
      expect([block.caption, widths.size]).toEqual([block.caption, 1]);
    }
  });

  it("belongs to a sport, a part of the body, a condition and a topic", () => {
    const kinds = sampleDocuments.flatMap((document) =>
      document._type === "category" && references(article.categories).includes(document._id)
        ? [document.kind]
        : [],
    );
    expect(new Set(kinds)).toEqual(new Set(["sport", "bodyArea", "condition", "topic"]));
  });

  it("names other guides as related, not itself", () => {
    expect(references(article.related).length).toBeGreaterThan(0);
    expect(references(article.related)).not.toContain(article._id);
  });

  it("is reviewed after it was published, and due a year later", () => {
    const { publishedAt, lastReviewedAt = "", nextReviewDue } = article;
    expect(publishedAt.slice(0, 10) < lastReviewedAt).toBe(true);
    expect(nextReviewDue).toBe(
      `${Number(lastReviewedAt.slice(0, 4)) + 1}${lastReviewedAt.slice(4)}`,
    );
  });

  it("is written in short sentences, for readers of fourteen and up", () => {
    const long = sentences(texts(article)).filter((sentence) => words(sentence).length > longest);
    expect(long).toEqual([]);
    expect(grade(texts(article))).toBeLessThan(9);
  });
});

describe("the guides together", () => {
  it("were not all published on one day", () => {
    const days = articles.map(({ publishedAt }) => publishedAt.slice(0, 10));
    expect(new Set(days).size).toBe(days.length);
  });

  it("have answers in short sentences as well", () => {
    const faqs = sampleDocuments.filter(({ _type }) => _type === "faq") as Faq[];
    const long = sentences(faqs).filter((sentence) => words(sentence).length > longest);
    expect(long).toEqual([]);
  });

  it("have exercises with a way, a tip, a feeling, a caution and a dose", () => {
    for (const document of sampleDocuments) {
      if (document._type !== "exercise") continue;
      const { _id, steps, tip, feel, caution, dose, targetMuscles } = document;
      expect([_id, steps.length >= 3, targetMuscles.length > 0]).toEqual([_id, true, true]);
      expect([_id, Boolean(tip && feel && caution && dose.frequency)]).toEqual([_id, true]);
      expect(sentences(steps).filter((step) => words(step).length > 30)).toEqual([]);
    }
  });
});
