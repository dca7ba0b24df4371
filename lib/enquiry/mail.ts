import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { Channels } from "./delivery.ts";
import type { EnquiryRecord } from "./record.ts";

export type MailSettings = {
  /** `smtp://user:password@host:port`, or `smtps://` */
  url: string;
  /** The inbox of the business. */
  to: string;
  /** An address that the mail server lets this site send from. */
  from: string;
  /** Where the Studio shows an enquiry. */
  studioAddress: (id: string) => string;
};

/** How long a mail server may take for each step. */
const patienceMs = 10_000;

/**
 * Sends enquiries to the inbox of the business. An answer to the e-mail goes to the visitor.
 *
 * @returns a channel, as `Delivery` takes it
 */
export function mailChannel(settings: MailSettings): NonNullable<Channels["mail"]> {
  const transport = createTransport({
    url: settings.url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (enquiry) => {
    let isUnderWay = false;
    const text = Readable.from(
      (function* () {
        // The text is asked for when the server has agreed to take it, and not before.
        isUnderWay = true;
        yield Buffer.from(textOf(enquiry, settings));
      })(),
    );
    try {
      await transport.sendMail({
        from: settings.from,
        to: settings.to,
        // Given apart, so that no name can pass for an address or end a line.
        replyTo: { name: enquiry.name, address: enquiry.email },
        subject: ["Enquiry", enquiry.subject?.title, enquiry.name].filter(Boolean).join(": "),
        text,
        // The same e-mail for the same enquiry, should it ever arrive twice.
        messageId: `<enquiry.${enquiry.id}@${/@([\w.-]+)/.exec(settings.from)?.[1] ?? "localhost"}>`,
        date: new Date(enquiry.receivedAt),
      });
      return "sent";
    } catch (error) {
      const code = responseCodeOf(error);
      if (code === undefined) {
        if (isUnderWay) return "unsure";
        throw error;
      }
      // A password that is wrong gets mended; a message that is refused does not.
      if (code >= 500 && !isAboutSignIn(error)) return "refused";
      throw error;
    }
  };
}

function textOf(enquiry: EnquiryRecord, { studioAddress }: MailSettings): string {
  const { id, name, email, phone, subject, message, receivedAt } = enquiry;
  const head = [
    `Name: ${name}`,
    `E-mail: ${email}`,
    ...(phone ? [`Telephone: ${phone}`] : []),
    ...(subject ? [`About: ${subject.title}`] : []),
    `Received: ${receivedAt}`,
  ];
  return [
    head.join("\n"),
    message,
    `Answer this e-mail to answer ${name}, and mark the enquiry as answered in the Studio:\n${studioAddress(id)}`,
    "",
  ].join("\n\n");
}

function responseCodeOf(error: unknown): number | undefined {
  return error instanceof Error &&
    "responseCode" in error &&
    typeof error.responseCode === "number" &&
    error.responseCode > 0
    ? error.responseCode
    : undefined;
}

function isAboutSignIn(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EAUTH";
}
