/** How many posts an author has, whatever the size of the dataset: a look-up finds as many in each. */
export const postsOfAuthor = 18;

export const slugOf = (index: number): string => `post-${index}`;
export const authorOf = (index: number): string => `author-${Math.floor(index / postsOfAuthor)}`;

const paragraph =
  "Long rides build the engine, short ones sharpen it, and the days between them make both count. ";

/** How many of so many documents are posts. */
export const postsOf = (size: number): number => size - Math.ceil(size / (postsOfAuthor + 1));

/** Documents as a site of this size has them: authors, and their posts with a kilobyte or two of text. */
export function documentsOf(size: number): Record<string, unknown>[] {
  const authors = size - postsOf(size);
  return Array.from({ length: size }, (_, index) =>
    index < authors
      ? { _id: `author-${index}`, _type: "author", name: "Ana" }
      : post(index - authors),
  );
}

function post(index: number): Record<string, unknown> {
  return {
    _id: `post-${index}`,
    _type: "post",
    title: `Post ${index}`,
    slug: { _type: "slug", current: slugOf(index) },
    // Scattered, so that the order of dates is not the order of ids.
    publishedAt: new Date(1_700_000_000_000 + ((index * 7919) % 10_007) * 60_000).toISOString(),
    author: { _type: "reference", _ref: authorOf(index) },
    body: Array.from({ length: 4 }, (_, block) => ({
      _key: `b${block}`,
      _type: "block",
      style: "normal",
      markDefs: [],
      children: [{ _key: "s", _type: "span", marks: [], text: paragraph.repeat(3) }],
    })),
  };
}
