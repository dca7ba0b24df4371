import { defineField } from "sanity";

export function seoField(group = "seo") {
  return defineField({
    name: "seo",
    title: "Search engines and sharing",
    type: "seo",
    group,
    options: { collapsible: false },
  });
}
