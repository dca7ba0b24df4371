import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** More steps than these are no drawing any more. */
const mostSteps = 8;

/** The way back: a flight of steps, and each stage with what it is for and when the next may begin. */
export function RehabProgressionBlock({ block, titleLevel }: BlockProps<"rehabProgression">) {
  const { title, stages } = block;
  return (
    <div className="grid gap-5">
      {title && <BlockTitle level={titleLevel}>{title}</BlockTitle>}
      {stages.length > 1 && stages.length <= mostSteps && <Steps count={stages.length} />}
      <ol className="grid print:grid-cols-2 print:gap-x-8">
        {stages.map(({ _key, name, duration, focus, activities, moveOn }, index) => (
          <li
            key={_key}
            className="group keep-whole relative grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-4 pb-8 last:pb-0 print:pb-4"
          >
            <span
              aria-hidden="true"
              className="absolute top-11 bottom-0 left-[1.3125rem] w-0.5 bg-rule group-last:hidden"
            />
            <span
              aria-hidden="true"
              className="facts grid size-11 place-items-center rounded-full border-2 border-pine bg-pine-tint font-display text-lg font-bold text-pine"
            >
              {index + 1}
            </span>
            <div className="grid content-start gap-2 pt-1.5">
              <p className="flex flex-wrap items-baseline gap-x-3 leading-snug">
                <strong className="font-display text-lg font-bold">{name}</strong>
                {duration && <span className="facts text-sm text-soft">{duration}</span>}
              </p>
              {focus && <p>{focus}</p>}
              {activities.length > 0 && (
                <ul className="grid list-disc gap-1 pl-5 marker:text-action">
                  {activities.map((activity, place) => (
                    <li key={place}>{activity}</li>
                  ))}
                </ul>
              )}
              {moveOn && (
                <p className="mt-1 rounded-sm border-l-4 border-pine bg-pine-tint px-4 py-2.5 text-sm">
                  <strong className="font-display text-pine">Move on when: </strong>
                  {moveOn}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Says nothing that the list does not say. */
function Steps({ count }: { count: number }) {
  const width = 60;
  const rise = 14;
  const height = rise * count + 6;
  return (
    <svg
      viewBox={`0 0 ${width * count} ${height}`}
      aria-hidden="true"
      className="chart max-h-32 print:max-h-16 w-full border-b-2 border-pine"
      preserveAspectRatio="none"
    >
      {Array.from({ length: count }, (_, index) => {
        const top = height - rise * (index + 1);
        return (
          <rect
            key={index}
            x={index * width + 1.5}
            y={top}
            width={width - 3}
            height={height - top}
            className="fill-pine"
            opacity={0.3 + (0.6 * (index + 1)) / count}
          />
        );
      })}
    </svg>
  );
}
