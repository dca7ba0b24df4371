"use client";

import { Component, type ReactNode } from "react";

type Props = {
  /** What is in the HTML already. */
  view: ReactNode;
  children: ReactNode;
};

/**
 * Keeps the page that says "not found" as it came. The browser meets the error that set the status once more, and
 * without this would put `not-found.tsx` there instead, which knows nothing of the address.
 */
export class MissingBoundary extends Component<Props, { error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (!isNotFound(error)) throw error;
    return this.props.view;
  }
}

/** Next.js marks what `notFound()` throws by a digest. */
function isNotFound(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "digest" in error &&
    error.digest === "NEXT_HTTP_ERROR_FALLBACK;404"
  );
}
