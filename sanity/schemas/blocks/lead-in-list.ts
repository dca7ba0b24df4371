import { UlistIcon } from "@sanity/icons/Ulist";
import { defineArrayMember, defineField, defineType } from "sanity";

export const leadInList = defineType({
  name: "leadInList",
  title: "List with bold leads",
  type: "object",
  icon: UlistIcon,
  fields: [
    defineField({ name: "title", title: "Heading", type: "string" }),
    defineField({
      name: "items",
      title: "Points",
      type: "array",
      of: [defineArrayMember({ type: "leadInItem" })],
      validation: (rule) =>
        rule.required().min(1).error("Add at least one point, or remove the list."),
    }),
  ],
  preview: {
    select: {
      title: "title",
      first: "items.0.lead",
      second: "items.1.lead",
      third: "items.2.lead",
    },
    prepare: ({ title, first, second, third }) => {
      const leads = [first, second, third].filter(Boolean).join(", ");
      return {
        title: title || leads || "List with bold leads",
        subtitle: title ? leads : undefined,
      };
    },
  },
});
