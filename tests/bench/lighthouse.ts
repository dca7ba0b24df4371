import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { chromium } from "playwright";
import { browserArguments, findBrowser } from "../../scripts/browser.ts";
import { median } from "./statistics.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What Lighthouse says of a page on a phone, the median of several looks; scores from 0 to 100. */
export type Lighthouse = {
  scores: Record<(typeof categories)[number], number>;
  /** Largest contentful paint and total blocking time in ms; layout shift without a unit. */
  lcp: number;
  cls: number;
  tbt: number;
  /** The audits of accessibility, best practices and SEO that did not pass. */
  failed: string[];
};

/** Looks at a page as a visitor on a slow phone and a slow line would have it: Lighthouse simulates both. */
export async function askLighthouse(address: string, rounds = 3): Promise<Lighthouse> {
  const looks: Awaited<ReturnType<typeof look>>[] = [];
  for (let round = 0; round < rounds; round += 1) looks.push(await look(address));
  const middle = (figure: (one: (typeof looks)[number]) => number) => median(looks.map(figure));
  return {
    scores: {
      performance: middle(({ scores }) => scores.performance),
      accessibility: middle(({ scores }) => scores.accessibility),
      "best-practices": middle(({ scores }) => scores["best-practices"]),
      seo: middle(({ scores }) => scores.seo),
    },
    lcp: middle(({ lcp }) => lcp),
    cls: middle(({ cls }) => cls),
    tbt: middle(({ tbt }) => tbt),
    failed: [...new Set(looks.flatMap(({ failed }) => failed))],
  };
}

async function look(address: string) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(address, {
      port,
      output: "json",
      logLevel: "silent",
      onlyCategories: [...categories],
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? "no answer"}`);
    const { lhr } = result;
    const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
    const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
    const failed = categories
      .slice(1)
      .flatMap((name) =>
        (lhr.categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
          .map(({ id }) => id),
      );
    return {
      scores: {
        performance: score("performance"),
        accessibility: score("accessibility"),
        "best-practices": score("best-practices"),
        seo: score("seo"),
      },
      lcp: figure("largest-contentful-paint"),
      cls: figure("cumulative-layout-shift"),
      tbt: figure("total-blocking-time"),
      failed,
    };
  } finally {
    await browser.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("There is no free port.")),
      );
    });
  });
}
