import type { CoachCard } from "@/lib/content/coach.ts";

const words = {
  open: { text: "Taking on athletes", look: "bg-marker" },
  waitingList: { text: "Waiting list", look: "bg-transparent" },
  closed: { text: "Not taking on athletes at the moment", look: "bg-transparent" },
};

/** Whether a coach has room; a filled sign means yes, the words say it. */
export function Availability({ value }: { value: NonNullable<CoachCard["availability"]> }) {
  const { text, look } = words[value];
  return (
    <p className="flex items-center gap-2.5 font-display font-semibold">
      <span aria-hidden="true" className={`size-3 rounded-full border-2 border-current ${look}`} />
      {text}
    </p>
  );
}
