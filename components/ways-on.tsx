import { Arrow } from "./arrow.tsx";

const ways = [
  { href: "/guides", title: "Guides", text: "Something hurts, or you want to train better." },
  { href: "/plans", title: "Training plans", text: "You have an event and want a plan for it." },
  { href: "/coaches", title: "Coaches", text: "You would rather have somebody at your side." },
  { href: "/faq", title: "Questions and answers", text: "What people ask most." },
  { href: "/contact", title: "Contact", text: "You want to ask a person." },
];

/** Where to go from a page that has nothing to show; `from` is the way that the visitor has just taken. */
export function WaysOn({ from }: { from?: string }) {
  const open = ways.filter(({ href }) => href !== from);
  return (
    <nav aria-label="Ways on">
      <ul className="divide-y divide-rule border-y border-rule">
        {open.map(({ href, title, text }) => (
          <li key={href} className="group relative flex items-center justify-between gap-6 py-5">
            <div>
              <a
                href={href}
                className="card-link font-display text-2xl font-bold tracking-tight group-hover:text-action"
              >
                {title}
              </a>
              <p className="text-soft">{text}</p>
            </div>
            <Arrow className="text-action transition-transform group-hover:translate-x-1" />
          </li>
        ))}
      </ul>
    </nav>
  );
}
