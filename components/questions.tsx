import type { Citations } from "@/lib/citations.ts";
import type { Faq } from "@/lib/content/faq.ts";
import { SimpleText } from "./text/simple-text.tsx";

/**
 * Questions that open. The anchor is inside the part that opens: a browser that follows a link to it
 * opens the question by itself.
 */
export function Questions({ faqs, citations }: { faqs: Faq[]; citations?: Citations }) {
  return (
    <div className="divide-y divide-rule border-y border-rule print:grid print:grid-cols-2 print:gap-x-8 print:divide-y-0 print:border-y-0">
      {faqs.map((faq) => (
        <details key={faq._id} className="question">
          <summary>{faq.question}</summary>
          <div id={faq.slug} className="prose max-w-measure scroll-mt-24 pb-6 print:pb-3">
            <SimpleText value={faq.answer} citations={citations} />
          </div>
        </details>
      ))}
    </div>
  );
}
