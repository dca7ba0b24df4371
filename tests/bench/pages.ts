import { z } from "zod";
import { Stop } from "../../scripts/environment.ts";
import { allPaths, visit } from "../e2e/site.ts";
import { lakeClient } from "../e2e/stage.ts";
import type { Edited } from "./freshness.ts";

export const list = "/guides";

/** The guide that all figures are about: the one with the longest page, the site's worst case. */
export async function longestGuide(): Promise<Edited> {
  const pages = await Promise.all(
    (await allPaths()).map(async (path) => ({ path, ...(await visit(path)) })),
  );
  const guides = pages.filter(({ path }) => path.startsWith(`${list}/`));
  const [longest] = guides.toSorted((a, b) => b.html.length - a.html.length);
  if (!longest) throw new Stop("There is no guide to measure.");
  const { path } = longest;
  // Lists, hubs and the home page show a guide by its title; another guide may link to it in its own words.
  const others = pages.filter(
    (page) => /^\/(guides|topics\/[^/]+)?$/.test(page.path) && page.html.includes(`href="${path}"`),
  );
  const slug = path.slice(list.length + 1);
  const found = await lakeClient().fetch<unknown>(
    `*[_type == "article" && slug.current == $slug][0]{ _id, title }`,
    { slug },
  );
  const { _id: id, title } = z.object({ _id: z.string(), title: z.string() }).parse(found);
  return { id, title, path, list, others: others.map((page) => page.path) };
}
