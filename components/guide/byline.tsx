import { addressOf } from "@/lib/addresses.ts";
import type { Article } from "@/lib/content/article.ts";
import type { CoachCard } from "@/lib/content/coach.ts";
import { Day } from "../day.tsx";
import { Portrait } from "../portrait.tsx";

/** Who wrote and reviewed a guide, and when. What is not known is not shown. */
export function Byline({ article, minutes }: { article: Article; minutes: number | undefined }) {
  const { author, reviewedBy, publishedAt, lastReviewedAt, nextReviewDue } = article;
  const isOwnReview = author && reviewedBy && author._id === reviewedBy._id;
  const facts = [
    author && {
      name: isOwnReview ? "Written and reviewed by" : "Written by",
      value: <Person coach={author} />,
    },
    reviewedBy && !isOwnReview && { name: "Reviewed by", value: <Person coach={reviewedBy} /> },
    minutes && { name: "Reading time", value: `${minutes} min` },
    publishedAt && { name: "Published", value: <Day value={publishedAt} /> },
    lastReviewedAt && { name: "Last reviewed", value: <Day value={lastReviewedAt} /> },
    nextReviewDue && { name: "Next review", value: <Day value={nextReviewDue} format="month" /> },
  ].filter((fact) => fact !== undefined && fact !== false && fact !== 0 && fact !== "");
  if (facts.length === 0) return null;

  return (
    <div className="flex items-center gap-4 border-y border-rule py-4">
      {author && (
        <Portrait coach={author} size="3.5rem" className="size-11 max-sm:self-start sm:size-14" />
      )}
      <dl className="facts grid grid-cols-2 gap-x-6 gap-y-2 text-sm leading-snug sm:flex sm:flex-wrap sm:gap-x-8">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-soft">{name}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A name with the role and the qualifications. */
function Person({ coach }: { coach: CoachCard }) {
  const credentials = coach.credentials.map(({ title, level }) =>
    [title, level].filter(Boolean).join(", "),
  );
  return (
    <>
      <a href={addressOf(coach)} rel="author" className="text-link">
        {coach.name}
      </a>
      {coach.role && <span className="font-normal">, {lowerFirst(coach.role)}</span>}
      {credentials.length > 0 && (
        <span className="block text-xs font-normal text-soft">{credentials.join("; ")}</span>
      )}
    </>
  );
}

/** "Head coach" within a sentence; "PhD researcher" and "NZ coach" stay as they are. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}+(\s|$)/u.test(words) ? words[0]?.toLowerCase() + words.slice(1) : words;
}
