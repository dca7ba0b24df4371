import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, goalValue } from "@/lib/finder/answers.ts";
import { checkHours, checkWeeks } from "@/lib/finder/checks.ts";
import { goalsOf, rankPlans } from "@/lib/finder/rank.ts";
import { plan, soldPlans } from "./plans.ts";

/** A Tuesday: the next Monday is 30 November 2026. */
const today = "2026-11-24";

type Case = {
  goal: string;
  hours: number;
  days: number;
  weeks?: number;
  race?: string;
  /** What fits, best first; what has something to mind has a "?" behind it. */
  fits: string[];
  /** Why the first of the others does not fit. */
  because?: string;
};

const cases: Case[] = [
  // Runners with a marathon in mind
  { goal: "running.marathon", hours: 4, days: 5, weeks: 16, fits: ["marathon"] },
  { goal: "running.marathon", hours: 4, days: 5, weeks: 30, fits: ["marathon"] },
  { goal: "running.marathon", hours: 4, days: 5, fits: ["marathon"] },
  { goal: "running.marathon", hours: 6.5, days: 7, weeks: 20, fits: ["marathon"] },
  { goal: "running.marathon", hours: 3, days: 5, weeks: 16, fits: ["marathon"] },
  { goal: "running.marathon", hours: 2.5, days: 5, weeks: 16, fits: ["marathon?"] },
  { goal: "running.marathon", hours: 2.4, days: 5, weeks: 16, fits: [], because: "tooHard" },
  { goal: "running.marathon", hours: 0, days: 5, weeks: 16, fits: [], because: "tooHard" },
  { goal: "running.marathon", hours: 4, days: 4, weeks: 16, fits: ["marathon?"] },
  { goal: "running.marathon", hours: 4, days: 3, weeks: 16, fits: [], because: "tooManyDays" },
  { goal: "running.marathon", hours: 4, days: 5, weeks: 15, fits: [], because: "tooLong" },
  { goal: "running.marathon", hours: 4, days: 5, weeks: 1, fits: [], because: "tooLong" },
  { goal: "running.marathon", hours: 7, days: 5, weeks: 16, fits: ["marathon?"] },
  { goal: "running.marathon", hours: 12, days: 7, weeks: 16, fits: [], because: "tooEasy" },
  { goal: "running.marathon", hours: 4, days: 5, race: "2027-03-21", fits: ["marathon"] },
  { goal: "running.marathon", hours: 4, days: 5, race: "2027-03-14", fits: [], because: "tooLong" },
  // Runners with an ultra in mind
  { goal: "running.ultramarathon", hours: 5, days: 5, weeks: 24, fits: ["100km"] },
  { goal: "running.ultramarathon", hours: 10, days: 6, weeks: 52, fits: ["100km"] },
  { goal: "running.ultramarathon", hours: 4, days: 5, weeks: 24, fits: ["100km?"] },
  { goal: "running.ultramarathon", hours: 3, days: 5, weeks: 24, fits: [], because: "tooHard" },
  { goal: "running.ultramarathon", hours: 6, days: 5, weeks: 23, fits: [], because: "tooLong" },
  // Runners with no event yet
  { goal: "running", hours: 4, days: 5, weeks: 30, fits: ["marathon", "100km?"] },
  { goal: "running", hours: 5, days: 5, weeks: 30, fits: ["100km", "marathon"] },
  { goal: "running", hours: 5, days: 5, weeks: 20, fits: ["marathon"], because: "tooLong" },
  { goal: "running", hours: 5, days: 5, fits: ["100km", "marathon"] },
  { goal: "running", hours: 9, days: 5, weeks: 30, fits: ["100km", "marathon?"] },
  { goal: "running", hours: 1, days: 5, weeks: 30, fits: [], because: "tooHard" },
  { goal: "running", hours: 20, days: 7, weeks: 30, fits: [], because: "tooEasy" },
  // Cyclists
  { goal: "cycling.time-trial", hours: 5, days: 5, weeks: 12, fits: ["time trial"] },
  { goal: "cycling.time-trial", hours: 4.5, days: 6, weeks: 12, fits: ["time trial"] },
  { goal: "cycling.time-trial", hours: 4, days: 5, weeks: 12, fits: ["time trial?"] },
  { goal: "cycling.time-trial", hours: 3.5, days: 5, weeks: 12, fits: [], because: "tooHard" },
  { goal: "cycling.time-trial", hours: 5, days: 5, weeks: 11, fits: [], because: "tooLong" },
  { goal: "cycling", hours: 9, days: 4, weeks: 12, fits: ["time trial??"] },
  { goal: "cycling", hours: 11.5, days: 5, weeks: 12, fits: [], because: "tooEasy" },
  // Triathletes: the same event, two plans
  {
    goal: "triathlon.half-ironman",
    hours: 4,
    days: 6,
    weeks: 20,
    fits: ["first half"],
    because: "tooHard",
  },
  {
    goal: "triathlon.half-ironman",
    hours: 8,
    days: 6,
    weeks: 20,
    fits: ["fast half", "first half"],
  },
  {
    goal: "triathlon.half-ironman",
    hours: 8,
    days: 6,
    weeks: 16,
    fits: ["fast half"],
    because: "tooLong",
  },
  {
    goal: "triathlon.half-ironman",
    hours: 7,
    days: 6,
    weeks: 20,
    fits: ["first half", "fast half?"],
  },
  {
    goal: "triathlon.half-ironman",
    hours: 6,
    days: 6,
    weeks: 20,
    fits: ["first half"],
    because: "tooHard",
  },
  { goal: "triathlon.half-ironman", hours: 6, days: 6, weeks: 16, fits: [], because: "tooHard" },
  {
    goal: "triathlon.half-ironman",
    hours: 10,
    days: 6,
    weeks: 20,
    fits: ["fast half", "first half?"],
  },
  {
    goal: "triathlon.half-ironman",
    hours: 8,
    days: 5,
    weeks: 20,
    fits: ["fast half?", "first half?"],
  },
  {
    goal: "triathlon.half-ironman",
    hours: 8,
    days: 4,
    weeks: 20,
    fits: [],
    because: "tooManyDays",
  },
  {
    goal: "triathlon.half-ironman",
    hours: 15,
    days: 6,
    weeks: 20,
    fits: ["fast half?"],
    because: "tooEasy",
  },
  { goal: "triathlon.half-ironman", hours: 30, days: 7, weeks: 20, fits: [], because: "tooEasy" },
];

const { goals } = goalsOf(soldPlans);

function answersOf({ goal: value, hours, days, weeks, race }: Case): Answers {
  const goal = goals.find((one) => goalValue(one) === value);
  if (!goal) throw new Error(`There is no goal ${value}`);
  const left = race ? { "2027-03-21": 16, "2027-03-14": 15 }[race] : weeks;
  return { goal, hours, days, ...(left && { weeks: left }), ...(race && { race }) };
}

describe("the finder ranks the plans that are sold", () => {
  it.each(cases)("$goal, $hours h, $days days, $weeks weeks $race", (one) => {
    const { fitting, near } = rankPlans(soldPlans, answersOf(one), today);
    const told = fitting.map(
      ({ plan: { title }, reasons }) =>
        title + "?".repeat(reasons.filter(({ verdict }) => verdict === "mind").length),
    );
    expect(told).toEqual(one.fits);
    const against = near[0]?.reasons.filter(({ verdict }) => verdict === "bad") ?? [];
    const why: (string | undefined)[] = against.map(({ problem }) => problem);
    expect(one.because === undefined || why.includes(one.because), String(why)).toBe(true);
    for (const { reasons } of near)
      expect(reasons.some(({ verdict }) => verdict === "bad")).toBe(true);
  });

  it("says why in words, and when to start", () => {
    const [first] = rankPlans(
      soldPlans,
      { goal: { sport: "running", event: "Marathon" }, hours: 3.25, days: 5, weeks: 18 },
      today,
    ).fitting;
    expect(first?.reasons.map(({ words }) => words)).toEqual([
      "It is made for your event: Marathon.",
      "You train 3.3 hours a week now; week 1 asks for 3.5, the biggest week for 6.5.",
      "It trains on 5 days a week; you have 5.",
      "It takes 16 weeks; you have 18. Keep training as you do for the 2 weeks before it.",
    ]);
    expect(first?.start).toBe("2026-12-14");
  });

  it("counts hours as they are written: what is rounded to one is one hour", () => {
    const short = plan({ title: "short", hours: [4, 4, 5] });
    const words = (hours: number) =>
      checkHours(short, { goal: { sport: "running" }, hours, days: 5 }).words;
    expect(words(3.04)).toContain("That is 1 hour more at once");
    expect(words(0.97)).toContain("You train 1 hour a week now");
    expect(words(3.2)).toContain("That is 0.8 hours more at once");
  });

  it("names the Monday to start on, which on a Monday is today", () => {
    const words = (day: string) =>
      checkWeeks(
        plan({ title: "a", weeks: 2 }),
        { goal: { sport: "running" }, hours: 4, days: 5 },
        day,
      ).words;
    expect(words(today)).toBe(
      "It takes 2 weeks: start on Monday 30 November 2026 and you can race from 7 December 2026.",
    );
    const monday = "2026-11-23";
    expect(words(monday)).toBe(
      "It takes 2 weeks: start on Monday 23 November 2026 and you can race from 30 November 2026.",
    );
    const [first] = rankPlans(
      soldPlans,
      { goal: { sport: "running" }, hours: 4, days: 5 },
      monday,
    ).fitting;
    expect(first?.start).toBe(monday);
  });

  it("starts so that the last week holds the race", () => {
    const answers = {
      goal: { sport: "running" },
      hours: 4,
      days: 5,
      weeks: 16,
      race: "2027-03-21",
    };
    expect(rankPlans(soldPlans, answers, today).fitting[0]?.start).toBe("2026-11-30");
  });

  it("says nothing of plans for another sport, and survives plans that say little", () => {
    const bare = [plan({ title: "bare" }), plan({ title: "other", sport: "cycling" })];
    const { fitting, near } = rankPlans(
      bare,
      { goal: { sport: "running" }, hours: 4, days: 5, weeks: 16 },
      today,
    );
    expect([...fitting, ...near].map(({ plan: { title } }) => title)).toEqual(["bare"]);
    expect(fitting[0]?.reasons.every(({ problem }) => problem === "unknown")).toBe(true);
    expect(rankPlans([], { goal: { sport: "running" }, hours: 4, days: 5 }, today)).toEqual({
      fitting: [],
      near: [],
    });
  });
});

const anyPlan = fc
  .record({
    id: fc.integer({ min: 0, max: 10_000 }),
    event: fc.constantFrom("Marathon", "10 km"),
    weeks: fc.integer({ min: 1, max: 52 }),
    start: fc.float({ min: 0, max: 20, noNaN: true }),
    more: fc.float({ min: 0, max: 20, noNaN: true }),
    before: fc.option(fc.float({ min: 0, max: 20, noNaN: true }), { nil: undefined }),
    days: fc.integer({ min: 0, max: 7 }),
  })
  .map(({ id, start, more, before, ...rest }) =>
    plan({
      title: `plan ${id}`,
      hours: [start, start, start + more],
      ...rest,
      ...(before === undefined ? {} : { before }),
    }),
  );

const anyAnswers = fc.record({
  goal: fc.constantFrom({ sport: "running" }, { sport: "running", event: "Marathon" }),
  hours: fc.float({ min: 0, max: 40, noNaN: true }),
  days: fc.integer({ min: 1, max: 7 }),
  weeks: fc.integer({ min: 1, max: 60 }),
});

describe("whatever the plans and the answers", () => {
  it("more hours never make a plan too hard that was not", () => {
    fc.assert(
      fc.property(
        fc.array(anyPlan, { maxLength: 6 }),
        anyAnswers,
        fc.float({ min: 0, max: 20, noNaN: true }),
        (plans, answers, more) => {
          const hard = (hours: number) => {
            const { fitting, near } = rankPlans(plans, { ...answers, hours }, today);
            return new Map(
              [...fitting, ...near].map(({ plan: one, reasons }) => [
                one._id,
                reasons.some(({ problem, verdict }) => problem === "tooHard" && verdict === "bad"),
              ]),
            );
          };
          const before = hard(answers.hours);
          const after = hard(answers.hours + more);
          const hardNow = [...after].filter(([id, isHard]) => isHard && before.has(id));
          expect(hardNow.filter(([id]) => !before.get(id))).toEqual([]);
        },
      ),
    );
  });

  it("a plan that takes longer than there is never comes first, nor has a day to start on", () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 8 }), anyAnswers, (plans, answers) => {
        const { fitting, near } = rankPlans(plans, answers, today);
        for (const { plan: one } of fitting)
          expect(one.weeks ?? 0).toBeLessThanOrEqual(answers.weeks);
        const tooLong = near.filter(({ plan: one }) => (one.weeks ?? 0) > answers.weeks);
        expect(tooLong.filter(({ start }) => start)).toEqual([]);
      }),
    );
  });

  it("the order does not depend on the order in which the plans come", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPlan, { maxLength: 8, selector: ({ _id }) => _id }),
        anyAnswers,
        (plans, answers) => {
          expect(rankPlans(plans.toReversed(), answers, today)).toEqual(
            rankPlans(plans, answers, today),
          );
        },
      ),
    );
  });

  it("what fits has nothing against it and starts on a Monday that has not passed", () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 8 }), anyAnswers, (plans, answers) => {
        for (const { reasons, start = "" } of rankPlans(plans, answers, today).fitting) {
          expect(reasons.every(({ verdict }) => verdict !== "bad")).toBe(true);
          expect(start >= today).toBe(true);
          expect(new Date(start).getUTCDay()).toBe(1);
        }
      }),
    );
  });
});
