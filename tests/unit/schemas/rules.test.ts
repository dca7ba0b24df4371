import { describe, expect, it } from "vitest";
import { checkHttps, checkSitePathOrHttps } from "../../../sanity/schemas/validation/address.ts";
import { checkReviewOrder } from "../../../sanity/schemas/validation/dates.ts";
import { checkLinkTarget } from "../../../sanity/schemas/validation/link.ts";
import { checkAlt } from "../../../sanity/schemas/validation/picture.ts";
import {
  checkPhases,
  checkSampleWeek,
  checkWeeklyLoad,
  DAYS,
} from "../../../sanity/schemas/validation/plan.ts";
import { checkRedirectFrom } from "../../../sanity/schemas/validation/redirect.ts";
import { checkTableShape } from "../../../sanity/schemas/validation/table.ts";
import { checkConsent } from "../../../sanity/schemas/validation/consent.ts";
import { checkRecoverySpan } from "../../../sanity/schemas/validation/recovery.ts";
import { checkTriage } from "../../../sanity/schemas/validation/triage.ts";
import { checkVideoAddress } from "../../../sanity/schemas/validation/video.ts";
import { checkTimeZone } from "../../../sanity/schemas/validation/time-zone.ts";

describe("addresses", () => {
  it.each(["/plans", "/guides/heel#steps", "https://www.nhs.uk/"])("accept %s", (address) => {
    expect(checkSitePathOrHttps(address)).toBe(true);
  });

  it.each([
    "plans",
    "//evil.example",
    "/\\evil.example",
    "http://nhs.uk",
    "javascript:alert(1)",
    "/a b",
  ])("refuse %s", (address) => {
    expect(checkSitePathOrHttps(address)).not.toBe(true);
  });

  it("of other sites are https", () => {
    expect(checkHttps("https://example.org")).toBe(true);
    expect(checkHttps("http://example.org")).toMatch(/https/);
    expect(checkHttps(undefined)).toBe(true);
  });
});

describe("a link", () => {
  it("has exactly one target", () => {
    expect(checkLinkTarget({ href: "/plans" })).toBe(true);
    expect(checkLinkTarget({ to: { _ref: "page-about" } })).toBe(true);
    expect(checkLinkTarget({})).toMatch(/Choose a page/);
    expect(checkLinkTarget({ href: "/plans", to: { _ref: "page-about" } })).toMatch(/Keep either/);
  });
});

describe("a picture", () => {
  const asset = { _ref: "image-abc-10x10-png" };

  it("needs words, unless it is decorative", () => {
    expect(checkAlt(undefined, { asset })).toMatch(/tick "Decorative"/);
    expect(checkAlt("   ", { asset })).not.toBe(true);
    expect(checkAlt("A runner", { asset })).toBe(true);
    expect(checkAlt(undefined, { asset, decorative: true })).toBe(true);
  });

  it("that was not chosen yet needs none", () => {
    expect(checkAlt(undefined, {})).toBe(true);
  });
});

describe("a table", () => {
  it("names the row that differs", () => {
    expect(checkTableShape([{ cells: ["a", "b"] }, { cells: ["1", "2"] }])).toBe(true);
    expect(checkTableShape([{ cells: ["a", "b"] }, { cells: ["1"] }])).toMatch(/Row 2 has 1/);
    expect(checkTableShape([{ cells: ["a"] }])).toMatch(/at least one row/);
  });
});

describe("a block", () => {
  it("with an athlete’s story needs the athlete’s consent", () => {
    expect(checkConsent(undefined, { voice: "athlete" })).toMatch(/cannot be published/);
    expect(checkConsent(false, { voice: "athlete" })).not.toBe(true);
    expect(checkConsent(true, { voice: "athlete" })).toBe(true);
    expect(checkConsent(undefined, { voice: "coach" })).toBe(true);
  });

  it("with a recovery time names the two ends that are the wrong way round", () => {
    expect(checkRecoverySpan(2, { from: 6 })).toMatch(/\(2\).*\(6\)/);
    expect(checkRecoverySpan(6, { from: 6 })).toBe(true);
    expect(checkRecoverySpan(undefined, { from: 6 })).toBe(true);
  });

  it("of one urgency stands above a guide once", () => {
    const card = (level: string) => ({ _type: "careCard", level });
    expect(checkTriage([card("urgent"), card("selfCare"), { _type: "painDecision" }])).toBe(true);
    expect(checkTriage([card("urgent"), card("urgent")])).toMatch(/same urgency/);
    expect(checkTriage([{ _type: "painDecision" }, { _type: "painDecision" }])).toMatch(/enough/);
    expect(checkTriage(undefined)).toBe(true);
  });

  it("with a video takes the hosts that can wait", () => {
    expect(checkVideoAddress("https://youtu.be/aUaInS6HIGo")).toBe(true);
    expect(checkVideoAddress("https://example.org/film.mp4")).toMatch(/youtube.com or vimeo.com/);
  });
});

describe("a plan", () => {
  it("has one load per week", () => {
    expect(checkWeeklyLoad([4, 5, 6], 3)).toBe(true);
    expect(checkWeeklyLoad([4, 5], 3)).toMatch(/3 weeks.*there are 2/);
    expect(checkWeeklyLoad([4, -1, 5], 3)).toMatch(/between 0 and 40/);
    expect(checkWeeklyLoad(undefined, 3)).not.toBe(true);
  });

  it("has phases without a gap or an overlap", () => {
    const base = { name: "Base", fromWeek: 1, toWeek: 4 };
    expect(checkPhases([base, { name: "Build", fromWeek: 5, toWeek: 8 }], 8)).toBe(true);
    expect(checkPhases([base, { name: "Build", fromWeek: 6, toWeek: 8 }], 8)).toMatch(/week 5/);
    expect(checkPhases([base, { name: "Build", fromWeek: 4, toWeek: 8 }], 8)).toMatch(/already/);
    expect(checkPhases([base], 8)).toMatch(/end at week 4/);
    expect(checkPhases([{ ...base, toWeek: 0 }], 8)).toMatch(/ends before/);
  });

  it("shows each of the seven days once", () => {
    const week = DAYS.map((day) => ({ day }));
    expect(checkSampleWeek(week)).toBe(true);
    expect(checkSampleWeek(week.slice(1))).toMatch(/there are 6/);
    expect(checkSampleWeek([...week.slice(1), { day: "Sunday" }])).toMatch(/Monday is missing/);
  });
});

describe("dates, redirects, time zones", () => {
  it("review after the last review", () => {
    expect(checkReviewOrder("2027-01-01", "2026-01-01")).toBe(true);
    expect(checkReviewOrder("2025-01-01", "2026-01-01")).not.toBe(true);
    expect(checkReviewOrder(undefined, "2026-01-01")).toBe(true);
  });

  it("redirect from a path", () => {
    expect(checkRedirectFrom("/old")).toBe(true);
    for (const from of [undefined, "old", "//x", "/", "/old?x=1", "https://example.org/old"])
      expect(checkRedirectFrom(from)).not.toBe(true);
  });

  it("know the zones of the world", () => {
    expect(checkTimeZone("Pacific/Auckland")).toBe(true);
    expect(checkTimeZone("Middle Earth")).not.toBe(true);
  });
});
