import { describe, expect, it } from "vitest";
import { comparedPlans, comparePlans, comparisonAddress } from "@/lib/plan-comparison.ts";
import { plan, soldPlans } from "./finder/plans.ts";

const [marathon, ultra, timeTrial] = soldPlans;
if (!marathon || !ultra || !timeTrial) throw new Error("The plans to compare are missing.");

describe("a comparison", () => {
  it("marks what differs, also what only one plan says", () => {
    const facts = comparePlans([marathon, { ...ultra, delivery: "By e-mail" }]);
    const of = (name: string) => facts.find((fact) => fact.name === name);
    expect(of("Sport")).toMatchObject({ values: ["running", "running"], differs: false });
    expect(of("Length")).toMatchObject({ values: ["16 weeks", "24 weeks"], differs: true });
    expect(of("Delivery")).toMatchObject({ values: [undefined, "By e-mail"], differs: true });
    expect(of("Training days a week")).toMatchObject({ values: ["5", "5"], differs: false });
  });

  it("leaves out what no plan says", () => {
    const names = comparePlans([plan({ title: "a" }), plan({ title: "b" })]).map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Sport"]);
  });

  it("takes plans from the address: each once, three at most, unknown ones not at all", () => {
    const asked = ["100km", "nobody", "marathon", "100km", "time trial", "fast half"];
    const { compared, isTooMany } = comparedPlans(asked, soldPlans);
    expect(compared.map(({ slug }) => slug)).toEqual(["100km", "marathon", "time trial"]);
    expect(isTooMany).toBe(true);
    expect(comparedPlans("marathon", soldPlans).compared).toEqual([marathon]);
    expect(comparedPlans(undefined, soldPlans)).toEqual({ compared: [], isTooMany: false });
  });

  it.each([
    [["100km", "marathon", "time trial"]],
    [["100km", "marathon", "100km", "100km"]],
    [["marathon", "nobody", "<script>", "a b", "100km"]],
  ])("of %j is not of too many: only plans that there are count, each once", (asked) => {
    expect(comparedPlans(asked, soldPlans).isTooMany).toBe(false);
  });

  it("has an address that leads back to it", () => {
    const { searchParams } = new URL(comparisonAddress([timeTrial, ultra]), "https://x.example");
    expect(comparedPlans(searchParams.getAll("plan"), soldPlans).compared).toEqual([
      timeTrial,
      ultra,
    ]);
    expect(comparisonAddress([])).toBe("/plans/compare");
  });
});
