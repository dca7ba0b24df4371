import { MoreLink } from "../more-link.tsx";
import { Questions } from "../questions.tsx";
import type { SectionProps } from "./home-section.tsx";

/** Questions with their answers, and the way to all of them. */
export function QuestionsSection({ section, id, mark }: SectionProps<"homeQuestions">) {
  return (
    <section aria-labelledby={id} className="shell py-8 md:py-12" {...mark}>
      <div className="grid gap-x-12 gap-y-4 border-t-4 border-ink pt-4 lg:grid-cols-12">
        <div className="lg:col-span-4">
          <h2 id={id} className="text-3xl">
            {section.title ?? "What people ask first"}
          </h2>
          <MoreLink href="/faq">See all questions</MoreLink>
        </div>
        <div className="lg:col-span-8">
          <Questions faqs={section.faqs} />
        </div>
      </div>
    </section>
  );
}
