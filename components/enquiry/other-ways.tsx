import type { SiteSettings } from "@/lib/content/site-settings.ts";
import { SocialLinks } from "../social-links.tsx";

type Props = Pick<SiteSettings, "contact" | "socials">;

/** When an answer comes, and how else to reach the business. */
export function OtherWays({ contact, socials }: Props) {
  if (!contact?.email && !contact?.responseTime && socials.length === 0) return null;
  return (
    <section aria-labelledby="other-ways" className="grid content-start gap-3">
      <h2 id="other-ways" className="text-2xl">
        Rather write an e-mail?
      </h2>
      {contact?.email && (
        <p>
          <a
            href={`mailto:${contact.email}`}
            className="text-link inline-block py-1.5 wrap-anywhere"
          >
            {contact.email}
          </a>
        </p>
      )}
      {contact?.responseTime && <p className="text-soft">{contact.responseTime}</p>}
      <SocialLinks socials={socials} label="Where else to find us" />
    </section>
  );
}
