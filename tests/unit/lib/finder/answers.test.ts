import { describe, expect, it } from "vitest";
import { goalValue, readAnswers, typedIn } from "@/lib/finder/answers.ts";
import { addWeeks, mondayOf, nextStart, startFor, weeksUntil } from "@/lib/finder/calendar.ts";

const today = "2026-11-24";
const goals = [{ sport: "running" }, { sport: "running", event: "Half Marathon" }];
const whole = { for: "running.half-marathon", hours: "4,5", days: "5" };

describe("the finder's answers", () => {
  it("are read as people type them", () => {
    expect(readAnswers({ ...whole, weeks: "16" }, goals, today)).toEqual({
      answers: { goal: goals[1], hours: 4.5, days: 5, weeks: 16 },
    });
    expect(readAnswers({ ...whole, for: "running" }, goals, today)).toEqual({
      answers: { goal: goals[0], hours: 4.5, days: 5 },
    });
  });

  it("take the date of the race before the number of weeks", () => {
    expect(readAnswers({ ...whole, race: "2027-03-21", weeks: "3" }, goals, today)).toEqual({
      answers: { goal: goals[1], hours: 4.5, days: 5, weeks: 16, race: "2027-03-21" },
    });
  });

  it.each([
    ["for", { ...whole, for: "chess" }],
    ["for", { hours: "4", days: "5" }],
    ["hours", { ...whole, hours: "" }],
    ["hours", { ...whole, hours: "-1" }],
    ["hours", { ...whole, hours: "41" }],
    ["hours", { ...whole, hours: "a lot" }],
    ["hours", { ...whole, hours: "1e3" }],
    ["days", { ...whole, days: "0" }],
    ["days", { ...whole, days: "8" }],
    ["days", { ...whole, days: "2.5" }],
    ["weeks", { ...whole, weeks: "0" }],
    ["weeks", { ...whole, weeks: "105" }],
    ["race", { ...whole, race: "2027-02-30" }],
    ["race", { ...whole, race: "soon" }],
    ["race", { ...whole, race: "2026-11-29" }],
    ["race", { ...whole, race: "2036-01-01" }],
  ])("that cannot be used are told at %s: %o", (question, typed) => {
    const read = readAnswers(typed, goals, today);
    expect(Object.keys("problems" in read ? read.problems : {})).toEqual([question]);
  });

  it("all problems are told at once", () => {
    const read = readAnswers({ race: "x" }, goals, today);
    expect("problems" in read && Object.keys(read.problems).toSorted()).toEqual([
      "days",
      "for",
      "hours",
      "race",
    ]);
  });

  it("come from the address, the first of each and no longer than an answer is", () => {
    expect(typedIn({ for: ["running", "cycling"], hours: " 4 ", days: "", other: "x" })).toEqual({
      for: "running",
      hours: "4",
    });
    expect(typedIn({ for: "a".repeat(1_000) }).for).toHaveLength(200);
  });

  it("are not cut where a goal's name is long", () => {
    const goal = { sport: "s".repeat(96), event: "A race with a very long name ".repeat(4) };
    const typed = typedIn({ ...whole, for: goalValue(goal) });
    expect(readAnswers(typed, [goal], today)).toMatchObject({ answers: { goal } });
  });
});

describe("the calendar", () => {
  it("counts weeks from the next Monday to the week of the race", () => {
    expect(mondayOf("2026-11-29")).toBe("2026-11-23");
    expect(nextStart("2026-11-24")).toBe("2026-11-30");
    expect(nextStart("2026-11-23")).toBe("2026-11-23");
    expect(weeksUntil("2026-12-06", today)).toBe(1);
    expect(weeksUntil("2026-12-07", today)).toBe(2);
    expect(weeksUntil("2026-11-29", today)).toBe(0);
  });

  it("is not led astray by months, years and summer time", () => {
    expect(addWeeks("2026-12-28", 1)).toBe("2027-01-04");
    expect(startFor("2027-04-18", 20)).toBe("2026-11-30");
    expect(startFor("2028-03-05", 1)).toBe("2028-02-28");
  });
});
