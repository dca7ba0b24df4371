/** What pages say about themselves to machines, in schema.org's words. */
export { articleData, medicalPageData, questionsData } from "./structured-data/guide.ts";
export { exerciseData, planData, profileData } from "./structured-data/others.ts";
export { breadcrumbData, listData, organizationData, websiteData } from "./structured-data/site.ts";
export type { Crumb } from "./structured-data/site.ts";
export type { JsonLd, Site } from "./structured-data/shared.ts";

/**
 * Writes structured data for a `script` element. Inside one, `</script>` ends it and `<!--` changes how
 * it is read, so no `<` may stand there as it is, whatever an editor typed.
 */
export function serializeJsonLd(value: object): string {
  return JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/>/g, "\\u003e")
    .replace(/&/g, "\\u0026")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}
