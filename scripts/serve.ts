// The whole of it on one machine: `npm start`.
import { openLake } from "./content-lake.ts";
import { environment, isEmbedded, main, needPort } from "./environment.ts";
import { endAll, endWithMe, whileRunning } from "./processes.ts";
import { buildIfChanged, refreshSite, siteAddress, startSite } from "./site.ts";

await main(async () => {
  const env = environment();
  await needPort(env.PORT, "PORT", env.HOST);
  endWithMe();
  try {
    const { variables, process: lake } = await openLake(env);
    await buildIfChanged(env, variables);
    const site = await startSite(env, variables);
    await refreshSite(env);
    if (isEmbedded(env))
      console.log(
        `The Studio, at ${siteAddress(env)}/studio, asks for the token in ${env.LAKE_DIR}/token.`,
      );
    console.log(`ready ${siteAddress(env)}`);
    await whileRunning(site, lake);
  } finally {
    await endAll();
  }
});
