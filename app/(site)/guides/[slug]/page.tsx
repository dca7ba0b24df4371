import type { Metadata } from "next";
import { Guide } from "@/components/guide/guide.tsx";
import { Promo } from "@/components/promo.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { changedOn } from "@/lib/changed-on.ts";
import { questionsIn } from "@/lib/content/body.ts";
import { readGuide } from "@/lib/guide.ts";
import type { Article } from "@/lib/content/article.ts";
import { readParam } from "@/lib/route-param.ts";
import {
  articleData,
  breadcrumbData,
  medicalPageData,
  questionsData,
} from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getArticle, getArticleSlugs } from "@/sanity/queries/articles.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { withCurrentCredentials } from "../../current-credentials.ts";
import { Missing } from "../../missing.tsx";
import { missingMetadata, pageMetadata } from "../../page-metadata.ts";
import { getSite } from "../../site.ts";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = getArticleSlugs;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getArticle(readParam((await params).slug));
  if (!found) return missingMetadata;
  const { title, standfirst, cover, seo, publishedAt } = found.article;
  const path = addressOf(found.article);
  return pageMetadata({
    title,
    description: standfirst,
    path,
    picture: cover,
    seo,
    type: "article",
    publishedTime: publishedAt,
    modifiedTime: changedOn(found.article),
    forms: { "text/markdown": `${path}.md` },
  });
}

export default async function GuidePage({ params }: Props) {
  const slug = readParam((await params).slug);
  const found = await getArticle(slug);
  if (!found) return <Missing path={`/guides/${slug}`} />;

  const { related, plans } = found;
  const { author, reviewedBy } = found.article;
  const article: Article = {
    ...found.article,
    ...(author && { author: await withCurrentCredentials(author) }),
    ...(reviewedBy && { reviewedBy: await withCurrentCredentials(reviewedBy) }),
  };
  const [settings, site] = await Promise.all([getSiteSettings(), getSite()]);
  const [edit, editSettings] = await Promise.all([
    editOf(article),
    editOf({ _id: "siteSettings", _type: "siteSettings" }),
  ]);
  const { citations, body, faqs } = readGuide(article);
  const crumbs = [
    { name: site.name, path: "/" },
    { name: "Guides", path: "/guides" },
    { name: article.title, path: addressOf(article) ?? "/guides" },
  ];
  return (
    <main id="content" tabIndex={-1} data-part="/guides" className="outline-none">
      <Guide
        article={article}
        related={related}
        plans={plans}
        crumbs={crumbs}
        disclaimer={settings.medicalDisclaimer}
        coaching={settings.promo?.link}
        url={new URL(addressOf(article) ?? "/", site.url).href}
        edit={edit}
      />
      {settings.promo && <Promo promo={settings.promo} edit={editSettings} />}
      <StructuredData
        data={[
          articleData(
            site,
            article,
            citations.sources.map(({ source }) => source),
          ),
          breadcrumbData(site, crumbs),
          medicalPageData(site, article),
          questionsData([...questionsIn(body), ...faqs]),
        ]}
      />
    </main>
  );
}
