/** The switches of the site that decide which of Next.js' own scripts a page loads, and nothing else. */
export default {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
};
