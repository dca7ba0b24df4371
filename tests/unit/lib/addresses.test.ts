import { describe, expect, it } from "vitest";
import { addressOf, placeOf } from "@/lib/addresses.ts";

const examples = [
  ["article", "/guides/sore-heel"],
  ["category", "/topics/sore-heel"],
  ["trainingPlan", "/plans/sore-heel"],
  ["coach", "/coaches/sore-heel"],
  ["exercise", "/exercises/sore-heel"],
  ["page", "/sore-heel"],
] as const;

describe("addresses", () => {
  it.each(examples)("a document of type %s lives at %s, and is found there", (_type, path) => {
    expect(addressOf({ _type, slug: "sore-heel" })).toBe(path);
    expect(placeOf(path)).toEqual({ type: _type, slug: "sore-heel" });
  });

  it("what has no page has no address", () => {
    expect(addressOf({ _type: "source", slug: "x" })).toBeUndefined();
    expect(addressOf({ _type: "article", slug: null })).toBeUndefined();
    expect(addressOf({ _type: "toString", slug: "x" })).toBeUndefined();
  });

  it("a strange slug cannot leave its folder", () => {
    expect(addressOf({ _type: "article", slug: "../../x?y#z" })).toBe(
      "/guides/..%2F..%2Fx%3Fy%23z",
    );
  });

  it.each(["/", "/a/b/c", "/elsewhere/x", "/guides/%E0%A4%A"])("nothing lives at %s", (path) => {
    expect(placeOf(path)).toBeUndefined();
  });
});
