import type { Edit } from "@/lib/content/edit.ts";
import type { SiteSettings } from "@/lib/content/site-settings.ts";
import { Arrow } from "./arrow.tsx";
import { hrefOf, SiteLink } from "./site-link.tsx";

/** What coaching gives, and the way to it. */
export function Promo({ promo, edit }: { promo: NonNullable<SiteSettings["promo"]>; edit: Edit }) {
  const { heading, text, link, points } = promo;
  return (
    <section
      aria-labelledby="promo"
      className="no-print contours relative isolate overflow-hidden bg-sunk [--contour-strength:0.1]"
      {...edit("promo")}
    >
      <div className="shell grid items-center gap-x-16 gap-y-8 py-12 lg:grid-cols-2 lg:py-20">
        <div className="grid gap-5">
          <h2 id="promo" className="text-4xl">
            {heading}
          </h2>
          {text && <p className="max-w-standfirst text-lg text-soft">{text}</p>}
          {link && hrefOf(link) && (
            <SiteLink link={link} className="button justify-self-start">
              {link.label} <Arrow />
            </SiteLink>
          )}
        </div>
        {points.length > 0 && (
          <ul className="divide-y divide-edge/50 border-y border-edge/50">
            {points.map((point, index) => (
              <li
                key={index}
                className="flex items-center gap-4 py-4 font-display text-lg font-semibold"
              >
                <span
                  aria-hidden="true"
                  className="h-4 w-3 shrink-0 bg-action [clip-path:polygon(0_0,100%_50%,0_100%)]"
                />
                {point}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
