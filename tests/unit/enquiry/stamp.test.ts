import { describe, expect, it } from "vitest";
import { makeStamp, readStamp } from "@/lib/enquiry/stamp.ts";

const secret = "a secret of the server";
const noon = Date.parse("2026-11-01T12:00:00Z");
const after = (seconds: number) => noon + seconds * 1000;

describe("a stamp", () => {
  const stamp = makeStamp(secret, noon);

  it.each([
    [1, "quick"],
    [2.9, "quick"],
    [3, "good"],
    [86_400, "good"],
    [86_401, "none"],
    [-60, "none"],
  ])("after %d seconds is %s", (seconds, said) => {
    expect(readStamp(stamp, secret, after(seconds))).toBe(said);
  });

  it("is different each time", () => {
    expect(makeStamp(secret, noon)).not.toBe(stamp);
  });

  it.each([
    "",
    "x",
    stamp.slice(1),
    `${stamp}x`,
    stamp.replace(/^\w+/, (time) => (Number.parseInt(time, 36) - 9000).toString(36)),
    makeStamp("another secret", noon),
    "0.".repeat(5000),
  ])("that was forged is none: %s", (forged) => {
    expect(readStamp(forged, secret, after(10))).toBe("none");
  });
});
