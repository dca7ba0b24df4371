import type { VideoAddress } from "./video-address.ts";

/** Words and addresses as they may stand in HTML. */
function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

type Frame = { title: string; address: VideoAddress; poster?: string };

/** The small page in a video's frame before it plays: a picture or a plain panel, and the link that plays it. */
export function videoFrame({ title, address, poster }: Frame): string {
  const name = escapeHtml(title);
  const picture = poster ? `<img src="${escapeHtml(poster)}" alt="">` : "";
  return `<!doctype html><html lang="en-NZ"><head><meta charset="utf-8"><title>${name}</title><style>
html,body{height:100%;margin:0}
body{background:#0b3a2f;color:#f6f1e6;font:600 1rem/1.3 system-ui,sans-serif}
img{position:absolute;inset:0;width:100%;height:100%;object-fit:cover;opacity:.45}
a{position:absolute;inset:0;display:grid;place-content:center;justify-items:center;gap:.75rem;padding:1rem;text-align:center;color:inherit;text-decoration:none}
a:focus-visible{outline:4px solid #ff8b4a;outline-offset:-8px}
svg{width:4.5rem;height:4.5rem}
a:hover svg{scale:1.06}
small{font-weight:400}
</style></head><body>${picture}<a href="${escapeHtml(address.embed)}"><svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="24" fill="#ff8b4a"/><path d="M19 14 35 24 19 34Z" fill="#22100a"/></svg><span>Play the video</span><small>Loads it from ${address.host}</small></a></body></html>`;
}
