import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isFromTheClock } from "@/app/api/bearer.ts";

const own = "this server's own secret";
const cron = "the cron job's secret";

const bearer = (secret: string) =>
  isFromTheClock(
    new Request("https://example.com", { headers: { Authorization: `Bearer ${secret}` } }),
  );

beforeEach(() => {
  vi.stubEnv("SANITY_REVALIDATE_SECRET", own);
  vi.stubEnv("CRON_SECRET", cron);
});
afterEach(() => vi.unstubAllEnvs());

describe("the clock", () => {
  it("is known by this server's secret, or by the cron job's", () => {
    expect([own, cron].map(bearer)).toEqual([true, true]);
    expect(bearer("somebody else's secret")).toBe(false);
    expect(isFromTheClock(new Request("https://example.com"))).toBe(false);
  });

  it("is not known by a secret that is empty, as in a half-written .env", () => {
    vi.stubEnv("CRON_SECRET", "");
    expect(bearer("")).toBe(false);
    expect(bearer(own)).toBe(true);
  });

  it("does not go by a secret that can be guessed", () => {
    vi.stubEnv("CRON_SECRET", "tick");
    expect(() => bearer("tick")).toThrow("CRON_SECRET is too short");
  });
});
