/**
 * The address that the site is known by, without a slash at the end: for canonical links, the sitemap and
 * structured data. `next.config.js` works it out once and writes it into the build.
 */
export const siteUrl: string = process.env.SITE_URL ?? "http://localhost:3000";
