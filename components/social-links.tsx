import type { Social } from "@/lib/content/common.ts";

const names: Record<Social["platform"], string> = {
  instagram: "Instagram",
  facebook: "Facebook",
  youtube: "YouTube",
  strava: "Strava",
  x: "X",
  linkedin: "LinkedIn",
};

/** Accounts elsewhere, each named by its place and its handle. */
export function SocialLinks({ socials, label }: { socials: Social[]; label: string }) {
  if (socials.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-5">
      {socials.map(({ platform, url, handle }) => (
        <li key={url}>
          <a href={url} rel="noopener me" className="text-link inline-block py-1.5">
            {handle ? `${handle} on ${names[platform]}` : names[platform]}
          </a>
        </li>
      ))}
    </ul>
  );
}
