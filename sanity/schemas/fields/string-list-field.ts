import { type ArrayRule, defineArrayMember, defineField } from "sanity";

interface StringListFieldOptions {
  name: string;
  title: string;
  description?: string;
  group?: string;
  validation?: (rule: ArrayRule<unknown[]>) => ArrayRule<unknown[]>;
}

/** Short points, one line each. */
export function stringListField(options: StringListFieldOptions) {
  return defineField({ ...options, type: "array", of: [defineArrayMember({ type: "string" })] });
}
