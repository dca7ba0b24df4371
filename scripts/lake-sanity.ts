// Sanity's own command line tool on the embedded lake, while it serves. To take the content elsewhere, and back:
// `npm run lake:sanity -- dataset export production content.tar.gz`
// `npm run lake:sanity -- dataset import content.tar.gz -d production --replace`
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { environment, isEmbedded, main, Stop } from "./environment.ts";
import { sanityOnLake } from "./sanity-cli.ts";

await main(async () => {
  const env = environment();
  if (!isEmbedded(env))
    throw new Stop("The content is in a hosted project: `npx sanity` works on it.");
  const address = `http://127.0.0.1:${env.LAKE_PORT}`;
  await fetch(address).catch(() => {
    throw new Stop(
      `The content lake does not answer at ${address}: start it with \`npm run lake\`.`,
    );
  });
  const token = (await readFile(join(env.LAKE_DIR, "token"), "utf8")).trim();
  process.exit(await sanityOnLake(process.argv.slice(2), { address, token }));
});
