import { expect, it } from "vitest";
import { cleanText } from "@/lib/content/clean-text.ts";
import { simpleText } from "@/lib/content/portable-text.ts";

it.each([
  ["a\u00ADb\u200Bc\uFEFF", "abc"],
  ["the\u00A0knee\u00A0hurts", "the knee hurts"],
  ["10\u00A0km at\u00A05:30", "10\u00A0km at 5:30"],
  ["\u202Eevil\u202C \u2067x", "evil x"],
  ["one\r\ntwo\u2028three", "one\ntwo\nthree"],
  ["a\u0000b", "ab"],
  ["Kia ora “e hoa” – שלום", "Kia ora “e hoa” – שלום"],
  ["👩\u200D⚕️", "👩\u200D⚕️"],
])("%j is read as %j", (typed, meant) => {
  expect(cleanText(typed)).toBe(meant);
});

it("counts a paragraph of spaces as none", () => {
  const block = (text: string) => ({
    _type: "block",
    _key: "b",
    children: [{ _type: "span", _key: "s", text }],
  });
  expect(simpleText.parse([block(""), block("\u00A0 \u00AD"), block("a")])).toHaveLength(1);
});
