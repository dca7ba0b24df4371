import { addressOf } from "@/lib/addresses.ts";
import type { ArticleCard as ArticleCardData } from "@/lib/content/article.ts";
import { transitionName } from "@/lib/transition-name.ts";
import { Day } from "./day.tsx";
import { Picture } from "./picture.tsx";

type Props = {
  article: ArticleCardData;
  /** `h3` below a section's heading, `h2` where the page has none. */
  heading?: "h2" | "h3";
  /** Where the card stands once on its page, its picture may move into the guide's. */
  moves?: boolean;
  /** `lead` takes the widest column of its list; `brief` stands beside it without its standfirst. */
  size?: "lead" | "normal" | "brief";
};

/** A guide in a list. */
export function ArticleCard({ article, heading: Heading = "h3", moves, size = "normal" }: Props) {
  const isLead = size === "lead";
  return (
    <article className="group relative flex flex-col gap-4">
      {article.cover && (
        <Picture
          picture={article.cover}
          ratio={3 / 2}
          sizes={
            isLead
              ? "(width >= 84rem) 52rem, (width >= 68.75rem) 62vw, 92vw"
              : "(width >= 84rem) 25rem, (width >= 68.75rem) 30vw, (width >= 36rem) 45vw, 92vw"
          }
          className="aspect-3/2 w-full rounded-sm object-cover"
          transitionName={moves ? transitionName(article._id) : undefined}
        />
      )}
      <div className={`flex flex-col gap-2 ${article.cover ? "" : "border-t-4 border-pine pt-4"}`}>
        <CardTopics article={article} />
        <Heading className={isLead ? "text-3xl" : "text-xl leading-tight"}>
          <a
            href={addressOf(article)}
            className="card-link decoration-2 underline-offset-4 group-hover:underline"
          >
            {article.title}
          </a>
        </Heading>
        {article.standfirst && size !== "brief" && (
          <p className={`text-soft ${isLead ? "max-w-measure text-lg" : "line-clamp-3 text-base"}`}>
            {article.standfirst}
          </p>
        )}
        <CardDate article={article} />
      </div>
    </article>
  );
}

/** The guide that leads a list, across the whole width. */
export function LeadArticleCard({
  article,
  heading: Heading = "h2",
  moves,
  isHero,
}: Omit<Props, "size"> & { isHero?: boolean }) {
  return (
    <article className="group relative grid items-center gap-x-12 gap-y-5 lg:grid-cols-12">
      {article.cover && (
        <Picture
          picture={article.cover}
          ratio={16 / 10}
          sizes="(width >= 84rem) 46rem, (width >= 68.75rem) 55vw, 92vw"
          className="aspect-16/10 w-full rounded-sm object-cover lg:col-span-7"
          isHero={isHero}
          transitionName={moves ? transitionName(article._id) : undefined}
        />
      )}
      <div
        className={`flex flex-col gap-3 ${article.cover ? "lg:col-span-5" : "border-t-4 border-pine pt-4 lg:col-span-9"}`}
      >
        <CardTopics article={article} />
        <Heading className="text-3xl">
          <a
            href={addressOf(article)}
            className="card-link decoration-3 underline-offset-6 group-hover:underline"
          >
            {article.title}
          </a>
        </Heading>
        {article.standfirst && (
          <p className="line-clamp-5 text-lg text-soft">{article.standfirst}</p>
        )}
        <CardDate article={article} />
      </div>
    </article>
  );
}

function CardTopics({ article }: { article: ArticleCardData }) {
  const topics = article.categories.slice(0, 2).map(({ title }) => title);
  if (topics.length === 0) return null;
  return <p className="marker text-pine">{topics.join(" · ")}</p>;
}

function CardDate({ article: { lastReviewedAt, publishedAt } }: { article: ArticleCardData }) {
  if (lastReviewedAt)
    return (
      <p className="text-sm text-soft">
        Reviewed <Day value={lastReviewedAt} />
      </p>
    );
  if (publishedAt)
    return (
      <p className="text-sm text-soft">
        Published <Day value={publishedAt} />
      </p>
    );
  return null;
}
