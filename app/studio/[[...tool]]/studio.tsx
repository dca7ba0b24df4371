"use client";

import dynamic from "next/dynamic";
import { Notice } from "./notice.tsx";

/**
 * Runs in the browser only, and in a bundle of its own: no visitor's page loads any of it.
 */
const StudioApp = dynamic(() => import("./studio-app.tsx"), {
  ssr: false,
  loading: () => <Notice id="studio-is-loading">Loading the Studio…</Notice>,
});

export function Studio() {
  return (
    <>
      <noscript>
        <style>{"#studio-is-loading { display: none }"}</style>
        <Notice>The Studio needs JavaScript. Please allow it for this address.</Notice>
      </noscript>
      <StudioApp />
    </>
  );
}
