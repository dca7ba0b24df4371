import { describe, expect, it } from "vitest";
import { isFirstUse } from "@/app/api/revalidate/signatures.ts";

const now = Date.now();

describe("a signature", () => {
  it("is good once", () => {
    expect(isFirstUse(`t=${now},v1=once`, now)).toBe(true);
    expect(isFirstUse(`t=${now},v1=once`, now)).toBe(false);
  });

  it("may come as late as Sanity's last attempt, and no later", () => {
    expect(isFirstUse(`t=${now - 30 * 60_000},v1=late`, now)).toBe(true);
    expect(isFirstUse(`t=${now - 40 * 60_000},v1=too-late`, now)).toBe(false);
  });

  it("is not taken from the future, nor without a time", () => {
    expect(isFirstUse(`t=${now + 40 * 60_000},v1=early`, now)).toBe(false);
    expect(isFirstUse("v1=timeless", now)).toBe(false);
  });
});
