import { z } from "zod";

/** What a visitor fills in, in the order of the form. */
export const fieldNames = ["subject", "name", "email", "phone", "message", "consent"] as const;
export type FieldName = (typeof fieldNames)[number];

/** What was typed, as it was typed: shown again when something has to be mended. */
export type Typed = Record<FieldName, string>;

/** A message for each field that has to be mended. */
export type FieldErrors = Partial<Record<FieldName, string>>;

/**
 * A field that no person sees. What a program types into it gives the program away. Its name is no word that a
 * browser fills in by itself.
 */
export const trapName = "leave-empty";

/** Carries the signed time at which the visitor had the form (`stamp.ts`). */
export const stampName = "stamp";

/** The longest that each field may be, in characters. */
export const longest = { name: 100, email: 254, phone: 40, message: 5000 };

/** What the page shows: what was typed, and what there is to say about it. */
export type FormState = {
  typed: Typed;
  errors: FieldErrors;
  notice?: Notice | undefined;
  stamp: string;
  /** Grows with every answer, so that the same answer twice is noticed twice. */
  turn: number;
};

/** Why an enquiry that is filled in well was not taken yet. */
export type Notice =
  | { kind: "check" | "quick" | "trap" | "failed" }
  | { kind: "often"; minutes: number };

/** The form as it comes. */
export function emptyForm(subject = ""): FormState {
  return {
    typed: { subject, name: "", email: "", phone: "", message: "", consent: "" },
    errors: {},
    stamp: "",
    turn: 0,
  };
}

/** Line breaks and other control characters have no place in a line: they would end a header of an e-mail. */
const isOneLine = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text);

const line = (most: number, name: string) =>
  z
    .string()
    .trim()
    .max(most, `${name} is too long: use ${most} characters or fewer.`)
    .refine(isOneLine, `${name} has a line break or another invisible character in it.`);

const fields = z.object({
  subject: z
    .string()
    .regex(/^[A-Za-z0-9_-]{0,128}$/)
    .catch(""),
  name: line(longest.name, "Your name").min(1, "Tell us your name."),
  email: line(longest.email, "Your e-mail address")
    .min(1, "Tell us your e-mail address, so that we can answer.")
    .pipe(z.email("This is not a whole e-mail address. It looks like name@example.com.")),
  phone: line(longest.phone, "Your telephone number").refine(
    (text) => /^[+\d\s().\-/x]*$/i.test(text),
    "A telephone number has digits, spaces and + ( ) - only.",
  ),
  message: z
    .string()
    .transform(asWritten)
    .pipe(
      z
        .string()
        .min(1, "Write your message.")
        .min(10, "Tell us a little more: 10 characters or more.")
        .max(
          longest.message,
          `Your message is too long: use ${longest.message} characters or fewer.`,
        ),
    ),
  consent: z.literal("yes", "Tick this box, so that we may keep your message and answer it."),
});

/** An enquiry that is filled in well. `subject` is the id of a plan or a coach, or nothing. */
export type Enquiry = Omit<z.infer<typeof fields>, "consent">;

/**
 * Reads what came, whoever sent it: a field that is missing, or is a file, counts as empty.
 *
 * @returns what was typed, and either the enquiry or what has to be mended
 */
export function readForm(form: FormData): {
  typed: Typed;
  enquiry?: Enquiry;
  errors: FieldErrors;
  isTrapped: boolean;
  stamp: string;
} {
  const typed = Object.fromEntries(fieldNames.map((name) => [name, textOf(form, name)])) as Typed; // the keys are all names
  const common = { isTrapped: textOf(form, trapName) !== "", stamp: textOf(form, stampName) };
  const result = fields.safeParse(typed);
  if (result.success) {
    const { consent: _given, ...enquiry } = result.data;
    return { typed, enquiry, errors: {}, ...common };
  }
  const errors: FieldErrors = {};
  for (const name of fieldNames) {
    const issue = result.error.issues.find(({ path }) => path[0] === name);
    if (issue) errors[name] = issue.message;
  }
  return { typed, errors, ...common };
}

/** Nobody reads more than this; a page that shows it again stays small. */
const mostShown = 50_000;

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, mostShown) : "";
}

/** Text of several lines, without what no keyboard types. */
function asWritten(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(/(?![\n\t])\p{Cc}/gu, "")
    .trim();
}
