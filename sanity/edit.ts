import "server-only";
import { createDataAttribute } from "next-sanity";
import { draftMode } from "next/headers";
import { type Edit, noEdit } from "@/lib/content/edit.ts";
import { project } from "@/lib/project.ts";

/** Click-to-edit marks for a document's fields; none outside draft mode. */
export async function editOf(document: { _id: string; _type: string }): Promise<Edit> {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return noEdit;
  return (path) => ({
    "data-sanity": createDataAttribute({
      baseUrl: "/studio",
      projectId: project.projectId,
      dataset: project.dataset,
      id: document._id,
      type: document._type,
      path,
    }).toString(),
  });
}
