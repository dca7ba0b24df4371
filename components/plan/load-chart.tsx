import { formatHours } from "@/lib/amounts.ts";
import type { TrainingPlan } from "@/lib/content/training-plan.ts";
import { loadChart, loadInWords } from "@/lib/weekly-load.ts";

/** Height of the plot and of the strip of phases above it, in pixels. */
const plot = { top: 34, height: 190 };

/**
 * Hours of training, week by week, with the phases above. Widths are shares of the screen and heights are
 * pixels, so that the words in it keep their size on a phone. The sentence below says the same, and the
 * table has every value.
 */
export function LoadChart({
  plan: { weeklyLoad, phases },
}: {
  plan: Pick<TrainingPlan, "weeklyLoad" | "phases">;
}) {
  const words = loadInWords(weeklyLoad);
  if (!words) return null;
  const { bars, bands, top } = loadChart(weeklyLoad, phases);
  const y = (share: number) => plot.top + plot.height * (1 - share);
  const peak = bars.find(({ isPeak }) => isPeak);

  return (
    <div className="grid gap-4">
      <figure className="grid gap-4">
        <div className="grid grid-cols-[auto_1fr] gap-x-2">
          <div aria-hidden="true" className="facts relative w-9 text-right text-xs text-soft">
            <span className="absolute top-[27px] right-0">{top} h</span>
            <span className="absolute top-[122px] right-0">{formatHours(top / 2)} h</span>
            <span className="absolute top-[217px] right-0">0</span>
          </div>
          <svg
            role="img"
            aria-label={`Hours of training in each week. ${words}`}
            width="100%"
            height="250"
            className="chart facts block overflow-visible"
          >
            {[0, 0.5, 1].map((share) => (
              <line
                key={share}
                x1="0"
                x2="100%"
                y1={y(share)}
                y2={y(share)}
                className="stroke-rule"
              />
            ))}
            {bands.map(({ number, left, width }) => (
              <g key={number}>
                <rect
                  x={percent(left + 0.002)}
                  y="0"
                  width={percent(Math.max(0, width - 0.004))}
                  height="24"
                  rx="2"
                  className={number % 2 ? "fill-pine" : "fill-pine/75"}
                />
                <text
                  x={percent(left + width / 2)}
                  y="12.5"
                  textAnchor="middle"
                  dominantBaseline="central"
                  className="fill-paper font-display text-sm font-bold"
                >
                  {number}
                </text>
                {left > 0 && (
                  <line
                    x1={percent(left)}
                    x2={percent(left)}
                    y1="24"
                    y2={y(0)}
                    strokeDasharray="2 4"
                    className="stroke-edge"
                  />
                )}
              </g>
            ))}
            {bars.map(({ week, left, width, height, isPeak }) => (
              <rect
                key={week}
                x={percent(left)}
                y={y(height)}
                width={percent(width)}
                height={Math.max(1, height * plot.height)}
                rx="1.5"
                className={isPeak ? "fill-action" : "fill-pine"}
              />
            ))}
            {peak && (
              <text
                x={percent(peak.left + peak.width / 2)}
                y={y(peak.height) - 6}
                textAnchor={peak.left > 0.85 ? "end" : "middle"}
                className="fill-action text-xs font-bold"
              >
                {formatHours(peak.hours)} h
              </text>
            )}
            {bars
              .filter(({ week }) => isMarked(week, bars.length))
              .map(({ week, left, width }) => (
                <text
                  key={week}
                  x={percent(left + width / 2)}
                  y="244"
                  textAnchor="middle"
                  className="fill-soft text-xs"
                >
                  {week}
                </text>
              ))}
          </svg>
          <p aria-hidden="true" className="col-start-2 mt-1 text-center text-xs text-soft">
            Week
          </p>
        </div>
        <figcaption className="max-w-measure text-sm text-soft">{words}</figcaption>
      </figure>
      <details className="fold no-print text-sm">
        <summary className="inline-flex min-h-11 items-center gap-3 font-display font-bold">
          Hours of every week as a table
        </summary>
        <div
          role="region"
          aria-label="Hours of every week"
          tabIndex={0}
          className="table-scroll max-h-96 overflow-y-auto rounded-md border border-rule"
        >
          <table className="facts w-full text-left">
            <caption className="sr-only">Hours of training in each week</caption>
            <thead>
              <tr className="border-b-2 border-ink">
                <th scope="col" className="px-4 py-2">
                  Week
                </th>
                <th scope="col" className="px-4 py-2">
                  Phase
                </th>
                <th scope="col" className="px-4 py-2 text-right">
                  Hours
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ week, hours }) => (
                <tr key={week} className="border-b border-rule last:border-0">
                  <th scope="row" className="px-4 py-1.5">
                    {week}
                  </th>
                  <td className="px-4 py-1.5">
                    {
                      phases.find(({ fromWeek, toWeek }) => week >= fromWeek && week <= toWeek)
                        ?.name
                    }
                  </td>
                  <td className="px-4 py-1.5 text-right">{formatHours(hours)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}

/** The first week, the last one and every fourth between them have their number. */
function isMarked(week: number, weeks: number): boolean {
  const step = weeks > 40 ? 8 : 4;
  return week === 1 || week === weeks || (week % step === 0 && weeks - week >= step / 2);
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
