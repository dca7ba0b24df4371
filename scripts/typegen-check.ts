// Whether the generated types are those of the schema and the queries as they are now; part of `npm test`.
import { readFile } from "node:fs/promises";
import { main, Stop } from "./environment.ts";
import { generateTypes } from "./typegen.ts";

const files = ["sanity/schema.generated.json", "sanity/types.generated.ts"];

await main(async () => {
  const before = await Promise.all(files.map((file) => readFile(file, "utf8")));
  await generateTypes();
  const after = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const drifted = files.filter((_, index) => before[index] !== after[index]);
  if (drifted.length > 0) {
    throw new Stop(
      `${drifted.join(" and ")} did not match the schema and the queries. They do now: commit them.`,
    );
  }
});
