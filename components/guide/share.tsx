import { shareLinks } from "@/lib/share-links.ts";

/** Plain links to share a page: nothing of those services is loaded here. */
export function Share({ url, title }: { url: string; title: string }) {
  return (
    <section aria-labelledby="share" className="no-print">
      <h2 id="share" className="text-lg">
        Share this guide
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {shareLinks({ url, title }).map(({ name, href }) => (
          <li key={name}>
            <a
              href={href}
              rel="noopener nofollow"
              className="inline-flex min-h-11 items-center rounded-md border border-edge px-4 text-sm font-bold hover:bg-ink hover:text-paper"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
