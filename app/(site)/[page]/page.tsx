import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading.tsx";
import { SourceList } from "@/components/guide/source-list.tsx";
import { Day } from "@/components/day.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { Body } from "@/components/text/body.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { numberCitations, textsOf } from "@/lib/citations.ts";
import { readParam } from "@/lib/route-param.ts";
import { breadcrumbData } from "@/lib/structured-data.ts";
import { outlineOf } from "@/lib/table-of-contents.ts";
import { editOf } from "@/sanity/edit.ts";
import { getPage, getPageSlugs } from "@/sanity/queries/pages.ts";
import { Missing } from "../missing.tsx";
import { missingMetadata, pageMetadata } from "../page-metadata.ts";
import { getSite } from "../site.ts";

type Props = { params: Promise<{ page: string }> };

/** The route calls the slug `page`. */
export async function generateStaticParams() {
  return (await getPageSlugs()).map(({ slug }) => ({ page: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await getPage(readParam((await params).page));
  if (!page) return missingMetadata;
  return pageMetadata({
    title: page.title,
    description: page.standfirst,
    path: addressOf(page),
    seo: page.seo,
    isDocument: true,
  });
}

export default async function PlainPage({ params }: Props) {
  const slug = readParam((await params).page);
  const page = await getPage(slug);
  if (!page) return <Missing path={`/${slug}`} />;

  const [edit, site] = await Promise.all([editOf(page), getSite()]);
  const citations = numberCitations(textsOf(page.body));
  const outline = outlineOf(page.body, ["content", "menu", "sources"]);
  return (
    <main id="content" tabIndex={-1} className="outline-none">
      <PageHeading title={page.title} standfirst={page.standfirst} edit={edit} />
      <div className="shell grid gap-10 py-10 md:py-16 lg:grid-cols-12">
        <div className="grid max-w-[44rem] min-w-0 gap-10 lg:col-span-8 lg:col-start-3">
          {page.body.length > 0 && (
            <div className="prose min-w-0">
              <Body value={page.body} outline={outline} citations={citations} edit={edit} />
            </div>
          )}
          <SourceList sources={citations.sources} />
          {page.updatedAt && (
            <p className="text-sm text-soft">
              Last changed on <Day value={page.updatedAt} />
            </p>
          )}
        </div>
      </div>
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: page.title, path: addressOf(page) ?? "/" },
          ]),
        ]}
      />
    </main>
  );
}
