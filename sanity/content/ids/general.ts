export const generalIds = ["source-nhs-dvt"] as const;
