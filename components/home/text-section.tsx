import { Arrow } from "../arrow.tsx";
import { hrefOf, SiteLink } from "../site-link.tsx";
import { SimpleText } from "../text/simple-text.tsx";
import type { SectionProps } from "./home-section.tsx";

/** A few words of the editor's own, with a link if there is one. */
export function TextSection({ section, id, mark }: SectionProps<"homeText">) {
  const { title, text, link } = section;
  return (
    <section aria-labelledby={title ? id : undefined} className="shell py-8 md:py-12" {...mark}>
      <div className="grid gap-x-12 gap-y-5 border-t-4 border-ink pt-4 lg:grid-cols-12">
        {title && (
          <h2 id={id} className="text-3xl lg:col-span-4">
            {title}
          </h2>
        )}
        <div className="grid gap-5 lg:col-span-8">
          <div className="prose max-w-measure">
            <SimpleText value={text} />
          </div>
          {link && hrefOf(link) && (
            <SiteLink link={link} className="button justify-self-start">
              {link.label} <Arrow />
            </SiteLink>
          )}
        </div>
      </div>
    </section>
  );
}
