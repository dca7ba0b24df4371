import { addressOf } from "@/lib/addresses.ts";
import { formatDate } from "@/lib/dates.ts";
import type { Reason } from "@/lib/finder/checks.ts";
import type { Match } from "@/lib/finder/rank.ts";
import { planLinkInWords, priceInWords } from "@/lib/plan-words.ts";
import { Arrow } from "../arrow.tsx";
import { LoadProfile } from "./load-profile.tsx";

type Props = { match: Match; place?: number };

/** A plan with the reasons for and against it, in words, and the Monday to start on. */
export function FinderMatch({ match: { plan, reasons, start }, place }: Props) {
  const price = priceInWords(plan);
  const fits = reasons.every(({ verdict }) => verdict !== "bad");
  return (
    <article className="overflow-hidden rounded-md border border-rule bg-card shadow-card">
      <div
        className={`grid gap-x-8 gap-y-4 border-b border-rule p-5 sm:p-6 ${plan.weeklyLoad.length > 1 ? "sm:grid-cols-[1fr_12rem]" : ""}`}
      >
        <div className="grid content-start gap-2">
          {place === 1 && <p className="marker text-action">Fits you best</p>}
          <h3 className="text-2xl">
            <a href={addressOf(plan)} className="hover:underline">
              {plan.title}
            </a>
          </h3>
          {fits && start && (
            <p>
              Start on <strong>Monday {formatDate(start)}</strong>
            </p>
          )}
        </div>
        <LoadProfile
          weeklyLoad={plan.weeklyLoad}
          className="h-20 w-full text-pine max-sm:order-first"
        />
      </div>
      <ul className="grid gap-3 p-5 sm:p-6">
        {reasons.map(({ about, verdict, words }) => (
          <li key={about} className="grid grid-cols-[1.5rem_1fr] gap-x-3">
            <Sign verdict={verdict} />
            <span className={verdict === "good" ? "" : "font-semibold"}>{words}</span>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center justify-between gap-4 px-5 pb-5 sm:px-6 sm:pb-6">
        <a
          href={addressOf(plan)}
          className={place === 1 ? "button" : "text-link py-1 font-display font-bold"}
        >
          {planLinkInWords(plan)} {place === 1 && <Arrow />}
        </a>
        {price && <span className="facts font-display text-xl font-bold">{price}</span>}
      </p>
    </article>
  );
}

const signs: Record<Reason["verdict"], { words: string; look: string; path: string }> = {
  good: { words: "Fits:", look: "text-pine", path: "M3 9.5 7.5 14 15.5 4.5" },
  mind: { words: "Mind:", look: "text-caution", path: "M9 2.5v9M9 14.5v1.5" },
  bad: { words: "Does not fit:", look: "text-urgent", path: "M4 4l10 10M14 4 4 14" },
};

function Sign({ verdict }: { verdict: Reason["verdict"] }) {
  const { words, look, path } = signs[verdict];
  return (
    <span className={`pt-1 ${look}`}>
      <svg viewBox="0 0 18 18" width="20" height="20" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2.8" />
      </svg>
      <span className="sr-only">{words}</span>
    </span>
  );
}
