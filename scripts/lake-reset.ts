// Throws the embedded lake's content away; the next start fills a new one: `npm run lake:reset`.
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { environment, isEmbedded, main, needPort, Stop } from "./environment.ts";

await main(async () => {
  const env = environment();
  if (!isEmbedded(env))
    throw new Stop("The content is in a hosted project; there is no embedded lake to reset.");
  await needPort(env.LAKE_PORT, "LAKE_PORT");
  if (!existsSync(env.LAKE_DIR)) return console.log(`There is no lake in ${env.LAKE_DIR}.`);
  // LAKE_DIR is whatever somebody typed: only a folder that a lake made is thrown away.
  if (!existsSync(join(env.LAKE_DIR, "token"))) {
    throw new Stop(
      `${env.LAKE_DIR} does not look like a lake's folder (it has no token), so it stays.`,
    );
  }
  await rm(env.LAKE_DIR, { recursive: true });
  console.log(`${env.LAKE_DIR} is gone; the next start fills a new lake with the sample content.`);
});
