interface TriageItem {
  _type?: string;
  level?: string;
}

/** Two cards of one urgency would leave it open which of them counts. */
export function checkTriage(items: readonly TriageItem[] | undefined): true | string {
  const kinds = (items ?? []).map(({ _type, level }) => (_type === "careCard" ? level : _type));
  const twice = kinds.find((kind, index) => kind !== undefined && kinds.indexOf(kind) !== index);
  if (!twice) return true;
  return twice === "painDecision"
    ? "One go, caution, stop decision is enough. Remove the other."
    : "Two care cards have the same urgency. Put what they say into one.";
}
