import type { SiteSettings } from "@/lib/content/site-settings.ts";
import { PageHeading } from "../page-heading.tsx";
import { WaysOn } from "../ways-on.tsx";

type Props = { title: string; standfirst: string; contact: SiteSettings["contact"] };

/** That an enquiry was taken, what happens next, and the ways on. */
export function EnquiryTaken({ title, standfirst, contact }: Props) {
  return (
    <main id="content" tabIndex={-1} data-part="/contact" className="grow outline-none">
      <PageHeading title={title} standfirst={standfirst} />
      <div className="shell grid gap-10 py-10 md:py-16">
        <p className="max-w-measure text-lg">
          A person reads every message and answers by e-mail.
          {contact?.responseTime && ` ${contact.responseTime}`}
          {contact?.email && (
            <>
              {" "}
              If you hear nothing, look in your junk mail, then write to{" "}
              <a href={`mailto:${contact.email}`} className="text-link">
                {contact.email}
              </a>
              .
            </>
          )}
        </p>
        <WaysOn from="/contact" />
      </div>
    </main>
  );
}
