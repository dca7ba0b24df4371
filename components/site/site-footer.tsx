import type { Edit } from "@/lib/content/edit.ts";
import type { SiteSettings } from "@/lib/content/site-settings.ts";
import { hrefOf, SiteLink } from "../site-link.tsx";
import { SocialLinks } from "../social-links.tsx";

/** Who is behind the site, how to reach them, and the pages that are in no menu. */
export function SiteFooter({ settings, edit }: { settings: SiteSettings; edit: Edit }) {
  const { contact } = settings;
  const links = settings.footer.filter((link) => hrefOf(link));
  return (
    <footer className="site-footer panel contours mt-auto overflow-hidden">
      <div className="shell grid gap-x-12 gap-y-10 py-12 md:grid-cols-2 lg:grid-cols-12 lg:py-16">
        <div className="grid content-start gap-2 lg:col-span-5">
          <p className="font-display text-2xl font-bold tracking-tight">{settings.name}</p>
          {settings.tagline && (
            <p className="max-w-standfirst text-on-panel-soft" {...edit("tagline")}>
              {settings.tagline}
            </p>
          )}
        </div>
        {contact && (contact.email || contact.text) && (
          <div className="grid content-start gap-2 lg:col-span-4" {...edit("contact")}>
            <h2 className="text-xl">Talk to us</h2>
            {contact.text && <p className="text-sm text-on-panel-soft">{contact.text}</p>}
            {contact.email && (
              <p>
                <a
                  href={`mailto:${contact.email}`}
                  className="text-link inline-block py-1.5 wrap-anywhere"
                >
                  {contact.email}
                </a>
              </p>
            )}
            {contact.responseTime && (
              <p className="text-sm text-on-panel-soft">{contact.responseTime}</p>
            )}
            <SocialLinks socials={settings.socials} label="Our accounts" />
          </div>
        )}
        {links.length > 0 && (
          <nav aria-label="Footer" className="lg:col-span-3" {...edit("footer")}>
            <ul>
              {links.map((link) => (
                <li key={`${link.label} ${hrefOf(link)}`}>
                  <SiteLink link={link} className="text-link inline-block py-1.5" />
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
