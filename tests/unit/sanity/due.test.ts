import { describe, expect, it } from "vitest";
import { dueSince } from "@/sanity/due.ts";

const minute = 60_000;

describe("dates that have come", () => {
  it("are looked for over a month by a server that starts: no cached page is older", () => {
    expect(dueSince(undefined, 100 * 24 * 60 * minute)).toBe(69 * 24 * 60 * minute);
  });

  it("are looked at again for a minute, since the lake's clock may be behind", () => {
    expect(dueSince(10 * minute, 11 * minute)).toBe(9 * minute);
  });
});
