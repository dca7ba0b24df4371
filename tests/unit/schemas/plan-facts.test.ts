import { describe, expect, it } from "vitest";
import { marathonPlan } from "../../../sanity/content/plans/marathon.ts";
import { problems } from "./problems.ts";

/** What a prospect has to know of a plan: without any of these it is not published. */
const facts = [
  "sport",
  "event",
  "level",
  "weeks",
  "entryRequirement.weeklyHours",
  "entryRequirement.longestSession",
  "entryRequirement.experience",
  "whoFor",
  "notFor",
  "sessionsPerWeek",
  "weeklyHours.start",
  "weeklyHours.average",
  "weeklyHours.peak",
  "longestSession",
  "weeklyLoad",
  "phases",
  "sampleWeek",
  "equipment",
  "intensityBasis",
  "delivery",
  "price",
  "currency",
  "whatYouGet",
  "refundTerms",
  "coach",
];

function without(path: string): Record<string, unknown> {
  const [field = "", part] = path.split(".");
  const { [field]: value, ...rest } = structuredClone(marathonPlan) as Record<string, unknown>;
  if (!part) return rest;
  const { [part]: _gone, ...others } = value as Record<string, unknown>; // The fields with parts are objects.
  return { ...rest, [field]: others };
}

describe("a training plan", () => {
  it("is published with all its facts", async () => {
    expect((await problems("trainingPlan", marathonPlan)).errors).toEqual({});
  });

  it.each(facts)("is not published without %s, and the Studio says so there", async (path) => {
    const { errors } = await problems("trainingPlan", without(path));
    expect(Object.keys(errors)).toContain(path);
  });

  it("asks for the plan to take if this one is too much", async () => {
    const { warnings } = await problems("trainingPlan", without("alternatives"));
    expect(Object.keys(warnings)).toContain("alternatives");
  });
});
