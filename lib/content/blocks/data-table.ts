import { z } from "zod";
import { list, text, words } from "../common.ts";
import { inlineMarkdown, paragraphs, tableMarkdown } from "../../markdown/words.ts";

export const dataTable = z.object({
  _type: z.literal("dataTable"),
  _key: z.string(),
  caption: text,
  headerColumn: z.boolean().default(false),
  rows: z.array(z.object({ _key: z.string(), cells: list(words) })).min(2),
});
/** A table; its first row holds the column headings. */
export type DataTable = z.infer<typeof dataTable>;

export const dataTableText = (block: DataTable): string =>
  [block.caption, ...block.rows.map((row) => row.cells.join(" | "))].join("\n");

export function dataTableMarkdown(block: DataTable): string {
  return paragraphs(
    `**${inlineMarkdown(block.caption)}**`,
    tableMarkdown(block.rows.map(({ cells }) => cells)),
  );
}
