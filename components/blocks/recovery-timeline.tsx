import { spanInWords } from "@/lib/content/blocks/recovery-timeline.ts";
import { scaleOf } from "@/lib/scale.ts";
import { SimpleText } from "../text/simple-text.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** How long recovery takes: each row in words, and drawn as a bar on one scale. */
export function RecoveryTimelineBlock({
  block,
  titleLevel,
  citations,
}: BlockProps<"recoveryTimeline">) {
  const { title, unit, rows, basis } = block;
  const scale = scaleOf(Math.max(...rows.map(({ to }) => to)));
  return (
    <div className="rounded-md border border-rule bg-card p-5 shadow-card sm:p-7">
      <BlockTitle level={titleLevel}>{title}</BlockTitle>
      <ul className="facts mt-4 grid gap-4">
        {rows.map(({ _key, severity, from, to, notes }) => (
          <li key={_key} className="keep-whole grid gap-1.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6">
              <strong className="min-w-0 font-display font-bold">
                {severity}
                <span className="sr-only">: </span>
              </strong>
              <span className="font-bold text-pine">{spanInWords(from, to, unit)}</span>
            </p>
            <Bar from={from} to={to} scale={scale} />
            {notes && <p className="text-sm text-soft">{notes}</p>}
          </li>
        ))}
      </ul>
      <div
        aria-hidden="true"
        className="facts mt-2 flex justify-between border-t border-rule pt-1 text-xs text-soft"
      >
        {scale.ticks.map((tick) => (
          <span key={tick}>
            {tick}
            {tick === scale.end && ` ${unit}`}
          </span>
        ))}
      </div>
      {basis.length > 0 && (
        <div className="prose mt-4 text-sm text-soft">
          <SimpleText value={basis} citations={citations} />
        </div>
      )}
    </div>
  );
}

type Scale = ReturnType<typeof scaleOf>;

/** The words beside it say the same. */
function Bar({ from, to, scale }: { from: number; to: number; scale: Scale }) {
  const at = (amount: number) => (amount / scale.end) * 1000;
  // A bar of no length would not be seen.
  const width = Math.max(at(to) - at(from), 10);
  return (
    <svg
      viewBox="0 0 1000 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="chart h-4 w-full overflow-visible"
    >
      <rect x="0" y="0" width="1000" height="20" className="fill-sunk" />
      <rect
        x={Math.min(at(from), 1000 - width)}
        y="0"
        width={width}
        height="20"
        className="fill-pine"
      />
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          x1={at(tick)}
          x2={at(tick)}
          y1="0"
          y2="20"
          className="stroke-card"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
