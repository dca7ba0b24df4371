import { expect, test } from "vitest";
import { changedOn } from "@/lib/changed-on.ts";

test.each([
  [
    "the day of the review",
    { publishedAt: "2026-01-05T08:00:00Z", lastReviewedAt: "2026-03-01" },
    "2026-03-01",
  ],
  ["the moment it was published", { publishedAt: "2026-01-05T08:00:00Z" }, "2026-01-05T08:00:00Z"],
  [
    "the later of the two",
    { publishedAt: "2026-03-05T08:00:00Z", lastReviewedAt: "2026-03-01" },
    "2026-03-05T08:00:00Z",
  ],
  // Late on the 4th in London is the 5th in New Zealand, where the business keeps its calendar.
  [
    "the review, on the very day",
    { publishedAt: "2026-03-04T20:00:00Z", lastReviewedAt: "2026-03-05" },
    "2026-03-05",
  ],
  ["nothing", {}, undefined],
])("a guide last changed on %s", (_, guide, changed) => {
  expect(changedOn(guide)).toBe(changed);
});
