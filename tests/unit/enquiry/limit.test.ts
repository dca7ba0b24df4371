import { describe, expect, it } from "vitest";
import { clientAddress } from "@/lib/enquiry/client-address.ts";
import { EnquiryLimit, householdOf } from "@/lib/enquiry/limit.ts";

describe("the limit", () => {
  it("lets five through from one household, then says how long to wait", async () => {
    const limit = new EnquiryLimit();
    for (const id of ["1", "2", "3", "4", "5"])
      expect(await limit.count("198.51.100.7", id)).toBe(0);
    expect(await limit.count("198.51.100.7", "6")).toBe(10);
    expect(await limit.count("198.51.100.7", "6")).toBe(10);
    expect(await limit.count("198.51.100.8", "6")).toBe(0);
  });

  it("counts the same enquiry once, also when it comes many times at once, and knows it beyond the limit", async () => {
    const limit = new EnquiryLimit();
    const count = (id: string) => limit.count("198.51.100.7", id);
    expect(await Promise.all(Array.from({ length: 10 }, () => count("1")))).toEqual(
      Array.from({ length: 10 }, () => 0),
    );
    for (const id of ["2", "3", "4", "5"]) expect(await count(id)).toBe(0);
    expect(await count("6")).toBe(10);
    expect(await count("1")).toBe(0);
  });

  it.each([
    ["198.51.100.7", "198.51.100.7"],
    ["::ffff:198.51.100.7", "198.51.100.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2"],
    ["2001:db8::9", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["unknown", "unknown"],
  ])("counts %s as %s", (address, household) => {
    expect(householdOf(address)).toBe(household);
  });
});

describe("the visitor's address", () => {
  const headers = new Headers({
    "x-socket-address": "10.0.0.1",
    "x-forwarded-for": "1.1.1.1, 198.51.100.7",
  });

  it("is the connection's, unless a header is trusted", () => {
    expect(clientAddress(headers, undefined)).toBe("10.0.0.1");
    expect(clientAddress(headers, "x-real-ip")).toBe("10.0.0.1");
    expect(clientAddress(new Headers(), undefined)).toBe("unknown");
  });

  it("is what the proxy in front added to a list, never what came before", () => {
    expect(clientAddress(headers, "x-forwarded-for")).toBe("198.51.100.7");
  });
});
