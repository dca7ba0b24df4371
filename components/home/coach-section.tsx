import { CoachCard } from "../coach/coach-card.tsx";
import { SectionHeading } from "../section-heading.tsx";
import type { SectionProps } from "./home-section.tsx";

/** The coach who was chosen. */
export function CoachSection({ section, id, mark }: SectionProps<"homeCoach">) {
  return (
    <section aria-labelledby={id} className="shell py-8 md:py-12" {...mark}>
      <SectionHeading id={id} title={section.title ?? "Your coach"} />
      <CoachCard coach={section.coach} />
    </section>
  );
}
