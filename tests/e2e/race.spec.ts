import { expect, test } from "@playwright/test";
import { visit } from "./site.ts";
import { lakeClient } from "./stage.ts";

test("a page that is being rendered while its content changes does not stay as it was", async () => {
  const stale: string[] = [];
  for (let round = 0; round < 25; round += 1) {
    const name = `Name of round ${round}`;
    const visits = { goOn: true };
    // Somebody always asks for the page, so that one rendering or another is under way when the change comes.
    const visitor = (async () => {
      while (visits.goOn) await visit("/");
    })();
    await lakeClient()
      .patch("trainingPlan-marathon-training-plan")
      .set({ event: `Event ${round}` })
      .commit();
    await new Promise((resolve) => setTimeout(resolve, round));
    await lakeClient().patch("siteSettings").set({ name }).commit();
    const isFresh = expect.poll(async () => (await visit("/")).html.includes(name), {
      timeout: 3000,
      intervals: [20],
    });
    await isFresh.toBe(true).catch(() => stale.push(name));
    visits.goOn = false;
    await visitor;
  }
  await lakeClient().patch("siteSettings").set({ name: "Sport Coaching" }).commit();
  await lakeClient()
    .patch("trainingPlan-marathon-training-plan")
    .set({ event: "Marathon" })
    .commit();
  expect(stale).toEqual([]);
});
