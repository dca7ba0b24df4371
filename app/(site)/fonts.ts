import localFont from "next/font/local";

/** Headings. Latin letters only: 41 kB. */
const display = localFont({
  src: "../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-bricolage",
  adjustFontFallback: "Arial",
});

/** Text, drawn for readers with low vision. Latin letters only: 34 kB. */
const text = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-atkinson",
  adjustFontFallback: "Arial",
});

/** Both families, as variables on the root element. */
export const fontVariables = `${display.variable} ${text.variable}`;
