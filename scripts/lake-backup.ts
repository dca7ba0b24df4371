// Copies the embedded lake's content, also while it serves: `npm run lake:backup`, or `npm run lake:backup -- <folder>`.
import { lakeBackup } from "../sanity/lake/backup.ts";
import { environment, isEmbedded, main, Stop } from "./environment.ts";

await main(async () => {
  const env = environment();
  if (!isEmbedded(env))
    throw new Stop("The content is in a hosted project: `sanity dataset export` copies it.");
  const now = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const target = process.argv[2] ?? `${env.LAKE_DIR}-backups/${now}`;
  const { path, documents, assets } = await lakeBackup(env.LAKE_DIR, target).catch(
    (error: unknown) => {
      throw new Stop(error instanceof Error ? error.message : String(error));
    },
  );
  console.log(
    `${path} has ${documents} documents and ${assets} assets. To use it, start with LAKE_DIR=${path}`,
  );
});
