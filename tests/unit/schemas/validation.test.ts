import { describe, expect, it } from "vitest";
import { documentTypes } from "../../../sanity/schemas/index.ts";
import { problems } from "./problems.ts";

const text = (words: string) => [
  {
    _type: "block",
    _key: "a",
    style: "normal",
    markDefs: [],
    children: [{ _type: "span", _key: "b", text: words, marks: [] }],
  },
];

const guide = {
  title: "Achilles pain when running",
  slug: { _type: "slug", current: "achilles-pain" },
  standfirst: "What to do.",
  author: { _type: "reference", _ref: "coach-graeme-s" },
  categories: [{ _type: "reference", _key: "a", _ref: "category-running" }],
  publishedAt: "2026-01-01T00:00:00Z",
  body: text("Run less."),
};

describe("an empty document", () => {
  it.each(documentTypes.map(({ name }) => name))(
    "of type %s gets messages in plain words only",
    async (type) => {
      const { messages } = await problems(type);
      for (const message of messages) expect(message).toMatch(/^[A-Z][^{}]*[.…]$/);
    },
  );

  it.each(documentTypes.map(({ name }) => name).filter((name) => name !== "enquiry"))(
    "of type %s cannot be published",
    async (type) => {
      expect(Object.keys((await problems(type)).errors)).not.toEqual([]);
    },
  );
});

describe("a guide", () => {
  it("can be published with the little that it cannot do without", async () => {
    const { errors, warnings } = await problems("article", guide);
    expect(errors).toEqual({});
    expect(Object.keys(warnings)).toEqual(
      expect.arrayContaining(["cover", "keyTakeaways", "conclusion"]),
    );
  });

  it("names what is missing", async () => {
    const { errors } = await problems("article", { ...guide, author: undefined, categories: [] });
    expect(errors).toMatchObject({
      author: "Choose who wrote the guide.",
      categories: expect.stringContaining("at least one category"),
    });
  });

  it("wants words for its picture", async () => {
    const cover = { _type: "picture", asset: { _type: "reference", _ref: "image-abc-10x10-png" } };
    expect((await problems("article", { ...guide, cover })).errors).toHaveProperty("cover.alt");
    expect(
      (await problems("article", { ...guide, cover: { ...cover, decorative: true } })).errors,
    ).toEqual({});
  });

  it("refuses a slug that is no address", async () => {
    const { errors } = await problems("article", {
      ...guide,
      slug: { _type: "slug", current: "Achilles Pain" },
    });
    expect(errors).toHaveProperty("slug");
  });

  it("checks the blocks of its text", async () => {
    const body = [
      ...guide.body,
      { _type: "dataTable", _key: "t", rows: [{ _type: "tableRow", _key: "r", cells: ["a"] }] },
      { _type: "figure", _key: "f", size: "text" },
    ];
    const { errors } = await problems("article", { ...guide, body });
    expect(errors).toMatchObject({
      "body.[].caption": expect.stringContaining("caption"),
      "body.[].rows": expect.stringContaining("at least one row"),
    });
  });
});

describe("a page", () => {
  it("may not take an address of the site", async () => {
    const page = {
      title: "Guides",
      slug: { _type: "slug", current: "guides" },
      body: text("Hello."),
    };
    expect((await problems("page", page)).errors).toEqual({
      slug: expect.stringContaining("/guides"),
    });
  });
});

describe("a redirect", () => {
  it("needs no words to press", async () => {
    const redirect = { from: "/old", link: { _type: "link", href: "/plans" }, permanent: true };
    expect((await problems("redirect", redirect)).errors).toEqual({});
  });
});
