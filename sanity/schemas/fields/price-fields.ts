import { defineField } from "sanity";
import { required } from "../validation/required.ts";

export function priceField({ message, group }: { message: string; group?: string }) {
  return defineField({
    name: "price",
    title: "Price",
    type: "number",
    description: "The whole amount that the visitor pays, tax included.",
    group,
    validation: (rule) => [
      rule.required().error(message),
      rule.min(0).error("A price is 0 or more."),
      rule.precision(2).error("Write at most two digits after the point."),
    ],
  });
}

export function currencyField({ group }: { group?: string } = {}) {
  return defineField({
    name: "currency",
    title: "Currency",
    type: "string",
    description: "Three capital letters, for example NZD.",
    group,
    initialValue: "NZD",
    validation: (rule) => [
      required("Write the currency, for example NZD.")(rule),
      rule.regex(/^[A-Z]{3}$/).error("Write three capital letters, for example NZD."),
    ],
  });
}
