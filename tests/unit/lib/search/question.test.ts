import { expect, it } from "vitest";
import { longestQuestion } from "@/lib/search/longest-question.ts";
import { question, readQuestion, searchAddress, wordsOfPath } from "@/lib/search/question.ts";
import { slipsBetween } from "@/lib/search/spelling.ts";

it.each([undefined, null, "", "   ", 3, "x".repeat(longestQuestion + 1)])(
  "%o is no question, and a sentence says why",
  (value) => {
    const { error } = question.safeParse(value);
    expect(error?.issues[0]?.message).toMatch(/\.$|…$/);
  },
);

it("the page takes what it can of a question", () => {
  expect(readQuestion(" heel ")).toBe("heel");
  expect(readQuestion(["heel", "knee"])).toBe("heel");
  expect(readQuestion(undefined)).toBe("");
  expect(readQuestion("x".repeat(500))).toHaveLength(longestQuestion);
});

it("an address carries any words", () => {
  expect(searchAddress("a&b=c #d")).toBe("/search?q=a%26b%3Dc%20%23d");
});

it.each([
  ["/guides/achiles-pain", "achiles pain"],
  ["/blog/2021/05/Heel_Drops.html", "Heel Drops"],
  ["/guides/f%C3%BC%C3%9Fe-schmerz", "füße schmerz"],
  ["/guides/page/99", ""],
  ["/", ""],
  ["/wp-login.php", "wp login"],
  ["/%E0%A4%A", ""],
  [`/${"a".repeat(500)}`, "a".repeat(longestQuestion)],
])("the words of %s: %s", (path, words) => {
  expect(wordsOfPath(path)).toBe(words);
});

it.each([
  ["heel", "heel", 0],
  ["hele", "heel", 1],
  ["hee", "heel", 1],
  ["heeel", "heel", 1],
  ["keel", "heel", 1],
  ["akilees", "achilles", 3],
  ["knee", "shoulder", 4],
])("%s and %s: %i slips", (a, b, slips) => {
  expect(slipsBetween(a, b, 3)).toBe(slips);
});
