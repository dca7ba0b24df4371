/** An address that no document has: Next.js wants one example of each address, also of an empty dataset. */
const nobodys = "-";

/** Slugs as `generateStaticParams` returns them; never an empty list. */
export function slugParams(found: { slug: string | null }[]): { slug: string }[] {
  const slugs = found.flatMap(({ slug }) => (typeof slug === "string" && slug ? [{ slug }] : []));
  return slugs.length > 0 ? slugs : [{ slug: nobodys }];
}
