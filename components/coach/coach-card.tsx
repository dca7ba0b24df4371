import { addressOf } from "@/lib/addresses.ts";
import type { CoachCard as CoachCardData } from "@/lib/content/coach.ts";
import { Arrow } from "../arrow.tsx";
import { Portrait } from "../portrait.tsx";
import { SocialLinks } from "../social-links.tsx";
import { Availability } from "./availability.tsx";
import { StatList } from "./stat-list.tsx";

/** A coach at the end of a guide and in the list of coaches. */
export function CoachCard({
  coach,
  heading: Heading = "h3",
}: {
  coach: CoachCardData;
  heading?: "h2" | "h3";
}) {
  return (
    <article className="keep-whole grid gap-6 rounded-md border border-rule bg-card p-6 shadow-card sm:grid-cols-[auto_1fr] sm:p-8">
      <Portrait coach={coach} size="8rem" className="size-24 sm:size-32" />
      <div className="grid gap-4">
        <div className="grid gap-1">
          {coach.role && <p className="marker text-pine">{coach.role}</p>}
          <Heading className="text-2xl">{coach.name}</Heading>
          {coach.availability && <Availability value={coach.availability} />}
        </div>
        {coach.shortBio && <p className="max-w-measure">{coach.shortBio}</p>}
        <StatList stats={coach.stats} />
        <div className="no-print flex flex-wrap items-center gap-x-8 gap-y-3">
          <a href={addressOf(coach)} className="button">
            See how {coach.name} coaches <Arrow />
          </a>
          <SocialLinks socials={coach.socials} label={`${coach.name} elsewhere`} />
        </div>
      </div>
    </article>
  );
}
