import { expect, test } from "vitest";
import { articleCard } from "@/lib/content/article.ts";
import { siteSettings } from "@/lib/content/site-settings.ts";
import { llmsText } from "@/lib/llms-text.ts";

test("the site in short: name, what it is, then a line for each guide with its Markdown form", () => {
  const settings = siteSettings.parse({ name: "Example", description: "What\nit is." });
  const card = { _id: "a", _type: "article", title: "One [1]", slug: "one", standfirst: "Why." };
  const listed = { guides: [articleCard.parse(card)], exercises: [], plans: [], coaches: [] };
  const text = llmsText("https://example.org", settings, listed);
  expect(text.split("\n\n").slice(0, 4)).toEqual([
    "# Example",
    "> What it is.",
    "## Guides",
    String.raw`- [One \[1\]](https://example.org/guides/one.md): Why.`,
  ]);
  expect(text).not.toContain("## Training plans");
});
