import { addressOf } from "@/lib/addresses.ts";
import { guideMarkdown } from "@/lib/markdown/guide.ts";
import { readParam } from "@/lib/route-param.ts";
import { siteUrl } from "@/lib/site-url.ts";
import { getArticle, getArticleSlugs } from "@/sanity/queries/articles.ts";
import { getNewAddress } from "@/sanity/queries/redirects.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";

export const generateStaticParams = getArticleSlugs;

/** A guide as Markdown. It is asked for as `/guides/….md` (`next.config.js`). */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/markdown/guides/[slug]">,
): Promise<Response> {
  const slug = readParam((await params).slug);
  const found = await getArticle(slug);
  if (!found) {
    const moved = await getNewAddress(`/guides/${slug}`);
    if (moved?.startsWith("/guides/"))
      return new Response(null, { status: 308, headers: { Location: `${moved}.md` } });
    return new Response("There is no such guide.\n", { status: 404, headers: type("plain") });
  }
  const { medicalDisclaimer } = await getSiteSettings();
  return new Response(guideMarkdown(found.article, medicalDisclaimer, siteUrl), {
    headers: {
      ...type("markdown"),
      // The page is the original: search engines show it, not this.
      Link: `<${siteUrl}${addressOf(found.article) ?? "/guides"}>; rel="canonical"`,
      ...(found.article.seo?.noIndex && { "X-Robots-Tag": "noindex" }),
    },
  });
}

function type(text: "plain" | "markdown") {
  return { "Content-Type": `text/${text}; charset=utf-8` };
}
