import { describe, expect, it } from "vitest";
import { isSameHistory, nextSlugHistory } from "../../../sanity/studio/slug-history.ts";

describe("slug history", () => {
  it.each([
    ["a rename keeps the old slug", "a", "b", [], ["a"]],
    ["a second rename keeps both", "b", "c", ["a"], ["a", "b"]],
    ["nothing changes without a rename", "a", "a", ["z"], ["z"]],
    ["an old slug may come back", "b", "a", ["a"], ["b"]],
    ["a slug is kept once", "a", "b", ["a"], ["a"]],
    ["the first publish has no history", undefined, "a", [], []],
    ["a slug that was taken away is kept", "a", undefined, [], ["a"]],
    ["the present slug is never in it", "a", "a", ["a", "z"], ["z"]],
  ])("%s", (_, before, after, history, expected) => {
    expect(nextSlugHistory(before, after, history)).toEqual(expected);
  });

  it("may be missing", () => {
    expect(nextSlugHistory("a", "b", undefined)).toEqual(["a"]);
  });

  it("is the same after a second attempt", () => {
    const once = nextSlugHistory("a", "b", ["z"]);
    expect(isSameHistory(once, nextSlugHistory("a", "b", once))).toBe(true);
    expect(isSameHistory(undefined, [])).toBe(true);
    expect(isSameHistory(["a"], ["b"])).toBe(false);
  });
});
