// Loads the sample content into the project that the environment names: `npm run content`.
import { createClient } from "@sanity/client";
import { loadContent } from "../sanity/content/load.ts";
import { environment, isEmbedded, main, Stop } from "./environment.ts";

await main(async () => {
  const env = environment();
  if (isEmbedded(env))
    throw new Stop(
      "Set NEXT_PUBLIC_SANITY_PROJECT_ID: the embedded lake has the sample content already.",
    );
  if (!env.SANITY_API_WRITE_TOKEN)
    throw new Stop(
      "SANITY_API_WRITE_TOKEN is not set: make an editor token at sanity.io/manage, under API, Tokens.",
    );
  const client = createClient({
    projectId: env.NEXT_PUBLIC_SANITY_PROJECT_ID ?? "",
    dataset: env.NEXT_PUBLIC_SANITY_DATASET ?? "production",
    apiVersion: "2026-03-01",
    useCdn: false,
    perspective: "raw",
    token: env.SANITY_API_WRITE_TOKEN,
  });
  await loadContent(client, console.log);
});
