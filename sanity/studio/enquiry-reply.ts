import type { SanityDocument } from "sanity";

export type EnquiryStatus = "new" | "answered" | "closed";

/** The status of an enquiry. One without a status was never looked at. */
export function enquiryStatusOf(enquiry: SanityDocument | null): EnquiryStatus {
  const status = enquiry?.status;
  return status === "answered" || status === "closed" ? status : "new";
}

/** More than this, some mail programs cut off or refuse. */
const longestQuote = 1500;

/**
 * An address that opens an answer to a visitor in the editor's mail program; nothing when there is no address to
 * answer to. All of it is a visitor's text, so all of it is encoded: none of it can add a recipient or a header.
 */
export function replyAddress(enquiry: SanityDocument | null): string | undefined {
  const { name, email, about, message } = textsOf(enquiry);
  if (!/^[^\s@?&#]+@[^\s@?&#]+$/.test(email)) return undefined;
  // Cut between characters: half of one cannot be encoded.
  const quote = message
    .slice(0, longestQuote)
    .replace(/[\ud800-\udbff]$/, "")
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\r\n");
  const subject = about ? `Your question: ${about}` : "Your message to us";
  const body = `Hello ${name},\r\n\r\n\r\n\r\n${quote}\r\n`;
  return `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function textsOf(enquiry: SanityDocument | null) {
  const text = (field: string) => {
    const value = enquiry?.[field];
    return typeof value === "string" ? value : "";
  };
  return {
    name: text("name"),
    email: text("email"),
    about: text("about"),
    message: text("message"),
  };
}
