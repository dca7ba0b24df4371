/** What happens to the bytes of an asset when its document goes. */
import { readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HISTORY_DAYS } from "../../../sanity/lake/constants.ts";
import { openForWriting } from "../../../sanity/lake/database.ts";
import { Retention } from "../../../sanity/lake/retention.ts";
import { Store } from "../../../sanity/lake/store.ts";
import { newFolder, testLake } from "./support.ts";
import type { TestLake } from "./support.ts";

const DAY_MS = 24 * 60 * 60_000;

let dir: string;
let lake: TestLake;
beforeEach(async () => {
  dir = newFolder();
  lake = await testLake({ dir });
});
afterEach(async () => {
  await lake.close();
  rmSync(dir, { recursive: true, force: true });
});

async function uploadImage(background: string) {
  const bytes = await sharp({ create: { width: 8, height: 4, channels: 3, background } })
    .png()
    .toBuffer();
  return lake.client().assets.upload("image", bytes);
}

const uploadFile = (content: string) =>
  lake.client().assets.upload("file", Buffer.from(content), { filename: "a.txt" });

const statusOf = async (url: string) => (await fetch(url)).status;

const nameOf = (url: string) => url.slice(url.lastIndexOf("/") + 1);

/** Tidies up as if it were so many days later. */
async function tidyAfter(days: number): Promise<void> {
  const store = new Store(openForWriting(join(dir, "lake.sqlite")));
  const retention = new Retention({ dir, store, log: () => undefined });
  await retention.tidy(Date.now() + days * DAY_MS);
  store.close();
}

test("an asset without a document is not found, and is there again when it is uploaded again", async () => {
  const [image, file] = [await uploadImage("#a00"), await uploadFile("one")];
  const urls = [image.url, `${image.url}?w=2`, file.url];
  for (const url of urls) expect(await statusOf(url), url).toBe(200);
  await lake.client().delete(image._id);
  await lake.client().delete(file._id);
  for (const url of urls) expect(await statusOf(url), url).toBe(404);
  await uploadImage("#a00");
  await uploadFile("one");
  for (const url of urls) expect(await statusOf(url), url).toBe(200);
});

test("files go when neither a document nor history knows them, but not those of an upload in progress", async () => {
  const lives = await uploadFile("lives");
  const gone = await uploadFile("gone");
  const purged = await uploadFile("purged");
  const shown = await uploadImage("#a00");
  const hidden = await uploadImage("#00a");
  for (const image of [shown, hidden]) expect(await statusOf(`${image.url}?w=2`)).toBe(200);
  const client = lake.client();
  await client.delete(gone._id);
  await client.delete(hidden._id);
  await client.action({
    actionType: "sanity.action.document.delete",
    publishedId: purged._id,
    includeDrafts: [],
    purge: true,
  });

  const folder = join(dir, "assets", "files");
  const [crashed, uploading] = [`${"1".repeat(40)}.txt`, `${"2".repeat(40)}.txt`];
  for (const name of [crashed, uploading, "by-hand.txt"]) writeFileSync(join(folder, name), "x");
  const before = new Date(Date.now() - 2 * DAY_MS);
  for (const name of readdirSync(folder))
    if (name !== uploading) utimesSync(join(folder, name), before, before);

  await tidyAfter(0);
  const kept = [nameOf(lives.url), nameOf(gone.url), uploading, "by-hand.txt"];
  expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted());
  expect(readdirSync(join(dir, "assets", "images"))).toHaveLength(2);
  // The picture that was made from an image can be made again; it need not wait for history.
  expect(readdirSync(join(dir, "cache", "images"))).toEqual([
    expect.stringContaining(nameOf(shown.url)),
  ]);

  await tidyAfter(HISTORY_DAYS + 1);
  const left = [nameOf(lives.url), "by-hand.txt"];
  expect(readdirSync(folder).toSorted()).toEqual(left.toSorted());
  expect(readdirSync(join(dir, "assets", "images"))).toEqual([nameOf(shown.url)]);
});
