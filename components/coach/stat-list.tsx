import type { CoachCard } from "@/lib/content/coach.ts";
import { Day } from "../day.tsx";

/** Figures of a coach's work, each with its day and where it comes from. */
export function StatList({ stats }: { stats: CoachCard["stats"] }) {
  if (stats.length === 0) return null;
  return (
    <dl className="facts flex flex-wrap gap-x-12 gap-y-6">
      {stats.map(({ _key, label, value, asOf, source }) => (
        <div key={_key} className="grid content-end gap-1">
          <dt className="order-2 text-sm">{label}</dt>
          <dd
            className={`order-1 font-display font-bold tracking-tight ${value.length > 14 ? "text-2xl" : "text-3xl"}`}
          >
            {value}
          </dd>
          {(asOf || source) && (
            <dd className="order-3 text-xs opacity-85">
              {source}
              {source && asOf && ", "}
              {asOf && <Day value={asOf} format="month" />}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
