import { describe, expect, it } from "vitest";
import { isNothing } from "@/sanity/last-known.ts";

describe("what is not worth a file, since anybody can ask for any address", () => {
  it.each([null, undefined, { renamed: null, redirect: null }])(
    "%j says that there is nothing",
    (result) => {
      expect(isNothing(result)).toBe(true);
    },
  );

  it.each([[[]], [0], [""], [{ renamed: null, redirect: { _id: "a" } }], [[null]]])(
    "%j is an answer",
    (result) => {
      expect(isNothing(result)).toBe(false);
    },
  );
});
