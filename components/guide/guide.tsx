import type { Article, ArticleCard } from "@/lib/content/article.ts";
import type { Link } from "@/lib/content/common.ts";
import type { Edit } from "@/lib/content/edit.ts";
import type { SimpleText as SimpleTextData } from "@/lib/content/portable-text.ts";
import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { guideHeadings, readGuide } from "@/lib/guide.ts";
import type { Crumb } from "@/lib/structured-data.ts";
import { usualCta } from "@/lib/usual-cta.ts";
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
import { Triage } from "./triage.tsx";

type Props = {
  article: Article;
  related: ArticleCard[];
  plans: TrainingPlanCard[];
  crumbs: Crumb[];
  disclaimer: SimpleTextData;
  /** Where coaching is offered: what a guide without a call to action of its own leads to. */
  coaching: Link | undefined;
  /** The whole address of the page, to share it. */
  url: string;
  edit: Edit;
};

/** A guide, from its head to the ways on. */
export function Guide(props: Props) {
  const { article, related, plans, crumbs, disclaimer, coaching, url, edit } = props;
  const { body, faqs, citations, outline, contents, triageHeading, minutes } = readGuide(article);
  const cta = article.cta ?? usualCta(article.categories, coaching);
  const hasContents = contents.length > 2;

  return (
    <>
      <article aria-labelledby="title">
        <GuideHead article={article} crumbs={crumbs} minutes={minutes} edit={edit} />
        <div className="shell grid gap-x-12 py-8 print:block print:py-4 lg:grid-cols-[15rem_minmax(0,1fr)] lg:py-14 xl:grid-cols-[17rem_minmax(0,1fr)_12rem]">
          <div className="max-lg:contents">
            {hasContents && (
              <div className="sticky top-6 max-h-[calc(100dvh-3rem)] overflow-y-auto pr-2 max-lg:hidden print:hidden">
                <ContentsBeside items={contents} />
              </div>
            )}
          </div>
          {/* On paper plain blocks: Chromium lets what follows a grid that breaks over pages lie upon it. */}
          <div className="grid max-w-[44rem] min-w-0 gap-10 print:block print:max-w-none print:space-y-6">
            <div className="grid gap-5 print:block print:space-y-4">
              <KeyTakeaways items={article.keyTakeaways} edit={edit} />
              <Triage
                items={article.triage}
                heading={triageHeading}
                citations={citations}
                edit={edit}
              />
              {hasContents && <ContentsFolded items={contents} />}
            </div>
            {body.length > 0 && (
              <div className="prose min-w-0">
                <Body value={body} outline={outline} citations={citations} edit={edit} />
              </div>
            )}
            {article.conclusion.length > 0 && (
              <section aria-labelledby="conclusion" {...edit("conclusion")}>
                <h2 id="conclusion" className="border-t-4 border-ink pt-4 text-2xl">
                  {guideHeadings.conclusion}
                </h2>
                <div className="prose mt-4">
                  <SimpleText value={article.conclusion} citations={citations} />
                </div>
              </section>
            )}
            {cta && <CallToAction cta={cta} edit={(path) => edit(`cta.${path}`)} />}
            {faqs.length > 0 && (
              <section aria-labelledby="questions" {...edit("faqs")}>
                <h2 id="questions" className="mb-4 border-t-4 border-ink pt-4 text-2xl">
                  {guideHeadings.questions}
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
      <div className="late no-print shell grid gap-16 pb-16 md:gap-20 md:pb-24">
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
