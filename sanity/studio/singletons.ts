/** Types of which exactly one document exists. Its id is the name of the type. */
export const SINGLETON_TYPES: ReadonlySet<string> = new Set(["siteSettings"]);
