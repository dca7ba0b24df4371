import type { SimpleText as SimpleTextData } from "@/lib/content/portable-text.ts";
import { SimpleText } from "./text/simple-text.tsx";

/** What a guide is and what it cannot be. */
export function MedicalDisclaimer({ text }: { text: SimpleTextData }) {
  if (text.length === 0) return null;
  return (
    <section
      aria-labelledby="disclaimer"
      className="keep-whole rounded-sm border-l-8 border-calm bg-calm-tint p-5 text-sm"
    >
      <h2 id="disclaimer" className="text-base text-calm">
        Not a diagnosis
      </h2>
      <div className="prose mt-1">
        <SimpleText value={text} />
      </div>
    </section>
  );
}
