// Writes the types of the schema and of every query: `npm run typegen`.
import { main } from "./environment.ts";
import { run } from "./processes.ts";

/** Sanity's command-line tool would report its use to a host outside. */
const quiet = { DO_NOT_TRACK: "1" };
const sanity = "node_modules/sanity/bin/sanity";

/** @throws Stop when the schema or a query cannot be read */
export async function generateTypes(): Promise<void> {
  await run(
    [sanity, "schema", "extract", "--force"],
    quiet,
    "The schema could not be extracted: the reason is above.",
  );
  await run(
    [sanity, "typegen", "generate"],
    quiet,
    "The types could not be generated: the reason is above.",
  );
}

if (import.meta.main) await main(generateTypes);
