type Visit = (value: Record<string, unknown>, path: string) => void;

/** Every object within a document, the document included. */
export function eachObject(value: unknown, visit: Visit, path = ""): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => eachObject(item, visit, `${path}[${index}]`));
  } else if (isObject(value)) {
    visit(value, path);
    for (const [name, part] of Object.entries(value)) eachObject(part, visit, `${path}.${name}`);
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The ids that a document, or a part of it, refers to. */
export const references = (value: unknown): string[] => {
  const found: string[] = [];
  eachObject(value, ({ _ref }) => {
    if (typeof _ref === "string") found.push(_ref);
  });
  return found;
};
