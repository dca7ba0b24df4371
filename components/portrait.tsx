import type { CoachCard } from "@/lib/content/coach.ts";
import { initialsOf } from "@/lib/initials.ts";
import { Picture } from "./picture.tsx";

type Props = {
  coach: Pick<CoachCard, "name" | "portrait">;
  /** The side of the round picture, as a length for `sizes`. */
  size: string;
  className: string;
  isHero?: boolean;
};

/** A coach's portrait, or the initials in contour lines while there is none. The name stands beside it. */
export function Portrait({ coach, size, className, isHero }: Props) {
  const shape = `${className} shrink-0 rounded-full`;
  if (coach.portrait) {
    return (
      <Picture
        picture={coach.portrait}
        ratio={1}
        sizes={size}
        isHero={isHero}
        className={`${shape} object-cover`}
      />
    );
  }
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className={shape}>
      <circle cx="50" cy="50" r="50" className="fill-panel-raised" />
      <g className="fill-none stroke-marker" strokeWidth="1.2" opacity="0.75">
        <path d="M49 3c27-2 47 18 48 44 1 28-20 50-48 50C22 97 3 76 3 49 3 24 23 5 49 3Z" />
        <path d="M51 10c22-2 38 15 39 37 1 23-17 43-41 43C26 90 10 72 10 50c0-22 18-38 41-40Z" />
        <path d="M50 17c18-2 32 12 33 31 1 19-14 35-34 35-19 0-32-15-32-33 0-19 14-31 33-33Z" />
      </g>
      <text
        x="50"
        y="51"
        className="fill-on-panel font-display text-[2rem] font-bold"
        textAnchor="middle"
        dominantBaseline="central"
      >
        {initialsOf(coach.name)}
      </text>
    </svg>
  );
}
