import { expect, test } from "vitest";
import { body } from "@/lib/content/body.ts";
import { headingId, outlineOf } from "@/lib/table-of-contents.ts";

const block = (_key: string, style: string, text: string) => ({
  _type: "block",
  _key,
  style,
  children: [{ _type: "span", _key: "s", text }],
});

test("ids follow from the words", () => {
  expect(headingId("When to see a doctor?")).toBe("when-to-see-a-doctor");
  expect(headingId("Māori names, naïve café")).toBe("maori-names-naive-cafe");
  expect(headingId("Runner’s knee")).toBe("runners-knee");
  expect(headingId("！？")).toBe("section");
});

test("two headings with the same words have two ids, and none takes one of the page's own", () => {
  const text = body.parse([
    block("a", "h2", "Sources"),
    block("b", "h2", "Pain"),
    block("c", "h2", "Pain"),
  ]);
  const { headings } = outlineOf(text, ["sources"]);
  expect([...headings.values()].map(({ id }) => id)).toEqual(["sources-2", "pain", "pain-2"]);
});

test("no level is skipped, whatever the editor chose", () => {
  const text = body.parse([
    block("a", "h4", "First"),
    block("b", "h4", "Second"),
    block("c", "h2", "Third"),
  ]);
  const { headings } = outlineOf(text);
  expect([...headings.values()].map(({ level }) => level)).toEqual([2, 3, 2]);
});

test("a block's title stands one level below the heading above it", () => {
  const faqList = (_key: string) => ({
    _type: "faqList",
    _key,
    faqs: [{ _id: "faq-a", question: "Why?", slug: "why", answer: [] }],
  });
  const text = body.parse([
    faqList("a"),
    block("b", "h2", "Part"),
    faqList("c"),
    block("d", "h3", "Step"),
    faqList("e"),
  ]);
  const { titleLevels } = outlineOf(text);
  const levels = text.flatMap((item) => (item._type === "faqList" ? [titleLevels.get(item)] : []));
  expect(levels).toEqual([2, 3, 4]);
});

test("the contents list holds the first two levels and no empty heading", () => {
  const text = body.parse([
    block("a", "h2", "Part"),
    block("b", "h3", "Step"),
    block("c", "h4", "Detail"),
    block("d", "h2", " "),
  ]);
  expect(outlineOf(text).contents).toEqual([
    { id: "part", text: "Part", children: [{ id: "step", text: "Step", children: [] }] },
  ]);
});
