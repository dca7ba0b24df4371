import { serializeJsonLd } from "@/lib/structured-data.ts";

const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: ["/studio", "/studio/*", "/api/*", "/media/*"] } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};

/**
 * Lets the browser fetch a page while the pointer rests on its link. Pages are whole documents, the same
 * for everybody, so this costs one small request and makes the next page open at once, without a script.
 */
export function SpeculationRules() {
  return (
    <script type="speculationrules" dangerouslySetInnerHTML={{ __html: serializeJsonLd(rules) }} />
  );
}
