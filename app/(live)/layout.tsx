/**
 * Pages that depend on the request, and so are rendered for each one: the same frame as every other page, which
 * promises a static document to those in `(site)`.
 */
export { default, generateMetadata, viewport } from "../(site)/layout.tsx";

/** Nobody navigates here without a whole document, so nothing has to be shown before it is ready. */
export const instant = false;
