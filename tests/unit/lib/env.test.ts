import { describe, expect, it } from "vitest";
import { readEnv } from "@/lib/env.ts";

describe("the environment", () => {
  it("needs nothing", () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      LAKE_PORT: 3900,
      LAKE_DIR: ".lake",
      HOST: "127.0.0.1",
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readEnv({ PORT: "", SANITY_REVALIDATE_SECRET: "" }).PORT).toBe(3000);
  });

  it.each([
    [{ PORT: "eighty" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ SITE_URL: "example.com" }, "SITE_URL"],
    [{ NEXT_PUBLIC_SANITY_PROJECT_ID: "My Project" }, "NEXT_PUBLIC_SANITY_PROJECT_ID"],
    [{ NEXT_PUBLIC_SANITY_PROJECT_ID: "abc123" }, "SANITY_API_READ_TOKEN"],
    [
      { NEXT_PUBLIC_SANITY_PROJECT_ID: "abc123", SANITY_API_READ_TOKEN: "x".repeat(40) },
      "SANITY_REVALIDATE_SECRET",
    ],
    [{ NEXT_PUBLIC_SANITY_PROJECT_ID: "abc123" }, "SANITY_API_WRITE_TOKEN"],
    [{ SMTP_URL: "https://mail.example.com" }, "SMTP_URL"],
    [{ SMTP_URL: "smtp://mail.example.com" }, "ENQUIRY_TO"],
    [{ ENQUIRY_TO: "inbox@example.com" }, "SMTP_URL"],
    [{ ENQUIRY_FROM: "nobody" }, "ENQUIRY_FROM"],
    [{ CLIENT_ADDRESS_HEADER: "x forwarded" }, "CLIENT_ADDRESS_HEADER"],
    [{ NEXT_PUBLIC_SANITY_DATASET: "production" }, "NEXT_PUBLIC_SANITY_PROJECT_ID"],
    [{ SANITY_REVALIDATE_SECRET: "short" }, "SANITY_REVALIDATE_SECRET"],
  ])("says what to mend when it is half-written: %j", (variables, name) => {
    expect(() => readEnv(variables)).toThrow(name);
  });

  it("never repeats a secret in its complaint", () => {
    expect(() => readEnv({ SANITY_API_READ_TOKEN: "s3cret" })).toThrow(/^(?!.*s3cret)/s);
  });
});
