import type { Edit } from "@/lib/content/edit.ts";
import type { SiteSettings } from "@/lib/content/site-settings.ts";
import { Emblem } from "../emblem.tsx";
import { HeaderSearch } from "../search/header-search.tsx";
import { hrefOf, SiteLink } from "../site-link.tsx";

/** Name, menu and search. Search, and on a phone the menu, are popovers, which need no script. */
export function SiteHeader({ settings, edit }: { settings: SiteSettings; edit: Edit }) {
  const links = settings.navigation.filter((link) => hrefOf(link));
  return (
    <header className="site-header border-b border-rule bg-paper">
      <div className="shell flex min-h-17 items-center gap-1 sm:gap-3">
        <a
          href="/"
          className="mr-auto flex min-h-11 items-center gap-2 font-display text-lg leading-tight font-bold tracking-tight sm:gap-2.5 sm:whitespace-nowrap lg:text-xl"
        >
          <Emblem className="size-9 shrink-0" />
          <span {...edit("name")}>{settings.name}</span>
        </a>
        {links.length > 0 && (
          <>
            <button
              type="button"
              popoverTarget="menu"
              className="flex min-h-11 items-center gap-2 rounded-md px-2 font-display font-bold whitespace-nowrap md:hidden"
            >
              <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
                <path d="M0 1.5h20M0 7h20M0 12.5h20" stroke="currentColor" strokeWidth="2.2" />
              </svg>
              Menu
            </button>
            <nav
              id="menu"
              popover="auto"
              aria-label="Main"
              className="menu"
              {...edit("navigation")}
            >
              <ul className="max-md:divide-y max-md:divide-rule max-md:px-4 max-md:py-2 md:flex md:flex-wrap md:justify-end lg:gap-x-1">
                {links.map((link) => (
                  <li key={`${link.label} ${hrefOf(link)}`}>
                    <SiteLink
                      link={link}
                      className="flex min-h-12 items-center font-display text-lg font-semibold hover:text-action md:px-1.5 lg:px-3 md:text-[1.0625rem]"
                    />
                  </li>
                ))}
              </ul>
            </nav>
          </>
        )}
        <HeaderSearch />
      </div>
    </header>
  );
}
