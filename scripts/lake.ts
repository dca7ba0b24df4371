// The embedded content lake alone: `npm run lake`. `npm start` and `npm run dev` run it as their child.
import { startLake } from "../sanity/lake/index.ts";
import { localAddress } from "../lib/local-address.ts";
import { webhook } from "../sanity/webhook.ts";
import { environment, isEmbedded, main, revalidateSecret, Stop } from "./environment.ts";

await main(async () => {
  const env = environment();
  if (!isEmbedded(env)) {
    throw new Stop(
      "NEXT_PUBLIC_SANITY_PROJECT_ID is set, so the content is in a hosted project; unset it to use the embedded lake.",
    );
  }
  const lake = await startLake({
    dir: env.LAKE_DIR,
    port: env.LAKE_PORT,
    origins: [
      `http://localhost:${env.PORT}`,
      `http://127.0.0.1:${env.PORT}`,
      ...(env.SITE_URL ? [env.SITE_URL] : []),
    ],
    webhooks: [
      {
        name: webhook.name,
        url: localAddress(env.HOST, env.PORT) + webhook.path,
        secret: await revalidateSecret(env),
        on: webhook.on,
        filter: webhook.filter,
        projection: webhook.projection,
      },
    ],
    log: console.log,
  }).catch((error: unknown) => {
    throw new Stop(error instanceof Error ? error.message : String(error));
  });

  let isClosing = false;
  const close = () => {
    if (isClosing) return;
    isClosing = true;
    void lake.close().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, close);

  if (process.send) process.send("ready");
  else console.log(`lake ${lake.url}`);
});
