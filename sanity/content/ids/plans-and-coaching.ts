export const plansAndCoachingIds = [
  "faq-coaching-or-plan",
  "faq-how-plans-arrive",
  "faq-online-coaching-contact",
  "faq-plan-refund",
  "faq-plan-which-level",
  "trainingPlan-100km-training-plan",
  "trainingPlan-beginner-half-ironman-plan",
  "trainingPlan-cycling-time-trial-training-plan",
  "trainingPlan-marathon-training-plan",
  "trainingPlan-sub-4-5-hour-half-ironman",
] as const;
