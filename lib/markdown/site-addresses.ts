import { addressOf } from "../addresses.ts";
import type { LinkTarget } from "../content/common.ts";

/** Whole addresses on a site, for what is read away from it. */
export const addressesOn =
  (siteUrl: string) =>
  (target: LinkTarget | string): string | undefined => {
    const path = typeof target === "string" ? target : addressOf(target);
    return path === undefined ? undefined : new URL(path, siteUrl).href;
  };
