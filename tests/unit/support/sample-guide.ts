import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Guide } from "@/components/guide/guide.tsx";
import type { Article } from "@/lib/content/article.ts";
import { noEdit } from "@/lib/content/edit.ts";
import { ARTICLE } from "@/sanity/queries/fragments.ts";
import { askSample } from "./sample-reader.ts";

type Documents = Record<string, unknown>[];

/** A guide as the site reads it from the content lake, before it is parsed. */
export function askGuide(_id: string, more: Documents = []): Promise<unknown> {
  return askSample(`*[_id == $_id][0]{${ARTICLE}}`, { _id }, more);
}

/** The page of a guide, without the frame of the site. */
export function guideHtml(article: Article): string {
  return renderToStaticMarkup(
    createElement(Guide, {
      article,
      related: [],
      plans: [],
      crumbs: [{ name: article.title, path: "/guides/x" }],
      disclaimer: [],
      coaching: { label: "See coaching", href: "/services" },
      url: "https://coach.example/guides/x",
      edit: noEdit,
    }),
  );
}

/** What is wrong with a page, whatever stood in the document that it was made from. */
export function faultsOf(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const anchors = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = ""]) =>
    decodeURIComponent(id),
  );
  return [
    // The page has one script of its own, a file.
    ...(/<script/i.test(html.replace(/<script type="module" src="[\w/.-]+"><\/script>/, ""))
      ? ["a script"]
      : []),
    ...(/ (href|src)="\s*(javascript|data|vbscript):/i.test(html) ? ["an address that runs"] : []),
    ...(/ on\w+="/i.test(html) ? ["a handler"] : []),
    ...(/<h([1-6])[^>]*>(\s|<[^>]*>)*<\/h\1>/.test(html) ? ["an empty heading"] : []),
    ...(/[\u202A-\u202E\u2066-\u2069]/.test(html) ? ["words that turn round"] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`),
    ...anchors.filter((id) => !ids.includes(id)).map((id) => `${id} is nowhere`),
  ];
}
