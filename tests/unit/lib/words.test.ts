import { expect, test } from "vitest";
import { formatHours, formatMinutes, formatPrice, inHours } from "@/lib/amounts.ts";
import { formatDate } from "@/lib/dates.ts";
import { initialsOf } from "@/lib/initials.ts";
import { hoursInWords, planLinkInWords, priceInWords, sessionsInWords } from "@/lib/plan-words.ts";
import { readingMinutes } from "@/lib/reading-time.ts";
import { readParam } from "@/lib/route-param.ts";
import { shareLinks } from "@/lib/share-links.ts";
import { transitionName } from "@/lib/transition-name.ts";

test("a price names its currency, and letters that are none do no harm", () => {
  expect(formatPrice(149, "NZD")).toBe("NZ$149");
  expect(formatPrice(12.5, "EUR")).toBe("€12.50");
  expect(formatPrice(12, "1$2")).toBe("1$2 12");
});

test("times are told as people tell them", () => {
  expect(formatHours(6.25)).toBe("6.3");
  expect([1, 0.96, 1.04, 6.25].map(inHours)).toEqual(["1 hour", "1 hour", "1 hour", "6.3 hours"]);
  expect([45, 60, 90].map(formatMinutes)).toEqual(["45 min", "1 h", "1 h 30 min"]);
});

test("a day stays that day; a moment is told in New Zealand time", () => {
  expect(formatDate("2026-03-01")).toBe("1 March 2026");
  expect(formatDate("2026-07-31")).toBe("31 July 2026");
  expect(formatDate("2026-02-28T20:00:00Z")).toBe("1 March 2026");
  expect(formatDate("2027-10-12", "month")).toBe("October 2027");
  expect(formatDate("soon")).toBe("soon");
});

test("initials are those of the first and the last name", () => {
  expect(["Graeme S", "Māui", "Ana Lucía de la Cruz", " "].map(initialsOf)).toEqual([
    "GS",
    "M",
    "AC",
    "",
  ]);
});

test("a plan's words leave out what is not known", () => {
  expect(hoursInWords({ weeklyHours: { start: 3.5, average: 5, peak: 6.5 } })).toBe(
    "3.5 to 6.5 hours",
  );
  expect(hoursInWords({ weeklyHours: { start: 4.98, average: 5, peak: 5 } })).toBe("5 hours");
  expect(hoursInWords({})).toBeUndefined();
  expect(priceInWords({ price: 0 })).toBe("Free");
  expect(priceInWords({ price: 10 })).toBeUndefined();
  expect(
    sessionsInWords([
      { _key: "run", discipline: "Run", count: 4 },
      { _key: "strength", discipline: "Strength", count: 1 },
    ]),
  ).toBe("4 × run, 1 × strength");
  expect(sessionsInWords([])).toBeUndefined();
  expect(planLinkInWords({ weeks: 16 })).toBe("See the 16-week plan");
  expect(planLinkInWords({})).toBe("See the plan");
});

test("reading takes at least a minute, and nothing takes none", () => {
  expect(readingMinutes("a few words")).toBe(1);
  expect(readingMinutes("word ".repeat(690))).toBe(3);
  expect(readingMinutes("  ")).toBeUndefined();
});

test("a part of an address that cannot be decoded is left as it is", () => {
  expect(readParam("caf%C3%A9")).toBe("café");
  expect(readParam("100%")).toBe("100%");
});

test("shared links carry title and address whole", () => {
  const page = { url: "https://example.org/guides/a?b=c&d", title: "Heels & hills" };
  for (const { href } of shareLinks(page)) {
    expect(href).toContain(encodeURIComponent(page.url));
    expect(() => new URL(href)).not.toThrow();
  }
});

test("a transition's name is a name that CSS takes", () => {
  expect(transitionName("drafts.article-é")).toBe("picture-drafts-article--");
});
