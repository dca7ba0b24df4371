import { numberCitations, textsOf } from "@/lib/citations.ts";
import type { Article, ArticleCard } from "@/lib/content/article.ts";
import { bodyText } from "@/lib/content/body.ts";
import type { Edit } from "@/lib/content/edit.ts";
import type { SimpleText as SimpleTextData } from "@/lib/content/portable-text.ts";
import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { readingMinutes } from "@/lib/reading-time.ts";
import type { Crumb } from "@/lib/structured-data.ts";
import { type ContentsItem, outlineOf } from "@/lib/table-of-contents.ts";
import { ArticleList } from "../article-list.tsx";
import { CallToAction } from "../call-to-action.tsx";
import { CoachCard } from "../coach/coach-card.tsx";
import { MedicalDisclaimer } from "../medical-disclaimer.tsx";
import { MoreLink } from "../more-link.tsx";
import { PlanList } from "../plan/plan-list.tsx";
import { Questions } from "../questions.tsx";
import { SectionHeading } from "../section-heading.tsx";
import { Body } from "../text/body.tsx";
import { SimpleText } from "../text/simple-text.tsx";
import { ContentsBeside, ContentsFolded } from "./contents-list.tsx";
import { GuideHead } from "./guide-head.tsx";
import { KeyTakeaways } from "./key-takeaways.tsx";
import { Share } from "./share.tsx";
import { SourceList } from "./source-list.tsx";

type Props = {
  article: Article;
  related: ArticleCard[];
  plans: TrainingPlanCard[];
  crumbs: Crumb[];
  disclaimer: SimpleTextData;
  /** The whole address of the page, to share it. */
  url: string;
  edit: Edit;
};

/** Ids of the page's own parts, which no heading of the text may take. */
const ownIds = [
  "content",
  "menu",
  "key-takeaways",
  "conclusion",
  "questions",
  "sources",
  "share",
  "disclaimer",
  "promo",
  "plans",
  "related",
  "author",
  "contents-beside",
  "contents-folded",
];

/** A guide, from its head to the ways on. */
export function Guide({ article, related, plans, crumbs, disclaimer, url, edit }: Props) {
  const outline = outlineOf(article.body, ownIds);
  // A question that stands in the text already is not asked again below it.
  const asked = new Set(
    article.body.flatMap((item) =>
      item._type === "faqList" ? item.faqs.map(({ _id }) => _id) : [],
    ),
  );
  const faqs = article.faqs.filter(({ _id }) => !asked.has(_id));
  const citations = numberCitations([
    ...textsOf(article.body),
    article.conclusion,
    ...faqs.map(({ answer }) => answer),
  ]);
  const contents: ContentsItem[] = [
    ...outline.contents,
    ...(article.conclusion.length > 0
      ? [{ id: "conclusion", text: "The bottom line", children: [] }]
      : []),
    ...(faqs.length > 0 ? [{ id: "questions", text: "Questions and answers", children: [] }] : []),
    ...(citations.sources.length > 0 ? [{ id: "sources", text: "Sources", children: [] }] : []),
  ];
  const hasContents = contents.length > 2;

  return (
    <>
      <article aria-labelledby="title">
        <GuideHead
          article={article}
          crumbs={crumbs}
          minutes={readingMinutes(bodyText(article.body))}
          edit={edit}
        />
        <div className="shell grid gap-x-12 py-8 lg:grid-cols-[15rem_minmax(0,1fr)] lg:py-14 xl:grid-cols-[17rem_minmax(0,1fr)_12rem]">
          <div className="max-lg:contents">
            {hasContents && (
              <div className="sticky top-6 max-h-[calc(100dvh-3rem)] overflow-y-auto pr-2 max-lg:hidden print:hidden">
                <ContentsBeside items={contents} />
              </div>
            )}
          </div>
          <div className="grid max-w-[44rem] min-w-0 gap-10">
            <div className="grid gap-5">
              <KeyTakeaways items={article.keyTakeaways} edit={edit} />
              {hasContents && <ContentsFolded items={contents} />}
            </div>
            {article.body.length > 0 && (
              <div className="prose min-w-0">
                <Body value={article.body} outline={outline} citations={citations} edit={edit} />
              </div>
            )}
            {article.conclusion.length > 0 && (
              <section aria-labelledby="conclusion" {...edit("conclusion")}>
                <h2 id="conclusion" className="border-t-4 border-ink pt-4 text-2xl">
                  The bottom line
                </h2>
                <div className="prose mt-4">
                  <SimpleText value={article.conclusion} citations={citations} />
                </div>
              </section>
            )}
            {article.cta && <CallToAction cta={article.cta} edit={(path) => edit(`cta.${path}`)} />}
            {faqs.length > 0 && (
              <section aria-labelledby="questions" {...edit("faqs")}>
                <h2 id="questions" className="mb-4 border-t-4 border-ink pt-4 text-2xl">
                  Questions and answers
                </h2>
                <Questions faqs={faqs} citations={citations} />
              </section>
            )}
            <SourceList sources={citations.sources} />
            <MedicalDisclaimer text={disclaimer} />
            <Share url={url} title={article.title} />
          </div>
        </div>
      </article>
      <div className="no-print shell grid gap-16 pb-16 md:gap-20 md:pb-24">
        {article.author && (
          <section aria-labelledby="author">
            <SectionHeading id="author" title="Who wrote this" />
            <CoachCard coach={article.author} />
          </section>
        )}
        {plans.length > 0 && (
          <section aria-labelledby="plans">
            <SectionHeading id="plans" title="Choose your plan">
              <MoreLink href="/plans">Compare all plans</MoreLink>
            </SectionHeading>
            <PlanList plans={plans} />
          </section>
        )}
        {related.length > 0 && (
          <section aria-labelledby="related">
            <SectionHeading id="related" title="Read next" />
            <ArticleList articles={related} />
          </section>
        )}
      </div>
    </>
  );
}
