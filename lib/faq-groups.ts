import type { Faq } from "./content/faq.ts";

export type FaqGroup = { id: string; title: string; faqs: Faq[] };

/**
 * Questions by their first topic, in the order in which the topics first come up; those without one stand
 * last. The prefix keeps a topic's id apart from a question's.
 */
export function groupFaqs(faqs: Faq[]): FaqGroup[] {
  const groups = new Map<string, FaqGroup>();
  const rest: FaqGroup = { id: "topic-other", title: "Other questions", faqs: [] };
  for (const faq of faqs) {
    const [topic] = faq.categories;
    const group = topic
      ? (groups.get(topic._id) ?? { id: `topic-${topic.slug}`, title: topic.title, faqs: [] })
      : rest;
    if (topic) groups.set(topic._id, group);
    group.faqs.push(faq);
  }
  return [...groups.values(), ...(rest.faqs.length > 0 ? [rest] : [])];
}
