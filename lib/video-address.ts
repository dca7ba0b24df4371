/** A video on one of the hosts whose player the site can hold back until somebody presses play. */
export type VideoAddress = { host: "YouTube" | "Vimeo"; watch: string; embed: string };

const youTubeHosts = new Set([
  "www.youtube.com",
  "youtube.com",
  "m.youtube.com",
  "www.youtube-nocookie.com",
]);
const vimeoHosts = new Set(["vimeo.com", "www.vimeo.com", "player.vimeo.com"]);

/**
 * Reads an address as people copy it: from the address bar, the share button or the embed code. Only the
 * video's id is kept, so nothing else of what was typed reaches a page.
 *
 * @returns `undefined` when it is not the https address of one video on a known host
 */
export function readVideoAddress(address: string): VideoAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (protocol !== "https:") return undefined;
  if (hostname === "youtu.be") return youTube(pathname.slice(1));
  if (youTubeHosts.has(hostname)) {
    const [, inPath] = /^\/(?:embed|shorts|live|v)\/([^/]+)$/.exec(pathname) ?? [];
    return youTube(inPath ?? (pathname === "/watch" ? searchParams.get("v") : null));
  }
  if (vimeoHosts.has(hostname)) return vimeo(/^\/(?:video\/)?(\d+)$/.exec(pathname)?.[1]);
  return undefined;
}

function youTube(id: string | null): VideoAddress | undefined {
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
  return {
    host: "YouTube",
    watch: `https://www.youtube.com/watch?v=${id}`,
    embed: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
  };
}

function vimeo(id: string | undefined): VideoAddress | undefined {
  if (!id) return undefined;
  return {
    host: "Vimeo",
    watch: `https://vimeo.com/${id}`,
    embed: `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
  };
}
