import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type TestLake, testLake } from "../lake/support.ts";

const secret = "the clock's own secret";

let lake: TestLake;

beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());
afterEach(() => vi.unstubAllEnvs());

/** Knocks at the door of a server that has just started. */
async function knock(outbox: string, bearer = secret): Promise<Response> {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for("enquiry desk"));
  vi.stubEnv("LAKE_PORT", new URL(lake.url).port);
  vi.stubEnv("SANITY_API_WRITE_TOKEN", lake.token);
  vi.stubEnv("CRON_SECRET", secret);
  vi.stubEnv("OUTBOX_DIR", outbox);
  const { GET } = await import("@/app/api/enquiries/deliver/route.ts");
  return GET(
    new Request("https://example.com/api/enquiries/deliver", {
      headers: { Authorization: `Bearer ${bearer}` },
    }),
  );
}

/** Stores an enquiry of so many months ago, by its id. */
async function storeOld(months: number): Promise<string> {
  const received = new Date();
  received.setUTCMonth(received.getUTCMonth() - months);
  const _id = `enquiry.${months}-months`;
  await lake.client().createOrReplace({
    _id,
    _type: "enquiry",
    receivedAt: received.toISOString(),
    message: "I would like to run a marathon.",
  });
  return _id;
}

const stored = () => lake.client().fetch<string[]>(`*[_type == "enquiry"]._id | order(@)`);

describe("the clock's knock at the outbox", () => {
  it("is not heard without the secret", async () => {
    const old = await storeOld(13);
    expect((await knock("/dev/null/outbox", "somebody else's secret")).status).toBe(401);
    expect(await stored()).toEqual([old]);
  });

  it.each([
    ["that cannot exist, where servers sleep", "/dev/null/outbox", 200],
    // A path too long for any disk.
    ["that cannot be read", `/tmp/${"x".repeat(5000)}`, 503],
  ])("deletes after twelve months, with an outbox %s", async (_, outbox, status) => {
    await storeOld(13);
    const recent = await storeOld(11);
    expect((await knock(outbox)).status).toBe(status);
    expect(await stored()).toEqual([recent]);
  });
});
