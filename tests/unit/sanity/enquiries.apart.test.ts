import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { enquiry } from "../enquiry/samples.ts";
import { type TestLake, testLake } from "../lake/support.ts";

let lake: TestLake;

beforeAll(async () => {
  lake = await testLake();
  vi.stubEnv("LAKE_PORT", new URL(lake.url).port);
  vi.stubEnv("SANITY_API_WRITE_TOKEN", lake.token);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await lake.remove();
});

it("one of those who store the same enquiry at once creates it", async () => {
  // The client's address is read when it is first imported.
  const { storeEnquiry } = await import("@/sanity/enquiries.ts");
  const answers = await Promise.all([1, 2, 3].map(() => storeEnquiry(enquiry(1))));
  expect(answers.toSorted()).toEqual(["created", "exists", "exists"]);
  expect(await storeEnquiry(enquiry(1))).toBe("exists");
  expect(await storeEnquiry(enquiry(2))).toBe("created");
  expect(await lake.client().fetch(`count(*[_type == "enquiry"])`)).toBe(2);
});
