import type { ArticleCard } from "@/lib/content/article.ts";
import type { Edit } from "@/lib/content/edit.ts";
import { doseInWords, type Exercise } from "@/lib/content/exercise.ts";
import type { Crumb } from "@/lib/structured-data.ts";
import { transitionName } from "@/lib/transition-name.ts";
import { ArticleList } from "../article-list.tsx";
import { Breadcrumbs } from "../breadcrumbs.tsx";
import { Share } from "../guide/share.tsx";
import { Picture } from "../picture.tsx";
import { SectionHeading } from "../section-heading.tsx";
import { ExerciseDetails } from "./exercise-details.tsx";

type Props = {
  exercise: Exercise;
  /** The guides that use it. */
  guides: ArticleCard[];
  crumbs: Crumb[];
  /** The whole address of the page, to share it and for paper. */
  url: string;
  siteName: string;
  edit: Edit;
};

/** An exercise on a page of its own, which prints as one card. */
export function ExercisePage({ exercise, guides, crumbs, url, siteName, edit }: Props) {
  return (
    <>
      <article aria-labelledby="title" className="shell pt-4 pb-14 lg:pt-8 lg:pb-20">
        <Breadcrumbs crumbs={crumbs} />
        <div className="exercise-card mt-3 grid gap-x-14 gap-y-8 lg:grid-cols-12">
          <header className="grid content-start gap-4 lg:col-span-7">
            <p className="marker text-pine">Exercise</p>
            <h1
              id="title"
              className="text-4xl font-extrabold tracking-[-0.03em]"
              {...edit("title")}
            >
              {exercise.title}
            </h1>
            {exercise.summary && (
              <p className="max-w-standfirst text-lg text-soft sm:text-xl" {...edit("summary")}>
                {exercise.summary}
              </p>
            )}
          </header>
          {exercise.picture && (
            <figure className="exercise-picture lg:col-span-5 lg:row-span-2" {...edit("picture")}>
              <Picture
                picture={exercise.picture}
                sizes="(width >= 84rem) 32rem, (width >= 68.75rem) 40vw, 92vw"
                isHero
                className="w-full rounded-md border border-rule bg-card"
                transitionName={transitionName(exercise._id)}
              />
              {(exercise.picture.caption || exercise.picture.credit) && (
                <figcaption className="mt-2 text-sm text-soft">
                  {exercise.picture.caption}{" "}
                  {exercise.picture.credit && `Picture: ${exercise.picture.credit}`}
                </figcaption>
              )}
            </figure>
          )}
          <div className="grid content-start gap-6 lg:col-span-7" {...edit("steps")}>
            <ExerciseDetails exercise={exercise} dose={doseInWords(exercise.dose)} />
            <p className="hidden border-t border-rule pt-2 text-sm print:block">
              {siteName}, {url}
            </p>
            <Share url={url} title={exercise.title} heading="Take this exercise with you" />
          </div>
        </div>
      </article>
      {guides.length > 0 && (
        <div className="no-print shell pb-16 md:pb-24">
          <section aria-labelledby="guides">
            <SectionHeading
              id="guides"
              title={guides.length === 1 ? "The guide that uses it" : "Guides that use it"}
            />
            <ArticleList articles={guides} />
          </section>
        </div>
      )}
    </>
  );
}
