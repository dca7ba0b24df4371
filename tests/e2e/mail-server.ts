import { SMTPServer } from "smtp-server";
import { smtpPort } from "./stage.ts";

/** A real mail server, where the stage's site sends its e-mail. What it took stays in `mails`. */
export class MailServer {
  readonly mails: string[] = [];
  #server: SMTPServer | undefined;

  async open(): Promise<void> {
    const { mails } = this;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          mails.push(Buffer.concat(chunks).toString());
          done();
        });
      },
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(smtpPort, "127.0.0.1", () => resolve()));
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** The e-mails about an enquiry, by the id of its document. */
  about(id: string): string[] {
    return this.mails.filter((mail) => mail.includes(`Message-ID: <${id}@`));
  }
}
