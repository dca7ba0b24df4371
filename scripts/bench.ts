// How heavy, how fresh, how fast: `npm run bench`. Figures of one run on one machine, so that their ratios hold
// on any other. It measures and does not judge: an aim that is missed is said, and is no failure.
import { rmSync } from "node:fs";
import { startEmptySite } from "../tests/bench/empty-site.ts";
import { measureGuidePages } from "../tests/bench/guide-pages.ts";
import { measureFreshness } from "../tests/bench/freshness.ts";
import { startLoad } from "../tests/bench/load-job.ts";
import { memoryOf } from "../tests/bench/memory.ts";
import { weighPage } from "../tests/bench/page-weight.ts";
import { measureLake, sizes } from "../tests/bench/lake.ts";
import { longestGuide } from "../tests/bench/pages.ts";
import {
  freshnessSection,
  lakeSections,
  memorySection,
  throughputSection,
  weightSection,
} from "../tests/bench/report.ts";
import { searchSection } from "../tests/bench/search.ts";
import { setTable, type Section } from "../tests/bench/table.ts";
import { compareThroughput } from "../tests/bench/throughput.ts";
import { clearStage, setStage, siteAddress, stage } from "../tests/e2e/stage.ts";
import { findBrowser } from "./browser.ts";
import { main, Stop } from "./environment.ts";
import { endAll, endWithMe } from "./processes.ts";

/** Edits that are measured, and seconds after which no further one is made. */
const edits = { rounds: 60, seconds: 50 };
/** Visitors who ask for the same pages meanwhile, each for the next as soon as one has come. */
const visitors = 4;

/** What can be measured; `npm run bench -- lake` measures one of them alone. */
const parts = { lake: measureLakeAlone, search: measureSearch, site: measureSite };

await main(async () => {
  endWithMe();
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.keys(parts).includes(name));
  if (unknown !== undefined)
    throw new Stop(`There is no "${unknown}" to measure: name ${Object.keys(parts).join(" or ")}.`);
  try {
    const sections: Section[] = [];
    for (const [name, measure] of Object.entries(parts))
      if (asked.length === 0 || asked.includes(name)) sections.push(...(await measure()));
    console.log(`\n${setTable(sections)}`);
  } finally {
    await endAll();
  }
});

async function measureLakeAlone(): Promise<Section[]> {
  console.log(`[lake] A lake with ${sizes.join(", ")} documents (a minute)…`);
  return lakeSections(await measureLake());
}

async function measureSearch(): Promise<Section[]> {
  return [searchSection()];
}

async function measureSite(): Promise<Section[]> {
  findBrowser();
  console.log("[1/5] The site and its lake…");
  await setStage();
  // Also when it is interrupted: the stage's content is of no use to anybody.
  const { lakeDir, lakePid, sitePid } = stage();
  process.once("exit", () => rmSync(lakeDir, { recursive: true, force: true }));
  const sitePort = Number(new URL(siteAddress).port);
  const guide = await longestGuide();
  const before = { site: await memoryOf(sitePid), lake: await memoryOf(lakePid) };

  console.log("[2/5] An empty Next.js app, and what browsers load of both…");
  const emptySite = await startEmptySite();
  const guideWeight = await weighPage(siteAddress + guide.path);
  const listWeight = await weighPage(siteAddress + guide.list);
  const emptyWeight = await weighPage(emptySite);

  console.log("      Lighthouse, and a long guide (some minutes)…");
  const guidePages = await measureGuidePages(guide, emptySite);

  console.log("[3/5] Requests per second (a minute)…");
  const identity = await compareThroughput(sitePort, guide.path, "identity");
  const gzip = await compareThroughput(sitePort, guide.path, "gzip");

  console.log(
    `[4/5] ${edits.rounds} edits of ${guide.path}, shown on ${guide.others.join(" ")} too…`,
  );
  const calm = await measureFreshness(guide, edits.rounds, edits.seconds);

  console.log(`[5/5] ${edits.rounds} edits while ${visitors} visitors ask for the same pages…`);
  const load = startLoad({
    host: "127.0.0.1",
    port: sitePort,
    paths: [guide.path, ...guide.others],
    encoding: "gzip",
    connections: visitors,
    warmUpSeconds: 0,
    seconds: 600,
    most: Number.MAX_SAFE_INTEGER,
  });
  const busy = await measureFreshness(guide, edits.rounds, edits.seconds);
  await load.stop();
  const { answers, failures, seconds } = await load.result;

  const memory = [
    { name: "site", before: before.site, after: await memoryOf(sitePid) },
    { name: "lake", before: before.lake, after: await memoryOf(lakePid) },
  ];
  const busyness = `${visitors} visitors (${Math.round(answers / seconds)} pages/s, ${failures} failures)`;
  await clearStage();
  return [
    weightSection(guideWeight, listWeight, emptyWeight),
    ...guidePages,
    freshnessSection("nobody else there", calm, guide.others.length),
    freshnessSection(busyness, busy, guide.others.length),
    throughputSection({ identity, gzip }),
    memorySection(memory),
  ];
}
