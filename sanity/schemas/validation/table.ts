export interface TableValue {
  rows?: { cells?: string[] }[];
}

export function checkTableShape(rows: TableValue["rows"]): true | string {
  if (!rows || rows.length < 2) return "Add a header row and at least one row below it.";
  const width = rows[0]?.cells?.length ?? 0;
  if (width === 0) return "Write the column headings into the first row.";
  const odd = rows.findIndex((row) => (row.cells?.length ?? 0) !== width);
  if (odd > 0)
    return `Row ${odd + 1} has ${rows[odd]?.cells?.length ?? 0} cells, the header row has ${width}. Make them equal.`;
  return true;
}
