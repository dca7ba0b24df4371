import { expect, test } from "vitest";
import { numberCitations } from "@/lib/citations.ts";
import { simpleText } from "@/lib/content/portable-text.ts";

const cite = (_key: string, id: string) => ({
  _type: "citation",
  _key,
  source: { _id: id, title: id },
});

function paragraph(marks: ReturnType<typeof cite>[], used = marks.map(({ _key }) => _key)) {
  return simpleText.parse([
    {
      _type: "block",
      _key: "p",
      children: used.map((key, index) => ({
        _type: "span",
        _key: `s${index}`,
        text: "word",
        marks: [key],
      })),
      markDefs: marks,
    },
  ]);
}

test("sources are numbered in the order in which they are met, and keep their number", () => {
  const { sources } = numberCitations([
    paragraph([cite("a", "second"), cite("b", "first")]),
    paragraph([cite("c", "second")]),
  ]);
  expect(sources.map(({ number, source }) => [number, source._id])).toEqual([
    [1, "second"],
    [2, "first"],
  ]);
  expect(sources[0]?.uses.map(({ id }) => id)).toEqual(["cited-1-1", "cited-1-2"]);
});

test("marks of two texts with the same key are told apart", () => {
  const [one, two] = [paragraph([cite("m1", "a")]), paragraph([cite("m1", "b")])];
  const { use } = numberCitations([one, two]);
  const numbers = [one, two].map(([block]) => {
    const mark = block?.markDefs[0];
    return mark?._type === "citation" ? use(mark)?.number : undefined;
  });
  expect(numbers).toEqual([1, 2]);
});

test("a definition that covers no words is not a source", () => {
  expect(numberCitations([paragraph([cite("a", "unused")], ["strong"])]).sources).toEqual([]);
});
