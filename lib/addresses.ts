/** The folder that each type of document lives in; what has no page of its own is absent. */
const folders = {
  article: "/guides/",
  category: "/topics/",
  trainingPlan: "/plans/",
  coach: "/coaches/",
  exercise: "/exercises/",
  faq: "/faq#",
  page: "/",
} as const;

type Place = keyof typeof folders;

/** The site path of a document, or `undefined` when it has none: no page of its own, or no slug yet. */
export function addressOf(doc: {
  _type: string;
  slug?: string | null | undefined;
}): string | undefined {
  if (doc._type === "siteSettings") return "/";
  if (!doc.slug || !isPlace(doc._type)) return undefined;
  return folders[doc._type] + encodeURIComponent(doc.slug);
}

/** The contact page with a plan or a coach filled in. */
export function enquiryAddress(about: "plan" | "coach", slug: string): string {
  return `/contact/${about}/${encodeURIComponent(slug)}`;
}

/** The reverse: which document a path would show. `undefined` for a path that shows none. */
export function placeOf(path: string): { type: string; slug: string } | undefined {
  const [, folder, slug] = /^(\/(?:[^/]+\/)?)([^/]+)$/.exec(path) ?? [];
  const type = Object.keys(folders).find((name) => isPlace(name) && folders[name] === folder);
  const decoded = slug && decodeSegment(slug);
  return type && decoded ? { type, slug: decoded } : undefined;
}

/** A segment of an address as it was before it was encoded; `undefined` when it is not an encoding of anything. */
export function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined; // Anybody can type any address.
  }
}

function isPlace(type: string): type is Place {
  return Object.hasOwn(folders, type);
}
