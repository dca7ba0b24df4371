import type { Coach } from "@/lib/content/coach.ts";

/** What athletes said, in their words and with their consent. */
export function TestimonialList({ testimonials }: { testimonials: Coach["testimonials"] }) {
  return (
    <ul className="grid gap-6 sm:grid-cols-2">
      {testimonials.map(({ _key, quote, name, detail }) => (
        <li key={_key}>
          <figure className="grid h-full content-between gap-4 border-l-4 border-action pl-5">
            <blockquote className="font-display text-xl leading-snug">
              “{quote.replace(/^[“"]|[”"]$/g, "")}”
            </blockquote>
            <figcaption className="text-sm">
              <strong>{name}</strong>
              {detail && <span className="text-soft">, {detail}</span>}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
