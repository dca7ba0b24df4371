import { checkSitePathOrHttps } from "./address.ts";

export interface LinkValue {
  to?: { _ref?: string };
  href?: string;
}

/** A link has one target. Two would leave it open which one the visitor gets. */
export function checkLinkTarget(link: LinkValue | undefined): true | string {
  if (!link) return true;
  const { to, href } = link;
  if (to?._ref && href) return "Keep either the page or the address, and remove the other.";
  if (!to?._ref && !href) return "Choose a page of this site, or write an address.";
  return checkSitePathOrHttps(href);
}
