declare module "next/dist/compiled/@next/font/dist/fontkit" {
  /** Reads a font file. Next.js ships the library without its types. */
  export default function fontkit(file: Buffer): import("./type-setting.ts").Font;
}
