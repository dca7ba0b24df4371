import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createImageUrlBuilder } from "@sanity/image-url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf, testLake } from "../support.ts";
import type { TestLake } from "../support.ts";

let lake: TestLake;
let url: string;
let id: string;
beforeAll(async () => {
  lake = await testLake();
  // Left half red, right half blue.
  const half = await sharp({
    create: { width: 100, height: 100, channels: 3, background: "#0000ff" },
  })
    .png()
    .toBuffer();
  const bytes = await sharp({
    create: { width: 200, height: 100, channels: 3, background: "#ff0000" },
  })
    .composite([{ input: half, left: 100, top: 0 }])
    .removeAlpha()
    .png()
    .toBuffer();
  const document = await lake
    .client()
    .assets.upload("image", bytes, { filename: "halves.png", title: "Halves" });
  url = document.url;
  id = document._id;
});
afterAll(() => lake.remove());

async function picture(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + query, { headers });
  expect(response.status, query).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  const { width, height, format } = await sharp(bytes).metadata();
  return { response, bytes, width, height, format };
}

async function colourAt(bytes: Buffer, x: number, y: number): Promise<"red" | "blue" | "other"> {
  const [r = 0, g = 0, b = 0] = await sharp(bytes)
    .removeAlpha()
    .extract({ left: x, top: y, width: 1, height: 1 })
    .raw()
    .toBuffer();
  if (r > 200 && g < 60 && b < 60) return "red";
  return b > 200 && r < 60 && g < 60 ? "blue" : "other";
}

describe("uploads", () => {
  test("an image gets the document that Sanity gives it", async () => {
    const document = await lake.client().getDocument(id);
    expect(id).toMatch(/^image-[0-9a-f]{40}-200x100-png$/);
    expect(document).toMatchObject({
      _type: "sanity.imageAsset",
      extension: "png",
      mimeType: "image/png",
      originalFilename: "halves.png",
      title: "Halves",
      metadata: {
        _type: "sanity.imageMetadata",
        dimensions: { _type: "sanity.imageDimensions", width: 200, height: 100, aspectRatio: 2 },
        hasAlpha: false,
        isOpaque: true,
      },
    });
    expect(document?.["metadata"].lqip).toMatch(/^data:image\/jpeg;base64,/);
    expect(document?.["metadata"].palette.dominant).toMatchObject({
      _type: "sanity.imagePaletteSwatch",
      background: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
    expect(document?.["path"]).toBe(
      `images/local/production/${document?.["sha1hash"]}-200x100.png`,
    );
  });

  test("the same bytes give the same document", async () => {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect((await lake.client().assets.upload("image", bytes, { filename: "other.png" }))._id).toBe(
      id,
    );
  });

  test("transparency and orientation are seen", async () => {
    const clear = await sharp({
      create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.2 } },
    })
      .webp()
      .toBuffer();
    expect((await lake.client().assets.upload("image", clear)).metadata).toMatchObject({
      hasAlpha: true,
      isOpaque: false,
    });
    const turned = await sharp({
      create: { width: 40, height: 20, channels: 3, background: "#fff" },
    })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await lake.client().assets.upload("image", turned)).metadata.dimensions).toMatchObject({
      width: 20,
      height: 40,
    });
  });

  test("what is no image, too large or a bomb is refused, and leaves nothing behind", async () => {
    const upload = (bytes: Buffer) => failureOf(lake.client().assets.upload("image", bytes));
    expect((await upload(Buffer.from("<html>hello</html>"))).statusCode).toBe(400);
    expect((await upload(Buffer.alloc(0))).statusCode).toBe(400);
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: "#123456",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    expect((await upload(whole.subarray(0, whole.length / 2))).statusCode).toBe(400);
    // A header that promises 60,000 x 60,000 pixels.
    const bomb = Buffer.from(whole);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect([400, 413]).toContain((await upload(bomb)).statusCode);
    expect(readdirSync(join(lake.dir, "tmp"))).toEqual([]);
    expect(lake.lines).toEqual([]);
  });

  test("a drawing cannot run script", async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>alert(1)</script></svg>',
    );
    const document = await lake.client().assets.upload("image", svg, { filename: "a.svg" });
    const response = await fetch(`${document.url}?w=100`);
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(response.headers.get("content-security-policy")).toMatch(/script-src 'none'.*sandbox/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("files come back as they were, in parts too", async () => {
    const document = await lake.client().assets.upload("file", Buffer.from("0123456789"), {
      filename: "Plan A.txt",
      contentType: "text/plain",
    });
    expect(document).toMatchObject({
      _type: "sanity.fileAsset",
      extension: "txt",
      mimeType: "text/plain",
      size: 10,
    });
    const whole = await fetch(`${document.url}?dl=`);
    expect(whole.headers.get("content-disposition")).toContain("attachment");
    expect(await whole.text()).toBe("0123456789");
    const part = await fetch(document.url, { headers: { range: "bytes=2-4" } });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe("234");
    expect((await fetch(document.url, { headers: { range: "bytes=20-" } })).status).toBe(416);
  });
});

describe("pictures", () => {
  test.each([
    ["?w=100", 100, 50],
    ["?h=25", 50, 25],
    ["?w=100&h=100", 100, 50],
    ["?w=400", 400, 200],
    ["?w=400&fit=max", 200, 100],
    ["?w=100&h=100&fit=crop", 100, 100],
    ["?w=100&h=100&fit=fill&bg=00ff00", 100, 100],
    ["?w=100&h=100&fit=scale", 100, 100],
    ["?w=300&h=300&fit=min", 100, 100],
    ["?w=400&h=400&fit=max", 200, 100],
    ["?w=50&dpr=2", 100, 50],
    ["?rect=0,0,50,100", 50, 100],
    ["?max-w=100", 100, 50],
    ["?max-h=50", 100, 50],
    ["?w=100&or=90", 50, 100],
    ["?w=100&pad=10", 120, 70],
  ])("%s is %i x %i", async (query, width, height) => {
    expect(await picture(query)).toMatchObject({ width, height });
  });

  test("crops keep the place that they are asked to keep", async () => {
    const square = "?w=50&h=50&fit=crop";
    expect(await colourAt((await picture(`${square}&crop=left`)).bytes, 45, 25)).toBe("red");
    expect(await colourAt((await picture(`${square}&crop=right`)).bytes, 5, 25)).toBe("blue");
    expect(
      await colourAt((await picture(`${square}&crop=focalpoint&fp-x=0.1&fp-y=0.5`)).bytes, 45, 25),
    ).toBe("red");
    expect(
      await colourAt((await picture(`${square}&crop=focalpoint&fp-x=0.95&fp-y=0.5`)).bytes, 5, 25),
    ).toBe("blue");
    expect(await colourAt((await picture("?rect=100,0,100,100")).bytes, 5, 5)).toBe("blue");
    expect(await colourAt((await picture("?flip=h")).bytes, 5, 5)).toBe("blue");
  });

  test("what @sanity/image-url builds from a hotspot and a crop", async () => {
    const source = {
      asset: { _ref: id },
      crop: { left: 0.5, right: 0, top: 0, bottom: 0 },
      hotspot: { x: 0.75, y: 0.5, width: 0.2, height: 0.2 },
    };
    const built = createImageUrlBuilder({
      projectId: "local",
      dataset: "production",
      baseUrl: lake.url,
    })
      .image(source)
      .width(40)
      .height(20)
      .fit("crop")
      .auto("format")
      .url();
    const response = await fetch(built, { headers: { accept: "image/webp" } });
    expect(response.status).toBe(200);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 40, height: 20, format: "webp" });
    expect(await colourAt(bytes, 2, 10)).toBe("blue");
  });

  test("the format is the one asked for, or the best that the reader takes", async () => {
    expect((await picture("?fm=jpg")).format).toBe("jpeg");
    expect((await picture("?fm=webp&q=30")).format).toBe("webp");
    expect((await picture("?auto=format&w=20", { accept: "image/avif,image/webp" })).format).toBe(
      "heif",
    );
    const auto = await picture("?auto=format&w=20", { accept: "image/webp,*/*" });
    expect(auto.format).toBe("webp");
    expect(auto.response.headers.get("vary")).toContain("Accept");
    expect((await picture("?auto=format&w=20", { accept: "*/*" })).format).toBe("png");
  });

  test("a picture is made once, and is known by its tag", async () => {
    const first = await picture("?w=77");
    const made = readdirSync(join(lake.dir, "cache", "images")).length;
    const second = await picture("?w=77");
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(readdirSync(join(lake.dir, "cache", "images"))).toHaveLength(made);
    const etag = first.response.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(first.response.headers.get("cache-control")).toContain("immutable");
    const again = await fetch(`${url}?w=77`, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("wrong parameters are an error, wild ones are bounded, strange names are not found", async () => {
    for (const query of [
      "?w=abc",
      "?fm=exe",
      "?fit=round",
      "?rect=1,2,3",
      "?crop=up",
      "?bg=zzz",
      "?rect=a,b,c,d",
    ]) {
      expect((await fetch(url + query)).status, query).toBe(400);
    }
    expect((await picture("?w=99999999&fm=webp&q=1")).width).toBe(8192);
    expect(await picture("?rect=-50,-50,9999,9999")).toMatchObject({ width: 200, height: 100 });
    const base = `${lake.url}/images/local/production`;
    for (const name of [
      "../../token",
      "..%2f..%2ftoken",
      `${"0".repeat(40)}-1x1.png`,
      "token",
      `${"0".repeat(40)}-1x1.png/../../token`,
    ]) {
      expect((await fetch(`${base}/${name}`)).status, name).toBe(404);
    }
  }, 120_000);
});
