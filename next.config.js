import { fileURLToPath } from "node:url";
import { planFilterNames } from "./lib/plan-filters.ts";
import { project } from "./lib/project.ts";
import { mostBytes } from "./lib/enquiry/form-post.ts";
import { readEnv } from "./lib/env.ts";
import { securityHeaders, studioHeaders } from "./lib/security-headers.ts";

const env = readEnv();

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Types are checked by `npm test`, before the build.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  cacheHandler: fileURLToPath(new URL("./lib/next/page-cache.ts", import.meta.url)),
  turbopack: {
    rules: {
      // A script for the browser is a file of its own: `import address from "./….browser.ts?url"`.
      "*.browser.ts": {
        condition: { query: "?url" },
        loaders: ["./lib/next/strip-types-loader.mjs"],
        as: "*.js",
      },
      "*.browser.ts.js": { condition: { query: "?url" }, type: "asset" },
    },
  },
  env: {
    LAKE_PORT: String(env.LAKE_PORT),
    SITE_URL: siteAddress(),
  },
  rewrites: async () => ({
    // The list of plans is a static page; what is filtered is rendered for who asks (`app/(live)`). A filter that is
    // empty filters nothing; the finder, where an empty answer counts, is in `proxy.ts`.
    beforeFiles: planFilterNames.map((key) => ({
      source: "/plans",
      has: [{ type: "query", key }],
      destination: "/plans/filtered",
    })),
    // A guide's Markdown form lives beside its page; a segment of a route cannot end in ".md".
    afterFiles: [{ source: "/guides/:slug.md", destination: "/markdown/guides/:slug" }],
  }),
  experimental: {
    // Written for the next build, it takes twenty seconds of this one and spares that one nine.
    turbopackFileSystemCacheForBuild: false,
    serverActions: {
      // Behind a proxy that does not pass the host on, a form comes from the address that the site is known by.
      allowedOrigins: [new URL(siteAddress()).host],
      bodySizeLimit: mostBytes,
    },
  },
  headers: async () => [
    {
      source: "/((?!studio(?:/|$)|_next/static/).*)",
      headers: securityHeaders(project, siteAddress()),
    },
    { source: "/studio/:path*", headers: studioHeaders(project, siteAddress()) },
    // Scripts, styles and fonts are many and small: of the headers, only this one does anything for them.
    {
      source: "/_next/static/:path*",
      headers: [{ key: "X-Content-Type-Options", value: "nosniff" }],
    },
  ],
};

export default config;

function siteAddress() {
  const hosted = process.env.VERCEL_PROJECT_PRODUCTION_URL;
  const address = env.SITE_URL ?? (hosted ? `https://${hosted}` : `http://localhost:${env.PORT}`);
  return address.replace(/\/+$/, "");
}
