import type { ReactNode } from "react";

export function Notice({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p
      id={id}
      style={{
        font: "1rem/1.5 system-ui, sans-serif",
        margin: "20vh auto 0",
        maxWidth: "34rem",
        padding: "0 1.5rem",
      }}
    >
      {children}
    </p>
  );
}
