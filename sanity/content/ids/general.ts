export const generalIds = ["source-mulvad-2018", "source-nhs-dvt", "source-nielsen-2014"] as const;
