import { type JsonLd, serializeJsonLd } from "@/lib/structured-data.ts";

/** What the page says about itself to machines. Values that are not there are left out. */
export function StructuredData({ data }: { data: (JsonLd | undefined)[] }) {
  const known = data.filter((one) => one !== undefined);
  if (known.length === 0) return null;
  return (
    <script
      type="application/ld+json"
      // The serializer escapes what could end the element.
      dangerouslySetInnerHTML={{ __html: serializeJsonLd(known) }}
    />
  );
}
