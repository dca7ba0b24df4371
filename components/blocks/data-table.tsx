import type { BlockProps } from "./block-props.ts";

/** Characters from which a cell counts as a sentence. */
const wordyCell = 24;

/**
 * A table in a box of its own that moves sideways by finger, wheel and keyboard when the table is wider
 * than the screen. Rows with too few cells are filled up, so that the columns stay in line.
 */
export function DataTableBlock({ block, blockId }: BlockProps<"dataTable">) {
  const columns = Math.max(...block.rows.map(({ cells }) => cells.length));
  const [head, ...rows] = block.rows.map(({ _key, cells }) => ({
    key: _key,
    cells: Array.from({ length: columns }, (_, index) => cells[index]?.trim() ?? ""),
  }));
  if (!head || columns === 0) return null;
  const captionId = `${blockId}-caption`;
  // A column of sentences needs room to be read, a column of figures does not.
  const widths = head.cells.map((_, column) =>
    rows.some(({ cells }) => (cells[column]?.length ?? 0) > wordyCell) ? "min-w-40" : "",
  );

  return (
    <div
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
      className="table-scroll keep-whole rounded-md border border-rule shadow-card"
    >
      <table className="facts w-full border-collapse text-left text-sm">
        <caption
          id={captionId}
          className="px-4 py-3 text-left font-display text-base leading-snug font-bold"
        >
          {block.caption}
        </caption>
        <thead>
          <tr className="border-y-2 border-ink">
            {head.cells.map((cell, index) =>
              cell ? (
                <th
                  key={index}
                  scope="col"
                  className="px-4 py-2.5 align-bottom font-display font-bold"
                >
                  {cell}
                </th>
              ) : (
                <td key={index} className="px-4 py-2.5" />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="border-b border-rule last:border-0">
              {cells.map((cell, index) =>
                index === 0 && block.headerColumn && cell ? (
                  <th
                    key={index}
                    scope="row"
                    className="sticky left-0 max-w-40 min-w-24 bg-card px-4 wrap-anywhere py-2.5 align-top font-bold"
                  >
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={`px-4 py-2.5 align-top ${widths[index]}`}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
