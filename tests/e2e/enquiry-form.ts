import type { Page } from "@playwright/test";
import { siteAddress, stage } from "./stage.ts";

/** What a visitor fills in. */
export const visitor = (message: string) => ({
  name: "Jo Runner",
  email: "jo@example.com",
  message,
});

/** Fills in the contact form that a page shows, as a visitor would. */
export async function fillIn(page: Page, values: ReturnType<typeof visitor>): Promise<void> {
  await page.getByLabel("Your name").fill(values.name);
  await page.getByLabel("Your e-mail address").fill(values.email);
  await messageBox(page).fill(values.message);
  await page.getByRole("checkbox").check();
}

/** The box for the message; what the page says of a form that was sent speaks of "your message" too. */
export const messageBox = (page: Page) => page.getByRole("textbox", { name: "Your message" });

export const sendButton = (page: Page) => page.getByRole("button", { name: /^Send/ });

/** Longer than the shortest time in which a person fills in the form. */
export const aPersonsTime = 3200;

/** The hidden fields that the page's form has: they name the action. */
export async function hiddenFields(path = "/contact"): Promise<[string, string][]> {
  const html = await (await fetch(siteAddress + path)).text();
  const form = html.slice(html.indexOf('<form noValidate=""'));
  return [
    ...form.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g),
  ].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]);
}

/** Asks for a stamp, as the form does when it is first touched. */
export async function askForStamp(): Promise<string> {
  const answer = await fetch(`${siteAddress}/api/enquiries/stamp`);
  // What the site's own route answers.
  return ((await answer.json()) as { stamp: string }).stamp;
}

/** Sends the form as a browser without JavaScript does, from an address of its own. */
export async function post(
  fields: [string, string][],
  { path = "/contact", address = "198.51.100.1" }: { path?: string; address?: string } = {},
): Promise<{ status: number; location: string | null; html: string }> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const answer = await fetch(siteAddress + path, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { Origin: siteAddress, "x-test-address": address },
  });
  return {
    status: answer.status,
    location: answer.headers.get("location"),
    html: await answer.text(),
  };
}

/** Knocks as the clock does; returns how many enquiries still wait. */
export async function knock(): Promise<number> {
  const answer = await fetch(`${siteAddress}/api/enquiries/deliver`, {
    headers: { Authorization: `Bearer ${stage().secret}` },
  });
  // What the site's own route answers.
  return ((await answer.json()) as { waiting: number }).waiting;
}
