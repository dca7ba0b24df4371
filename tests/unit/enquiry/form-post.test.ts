import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strange } from "./samples.ts";
import { mostBytes, refusalOf } from "@/lib/enquiry/form-post.ts";

const host = "example.com";
const id = "60c28daf3d298e0e2d73696d781ac0d7d256dab2d2";
const state = `[{"typed":{"name":"$$5"},"errors":{},"notice":"$undefined","turn":0}]`;

/** The fields as the page has them. */
const plain = {
  $ACTION_REF_1: "",
  "$ACTION_1:0": `{"id":"${id}","bound":"$@1"}`,
  "$ACTION_1:1": state,
  $ACTION_KEY: "k4d66",
  name: "Jo $1",
};
const packed = { "0": `[{"turn":1},"$K1"]`, _1_name: "Jo", _1_$ACTION_REF_1: "" };

async function request(
  fields: Record<string, string | File>,
  headers: Record<string, string> = {},
  path = "/contact",
): Promise<Request> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const made = new Request("http://x", { method: "POST", body: form });
  const body = await made.arrayBuffer();
  return new Request(`http://localhost:3000${path}`, {
    method: "POST",
    body,
    headers: {
      "content-type": made.headers.get("content-type") ?? "",
      "content-length": String(body.byteLength),
      ...headers,
    },
  });
}

const refused = async (...args: Parameters<typeof request>) =>
  (await refusalOf(await request(...args), host))?.status;

describe("a form", () => {
  it("is let through as the page sends it, plain or packed", async () => {
    expect(await refused(plain)).toBeUndefined();
    expect(await refused(plain, {}, "/contact/plan/marathon")).toBeUndefined();
    expect(await refused(packed, { "next-action": id })).toBeUndefined();
  });

  it.each([
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "garbage" }, 403],
    [{ origin: "https://example.com" }, undefined],
    [{ origin: "https://other.example", "x-forwarded-host": "other.example" }, undefined],
    [{ "content-length": String(mostBytes + 1) }, 413],
    [{ "content-length": "many" }, 413],
    [{ "content-type": "application/json" }, 415],
    [{ "content-type": "multipart/form-data" }, 400],
    [{ "content-type": "multipart/form-data; boundary=other" }, 400],
  ])("with %j gets %s", async (headers, status) => {
    expect(await refused(plain, headers)).toBe(status);
  });

  it("must say how long it is", async () => {
    const made = await request(plain);
    made.headers.delete("content-length");
    expect((await refusalOf(made, host))?.status).toBe(411);
  });

  it("is taken by the contact pages alone", async () => {
    for (const path of ["/", "/guides", "/contacts", "/studio"])
      expect(await refused(plain, {}, path), path).toBe(405);
  });

  it.each([
    { "$ACTION_1:0": "{bad" },
    { "$ACTION_1:0": `{"id":"toString","bound":"$@1"}` },
    { "$ACTION_1:0": `{"id":"${id}","bound":"$F1"}` },
    { "$ACTION_1:1": "[bad" },
    { "$ACTION_1:1": `["$F1"]` },
    { "$ACTION_1:1": `[{"a":"$Qx"}]` },
    { "$ACTION_1:1": `[{"__proto__":{"a":1}}]` },
    { "$ACTION_1:1": `[${"[".repeat(99)}${"]".repeat(99)}]` },
    { "$ACTION_1:2": "x" },
    { [`$ACTION_ID_${id}`]: "" },
    { $ACTION_KEY: "x".repeat(99) },
    { $ACTION_REF_2: "" },
    { $ACTION_REF_1: new File(["x"], "x") },
  ] as Record<string, string | File>[])(
    "whose hidden fields were changed is refused: %j",
    async (changes) => {
      expect(await refused({ ...plain, ...changes })).toBe(400);
    },
  );

  it.each([
    { "0": "zzz" },
    { "0": "[]" },
    { "0": `["$K1"]` },
    { "0": `[{},"$F1"]` },
    { "0": `[{"a":"$@9"},"$K1"]` },
    { "2": "x" },
    { "0": new File(["x"], "x") },
  ] as Record<string, string | File>[])(
    "that React did not pack is refused: %j",
    async (changes) => {
      expect(await refused({ ...packed, ...changes }, { "next-action": id })).toBe(400);
    },
  );

  it("never makes it throw", async () => {
    const names = fc.constantFrom("$ACTION_REF_1", "$ACTION_1:0", "$ACTION_1:1", "0", "name");
    const fields = fc.dictionary(names, fc.oneof(strange, fc.json()));
    await fc.assert(
      fc.asyncProperty(fields, fc.boolean(), async (values, isPacked) => {
        const status = await refused(values, isPacked ? { "next-action": id } : {});
        expect([undefined, 400]).toContain(status);
      }),
    );
  });
});
