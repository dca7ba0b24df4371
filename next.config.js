import { fileURLToPath } from "node:url";
import { finderQuestions } from "./lib/finder/answers.ts";
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
  env: {
    LAKE_PORT: String(env.LAKE_PORT),
    SITE_URL: siteAddress(),
  },
  rewrites: async () => ({
    // The list of plans and the finder's questions are static pages; what is filtered or found is rendered for
    // who asks (`app/(live)`).
    beforeFiles: [
      ...asked("/plans", planFilterNames, "/plans/filtered"),
      ...asked("/plans/finder", finderQuestions, "/plans/found"),
    ],
    // A guide's Markdown form lives beside its page; a segment of a route cannot end in ".md".
    afterFiles: [{ source: "/guides/:slug.md", destination: "/markdown/guides/:slug" }],
  }),
  experimental: {
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

/**
 * Leads an address to another page when one of the names stands behind its question mark.
 *
 * @param {string} source
 * @param {readonly string[]} names
 * @param {string} destination
 */
function asked(source, names, destination) {
  return names.map((key) => ({
    source,
    has: [{ type: /** @type {const} */ ("query"), key }],
    destination,
  }));
}

function siteAddress() {
  const hosted = process.env.VERCEL_PROJECT_PRODUCTION_URL;
  const address = env.SITE_URL ?? (hosted ? `https://${hosted}` : `http://localhost:${env.PORT}`);
  return address.replace(/\/+$/, "");
}
