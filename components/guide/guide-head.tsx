import type { Article } from "@/lib/content/article.ts";
import type { Edit } from "@/lib/content/edit.ts";
import type { Crumb } from "@/lib/structured-data.ts";
import { transitionName } from "@/lib/transition-name.ts";
import { Breadcrumbs } from "../breadcrumbs.tsx";
import { CategoryLinks } from "../category-labels.tsx";
import { Picture } from "../picture.tsx";
import { Byline } from "./byline.tsx";

type Props = {
  article: Article;
  crumbs: Crumb[];
  minutes: number | undefined;
  edit: Edit;
};

/** Title, standfirst, people, dates and picture of a guide. */
export function GuideHead({ article, crumbs, minutes, edit }: Props) {
  const { cover } = article;
  return (
    <header className="shell pt-4 lg:pt-8">
      <Breadcrumbs crumbs={crumbs} />
      <div className={`mt-3 grid gap-x-12 gap-y-6 ${cover ? "lg:grid-cols-12" : ""}`}>
        <div className={`grid gap-4 lg:gap-5 ${cover ? "lg:col-span-7" : "max-w-4xl"}`}>
          <div className="text-pine" {...edit("categories")}>
            <CategoryLinks categories={article.categories} />
          </div>
          <h1 id="title" className="text-4xl font-extrabold tracking-[-0.03em]" {...edit("title")}>
            {article.title}
          </h1>
          {article.standfirst && (
            <p className="max-w-standfirst text-lg text-soft sm:text-xl" {...edit("standfirst")}>
              {article.standfirst}
            </p>
          )}
          <Byline article={article} minutes={minutes} />
        </div>
        {cover && (
          <figure
            className="flex flex-col max-lg:order-first lg:col-span-5 print:hidden"
            {...edit("cover")}
          >
            <Picture
              picture={cover}
              ratio={1}
              narrowRatio={2}
              sizes="(width >= 84rem) 32rem, (width >= 68.75rem) 40vw, 92vw"
              isHero
              className="aspect-2/1 w-full grow rounded-sm object-cover sm:aspect-5/2 lg:aspect-auto lg:h-64"
              transitionName={transitionName(article._id)}
            />
            {(cover.caption || cover.credit) && (
              <figcaption className="mt-2 text-sm text-soft">
                {cover.caption} {cover.credit && `Picture: ${cover.credit}`}
              </figcaption>
            )}
          </figure>
        )}
      </div>
    </header>
  );
}
