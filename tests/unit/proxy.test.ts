import {
  getRewrittenUrl,
  unstable_doesMiddlewareMatch as isMatched,
} from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { config, proxy } from "@/proxy.ts";

/** Where the proxy leads a page that is asked for; nowhere else where it does not come into it. */
async function leads(path: string): Promise<string | null> {
  const url = `http://localhost:3000${path}`;
  if (!isMatched({ config, url })) return null;
  const target = getRewrittenUrl(await proxy(new NextRequest(url)));
  return target && target.replace("http://localhost:3000", "");
}

it.each([
  // What the form sends when nothing is filled in.
  "?for=&race=&weeks=&hours=",
  "?hours=",
  "?for=running.marathon&hours=4%2C5&days=5&for=x",
  "?from=mail&days=5",
])("the finder's answers are found for /plans/finder%s", async (query) => {
  expect(await leads(`/plans/finder${query}`)).toBe(`/plans/found${query}`);
});

it.each([
  ["next-action", "x"],
  ["content-type", "multipart/form-data; boundary=x"],
])("the finder takes no form, as no page but the contact page does: %s", async (name, value) => {
  const headers = { [name]: value };
  const url = "http://localhost:3000/plans/finder?for=";
  expect(isMatched({ config, url, headers })).toBe(true);
  expect((await proxy(new NextRequest(url, { method: "POST", headers }))).status).toBe(405);
});

it.each(["/plans/finder", "/plans/finder?utm_source=x", "/plans?weeks=8", "/plans/a?for=", "/"])(
  "%s is the page that it is",
  async (path) => {
    expect(await leads(path)).toBeNull();
  },
);
