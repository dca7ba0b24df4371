export const categoriesIds = [
  "category-achilles-and-heel",
  "category-achilles-tendinopathy",
  "category-calf",
  "category-cycling",
  "category-knee",
  "category-runners-knee",
  "category-running",
  "category-running-technique",
  "category-strength",
  "category-training-load",
  "category-triathlon",
] as const;
