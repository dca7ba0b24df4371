const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as it stands in XML and in HTML. Control characters, which XML does not have, are left out. */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A text without the characters that XML 1.0 does not have, which come in with what is pasted. */
export function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) =>
    "\t\n\r".includes(sign) ? sign : "",
  );
}
