import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { mailChannel } from "@/lib/enquiry/mail.ts";
import { enquiry } from "./samples.ts";

type Received = { from: string; to: string[]; text: string };

const open: { close: (done: () => void) => unknown }[] = [];

afterEach(async () => {
  await Promise.all(
    open.splice(0).map((server) => new Promise<void>((done) => void server.close(() => done()))),
  );
});

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
}

async function mailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
    ...options,
  });
  open.push(server);
  return { port: await listen(server.server), received };
}

const channel = (port: number) =>
  mailChannel({
    url: `smtp://127.0.0.1:${port}`,
    to: "inbox@example.com",
    from: "site@example.com",
    studioAddress: (id) => `https://example.com/studio/${id}`,
  });

const failing = (responseCode: number) => Object.assign(new Error("No"), { responseCode });

describe("an e-mail", () => {
  it("goes to the inbox, is answered to the visitor, and is text alone", async () => {
    const { port, received } = await mailServer();
    const subject = { id: "p", title: "Marathon plan", type: "trainingPlan" as const };
    expect(await channel(port)(enquiry(1, { subject, phone: "+64 21" }))).toBe("sent");
    expect(received).toHaveLength(1);
    const [{ from, to, text } = { from: "", to: [], text: "" }] = received;
    expect(from).toBe("site@example.com");
    expect(to).toEqual(["inbox@example.com"]);
    expect(text).toMatch(/^Subject: Enquiry: Marathon plan: Jo Runner\r$/m);
    expect(text).toMatch(/^Reply-To: Jo Runner <jo@example\.com>\r$/m);
    expect(text).toMatch(/^Message-ID: <enquiry\.0{31}1@example\.com>\r$/m);
    expect(text).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(bodyOf(text)).toContain("I would like to run a marathon.");
    expect(bodyOf(text)).toContain(`https://example.com/studio/${enquiry(1).id}`);
  });

  it("cannot be given a recipient or a header by what a visitor writes", async () => {
    const { port, received } = await mailServer();
    const attack = `x\r\nBcc: all@example.com\r\n\r\n.\r\nRCPT TO:<all@example.com>\r\n`;
    const subject = { id: "p", title: attack, type: "coach" as const };
    await channel(port)(enquiry(1, { name: attack, message: attack, subject }));
    await channel(port)(enquiry(2, { name: `"a" <all@example.com>, b`, message: "<b>x</b>" }));
    expect(received).toHaveLength(2);
    for (const { to, text } of received) {
      expect(to).toEqual(["inbox@example.com"]);
      const head = text.slice(0, text.indexOf("\r\n\r\n"));
      expect(head).not.toMatch(/^Bcc:/im);
      expect(head).not.toContain("text/html");
      expect(head.match(/^Reply-To:.*(?:\r\n[ \t].*)*/im)?.[0]).toMatch(/<jo@example\.com>$/);
    }
  });

  it("is tried again when the server is away, or asks to wait", async () => {
    const nobody = createServer();
    const port = await listen(nobody);
    await new Promise((done) => nobody.close(done));
    await expect(channel(port)(enquiry(1))).rejects.toThrow("ECONNREFUSED");

    const busy = await mailServer({ onRcptTo: (_address, _session, done) => done(failing(451)) });
    await expect(channel(busy.port)(enquiry(1))).rejects.toThrow("451");

    const hangsUp = createServer((socket) => socket.end("220 hello\r\n", () => socket.destroy()));
    open.push(hangsUp);
    await expect(channel(await listen(hangsUp))(enquiry(1))).rejects.toThrow(
      /closed|hang|EHLO|socket/i,
    );
  });

  it("is not tried again when the server refuses it for good", async () => {
    const { port } = await mailServer({
      onRcptTo: (_address, _session, done) => done(failing(550)),
    });
    expect(await channel(port)(enquiry(1))).toBe("refused");
  });

  it("is not tried again when the server took the text and then went silent", async () => {
    const goesSilent = createServer((socket) => {
      let isText = false;
      socket.write("220 hello\r\n");
      socket.on("data", (chunk: Buffer) => {
        if (isText) {
          if (chunk.toString().endsWith("\r\n.\r\n")) socket.destroy();
          return;
        }
        isText = chunk.toString().startsWith("DATA");
        socket.write(isText ? "354 go on\r\n" : "250 good\r\n");
      });
    });
    open.push(goesSilent);
    const port = await listen(goesSilent);
    expect(await channel(port)(enquiry(1))).toBe("unsure");
  });
});

/** The text of an e-mail, whose encoding is one that programs decode. */
function bodyOf(mail: string): string {
  const [head = "", ...rest] = mail.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  return /^Content-Transfer-Encoding: base64\r?$/im.test(head)
    ? Buffer.from(body, "base64").toString()
    : body.replaceAll("=\r\n", "");
}
