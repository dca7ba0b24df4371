export function isSitePath(value: string): boolean {
  // `//host` and `/\host` leave the site although they begin with a slash.
  return /^\/(?![/\\])\S*$/.test(value);
}

export function isHttpsUrl(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === "https:";
}

export function checkSitePathOrHttps(value: string | undefined): true | string {
  if (!value || isSitePath(value) || isHttpsUrl(value)) return true;
  return 'Start with "/" for a page of this site, or with "https://" for another site.';
}

export function checkHttps(value: string | undefined): true | string {
  if (!value || isHttpsUrl(value)) return true;
  return 'Start the address with "https://".';
}
