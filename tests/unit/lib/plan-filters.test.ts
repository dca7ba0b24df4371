import { describe, expect, it } from "vitest";
import {
  filterPlans,
  planFilterChoices,
  planFilterNames,
  planFiltersOf,
  plansInWords,
} from "@/lib/plan-filters.ts";
import { plan, soldPlans } from "./finder/plans.ts";

const plans = soldPlans.map((one, index) => ({
  ...one,
  level: (["all", "all", "intermediate", "beginner", "advanced"] as const)[index],
}));
const choices = planFilterChoices(plans);
const titles = (found: { title: string }[]) => found.map(({ title }) => title);

describe("plan filters", () => {
  it.each([
    [{}, ["marathon", "100km", "time trial", "first half", "fast half"]],
    [{ sport: "triathlon" }, ["first half", "fast half"]],
    [{ event: "half-ironman", level: "advanced" }, ["fast half"]],
    [{ level: "beginner" }, ["marathon", "100km", "first half"]],
    [{ weeks: "16" }, ["marathon", "time trial", "fast half"]],
    [{ hours: "8" }, ["marathon", "time trial"]],
    [{ sport: "running", weeks: "20", hours: "8" }, ["marathon"]],
  ])("%o", (filters, expected) => {
    expect(titles(filterPlans(plans, filters).matching)).toEqual(expected);
  });

  it("that leave nothing show what fails fewest of them, the wanted sport first", () => {
    const { matching, nearest } = filterPlans(plans, { sport: "triathlon", weeks: "12" });
    expect(matching).toEqual([]);
    expect(titles(nearest)).toEqual(["first half", "fast half", "time trial"]);
    expect(filterPlans([], { sport: "triathlon" })).toEqual({ matching: [], nearest: [] });
  });

  it("do not let through what a plan does not say", () => {
    const { matching } = filterPlans([plan({ title: "bare" })], { hours: "15" });
    expect(matching).toEqual([]);
  });

  it("offer what tells the plans apart, and nothing that lets none through", () => {
    expect(choices.sport.map(({ value }) => value)).toEqual(["running", "cycling", "triathlon"]);
    expect(choices.level).toEqual([
      { value: "beginner", label: "Beginner" },
      { value: "intermediate", label: "Intermediate" },
      { value: "advanced", label: "Advanced" },
    ]);
    expect(choices.weeks.map(({ value }) => value)).toEqual(["12", "16", "20", "24"]);
    for (const name of planFilterNames)
      for (const { value } of choices[name])
        expect(filterPlans(plans, { [name]: value }).matching, `${name}=${value}`).not.toEqual([]);
    expect(planFilterChoices([])).toEqual({
      sport: [],
      event: [],
      level: [],
      weeks: [],
      hours: [],
    });
  });

  it("of an address that are unknown, empty or twice there do no harm", () => {
    const params = { sport: ["running", "cycling"], event: "", weeks: "1e9", level: "<script>" };
    expect(planFiltersOf(params, choices)).toEqual({ sport: "running" });
  });

  it("are counted in words", () => {
    expect([0, 1, 2].map(plansInWords)).toEqual(["No plan", "1 plan", "2 plans"]);
  });
});
