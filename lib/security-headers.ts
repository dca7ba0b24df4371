import type { project } from "./project.ts";

type Header = { key: string; value: string };
type Directives = Record<string, string[]>;

const common: Header[] = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/**
 * Headers of everything that a visitor gets.
 *
 * Scripts: `'unsafe-inline'` is for the pages that keep Next.js' client (`lib/next/plain-page.ts`): it reads a page's
 * data from inline scripts. A nonce would have to differ on every request, and the parts of these pages that are the
 * same for everybody come from a cache; hashes are not known before a page is rendered. What it costs: markup that an
 * attacker managed to inject could run a script. What stands against that: no page renders stored HTML, React escapes
 * all text, links are parsed against an allow-list, structured data is escaped; and no script of another origin ever
 * loads.
 */
export function securityHeaders({ lakeUrl }: typeof project, siteAddress: string): Header[] {
  const pictures = lakeUrl ? [] : ["https://cdn.sanity.io"];
  return [
    ...common,
    policy({
      "default-src": ["'self'"],
      "script-src": ["'self'", "'unsafe-inline'", ...developmentOnly()],
      "style-src": ["'self'", "'unsafe-inline'"],
      "img-src": ["'self'", "data:", ...pictures],
      "connect-src": ["'self'"],
      // Players of videos, which a visitor loads by pressing play.
      "frame-src": ["https://www.youtube-nocookie.com", "https://player.vimeo.com"],
      "worker-src": ["'none'"],
      "font-src": ["'self'"],
      ...everywhere(siteAddress),
    }),
  ];
}

/** Headers of the Studio, which talks to the content lake and shows the site in a frame of its own. */
export function studioHeaders({ lakeUrl }: typeof project, siteAddress: string): Header[] {
  const lake = lakeUrl
    ? [lakeUrl, lakeUrl.replace("http", "ws")]
    : [
        "https://*.sanity.io",
        "wss://*.sanity.io",
        "https://sanity-cdn.com",
        "https://*.sanity-cdn.com",
      ];
  const pictures = lakeUrl
    ? [lakeUrl]
    : ["https://*.sanity.io", "https://*.googleusercontent.com", "https://*.gravatar.com"];
  return [
    ...common,
    { key: "X-Robots-Tag", value: "noindex" },
    policy({
      "default-src": ["'self'"],
      "script-src": ["'self'", "'unsafe-inline'", ...developmentOnly()],
      "style-src": ["'self'", "'unsafe-inline'"],
      "img-src": ["'self'", "data:", "blob:", ...pictures],
      "connect-src": ["'self'", ...lake],
      "frame-src": ["'self'"],
      "worker-src": ["'self'", "blob:"],
      ...everywhere(siteAddress),
      "font-src": ["'self'", "data:", ...(lakeUrl ? [] : ["https://*.sanity.io"])],
    }),
  ];
}

/** Only the Studio's own origin, which is the site's, may show a page in a frame. */
function everywhere(siteAddress: string): Directives {
  return {
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
    ...(siteAddress.startsWith("https:") ? { "upgrade-insecure-requests": [] } : {}),
  };
}

/** React rebuilds server errors with `eval` in development, and only there. */
function developmentOnly(): string[] {
  return process.env.NODE_ENV === "development" ? ["'unsafe-eval'"] : [];
}

function policy(directives: Directives): Header {
  const value = Object.entries(directives)
    .map((entry) => entry.flat().join(" "))
    .join("; ");
  return { key: "Content-Security-Policy", value };
}
