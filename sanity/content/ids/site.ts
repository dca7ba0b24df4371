export const siteIds = [
  "coach-graeme-s",
  "page-about",
  "page-editorial-policy",
  "page-services",
  "siteSettings",
] as const;
