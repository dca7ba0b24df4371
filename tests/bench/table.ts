/** A line of the report: a figure, what it is measured against, and what it should be. */
export type Row = {
  what: string;
  measured: string;
  against?: string;
  ratio?: string;
  aim?: string;
  isMet?: boolean;
};

export type Section = { title: string; rows: Row[] };

const heads = ["", "measured", "against", "ratio", "aim", "met"];

/** Sets the sections as one plain table, columns aligned. */
export function setTable(sections: Section[]): string {
  const lines = sections.map(({ title, rows }) => ({ title, cells: rows.map(cellsOf) }));
  const all = [heads, ...lines.flatMap(({ cells }) => cells)];
  const widths = heads.map((_, column) =>
    Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  return [
    line(heads),
    ...lines.flatMap(({ title, cells }) => ["", title, ...cells.map(line)]),
  ].join("\n");
}

function cellsOf({ what, measured, against = "", ratio = "", aim = "", isMet }: Row): string[] {
  return [what, measured, against, ratio, aim, isMet === undefined ? "" : isMet ? "yes" : "NO"];
}

/** Bytes in kB of 1000 bytes. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes in MB of 1,000,000 bytes. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** Milliseconds, whole. */
export const milliseconds = (time: number): string => `${Math.round(time)} ms`;
