/**
 * Marks an element as showing a field of a document, so that an editor who sees it in Presentation can
 * click it. Outside draft mode it marks nothing: a visitor's page holds no trace of the Studio.
 *
 * @param path the field, as Sanity writes paths: `title`, `body[_key=="4f2a"]`
 */
export type Edit = (path: string) => { "data-sanity"?: string };

export const noEdit: Edit = () => ({});
