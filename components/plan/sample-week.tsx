import { formatMinutes } from "@/lib/amounts.ts";
import type { TrainingPlan } from "@/lib/content/training-plan.ts";
import { type Effort, effortInWords } from "@/lib/plan-words.ts";

/** The bar's length is the time, its hue the effort; both are in words beside it. */
const hues: Record<Effort, string> = {
  rest: "fill-rule",
  easy: "fill-calm",
  steady: "fill-pine",
  hard: "fill-action",
  strength: "fill-caution",
};

/** One week of a plan, day by day. */
export function SampleWeek({ days }: { days: TrainingPlan["sampleWeek"] }) {
  if (days.length === 0) return null;
  const longest = Math.max(1, ...days.map(({ minutes = 0 }) => minutes));
  const total = days.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  return (
    <div className="overflow-hidden rounded-md border border-rule bg-card shadow-card">
      <table className="facts w-full border-collapse text-left">
        <caption className="px-4 py-3 text-left text-sm text-soft">
          {total > 0
            ? `A week from the plan, ${formatMinutes(total)} of training in all.`
            : "A week from the plan."}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Session</th>
            <th scope="col">Time and effort</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ _key, day, session, detail, minutes, intensity }) => (
            <tr key={_key} className="border-t border-rule align-top">
              <th scope="row" className="w-13 py-3.5 pl-4 font-display font-bold sm:w-32">
                <abbr title={day} className="whitespace-nowrap no-underline sm:hidden">
                  {day.slice(0, 3)}
                </abbr>
                <span className="max-sm:hidden">{day}</span>
              </th>
              <td className="px-3 py-3.5">
                <span className={intensity === "rest" ? "text-soft" : "font-bold"}>{session}</span>
                {detail && <span className="block text-sm text-soft">{detail}</span>}
                {minutes ? (
                  <svg width="100%" height="8" aria-hidden="true" className="chart mt-2 block">
                    <rect
                      width={`${Math.round((minutes / longest) * 100)}%`}
                      height="8"
                      rx="1.5"
                      className={hues[intensity ?? "easy"]}
                    />
                  </svg>
                ) : null}
              </td>
              <td className="w-20 py-3.5 pr-4 text-right text-sm whitespace-nowrap sm:w-28">
                {minutes ? (
                  <span className="block text-base font-bold">{formatMinutes(minutes)}</span>
                ) : null}
                {intensity && <span className="text-soft">{effortInWords(intensity)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
