/**
 * Holds a query's result (a type of Sanity TypeGen) against what a parser reads (a zod schema's input). The
 * parsing functions take it as their remaining arguments: none when all is well, else one that nobody can
 * give. Every field is projected, and with a type that the parser takes. Fields may be `null` and lists
 * may be missing, because the parser deals with absence; a field that the query forgot, or that the schema
 * of the Studio gives another type, so is a compile error.
 */
export type Mismatch<Raw, Input> =
  Raw extends Needed<Input> ? [] : ["the query does not give what the parser reads", Needed<Input>];

type Needed<Input> = Input extends string | number | boolean | null | undefined
  ? Input | null
  : Input extends readonly (infer Item)[]
    ? readonly Needed<Item>[] | null
    : Input extends object
      ? { [Key in keyof Input]-?: Needed<Input[Key]> | null | undefined }
      : Input;
