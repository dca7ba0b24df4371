/** Sanity's own command line tool takes the content out of the lake, and into another. */
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sanityOnLake } from "../../../../scripts/sanity-cli.ts";
import { newFolder, testLake } from "../support.ts";
import type { TestLake } from "../support.ts";

// Each run of the tool is a program that has to start.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

type Document = Record<string, unknown> & { _id: string; _type: string };

const folder = newFolder();
const file = join(folder, "content.tar.gz");
let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
  const client = lake.client();
  const square = sharp({ create: { width: 40, height: 30, channels: 3, background: "#a03" } });
  const upload = async (format: "png" | "jpeg" | "webp") =>
    client.assets.upload("image", await square.toFormat(format).toBuffer(), {
      filename: `square é.${format}`,
      title: `A ${format}`,
      creditLine: "Somebody",
      source: { id: "shelf-7", name: "shelf" },
    });
  const png = await upload("png");
  const jpg = await upload("jpeg");
  await upload("webp");
  const svg = await client.assets.upload(
    "image",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'),
    { filename: "drawing.svg" },
  );
  const pdf = await client.assets.upload("file", Buffer.from("%PDF-1.4 not much"), {
    filename: "plan.pdf",
    contentType: "application/pdf",
  });
  const mp3 = await client.assets.upload("file", Buffer.from("ID3 not much either"), {
    filename: "talk.mp3",
    contentType: "audio/mpeg",
  });
  const to = (id: string, more = {}) => ({ _type: "reference", _ref: id, ...more });
  await client
    .transaction()
    .create({
      _id: "page",
      _type: "page",
      _createdAt: "2020-01-02T03:04:05Z",
      title: "Überschrift — 日本語 🏊",
      slug: { _type: "slug", current: "page" },
      cover: {
        _type: "image",
        asset: to(png._id),
        alt: "half",
        hotspot: { _type: "sanity.imageHotspot", x: 0.25, y: 0.5, width: 0.5, height: 1 },
        crop: { _type: "sanity.imageCrop", top: 0, bottom: 0.1, left: 0, right: 0.2 },
      },
      plan: { _type: "file", asset: to(pdf._id) },
      body: [
        { _key: "a", _type: "block", children: [{ _key: "s", _type: "span", text: "Hi\n" }] },
        { _key: "b", _type: "image", asset: to(jpg._id) },
        { _key: "c", _type: "image", asset: to(svg._id), caption: "drawn" },
      ],
      other: to("other"),
      maybe: to("nowhere", { _weak: true }),
      list: [to("other", { _key: "k" })],
      numbers: [1, 2.5, -3e-7],
      nothing: null,
      no: false,
      empty: {},
    })
    .create({
      _id: "other",
      _type: "page",
      back: to("page"),
      sound: { _type: "file", asset: to(mp3._id) },
    })
    .create({ _id: "drafts.other", _type: "page", title: "draft", back: to("page") })
    .create({
      _id: "drafts.new",
      _type: "page",
      to: to("later", { _weak: true, _strengthenOnPublish: { type: "page" } }),
    })
    .create({ _id: "versions.r1.other", _type: "page", title: "version" })
    .create({ _id: "private.settings", _type: "settings", secret: true })
    .commit();
});
afterAll(async () => {
  await lake.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function sanity(target: TestLake, args: string[]) {
  return sanityOnLake(
    [...args, "--project-id", "local"],
    { address: target.url, token: target.token },
    { stdio: "ignore" },
  );
}

/** Everything that a move must keep. The tool itself writes again what the service fills in. */
async function contentOf(source: TestLake): Promise<Record<string, unknown>> {
  const documents = await source.client().fetch<Document[]>("* | order(_id)");
  const content: Record<string, unknown> = {};
  for (const document of documents) {
    const { _rev, _updatedAt, ...kept } = document;
    content[document._id] = kept;
    if (!document._type.endsWith("Asset")) continue;
    // Where the bytes are now, and when they came there.
    const { _createdAt, uploadId: _upload, url, ...asset } = kept;
    const answer = await fetch(source.url + new URL(String(url)).pathname);
    const bytes = Buffer.from(await answer.arrayBuffer());
    content[document._id] = {
      ...asset,
      served: answer.headers.get("content-type"),
      digest: createHash("sha256").update(bytes).digest("hex"),
    };
  }
  return content;
}

test("export and import: a round trip changes nothing, pictures included", async () => {
  const before = await contentOf(lake);
  expect(Object.keys(before)).toHaveLength(12);
  expect(await sanity(lake, ["dataset", "export", "production", file])).toBe(0);

  const fresh = await testLake();
  expect(await sanity(fresh, ["dataset", "import", file, "-d", "production"])).toBe(0);
  expect(await contentOf(fresh)).toEqual(before);
  // Strong references are strong again: the target is held.
  await expect(fresh.client().delete("other")).rejects.toThrow("references");

  // Once more over what is there, and over changes that the export does not have.
  await fresh.client().patch("page").set({ title: "changed", more: 1 }).commit();
  expect(await sanity(fresh, ["dataset", "import", file, "-d", "production"])).not.toBe(0);
  const again = ["dataset", "import", file, "-d", "production", "--replace"];
  expect(await sanity(fresh, again)).toBe(0);
  expect(await contentOf(fresh)).toEqual(before);
  expect([...lake.lines, ...fresh.lines]).toEqual([]);
  await fresh.remove();
});

test("a scheduled release arrives open, with versions that refer to other documents", async () => {
  const source = await testLake();
  const client = source.client();
  await client.create({ _id: "target", _type: "note" });
  await client.releases.create({ releaseId: "spring" });
  const to = { _type: "reference", _ref: "target" };
  await client.create({ _id: "versions.spring.a", _type: "note", to });
  await client.releases.schedule({ releaseId: "spring", publishAt: "2999-01-01T00:00:00Z" });
  const archive = join(folder, "scheduled.tar.gz");
  expect(await sanity(source, ["dataset", "export", "production", archive])).toBe(0);
  const before = await contentOf(source);
  const fresh = await testLake();
  expect(await sanity(fresh, ["dataset", "import", archive, "-d", "production"])).toBe(0);
  const after = await contentOf(fresh);
  const id = "_.releases.spring";
  expect(before[id]).toMatchObject({ state: "scheduled", publishAt: "2999-01-01T00:00:00.000Z" });
  expect(after[id]).toMatchObject({ state: "active", name: "spring" });
  expect(after[id]).not.toHaveProperty("publishAt");
  expect({ ...after, [id]: null }).toEqual({ ...before, [id]: null });
  await source.remove();
  await fresh.remove();
});

test("pictures are found although the lake answers at another port by now", async () => {
  await lake.close();
  const dir = lake.dir;
  lake = await testLake({ dir });
  const moved = join(folder, "moved.tar.gz");
  expect(await sanity(lake, ["dataset", "export", "production", moved])).toBe(0);
  const fresh = await testLake();
  expect(await sanity(fresh, ["dataset", "import", moved, "-d", "production"])).toBe(0);
  expect(await contentOf(fresh)).toEqual(await contentOf(lake));
  await fresh.remove();
});

test("an export is of one moment, and can be of some types", async () => {
  const types = await lake.request("/v1/data/export/production?types=settings,none");
  expect((await types.text()).trim().split("\n")).toHaveLength(1);
  const client = lake.client();
  const transaction = client.transaction();
  // More than fits into the buffers of a connection, so that the export waits for its reader.
  for (let n = 0; n < 300; n++)
    transaction.create({ _id: `z-${n}`, _type: "z", n: 0, text: "x".repeat(40_000) });
  await transaction.commit({ returnDocuments: false });
  const reader = (await lake.request("/v1/data/export/production?types=z")).body?.getReader();
  const first = await reader?.read();
  await client.patch({ query: '*[_type == "z"]' }).set({ n: 1 }).commit({ returnDocuments: false });
  await client.delete("z-99");
  let text = Buffer.from(first?.value ?? []).toString();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) break;
    text += Buffer.from(next.value).toString();
  }
  const documents = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Document);
  expect(documents).toHaveLength(300);
  expect(documents.filter((document) => document["n"] !== 0)).toEqual([]);
});
