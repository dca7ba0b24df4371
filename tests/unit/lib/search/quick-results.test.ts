import { describe, expect, it } from "vitest";
import { quickResults } from "@/lib/search/quick-results.ts";

const result = (type: string) => ({
  id: "1",
  type,
  address: "/guides/x",
  title: [{ text: "X", isHit: true }],
  extract: [],
});

describe("what is shown while somebody types", () => {
  it("says how many there are", () => {
    expect(quickResults({ total: 1, results: [result("article")] }).says).toBe("1 result");
    expect(quickResults({ total: 12, results: [result("article")] }).says).toBe("12 results");
    expect(quickResults({ total: 0, results: [] }).says).toBe("Nothing found.");
    expect(quickResults({ total: 0, results: [], suggestion: "achilles" }).says).toBe(
      "Nothing found. Did you mean achilles?",
    );
  });

  it("names the kind of each result", () => {
    const kinds = quickResults({ total: 2, results: [result("article"), result("unheardOf")] });
    expect(kinds.results.map(({ kind }) => kind)).toEqual(["Guide", "Page"]);
  });
});
