import type { Link } from "@/lib/content/common.ts";
import type { Ranking } from "@/lib/finder/rank.ts";
import { comparisonAddress, mostCompared } from "@/lib/plan-comparison.ts";
import { plansInWords } from "@/lib/plan-filters.ts";
import { Arrow } from "../arrow.tsx";
import { MoreLink } from "../more-link.tsx";
import { SiteLink } from "../site-link.tsx";
import { FinderMatch } from "./finder-match.tsx";

type Props = { ranking: Ranking; coaching: Link | undefined };

/** What the finder found, or that it found nothing, and the way on. */
export function FinderAnswer({ ranking: { fitting, near }, coaching }: Props) {
  const seen = [...fitting, ...near].map(({ plan }) => plan).slice(0, mostCompared);
  return (
    <div className="grid content-start gap-10">
      <div className="grid gap-3">
        <div role="status">
          <h2 className="text-3xl">
            {fitting.length > 0
              ? `${plansInWords(fitting.length)} ${fitting.length === 1 ? "fits" : "fit"} you`
              : "None of our plans fits you right now"}
          </h2>
        </div>
        {fitting.length === 0 && (
          <p className="max-w-measure text-lg">
            A plan that starts too hard or ends too late does more harm than good, so we do not
            offer you one.
            {near.length > 0 && " Below is what comes nearest, and what stands against it."} A plan
            made for you starts from where you are.
          </p>
        )}
        <p className="lg:hidden">
          <a href="#answers" className="text-link inline-block py-1">
            Change your answers
          </a>
        </p>
      </div>
      {fitting.length > 0 && (
        <ul className="grid gap-6">
          {fitting.map((match, index) => (
            <li key={match.plan._id}>
              <FinderMatch match={match} place={index + 1} />
            </li>
          ))}
        </ul>
      )}
      {fitting.length === 0 && <Coaching link={coaching} />}
      {near.length > 0 && (
        <section aria-labelledby="near" className="grid gap-5">
          <h2 id="near" className="border-t-4 border-ink pt-4 text-2xl">
            {fitting.length > 0 ? "These do not fit, and why" : "What comes nearest"}
          </h2>
          <ul className="grid gap-6">
            {near.map((match) => (
              <li key={match.plan._id}>
                <FinderMatch match={match} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {seen.length > 1 && (
        <p className="no-print">
          <MoreLink href={comparisonAddress(seen)}>Compare these plans side by side</MoreLink>
        </p>
      )}
      {fitting.length > 0 && (
        <p className="max-w-measure text-soft">
          Not sure, or none of them feels right?{" "}
          <a href="/contact" className="text-link">
            Ask us
          </a>
          . We would rather sell you nothing than the wrong plan.
        </p>
      )}
    </div>
  );
}

function Coaching({ link }: { link: Link | undefined }) {
  return (
    <p className="flex flex-wrap gap-3">
      <a href="/contact" className="button">
        Ask for a plan made for you <Arrow />
      </a>
      {link && <SiteLink link={link} className="button button-quiet" />}
    </p>
  );
}
