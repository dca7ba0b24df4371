import { PackageIcon } from "@sanity/icons/Package";
import { defineArrayMember, defineField, defineType } from "sanity";
import { currencyField, priceField } from "../fields/price-fields.ts";
import { required } from "../validation/required.ts";

export const coachingPackage = defineType({
  name: "package",
  title: "Coaching package",
  type: "object",
  icon: PackageIcon,
  fields: [
    defineField({
      name: "name",
      title: "Name",
      type: "string",
      validation: required("Write the name of the package."),
    }),
    priceField({ message: "Write what the package costs." }),
    currencyField(),
    defineField({
      name: "per",
      title: "Paid",
      type: "string",
      options: {
        list: [
          { title: "Every month", value: "month" },
          { title: "Every week", value: "week" },
          { title: "Once", value: "once" },
        ],
        layout: "radio",
        direction: "horizontal",
      },
      initialValue: "month",
      validation: required("Choose how often the price is paid."),
    }),
    defineField({
      name: "contact",
      title: "Contact",
      type: "text",
      rows: 2,
      description: "How often coach and athlete talk, and by which means.",
    }),
    defineField({
      name: "includes",
      title: "What is in it",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
  ],
  preview: {
    select: { name: "name", price: "price", currency: "currency", per: "per" },
    prepare: ({ name, price, currency, per }) => ({
      title: name,
      subtitle:
        price === undefined
          ? "No price yet"
          : `${currency ?? ""} ${price} ${per === "once" ? "once" : `a ${per ?? "month"}`}`.trim(),
    }),
  },
});
