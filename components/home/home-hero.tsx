import type { Edit } from "@/lib/content/edit.ts";
import type { Home } from "@/lib/content/home.ts";
import { Arrow } from "../arrow.tsx";
import { hrefOf, SiteLink } from "../site-link.tsx";

type Props = { heading: string; standfirst: string | undefined; ways: Home["ways"]; edit: Edit };

/** Each signpost has a ground of its own, so that a glance tells them apart. */
const grounds = [
  "bg-marker text-on-marker",
  "bg-[#f8f4eb] text-[#171d1a]",
  "bg-panel-raised text-on-panel",
];

/** What the business does, in one screen, and the ways in. */
export function HomeHero({ heading, standfirst, ways, edit }: Props) {
  const open = ways.filter(({ link }) => hrefOf(link));
  return (
    <header className="panel contours overflow-hidden">
      <Route />
      <div className="shell grid gap-6 pt-9 pb-9 md:gap-8 md:pt-20 md:pb-16">
        <h1
          className="max-w-[13ch] text-5xl font-extrabold tracking-[-0.035em]"
          {...edit("home.heading")}
        >
          {heading}
        </h1>
        {standfirst && (
          <p className="max-w-standfirst text-xl text-on-panel-soft" {...edit("home.standfirst")}>
            {standfirst}
          </p>
        )}
        {open.length > 0 && (
          <ul
            className="grid gap-3 md:mt-6 md:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]"
            {...edit("home.ways")}
          >
            {open.map(({ _key, title, text, link }, index) => (
              <li
                key={_key}
                className={`signpost flex flex-col gap-1.5 md:[--point:2rem] ${grounds[index % grounds.length]}`}
              >
                <h2 className="text-2xl">{title}</h2>
                {text && <p className="text-base leading-snug max-md:hidden">{text}</p>}
                <p className="mt-auto font-display font-semibold md:pt-3">
                  <SiteLink
                    link={link}
                    className="card-link inline-flex items-center gap-3 underline-offset-4 hover:underline"
                  >
                    {link.label} <Arrow />
                  </SiteLink>
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  );
}

/** A trail that climbs through the contour lines to a summit. */
function Route() {
  return (
    <svg
      viewBox="0 0 640 360"
      aria-hidden="true"
      className="absolute top-[7%] right-0 -z-10 w-[39%] fill-none stroke-marker max-lg:hidden print:hidden"
    >
      <path
        d="M20 352c60-26 44-84 104-92 52-7 62 46 112 36 56-11 30-84 84-104 44-16 62 24 104 6 40-17 26-58 62-76"
        strokeWidth="5"
        strokeLinecap="round"
        strokeDasharray="0.1 13"
      />
      <path
        d="m490 104 16 27h-32Z"
        className="fill-marker"
        strokeWidth="4"
        strokeLinejoin="round"
      />
      <circle cx="20" cy="352" r="8" className="fill-panel" strokeWidth="4" />
    </svg>
  );
}
