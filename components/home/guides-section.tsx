import { FeaturedGuides } from "./featured-guides.tsx";
import { MoreLink } from "../more-link.tsx";
import { SectionHeading } from "../section-heading.tsx";
import type { SectionProps } from "./home-section.tsx";

/** How many guides the front page shows. */
const most = 6;

/** The guides that were chosen; the newest ones follow, so that a new guide is seen at once. */
export function GuidesSection({ section, id, surroundings, mark }: SectionProps<"homeGuides">) {
  const chosen = new Set(section.guides.map(({ _id }) => _id));
  const newest = surroundings.newestGuides.filter(({ _id }) => !chosen.has(_id));
  const guides = [...section.guides, ...newest].slice(0, most);
  if (guides.length === 0) return null;
  return (
    <section aria-labelledby={id} className="shell py-8 md:py-12" {...mark}>
      <SectionHeading id={id} title={section.title ?? "Guides"}>
        <MoreLink href="/guides">See all guides</MoreLink>
      </SectionHeading>
      <FeaturedGuides articles={guides} />
    </section>
  );
}
