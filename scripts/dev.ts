// Site, Studio and lake with reload: `npm run dev`.
import { openLake } from "./content-lake.ts";
import { environment, main, needPort } from "./environment.ts";
import { endAll, endWithMe, start, whileRunning } from "./processes.ts";

await main(async () => {
  const env = environment(true);
  await needPort(env.PORT, "PORT", env.HOST);
  endWithMe();
  try {
    const { variables, process: lake } = await openLake(env);
    const site = start(
      ["node_modules/next/dist/bin/next", "dev", "-p", String(env.PORT), "-H", env.HOST],
      {
        ...variables,
        PORT: String(env.PORT),
      },
    );
    await whileRunning(site, lake);
  } finally {
    await endAll();
  }
});
