import { expect, test } from "vitest";
import { loadChart, loadInWords, loadProfile } from "@/lib/weekly-load.ts";

test("the words name the start, every biggest week and the end", () => {
  expect(loadInWords([3, 5, 4, 5, 1])).toBe(
    "The plan starts at 3 hours in week 1, reaches its most, 5 hours, in weeks 2 and 4, and ends at 1 hour in week 5. 2 of the 5 weeks are lighter than the week before.",
  );
  expect(loadInWords([3])).toBeUndefined();
});

test("bars and phases stay within the chart, whatever the phases say", () => {
  const phases = [
    { name: "Base", fromWeek: 1, toWeek: 2 },
    { name: "Backwards and too long", fromWeek: 40, toWeek: 3 },
    { name: "After the end", fromWeek: 9, toWeek: 12 },
  ];
  const { bars, bands, top } = loadChart([2, 3, 7], phases);
  expect(top).toBe(8);
  expect(bars.map(({ isPeak }) => isPeak)).toEqual([false, false, true]);
  expect(bands.map(({ name }) => name)).toEqual(["Base", "Backwards and too long"]);
  for (const { left, width } of [...bars, ...bands])
    expect(left + width).toBeLessThanOrEqual(1.0001);
});

test("a plan without training has no profile", () => {
  expect(loadProfile([0, 0, 0])).toBeUndefined();
  expect(loadProfile([])).toBeUndefined();
  expect(loadProfile([1, 2])).toBe("0,52 100,8");
});
