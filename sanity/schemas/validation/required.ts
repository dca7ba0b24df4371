interface RequirableRule<Self> {
  required: () => Self;
  error: (message?: string) => Self;
}

/** "This must be there", said as a sentence that tells the editor what to do. */
export const required =
  (message: string) =>
  <R extends RequirableRule<R>>(rule: R): R =>
    rule.required().error(message);
