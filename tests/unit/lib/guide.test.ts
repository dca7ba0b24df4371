import { expect, it } from "vitest";
import { article } from "@/lib/content/article.ts";
import { readGuide } from "@/lib/guide.ts";
import { scaleOf } from "@/lib/scale.ts";
import { usualCta } from "@/lib/usual-cta.ts";

const cite = (source: string) => ({
  _type: "block",
  _key: source,
  markDefs: [{ _type: "citation", _key: "c", source: { _id: source, title: source } }],
  children: [{ _type: "span", _key: "s", text: source, marks: ["c"] }],
});

const guide = article.parse({
  _id: "article-x",
  _type: "article",
  title: "Title",
  slug: "title",
  triage: [{ _type: "careCard", _key: "t", level: "urgent", heading: "Call", text: [cite("one")] }],
  body: [
    cite("two"),
    {
      _type: "recoveryTimeline",
      _key: "r",
      unit: "weeks",
      rows: [{ _key: "r1", severity: "Mild", from: 6, to: 2 }],
      basis: [cite("three")],
    },
  ],
  conclusion: [cite("four")],
  faqs: [{ _id: "f", question: "Why?", slug: "why", answer: [cite("one"), cite("five")] }],
});

it("numbers sources in reading order, triage first", () => {
  const { sources } = readGuide(guide).citations;
  expect(sources.map(({ source }) => source._id)).toEqual(["one", "two", "three", "four", "five"]);
});

it("lists triage and all sections in the contents", () => {
  expect(readGuide(guide).contents.map(({ text }) => text)).toEqual([
    "Is it serious?",
    "The bottom line",
    "Questions and answers",
    "Sources",
  ]);
});

it("reads a span the wrong way round as it was meant", () => {
  const [, timeline] = guide.body;
  expect(timeline).toMatchObject({ rows: [{ from: 2, to: 6 }] });
});

it("calls to coaching in the sport of the guide", () => {
  const coaching = { label: "Coaching", href: "/services" };
  const label = (title: string, kind: "sport" | "bodyArea") => ({
    _id: title,
    title,
    slug: title,
    kind,
  });
  const cta = usualCta([label("Knee", "bodyArea"), label("Cycling", "sport")], coaching);
  expect(cta).toMatchObject({
    heading: expect.stringContaining("cycling"),
    link: { label: "See cycling coaching", href: "/services" },
  });
  expect(usualCta([], coaching)?.link.label).toBe("See coaching");
  expect(usualCta([], undefined)).toBeUndefined();
});

it.each([
  [0, 1, 2],
  [1, 1, 2],
  [12, 12, 7],
  [13, 15, 6],
  [52, 60, 7],
  [1000, 1000, 6],
])("a scale up to %d ends at %d with %d marks", (largest, end, marks) => {
  const scale = scaleOf(largest);
  expect([scale.end, scale.ticks.length]).toEqual([end, marks]);
});
