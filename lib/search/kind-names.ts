const kindNames: Record<string, string | undefined> = {
  article: "Guide",
  category: "Topic",
  coach: "Coach",
  exercise: "Exercise",
  faq: "Question",
  trainingPlan: "Training plan",
};

/** What a result is, in a word for visitors. */
export function kindName(type: string): string {
  return kindNames[type] ?? "Page";
}
