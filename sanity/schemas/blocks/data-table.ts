import { ThLargeIcon } from "@sanity/icons/ThLarge";
import { defineArrayMember, defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";
import { checkTableShape, type TableValue } from "../validation/table.ts";

export const dataTable = defineType({
  name: "dataTable",
  title: "Table",
  type: "object",
  icon: ThLargeIcon,
  fields: [
    defineField({
      name: "caption",
      title: "Caption",
      type: "string",
      description: "Says what the table shows. Screen readers announce it first.",
      validation: required("Write a caption that says what the table shows."),
    }),
    defineField({
      name: "headerColumn",
      title: "The first column names the rows",
      type: "boolean",
      initialValue: false,
    }),
    defineField({
      name: "rows",
      title: "Rows",
      type: "array",
      description: "The first row holds the column headings.",
      of: [defineArrayMember({ type: "tableRow" })],
      validation: (rule) => rule.custom((rows) => checkTableShape(rows as TableValue["rows"])),
    }),
  ],
  preview: {
    select: { caption: "caption", rows: "rows" },
    prepare: ({ caption, rows }) => ({
      title: caption ?? "Table without a caption",
      subtitle: sizeOf(rows as TableValue["rows"]),
    }),
  },
});

function sizeOf(rows: TableValue["rows"]): string {
  const columns = rows?.[0]?.cells?.length ?? 0;
  return `Table, ${Math.max((rows?.length ?? 0) - 1, 0)} rows, ${columns} columns`;
}
