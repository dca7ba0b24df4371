import { BarChartIcon } from "@sanity/icons/BarChart";
import { defineField, defineType } from "sanity";
import { required } from "../validation/required.ts";

export const stat = defineType({
  name: "stat",
  title: "Figure to be proud of",
  type: "object",
  icon: BarChartIcon,
  fields: [
    defineField({
      name: "value",
      title: "Figure",
      type: "string",
      validation: required('Write the figure, for example "750+".'),
    }),
    defineField({
      name: "label",
      title: "What it counts",
      type: "string",
      validation: required('Write what the figure counts, for example "athletes coached".'),
    }),
    defineField({
      name: "asOf",
      title: "Counted on",
      type: "date",
      validation: (rule) =>
        rule.required().warning("Without a date, readers cannot tell how old the figure is."),
    }),
    defineField({ name: "source", title: "Where it comes from", type: "string" }),
  ],
  preview: {
    select: { value: "value", label: "label", asOf: "asOf" },
    prepare: ({ value, label, asOf }) => ({
      title: [value, label].filter(Boolean).join(" "),
      subtitle: asOf ? `As of ${asOf}` : "Not dated",
    }),
  },
});
