import { expect, test } from "@playwright/test";
import { aPersonsTime, askForStamp, hiddenFields, knock, post, visitor } from "./enquiry-form.ts";
import { attack, type Attack } from "./hostile-forms.ts";
import { MailServer } from "./mail-server.ts";
import { lakeClient, siteAddress } from "./stage.ts";

/** HOSTILE_FORMS=10000 sends that many. */
const howMany = Number(process.env.HOSTILE_FORMS ?? 1000);

const mailServer = new MailServer();

test.beforeAll(() => mailServer.open());
test.afterAll(async () => {
  await mailServer.close();
  await lakeClient().delete({ query: `*[_type == "enquiry"]` });
});

/**
 * Sends an attack from an address of its own; `closed` when the server hung up on it. What is no page, such as an
 * answer to React, is data to every browser, whatever is in it.
 */
async function send({ path, headers, body }: Attack, number: number) {
  const address = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  try {
    const answer = await fetch(siteAddress + path, {
      method: "POST",
      redirect: "manual",
      headers: { ...headers, "x-test-address": address },
      body,
      ...(body instanceof ReadableStream && { duplex: "half" as const }),
      signal: AbortSignal.timeout(60_000),
    });
    expect(answer.headers.get("x-content-type-options"), `${number}`).toBe("nosniff");
    const isPage = answer.headers.get("content-type")?.startsWith("text/html");
    const text = await answer.text();
    // A browser is sent on when the form was taken, and React is told so in a header.
    const isTaken = answer.status === 303 || answer.headers.has("x-action-redirect");
    return { status: answer.status, html: isPage ? text : "", isTaken };
  } catch (error) {
    if (error instanceof TypeError) return { status: "closed" as const, html: "", isTaken: false };
    throw error;
  }
}

test(`${howMany} hostile forms: no error, nothing lost, nothing stored twice`, async () => {
  test.setTimeout(60_000 + howMany * 500);
  const facts = { hidden: await hiddenFields(), stamp: await askForStamp(), origin: siteAddress };
  await new Promise((resolve) => setTimeout(resolve, aPersonsTime));

  const accepted = new Set<number>();
  const counts = new Map<string, number>();
  let next = 0;
  const worker = async () => {
    while (next < howMany) {
      const number = next++;
      const one = attack(number, facts);
      // One in ten is sent twice at once.
      const answers = await Promise.all(
        number % 10 === 0
          ? [send(one, number), send(attack(number, facts), number)]
          : [send(one, number)],
      );
      for (const { status, html, isTaken } of answers) {
        const told = `${one.kind}: ${status}${isTaken ? " taken" : ""}`;
        counts.set(told, (counts.get(told) ?? 0) + 1);
        expect(status === "closed" || status < 500, `${number}, kind ${told}`).toBe(true);
        expect(html, String(number)).not.toMatch(/<script>alert|<img src=x/);
        if (isTaken) accepted.add(number);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  console.log(Object.fromEntries(counts));

  expect(accepted.size).toBeGreaterThan(0);
  await expect.poll(knock, { timeout: 60_000 }).toBe(0);
  const found = await lakeClient().fetch<{ message: string; email: string; name: string }[]>(
    `*[_type == "enquiry"]{message, email, name}`,
  );
  const numbers = found.map(({ message }) => Number(/^Attack (\d+)\./.exec(message)?.[1]));
  expect(numbers.toSorted((a, b) => a - b)).toEqual([...accepted].toSorted((a, b) => a - b));
  for (const { email, name } of found) {
    expect(email).toBe("jo@example.com");
    expect(name).not.toMatch(/\p{Cc}/u);
  }
  expect(mailServer.mails).toHaveLength(accepted.size);
  for (const mail of mailServer.mails)
    expect(mail.slice(0, mail.indexOf("\r\n\r\n"))).not.toMatch(/^(?:Bcc|Cc):/im);

  // The site lives, and takes a friendly one.
  const friendly = Object.entries({ ...visitor("A friendly word."), consent: "yes" });
  const { status } = await post([...facts.hidden, ...friendly, ["stamp", facts.stamp]]);
  expect(status).toBe(303);
});
