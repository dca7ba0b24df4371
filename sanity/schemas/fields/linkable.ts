/** Documents with an address of their own, which a menu or a button can lead to. */
export const LINKABLE_TYPES = ["article", "category", "coach", "trainingPlan", "page"] as const;

/** A link in a text may also lead to a question or to an exercise. */
export const TEXT_LINKABLE_TYPES = [...LINKABLE_TYPES, "faq", "exercise"] as const;
