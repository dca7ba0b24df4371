import { describe, expect, it } from "vitest";
import { withoutClient } from "@/lib/next/plain-page.ts";

const ours = [
  `<script type="module" src="/_next/static/media/header-search.browser.ts.1a.js"></script>`,
  `<script type="application/ld+json">[{"name":"$RC, \\u003cscript>"}]</script>`,
  `<script type="speculationrules">{"prefetch":[]}</script>`,
];
const clients = [
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/1.js"/>`,
  `<script src="/_next/static/chunks/2.js" async=""></script>`,
  `<script src="/_next/static/chunks/3.js" noModule=""></script>`,
  `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>`,
  `<script>(self.__next_f=self.__next_f||[]).push([0])</script>`,
  `<script>self.__next_f.push([1,"a\\n<main>\\nb"])</script>`,
];
const page = (parts: string[], mark = ` data-plain=""`) =>
  `<!DOCTYPE html><html lang="en"${mark}><head></head><body><main>Words</main>${parts.join("")}</body></html>`;

describe("a page without the client", () => {
  it("keeps its words and its own scripts, and nothing of Next.js", () => {
    expect(withoutClient(page([...clients, ...ours]))).toBe(page(ours));
    expect(withoutClient(page(ours))).toBe(page(ours));
  });

  it("is the very same when it does not say that it is whole without", () => {
    const studio = page([...clients, ...ours], "");
    expect(withoutClient(studio)).toBe(studio);
    const quoting = page([...clients, "<p>&lt;html data-plain=&gt;</p>"], "");
    expect(withoutClient(quoting)).toBe(quoting);
  });

  it("is the very same while React still has parts to put in their place", () => {
    for (const instruction of [`$RC("B:0","S:0")`, `var a;$RX("B:0")`, `{$RS("S:1","P:1")}`]) {
      const unfinished = page([...clients, ...ours, `<script>${instruction}</script>`]);
      expect(withoutClient(unfinished), instruction).toBe(unfinished);
    }
  });
});
