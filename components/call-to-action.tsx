import type { Cta } from "@/lib/content/blocks/cta.ts";
import type { Edit } from "@/lib/content/edit.ts";
import { noEdit } from "@/lib/content/edit.ts";
import { Arrow } from "./arrow.tsx";
import { hrefOf, SiteLink } from "./site-link.tsx";

/** One thing to do next. A call that leads nowhere is not made. */
export function CallToAction({ cta, edit = noEdit }: { cta: Cta; edit?: Edit }) {
  if (!hrefOf(cta.link)) return null;
  const isCoaching = cta.tone === "coaching";
  return (
    <div
      className={`keep-whole no-print grid gap-5 rounded-md p-6 sm:p-8 ${isCoaching ? "panel contours overflow-hidden" : "border border-rule bg-card"}`}
    >
      <div className="grid gap-2">
        <p
          className="font-display text-2xl font-bold tracking-tight text-balance"
          {...edit("heading")}
        >
          {cta.heading}
        </p>
        {cta.text && (
          <p
            className={`max-w-measure ${isCoaching ? "text-on-panel-soft" : "text-soft"}`}
            {...edit("text")}
          >
            {cta.text}
          </p>
        )}
      </div>
      <SiteLink link={cta.link} className="button justify-self-start">
        {cta.link.label} <Arrow />
      </SiteLink>
    </div>
  );
}
