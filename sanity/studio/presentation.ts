import {
  defineDocuments,
  defineLocations,
  type DocumentLocationResolvers,
  type DocumentResolver,
  type PresentationPluginOptions,
} from "sanity/presentation";
import { addressOf } from "../../lib/addresses.ts";
import { documentTypes } from "../schemas/index.ts";

/** Where else a document of this type is listed. */
const LISTS: Record<string, { title: string; href: string }> = {
  article: { title: "All guides", href: "/guides" },
  trainingPlan: { title: "All plans", href: "/plans" },
  coach: { title: "All coaches", href: "/coaches" },
  exercise: { title: "All exercises", href: "/exercises" },
};

const NO_PAGE: Record<string, string> = {
  source: "Shown in the guides that cite this source.",
  enquiry: "Private: visitors never see this.",
  redirect: "Sends visitors on; it has no page.",
};

const PLACEHOLDER = "slug-goes-here";

export const locations: DocumentLocationResolvers = Object.fromEntries(
  documentTypes.map(({ name }) => [name, locationsOf(name)]),
);

function locationsOf(type: string) {
  const message = NO_PAGE[type];
  if (message) return defineLocations({ message, tone: "positive" });
  return defineLocations({
    select: { title: "title", name: "name", question: "question", slug: "slug.current" },
    resolve: (document) => {
      const href = addressOf({ _type: type, slug: document?.slug });
      if (!href) return { message: "Give it an address to see it on the site.", tone: "caution" };
      const title = document?.title ?? document?.name ?? document?.question ?? "Untitled";
      const list = LISTS[type];
      return { locations: [{ title: String(title), href }, ...(list ? [list] : [])] };
    },
  });
}

/** The other way round: which document is the main one on an address. */
export const mainDocuments: DocumentResolver[] = defineDocuments(
  documentTypes.flatMap(({ name }): DocumentResolver[] => {
    const address = addressOf({ _type: name, slug: PLACEHOLDER });
    // An anchor is part of a page, not a page.
    if (!address || address.includes("#")) return [];
    if (!address.includes(PLACEHOLDER)) return [{ route: address, type: name }];
    return [
      {
        route: address.replace(PLACEHOLDER, ":slug"),
        filter: `_type == "${name}" && slug.current == $slug`,
        params: ({ params }) => ({ slug: params.slug ?? "" }),
      },
    ];
  }),
);

export const presentationOptions: PresentationPluginOptions = {
  title: "Preview",
  resolve: { locations, mainDocuments },
  // The site is served from the Studio's own origin: no other address may be framed.
  previewUrl: { previewMode: { enable: "/api/draft-mode/enable" } },
};
