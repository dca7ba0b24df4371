import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from "@sanity/webhook";
import { allPaths, becomes, pathsWith, visit, visitAll, warmUp } from "./site.ts";
import { lakeClient, siteAddress, stage } from "./stage.ts";

/** The freshness contract, row by row, by writes of a script: the Studio's own way is in publish.spec.ts. */

const guide = (slug: string, more: object = {}) => ({
  _id: `article-${slug}`,
  _type: "article",
  title: `Guide ${slug}`,
  slug: { _type: "slug", current: slug },
  standfirst: "Made by a test.",
  // The newest: lists show it on their first page.
  publishedAt: new Date(Date.now() - 60_000).toISOString(),
  author: { _type: "reference", _ref: "coach-graeme-s" },
  categories: [{ _key: "a", _type: "reference", _ref: "category-running" }],
  ...more,
});

test("the first publish of a slug that was asked for before", async () => {
  const slug = `first-${randomUUID()}`;
  expect((await visit(`/guides/${slug}`)).status).toBe(404);
  await lakeClient().create(guide(slug));
  await becomes(
    `/guides/${slug}`,
    ({ status, html }) => status === 200 && html.includes(`Guide ${slug}`),
  );
  for (const path of ["/guides", "/topics/running", "/", "/sitemap.xml"]) {
    expect((await visit(path)).html, path).toContain(slug);
  }
  await lakeClient().delete(`article-${slug}`);
});

test("an edit is seen everywhere that the text is shown, and no other page is rendered", async () => {
  const slug = `edit-${randomUUID()}`;
  const title = `Another title ${randomUUID()}`;
  await lakeClient().create(guide(slug));
  await becomes(`/guides/${slug}`, ({ status }) => status === 200);
  await warmUp();
  await lakeClient().patch(`article-${slug}`).set({ title }).commit();
  await becomes(`/guides/${slug}`, ({ html }) => html.includes(title));
  const rendered = [`/guides/${slug}`, ...(await visitAll())];
  const shown = await pathsWith(title);
  expect(shown).toEqual(
    expect.arrayContaining(["/", "/guides", "/topics/running", `/guides/${slug}`]),
  );
  expect(rendered.toSorted()).toEqual(shown);
  await lakeClient().delete(`article-${slug}`);
});

test("a coach changes: every page that shows the coach, and no other", async () => {
  await warmUp();
  await lakeClient().patch("coach-graeme-s").set({ name: "Graeme Tested" }).commit();
  await becomes("/coaches/graeme-s", ({ html }) => html.includes("Graeme Tested"));
  const rendered = ["/coaches/graeme-s", ...(await visitAll())];
  const shown = await pathsWith("Graeme Tested");
  expect(shown).toEqual(
    expect.arrayContaining([
      "/",
      "/coaches",
      "/guides/running-cadence",
      "/plans/marathon-training-plan",
    ]),
  );
  expect(rendered.toSorted()).toEqual(shown);
  await lakeClient().patch("coach-graeme-s").set({ name: "Graeme S" }).commit();
  await becomes("/coaches/graeme-s", ({ html }) => !html.includes("Graeme Tested"));
});

/** A page that shows the document, and the lists of its type, which every change of that type renders. */
const shownBy = [
  { type: "faq", field: "question", lists: ["/faq"] },
  { type: "exercise", field: "title", lists: ["/exercises"] },
  { type: "source", field: "title", lists: [] },
  { type: "trainingPlan", field: "title", lists: ["/", "/plans", "/plans/finder"] },
];

for (const { type, field, lists } of shownBy) {
  test(`a document of type ${type} changes: every page that shows it, and no other`, async () => {
    const client = lakeClient();
    const page = "/guides/achilles-pain-when-running";
    // Plans stand beside a guide because of their sport; everything else because the guide points at it.
    const id = await client.fetch<string>(
      type === "trainingPlan"
        ? `*[_type == $type && sport._ref == "category-running"] | order(_id asc)[0]._id`
        : `*[_type == $type && count(*[_id == "article-achilles-pain-when-running" && references(^._id)]) > 0] | order(_id asc)[0]._id`,
      { type },
    );
    const before = await client.getDocument(id);
    const text = `Changed ${randomUUID()}`;
    await warmUp();
    await client
      .patch(id)
      .set({ [field]: text })
      .commit();
    await becomes(page, ({ html }) => html.includes(text));
    const rendered = [page, ...(await visitAll())];
    const shown = await pathsWith(text);
    expect(rendered).toEqual(expect.arrayContaining(shown));
    expect(rendered.filter((path) => !shown.includes(path) && !lists.includes(path))).toEqual([]);
    await client
      .patch(id)
      .set({ [field]: before?.[field] })
      .commit();
    await becomes(page, ({ html }) => !html.includes(text));
  });
}

test("a reference to what is not published yet comes to life when it is", async () => {
  const slug = `waits-${randomUUID()}`;
  await lakeClient().create(
    guide(slug, { faqs: [{ _key: "q", _type: "reference", _ref: `faq-${slug}`, _weak: true }] }),
  );
  await becomes(
    `/guides/${slug}`,
    ({ status, html }) => status === 200 && !html.includes("Is it here"),
  );
  await lakeClient().create({
    _id: `faq-${slug}`,
    _type: "faq",
    question: "Is it here?",
    slug: { _type: "slug", current: `faq-${slug}` },
    answer: [
      {
        _type: "block",
        _key: "a",
        style: "normal",
        markDefs: [],
        children: [{ _type: "span", _key: "s", text: "It is.", marks: [] }],
      },
    ],
  });
  await becomes(`/guides/${slug}`, ({ html }) => html.includes("Is it here"));
  await lakeClient().delete(`article-${slug}`);
  await lakeClient().delete(`faq-${slug}`);
});

test("a renamed slug: one permanent redirect from each old address", async () => {
  const slug = `name-${randomUUID()}`;
  await lakeClient().create(guide(slug));
  await becomes(`/guides/${slug}`, ({ status }) => status === 200);
  await lakeClient()
    .patch(`article-${slug}`)
    .set({ "slug.current": `${slug}-b`, slugHistory: [slug] })
    .commit();
  await becomes(`/guides/${slug}-b`, ({ status }) => status === 200);
  await lakeClient()
    .patch(`article-${slug}`)
    .set({ "slug.current": `${slug}-c`, slugHistory: [slug, `${slug}-b`] })
    .commit();
  await becomes(`/guides/${slug}-c`, ({ status }) => status === 200);
  for (const old of [slug, `${slug}-b`]) {
    const { status, headers } = await visit(`/guides/${old}`);
    expect([status, headers.get("location")]).toEqual([308, `/guides/${slug}-c`]);
  }
  for (const path of ["/guides", "/sitemap.xml"]) {
    const { html } = await visit(path);
    expect(html).toContain(`${slug}-c`);
    expect(html).not.toContain(`${slug}-b`);
  }
  await lakeClient().delete(`article-${slug}`);
});

test("an editor's redirect needs no deploy", async () => {
  const from = `/old/${randomUUID()}/page`;
  expect((await visit(from)).status).toBe(404);
  const redirect = await lakeClient().create({
    _type: "redirect",
    from,
    link: { _type: "link", label: "Plans", href: "/plans" },
    permanent: true,
  });
  await becomes(from, ({ status }) => status === 308);
  expect((await visit(from)).headers.get("location")).toBe("/plans");
  await lakeClient().delete(redirect._id);
  await becomes(from, ({ status }) => status === 404);
});

for (const [what, take] of [
  ["deleted", (id: string) => lakeClient().delete(id)],
  [
    "unpublished",
    (id: string) =>
      lakeClient().action({
        actionType: "sanity.action.document.unpublish",
        draftId: `drafts.${id}`,
        publishedId: id,
      }),
  ],
] as const) {
  test(`a guide that is ${what} is gone, and no list or sitemap contains it`, async () => {
    const slug = `${what}-${randomUUID()}`;
    await lakeClient().create(guide(slug));
    await becomes(`/guides/${slug}`, ({ status }) => status === 200);
    for (const path of ["/guides", "/", "/topics/running", "/sitemap.xml"])
      expect((await visit(path)).html, path).toContain(slug);
    await take(`article-${slug}`);
    await becomes(`/guides/${slug}`, ({ status }) => status === 404);
    for (const path of ["/guides", "/", "/topics/running", "/sitemap.xml"])
      expect((await visit(path)).html, path).not.toContain(slug);
  });
}

test("a date arrives: page and lists appear within a minute, with nobody touching anything", async () => {
  test.setTimeout(120_000);
  const slug = `due-${randomUUID()}`;
  const due = Date.now() + 5000;
  await lakeClient().create(guide(slug, { publishedAt: new Date(due).toISOString() }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const path of ["/guides", "/", "/topics/running", "/sitemap.xml"])
    expect((await visit(path)).html, path).not.toContain(slug);
  expect((await visit(`/guides/${slug}`)).status).toBe(404);
  await new Promise((resolve) => setTimeout(resolve, due + 30_000 - Date.now()));
  for (const path of [`/guides/${slug}`, "/guides", "/", "/topics/running", "/sitemap.xml"]) {
    const { status, html } = await visit(path);
    expect(status, path).toBe(200);
    expect(html, path).toContain(slug);
  }
  await lakeClient().delete(`article-${slug}`);
});

test("settings change: every page", async () => {
  await lakeClient().patch("siteSettings").set({ name: "Tested Coaching" }).commit();
  await becomes("/", ({ html }) => html.includes("Tested Coaching"));
  for (const path of await allPaths())
    expect((await visit(path)).html, path).toContain("Tested Coaching");
  expect((await visit("/nowhere")).html).toContain("Tested Coaching");
  await lakeClient().patch("siteSettings").set({ name: "Sport Coaching" }).commit();
  await becomes("/", ({ html }) => !html.includes("Tested Coaching"));
});

test.describe("a webhook that is not what it should be changes nothing", () => {
  const change = JSON.stringify({
    _id: "siteSettings",
    _type: "siteSettings",
    slugs: [],
    moved: false,
    pointsAt: [],
  });
  const send = (body: string, headers: Record<string, string>) =>
    fetch(`${siteAddress}/api/revalidate`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", ...headers },
    });
  const sign = async (body: string, time = Date.now(), secret = stage().secret) => ({
    [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, time, secret),
  });

  test.beforeEach(warmUp);
  test.afterEach(async () => expect(await visitAll()).toEqual([]));

  test("unsigned", async () => expect((await send(change, {})).status).toBe(401));
  test("forged", async () => {
    expect(
      (await send(change, await sign(change, Date.now(), "another secret altogether"))).status,
    ).toBe(401);
    expect((await send(change, await sign(`${change} `))).status).toBe(401);
    expect((await send(change, { [SIGNATURE_HEADER_NAME]: "t=1,v1=nonsense" })).status).toBe(401);
  });
  test("too old", async () =>
    expect((await send(change, await sign(change, Date.now() - 3_600_000))).status).toBe(401));
  test("malformed", async () => {
    for (const body of [
      "{",
      "[]",
      "null",
      '{"_id":3}',
      JSON.stringify({ everything: false }),
      `"${"x".repeat(200_000)}"`,
    ]) {
      expect([400, 401], body.slice(0, 20)).toContain((await send(body, await sign(body))).status);
    }
  });
  test("of another kind of request", async () =>
    expect((await fetch(`${siteAddress}/api/revalidate`)).status).toBe(405));
});

test("a webhook that is replayed is refused", async () => {
  const body = JSON.stringify({
    _id: "nothing",
    _type: "article",
    slugs: [],
    moved: false,
    pointsAt: [],
  });
  const headers = {
    [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, Date.now(), stage().secret),
  };
  const send = () => fetch(`${siteAddress}/api/revalidate`, { method: "POST", body, headers });
  expect((await send()).status).toBe(200);
  expect((await send()).status).toBe(401);
});
