import type { Metadata, Viewport } from "next";
import { draftMode } from "next/headers";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer.tsx";
import { SiteHeader } from "@/components/site/site-header.tsx";
import { SkipLink } from "@/components/site/skip-link.tsx";
import { SpeculationRules } from "@/components/site/speculation-rules.tsx";
import { siteUrl } from "@/lib/site-url.ts";
import { editOf } from "@/sanity/edit.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { DraftTools } from "./draft-tools.tsx";
import { fontVariables } from "./fonts.ts";
import "./site.css";
import "./print.css";

/** Every page below is a whole static document; what would need the request fails the build. */
export const ensureStatic = "navigation";

/** Links are plain, so every navigation is a whole document: there is no client navigation to make instant. */
export const instant = false;

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f4eb" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1513" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const { name, description, seo } = await getSiteSettings();
  return {
    metadataBase: new URL(siteUrl),
    title: { default: seo?.title ?? name, template: `%s | ${name}` },
    description: seo?.description ?? description ?? null,
    openGraph: { siteName: name },
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const settings = await getSiteSettings();
  const { isEnabled } = await draftMode();
  const edit = await editOf({ _id: "siteSettings", _type: "siteSettings" });
  return (
    // Sent without Next.js' client, see `lib/next/plain-page.ts`.
    <html lang="en-NZ" className={fontVariables} data-plain="">
      <body className="flex min-h-dvh flex-col">
        <SkipLink />
        <SiteHeader settings={settings} edit={edit} />
        {children}
        <SiteFooter settings={settings} edit={edit} />
        {isEnabled ? <DraftTools /> : <SpeculationRules />}
      </body>
    </html>
  );
}
