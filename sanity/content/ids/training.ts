export const trainingIds = [
  "faq-half-ironman-swim",
  "faq-missed-sessions",
  "faq-power-meter",
  "faq-strength-for-runners",
  "faq-taper",
  "faq-ultra-walking",
  "source-nhs-physical-activity",
  "source-wang-2023",
] as const;
