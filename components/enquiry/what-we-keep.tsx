type Props = { months: number; siteName: string; email: string | undefined };

/** What is stored of an enquiry, why, and for how long. The consent line leads here. */
export function WhatWeKeep({ months, siteName, email }: Props) {
  return (
    <section
      id="what-we-keep"
      aria-labelledby="what-we-keep-title"
      className="grid content-start gap-3 border-t-4 border-ink pt-4"
    >
      <h2 id="what-we-keep-title" className="text-xl">
        What we keep, and for how long
      </h2>
      <ul className="grid list-disc gap-2 pl-5 text-base text-soft marker:text-action">
        <li>
          What you write here, and when you sent it. To hold back spam we also look at your network
          address, which we forget after ten minutes.
        </li>
        <li>Only {siteName} reads it, and only to answer you. It is never published or sold.</li>
        <li>We delete it after {months} months.</li>
        <li>
          You can ask us to show you what we hold, or to delete it sooner
          {email ? (
            <>
              :{" "}
              <a href={`mailto:${email}`} className="text-link wrap-anywhere">
                {email}
              </a>
            </>
          ) : (
            "."
          )}
        </li>
      </ul>
    </section>
  );
}
