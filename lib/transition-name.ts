/** A name for a document's picture in page transitions; a CSS name takes letters, digits and hyphens only. */
export function transitionName(id: string): string {
  return `picture-${id.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
