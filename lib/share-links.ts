/** A place to share a page, as a plain address: no script of anybody else's. */
export type ShareLink = { name: string; href: string };

/** Where a page can be shared. */
export function shareLinks(page: { url: string; title: string }): ShareLink[] {
  const { url, title } = page;
  const address = (base: string, parameters: Record<string, string>) =>
    `${base}?${new URLSearchParams(parameters).toString()}`;
  return [
    { name: "Facebook", href: address("https://www.facebook.com/sharer/sharer.php", { u: url }) },
    { name: "X", href: address("https://x.com/intent/post", { url, text: title }) },
    { name: "LinkedIn", href: address("https://www.linkedin.com/sharing/share-offsite/", { url }) },
    { name: "Telegram", href: address("https://t.me/share/url", { url, text: title }) },
    {
      name: "E-mail",
      // Mail programs read "+" as a plus sign, so spaces are written out.
      href: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
    },
  ];
}
