import { loadProfile } from "@/lib/weekly-load.ts";

/** A plan's hours, week by week, as the profile of a climb. The figures stand beside it in words. */
export function LoadProfile({
  weeklyLoad,
  className,
}: {
  weeklyLoad: number[];
  className?: string;
}) {
  const points = loadProfile(weeklyLoad);
  if (!points) return null;
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`chart ${className}`}
    >
      <polygon points={`0,100 ${points} 100,100`} className="fill-current opacity-20" />
      <polyline
        points={points}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
