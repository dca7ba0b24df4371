import type { SanityDocument } from "sanity";
import { describe, expect, it } from "vitest";
import { enquiryStatusOf, replyAddress } from "../../../sanity/studio/enquiry-reply.ts";

const enquiry = (fields: Record<string, unknown>): SanityDocument => ({
  _id: "enquiry.1",
  _type: "enquiry",
  _rev: "1",
  _createdAt: "2026-01-01T00:00:00Z",
  _updatedAt: "2026-01-01T00:00:00Z",
  name: "Jo",
  email: "jo@example.com",
  message: "Hello.\nCan I run?",
  ...fields,
});

describe("the answer to an enquiry", () => {
  it("opens with the visitor's words quoted", () => {
    const address = new URL(replyAddress(enquiry({ about: "Marathon plan" })) ?? "");
    expect(address.pathname).toBe("jo%40example.com");
    expect(address.searchParams.get("subject")).toBe("Your question: Marathon plan");
    expect(address.searchParams.get("body")).toContain("> Hello.\r\n> Can I run?");
  });

  it("lets nothing that a visitor wrote become a recipient or a header", () => {
    const attack = "x&bcc=all@example.com\r\nBcc: all@example.com?cc=all@example.com#";
    const address = new URL(
      replyAddress(enquiry({ name: attack, message: attack, about: attack })) ?? "",
    );
    expect([...address.searchParams.keys()]).toEqual(["subject", "body"]);
    expect(address.hash).toBe("");
    for (const email of [
      attack,
      "jo@example.com?bcc=all@example.com",
      "jo@a.example,b@b.example x",
      "",
      3,
    ])
      expect(replyAddress(enquiry({ email })), String(email)).toBeUndefined();
  });

  it("cuts a long message between characters", () => {
    for (const length of [1498, 1499, 1500])
      expect(replyAddress(enquiry({ message: "x".repeat(length) + "💥".repeat(9) }))).toBeDefined();
  });

  it("takes an unknown status for new", () => {
    expect(enquiryStatusOf(null)).toBe("new");
    expect(enquiryStatusOf(enquiry({ status: "lost" }))).toBe("new");
    expect(enquiryStatusOf(enquiry({ status: "closed" }))).toBe("closed");
  });
});
