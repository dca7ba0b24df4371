/** A story of an athlete is published only with the athlete's consent. */
export function checkConsent(
  consent: boolean | undefined,
  anecdote: { voice?: string } | undefined,
): true | string {
  if (anecdote?.voice !== "athlete" || consent === true) return true;
  return "Ask the athlete first, then tick this. Without it the story cannot be published.";
}
