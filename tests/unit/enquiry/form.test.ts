import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longest, readForm, trapName } from "@/lib/enquiry/form.ts";
import { idOf } from "@/lib/enquiry/record.ts";
import { filledIn, strange } from "./samples.ts";

describe("the form", () => {
  it("is taken as it was meant", () => {
    const { enquiry, errors } = readForm(
      filledIn({ name: "  Jo ", phone: "+64 (21) 000-000", message: " One.\r\nTwo, three.\0 " }),
    );
    expect(errors).toEqual({});
    expect(enquiry).toEqual({
      subject: "trainingPlan-marathon",
      name: "Jo",
      email: "jo@example.com",
      phone: "+64 (21) 000-000",
      message: "One.\nTwo, three.",
    });
  });

  it.each([
    ["name", "", "Tell us your name."],
    ["name", "x".repeat(longest.name + 1), "too long"],
    ["name", "Jo\r\nBcc: all@example.com", "line break"],
    ["email", "", "Tell us your e-mail address"],
    ["email", "jo at example", "not a whole e-mail address"],
    ["email", "jo@example.com\r\nBcc: all@example.com", "line break"],
    ["email", "jo@example.com, all@example.com", "not a whole e-mail address"],
    ["email", `${"x".repeat(300)}@example.com`, "too long"],
    ["phone", "call me", "digits"],
    ["message", "", "Write your message."],
    ["message", "Hello", "a little more"],
    ["message", "x".repeat(longest.message + 1), "too long"],
    ["consent", "", "Tick this box"],
    ["consent", "no", "Tick this box"],
  ])("says what to mend: %s %j", (name, value, words) => {
    const { enquiry, errors, typed } = readForm(filledIn({ [name]: value }));
    expect(enquiry).toBeUndefined();
    expect(errors).toEqual({ [name]: expect.stringContaining(words) });
    expect(typed).toMatchObject({ [name]: value });
  });

  it("takes a subject that is none for no subject", () => {
    expect(readForm(filledIn({ subject: `"] | *[` })).enquiry?.subject).toBe("");
  });

  it("notices the trap", () => {
    expect(readForm(filledIn()).isTrapped).toBe(false);
    expect(readForm(filledIn({ [trapName]: "x" })).isTrapped).toBe(true);
  });

  it("never throws, and never lets a control character into a line", () => {
    const anything = fc.oneof(strange, fc.constant(new File(["x"], "x")));
    const fields = fc.dictionary(
      fc.constantFrom("subject", "name", "email", "phone", "message", "consent", "stamp"),
      anything,
    );
    fc.assert(
      fc.property(fields, (values) => {
        const form = filledIn();
        for (const [name, value] of Object.entries(values)) form.set(name, value);
        const { enquiry } = readForm(form);
        const { message = "", ...lines } = enquiry ?? {};
        expect(Object.values(lines).join("")).not.toMatch(/\p{Cc}/u);
        expect(message).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }),
    );
  });
});

describe("the id of an enquiry", () => {
  const { enquiry } = readForm(filledIn());
  if (!enquiry) throw new Error("the sample is filled in well");

  it("is the same for the same words from the same form, and for no others", () => {
    const id = idOf(enquiry, "stamp");
    expect(idOf({ ...enquiry }, "stamp")).toBe(id);
    expect(idOf(enquiry, "another")).not.toBe(id);
    for (const field of Object.keys(enquiry))
      expect(idOf({ ...enquiry, [field]: "changed" }, "stamp"), field).not.toBe(id);
  });
});
