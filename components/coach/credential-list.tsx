import type { Credential } from "@/lib/content/coach.ts";

/** Qualifications, with the address where they can be checked. */
export function CredentialList({ credentials }: { credentials: Credential[] }) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {credentials.map(({ _key, title, body, level, year, url }) => (
        <li key={_key} className="grid gap-0.5 py-3">
          <strong>{[title, level].filter(Boolean).join(", ")}</strong>
          <span className="facts text-sm text-soft">
            {[body, year].filter(Boolean).join(", ")}{" "}
            {url && (
              <a href={url} rel="noopener" className="text-link inline-block py-1">
                Check it at {hostOf(url)}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
