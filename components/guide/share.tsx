import { shareLinks } from "@/lib/share-links.ts";
import { PageActions } from "../page-actions.tsx";

/** Ways to pass a page on. Plain links: nothing of those services is loaded here. */
export function Share({
  url,
  title,
  heading = "Share this guide",
}: {
  url: string;
  title: string;
  heading?: string;
}) {
  return (
    <section aria-labelledby="share" className="no-print">
      <h2 id="share" className="text-lg">
        {heading}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {shareLinks({ url, title }).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="noopener nofollow" className="small-button">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <PageActions url={url} title={title} />
    </section>
  );
}
