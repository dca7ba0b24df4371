/** The colours of the brand, as the pictures use them. */
export const palette = {
  paper: "#f8f4eb",
  sand: "#eee0c6",
  mist: "#dde8dd",
  sage: "#9dbcaa",
  teal: "#3f8a72",
  moss: "#1d6350",
  pine: "#0c4a3b",
  deep: "#0b3a2f",
  night: "#08261f",
  ink: "#171d1a",
  accent: "#e4602e",
  ember: "#bb3f0b",
  peach: "#f6b48d",
} as const;
