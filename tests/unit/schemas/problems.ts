import { createClient } from "@sanity/client";
import { createSchema, type SanityDocument, validateDocument } from "sanity";
import { schemaTypes } from "../../../sanity/schemas/index.ts";

const schema = createSchema({ name: "default", types: schemaTypes });

/** Asked by the rule that a slug is unique; here it always is. */
const client = createClient({
  projectId: "local",
  dataset: "production",
  apiVersion: "2026-03-01",
  useCdn: false,
  resolveFetch: () => () => Promise.resolve(Response.json({ result: true })),
});

/** Shows a message of Sanity's own as its key, so that a test can tell it from one of ours. */
const i18n = {
  currentLocale: { id: "en-US", title: "English" },
  locales: [],
  loadNamespaces: () => Promise.resolve(),
  t: (key: string) => `untranslated ${key}`,
};

/** What the Studio would say about a document, by the place that it says it at. */
export async function problems(type: string, fields: Record<string, unknown> = {}) {
  const document: SanityDocument = {
    _id: "drafts.test",
    _type: type,
    _rev: "1",
    _createdAt: "2026-01-01T00:00:00Z",
    _updatedAt: "2026-01-01T00:00:00Z",
    ...fields,
  };
  const markers = await validateDocument({
    document,
    // The workspace's type names much more than validation reads.
    workspace: { schema, i18n, getClient: () => client } as unknown as Parameters<
      typeof validateDocument
    >[0]["workspace"],
    getDocumentExists: () => Promise.resolve(true),
  });
  const at = (level: string) =>
    Object.fromEntries(
      markers
        .filter((marker) => marker.level === level)
        .map((marker) => [
          marker.path.map((part) => (typeof part === "object" ? "[]" : part)).join("."),
          marker.message,
        ]),
    );
  return {
    errors: at("error"),
    warnings: at("warning"),
    messages: markers.map(({ message }) => message),
  };
}
