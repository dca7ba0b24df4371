import { randomUUID } from "node:crypto";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { accessibilityFaults } from "./accessibility.ts";
import {
  aPersonsTime,
  askForStamp,
  fillIn,
  hiddenFields,
  knock,
  messageBox,
  post,
  sendButton,
  visitor,
} from "./enquiry-form.ts";
import { MailServer } from "./mail-server.ts";
import { allPaths, visit } from "./site.ts";
import {
  lakeAddress,
  lakeClient,
  outboxDir,
  restartLake,
  restartSite,
  siteAddress,
  stage,
  stopLake,
  stopSite,
} from "./stage.ts";
import * as studio from "./studio.ts";

const mailServer = new MailServer();

test.beforeAll(() => mailServer.open());
test.afterAll(() => mailServer.close());
test.afterEach(async () => {
  await lakeClient().delete({ query: `*[_type == "enquiry"]` });
});

/** The enquiries in the content lake whose message has these words. */
const stored = (words: string) =>
  lakeClient().fetch<{ _id: string; status: string; about?: string; name: string }[]>(
    `*[_type == "enquiry" && string::startsWith(message, $words)]`,
    { words },
  );

for (const width of [360, 1440]) {
  test(`by keyboard at ${width} px: what is missing is said, what was typed is kept, then it is sent once`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      baseURL: siteAddress,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
      extraHTTPHeaders: { "x-test-address": `203.0.113.${width % 250}` },
    });
    const page = await context.newPage();
    await page.goto("/plans/marathon-training-plan");
    await page.getByRole("link", { name: "Ask for this plan" }).first().click();
    await expect(page.locator("h1")).toHaveText("Ask about this plan");
    await expect(page.getByLabel("What is it about?")).toHaveValue(
      "trainingPlan-marathon-training-plan",
    );

    const words = `Typed with keys ${randomUUID()}`;
    await page.getByLabel("What is it about?").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Jo Runner");
    await page.keyboard.press("Tab");
    await page.keyboard.type("jo at example");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(sendButton(page)).toBeFocused();
    await page.keyboard.press("Enter");

    const summary = page.getByRole("group", { name: "2 things to mend" });
    await expect(summary).toBeFocused();
    expect(await accessibilityFaults(page), `errors at ${width} px`).toEqual([]);
    await expect(messageBox(page)).toHaveValue(words);
    await expect(page.getByLabel("Your e-mail address")).toHaveAccessibleDescription(
      /not a whole e-mail address/,
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Your e-mail address")).toBeFocused();
    await page.getByLabel("Your e-mail address").fill("jo@example.com");
    await page.getByRole("checkbox").press("Space");
    await page.waitForTimeout(aPersonsTime);
    await sendButton(page).press("Enter");

    await expect(page).toHaveURL("/contact/sent");
    await expect(page.locator("h1")).toHaveText("Your message is with us");
    expect(await accessibilityFaults(page), `sent at ${width} px`).toEqual([]);
    await page.reload();
    expect(await stored(words)).toMatchObject([
      { status: "new", about: "Marathon Training Plan (All Levels)", name: "Jo Runner" },
    ]);
    await context.close();
  });
}

test("without JavaScript: the same, with one look more before it is sent", async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: siteAddress,
    javaScriptEnabled: false,
    extraHTTPHeaders: { "x-test-address": "203.0.113.1" },
  });
  const page = await context.newPage();
  const words = `No script ${randomUUID()}`;
  await page.goto("/coaches/graeme-s");
  await page.getByRole("link", { name: "Write to Graeme S" }).click();
  await fillIn(page, { ...visitor(words), email: "" });
  await page.getByLabel("Your telephone number").fill("+64 21 000 000");
  await sendButton(page).click();

  await expect(page.getByRole("group", { name: "One thing to mend" })).toBeFocused();
  await expect(page.getByLabel("What is it about?")).toHaveValue("coach-graeme-s");
  await expect(page.getByLabel("Your name")).toHaveValue("Jo Runner");
  await expect(page.getByLabel("Your telephone number")).toHaveValue("+64 21 000 000");
  await expect(messageBox(page)).toHaveValue(words);
  await expect(page.getByRole("checkbox")).toBeChecked();
  await page.getByLabel("Your e-mail address").fill("jo@example.com");
  await page.waitForTimeout(aPersonsTime);
  await sendButton(page).dblclick();
  await expect(page).toHaveURL(/\/contact\/sent$/);
  await page.reload();
  // The way back leads to what was posted before: a browser asks before it sends that again.
  await expect(page.goBack()).rejects.toThrow("ERR_CACHE_MISS");
  // The browser's own page about it is still on its way, and would interrupt the next navigation.
  await page.waitForURL("chrome-error://chromewebdata/");
  expect(await stored(words)).toHaveLength(1);

  await page.goto("/contact");
  await fillIn(page, visitor(`Second ${words}`));
  await sendButton(page).click();
  await expect(page.getByRole("group", { name: "Please look it over" })).toBeFocused();
  expect(await stored(`Second ${words}`)).toEqual([]);
  await page.waitForTimeout(aPersonsTime);
  await sendButton(page).click();
  await expect(page).toHaveURL(/\/contact\/sent$/);
  expect(await stored(`Second ${words}`)).toHaveLength(1);
  await context.close();
});

test("a program is held back: by the trap, by its haste, by how often it sends", async () => {
  const hidden = await hiddenFields();
  const words = `Buy now ${randomUUID()}`;
  const fields = (stamp: string, message: string): [string, string][] => [
    ...hidden,
    ...Object.entries({ ...visitor(message), consent: "yes", stamp }),
  ];
  const quick = await post(fields(await askForStamp(), words));
  expect(quick.html).toContain("That was quick");
  const forged = await post(
    fields(`${Date.now().toString(36)}.AAAAAAAAAAAA.${"A".repeat(43)}`, words),
  );
  expect(forged.html).toContain("Please look it over");
  const stamp = await askForStamp();
  await new Promise((resolve) => setTimeout(resolve, aPersonsTime));
  const trapped = await post([...fields(stamp, words), ["leave-empty", "https://spam.example"]]);
  expect(trapped.html).toContain("Please send it once more");
  expect(await stored(words)).toEqual([]);

  const address = "203.0.113.77";
  for (let turn = 0; turn < 5; turn += 1)
    expect((await post(fields(stamp, `${words} ${turn}`), { address })).status).toBe(303);
  const often = await post(fields(stamp, `${words} 5`), { address });
  expect(often.status).toBe(200);
  expect(often.html).toContain("a lot of messages");
  expect(often.html).toContain(`${words} 5`);
  // What was sent before is known, whoever sends too often.
  expect((await post(fields(stamp, `${words} 4`), { address })).status).toBe(303);
  expect(await stored(words)).toHaveLength(5);
});

test("lake and mail server away, site killed, sent twice: in the end each enquiry is there once", async ({
  browser,
}) => {
  const page = await browser.newPage({
    baseURL: siteAddress,
    extraHTTPHeaders: { "x-test-address": "203.0.113.50" },
  });
  const words = `Through the storm ${randomUUID()}`;
  const hidden = await hiddenFields();
  const stamp = await askForStamp();
  const fields: [string, string][] = [
    ...hidden,
    ...Object.entries({ ...visitor(`${words} plain`), consent: "yes", stamp }),
  ];
  await page.goto("/contact");
  await fillIn(page, visitor(`${words} script`));
  await page.waitForTimeout(aPersonsTime);

  await mailServer.close();
  await stopLake();
  try {
    await sendButton(page).click();
    await expect(page).toHaveURL("/contact/kept");
    await expect(page.locator("h1")).toHaveText("We have your message");
    const answers = await Promise.all([post(fields), post(fields)]);
    for (const { status, location } of answers)
      expect([status, location]).toEqual([303, "/contact/kept"]);
    // Accepted means that it is on disk: a power cut may come now.
    await stopSite();
  } finally {
    await restartLake();
    await restartSite();
  }
  const files = (await readdir(outboxDir())).filter((name) => name.endsWith(".json"));
  expect(files).toHaveLength(2);
  for (const name of files) expect((await stat(join(outboxDir(), name))).mode & 0o777).toBe(0o600);

  await knock();
  expect(await stored(words)).toHaveLength(2);
  // The mail server is still away: the enquiries wait for it, and are not stored again.
  expect((await readdir(outboxDir())).filter((name) => name.endsWith(".json"))).toHaveLength(2);
  await mailServer.open();
  await expect.poll(knock, { timeout: 60_000, intervals: [1000] }).toBe(0);

  expect((await post(fields)).location).toBe("/contact/sent");
  const found = await stored(words);
  expect(found).toHaveLength(2);
  for (const { _id } of found) expect(mailServer.about(_id)).toHaveLength(1);
  for (const name of await readdir(outboxDir()))
    expect(await readFile(join(outboxDir(), name), "utf8"), name).toBe("");
  await page.close();
});

test("when neither disk nor lake can take it, the visitor is told, and keeps what was typed", async ({
  page,
}) => {
  const words = `Nowhere to go ${randomUUID()}`;
  await page.goto("/contact");
  await fillIn(page, visitor(words));
  await page.waitForTimeout(aPersonsTime);
  await rm(outboxDir(), { recursive: true, force: true });
  // A file where the folder should be: nothing can be written there.
  await writeFile(outboxDir(), "");
  try {
    await stopLake();
    try {
      await sendButton(page).click();
      const summary = page.getByRole("group", { name: "We could not take your message" });
      await expect(summary).toBeFocused();
      await expect(summary.getByRole("link")).toHaveAttribute("href", /^mailto:/);
      await expect(messageBox(page)).toHaveValue(words);
    } finally {
      await restartLake();
    }
    // The lake alone is enough.
    await sendButton(page).click();
    await expect(page).toHaveURL("/contact/sent");
    const found = await stored(words);
    expect(found).toHaveLength(1);
    for (const { _id } of found)
      await expect.poll(() => mailServer.about(_id).length, "e-mails").toBe(1);
  } finally {
    await rm(outboxDir());
  }
});

test("the server does not answer: with JavaScript, what was typed stays on the page", async ({
  page,
}) => {
  await page.goto("/contact");
  await fillIn(page, visitor("Words that must not be lost."));
  await page.route("**/contact", (route) => route.abort());
  await sendButton(page).click();
  await expect(page.getByRole("group", { name: "We could not take" })).toBeFocused();
  await expect(messageBox(page)).toHaveValue("Words that must not be lost.");
});

test("an enquiry is private: no endpoint tells of it without a token, no page shows it", async () => {
  const secret = `Secret${randomUUID().replaceAll("-", "")}`;
  const id = randomUUID().replaceAll("-", "");
  const _id = `enquiry.${id}`;
  await lakeClient().create({
    _id,
    _type: "enquiry",
    status: "new",
    name: secret,
    email: `${secret}@example.com`,
    message: secret,
    subject: {
      _type: "reference",
      _ref: "trainingPlan-marathon-training-plan",
      _weak: true,
    },
  });
  const api = `${lakeAddress}/v2026-03-01/data`;
  const query = (groq: string, perspective: string) =>
    `${api}/query/production?perspective=${perspective}&query=${encodeURIComponent(groq)}`;
  const addresses = [
    ...["raw", "drafts", "published"].flatMap((perspective) => [
      query(`*[_type == "enquiry"]`, perspective),
      query(`*[_id in path("enquiry.**")]`, perspective),
      query(`*[references("trainingPlan-marathon-training-plan")]`, perspective),
      query(`*[_type == "trainingPlan"]{"e": *[references(^._id)]}`, perspective),
    ]),
    `${api}/export/production`,
    `${api}/history/production/documents/${_id}?time=${new Date().toISOString()}`,
    `${api}/history/production/transactions/${_id}?excludeContent=false`,
    `${api}/history/production/events/documents/${_id}`,
    `${api}/references/production/documents/trainingPlan-marathon-training-plan/to`,
    `${lakeAddress}/vX/data/references/production/documents/trainingPlan-marathon-training-plan/to`,
  ];
  const asAnybody = async (address: string) => (await fetch(address)).text();
  for (const address of addresses) {
    const told = await asAnybody(address);
    expect(told, address).not.toContain(secret);
    expect(told, address).not.toContain(id);
  }
  // Whoever asks for an id hears that very id again, and no more than of one that was never there.
  for (const asked of [_id, `enquiry.${randomUUID()}`])
    expect(JSON.parse(await asAnybody(`${api}/doc/production/${asked}`))).toEqual({
      documents: [],
      omitted: [{ id: asked, reason: "existence" }],
    });

  const heard = await listenTo(
    `${api}/listen/production?query=*&includeResult=true&visibility=query`,
    () => lakeClient().patch(_id).set({ status: "closed" }).commit(),
  );
  expect(heard).not.toContain(secret);
  expect(heard).not.toContain(id);
  const own = await fetch(query(`*[_id == "${_id}"]`, "raw"), {
    headers: { Authorization: `Bearer ${stage().viewerToken}` },
  });
  expect(await own.text()).toContain(secret);

  const paths = await allPaths();
  expect(paths).toContain("/contact");
  expect(paths.filter((path) => path.startsWith("/contact/"))).toEqual([]);
  for (const path of [...paths, "/sitemap.xml", "/contact/sent", "/contact/kept"])
    expect((await visit(path)).html, path).not.toContain(secret);
});

/** What an anonymous listener hears while something happens. */
async function listenTo(address: string, happen: () => Promise<unknown>): Promise<string> {
  const end = new AbortController();
  const answer = await fetch(address, { signal: end.signal });
  let heard = "";
  const reading = (async () => {
    if (!answer.body) return;
    for await (const chunk of answer.body) heard += new TextDecoder().decode(chunk);
  })().catch((error: unknown) => {
    // Ending it is how it ends.
    if (!end.signal.aborted) throw error;
  });
  await happen();
  await new Promise((resolve) => setTimeout(resolve, 500));
  end.abort();
  await reading;
  return heard;
}

test("in the Studio an enquiry is read, answered and closed, and nothing in it runs", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const attack = `</script><script>document.title="owned"</script><img src=x onerror="document.title='owned'">`;
  const _id = `enquiry.${randomUUID().replaceAll("-", "")}`;
  await lakeClient().create({
    _id,
    _type: "enquiry",
    status: "new",
    receivedAt: new Date().toISOString(),
    name: attack,
    email: "jo@example.com",
    message: `${attack} [link](javascript:alert(1))`,
    about: attack,
    consent: true,
  });
  await studio.resumeSession(page, stage().token);
  await page.goto("/studio/structure/enquiries;new");
  await expect(page.getByText("New enquiries")).toBeVisible({ timeout: 30_000 });
  await expect(page.locator(`a[href*="${_id}"]`).first()).toBeVisible({ timeout: 30_000 });

  await studio.openDocument(page, "enquiry", _id);
  await expect(studio.field(page, "message").locator("textarea")).toHaveAttribute("readonly", "");
  await studio.fillText(page, "answerNote", "Called back.");
  await studio.chooseAction(page, "Mark as answered");
  await expect
    .poll(() => lakeClient().getDocument(_id), { timeout: 20_000 })
    .toMatchObject({
      status: "answered",
      answerNote: "Called back.",
      answeredAt: expect.any(String),
    });
  await studio.showAction(page, "Reply by e-mail");
  await expect(page.getByRole("menuitem", { name: "Mark as answered" })).toHaveCount(0);
  expect(await page.title()).not.toBe("owned");
  expect(await page.locator("img[src=x]").count()).toBe(0);
});
