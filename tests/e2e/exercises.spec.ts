import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { becomes, pathsWith, visit, visitAll, warmUp } from "./site.ts";
import { lakeClient, siteAddress } from "./stage.ts";

const id = "exercise-seated-calf-raise";
const path = "/exercises/seated-calf-raise";

test("an exercise has a page that says how, how much and when not, and which guides use it", async ({
  page,
}) => {
  await page.goto(path);
  const { title, steps, caution } = await lakeClient().fetch<{
    title: string;
    steps: string[];
    caution: string;
  }>(`*[_id == $id][0]{title, steps, caution}`, { id });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  for (const words of [...steps, caution]) await expect(page.getByText(words)).toBeVisible();
  const guides = await lakeClient().fetch<string[]>(
    `*[_type == "article" && $id in body[].exercise._ref].title`,
    { id },
  );
  expect(guides.length).toBeGreaterThan(0);
  for (const guide of guides)
    await expect(page.locator("section[aria-labelledby=guides]").getByText(guide)).toBeVisible();
});

test("an exercise prints as one card with its own address, on A5 as on A4", async ({ page }) => {
  for (const { slug } of await lakeClient().fetch<{ slug: string }[]>(
    `*[_type == "exercise"]{"slug": slug.current}`,
  )) {
    await page.goto(`/exercises/${slug}`);
    for (const format of ["A5", "A4"]) {
      const file = (await page.pdf({ format })).toString("latin1");
      expect(file.match(/\/Type\s*\/Page\b/g), `${slug} on ${format}`).toHaveLength(1);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(`${siteAddress}/exercises/${slug}`)).toBeVisible();
    await expect(page.getByRole("contentinfo")).toBeHidden();
    await expect(page.locator("section[aria-labelledby=guides]")).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test("a guide takes up an exercise and drops it: the exercise's page says so, and no other is rendered", async () => {
  const slug = `uses-${randomUUID()}`;
  const body = (exercise: string) => [
    { _key: "a", _type: "exerciseReference", exercise: { _type: "reference", _ref: exercise } },
  ];
  await lakeClient().create({
    _id: `article-${slug}`,
    _type: "article",
    title: `Guide ${slug}`,
    slug: { _type: "slug", current: slug },
    body: body("exercise-single-leg-calf-raise"),
  });
  await becomes(`/guides/${slug}`, ({ status }) => status === 200);
  expect((await visit("/exercises/single-leg-calf-raise")).html).toContain(slug);
  await warmUp();
  await lakeClient()
    .patch(`article-${slug}`)
    .set({ body: body(id) })
    .commit();
  await becomes(path, ({ html }) => html.includes(slug));
  expect((await visit("/exercises/single-leg-calf-raise")).html).not.toContain(slug);
  const rendered = await visitAll();
  expect(
    rendered.filter((one) => one.startsWith("/exercises") || one.startsWith("/topics")),
  ).toEqual([]);
  await lakeClient().delete(`article-${slug}`);
  await becomes(path, ({ html }) => !html.includes(slug));
});

test("one edit of an exercise is seen in every guide that uses it", async () => {
  const before = await lakeClient().getDocument<{ tip: string }>(id);
  const tip = `Told by a test ${randomUUID()}`;
  await lakeClient().patch(id).set({ tip }).commit();
  await becomes(path, ({ html }) => html.includes(tip));
  const users = await lakeClient().fetch<string[]>(
    `*[_type == "article" && $id in body[].exercise._ref].slug.current`,
    { id },
  );
  expect((await pathsWith(tip)).toSorted()).toEqual(
    [path, ...users.map((slug) => `/guides/${slug}`)].toSorted(),
  );
  await lakeClient().patch(id).set({ tip: before?.tip }).commit();
  await becomes(path, ({ html }) => !html.includes(tip));
});

test("an exercise that moves leaves a redirect", async () => {
  const slug = `moved-${randomUUID()}`;
  await lakeClient().create({
    _id: `exercise-${slug}`,
    _type: "exercise",
    title: "Moved",
    slug: { _type: "slug", current: `${slug}-b` },
    slugHistory: [`${slug}-a`],
    steps: ["Move."],
  });
  await becomes(`/exercises/${slug}-b`, ({ status }) => status === 200);
  const { status, headers } = await visit(`/exercises/${slug}-a`);
  expect([status, headers.get("location")]).toEqual([308, `/exercises/${slug}-b`]);
  expect((await visit("/exercises")).html).toContain(`${slug}-b`);
  await lakeClient().delete(`exercise-${slug}`);
});
