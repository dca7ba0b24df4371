import { createServer } from "node:net";
import lighthouse, { type Result } from "lighthouse";
import { chromium } from "playwright";
import { browserArguments, findBrowser } from "../../scripts/browser.ts";
import { median } from "./statistics.ts";

const checked = ["accessibility", "best-practices", "seo"] as const;

/** What Lighthouse checks on a page: scores from 0 to 100. */
export type Checks = {
  scores: Record<(typeof checked)[number], number>;
  /** The checks that did not pass. */
  failed: string[];
};

/** What it says of a page on a phone, the median of several looks. */
export type Lighthouse = Checks & {
  /** From 0 to 100. */
  performance: number;
  /** Largest contentful paint and total blocking time in ms; layout shift without a unit. */
  lcp: number;
  cls: number;
  tbt: number;
};

/** Lets Lighthouse check pages of one site, without what it measures in time; in the order of their addresses. */
export async function checkWithLighthouse(addresses: string[]): Promise<Checks[]> {
  return withBrowser(async (port) => {
    const checks: Checks[] = [];
    for (const address of addresses) checks.push(checksOf(await look(port, address, [...checked])));
    return checks;
  });
}

/** Looks at a page as a visitor on a slow phone and a slow line would have it: Lighthouse simulates both. */
export async function askLighthouse(address: string, rounds = 3): Promise<Lighthouse> {
  const looks: Result[] = [];
  for (let round = 0; round < rounds; round += 1)
    looks.push(await withBrowser((port) => look(port, address, ["performance", ...checked])));
  const checks = looks.map(checksOf);
  const audit = (name: string) =>
    median(looks.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN));
  return {
    performance: median(looks.map((one) => scoreOf(one, "performance"))),
    scores: {
      accessibility: median(checks.map(({ scores }) => scores.accessibility)),
      "best-practices": median(checks.map(({ scores }) => scores["best-practices"])),
      seo: median(checks.map(({ scores }) => scores.seo)),
    },
    failed: [...new Set(checks.flatMap(({ failed }) => failed))],
    lcp: audit("largest-contentful-paint"),
    cls: audit("cumulative-layout-shift"),
    tbt: audit("total-blocking-time"),
  };
}

async function withBrowser<Answer>(use: (port: number) => Promise<Answer>): Promise<Answer> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  try {
    return await use(port);
  } finally {
    await browser.close();
  }
}

async function look(port: number, address: string, onlyCategories: string[]): Promise<Result> {
  const result = await lighthouse(address, {
    port,
    output: "json",
    logLevel: "silent",
    onlyCategories,
    disableFullPageScreenshot: true,
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? "no answer"}`);
  return result.lhr;
}

function checksOf(lhr: Result): Checks {
  return {
    scores: {
      accessibility: scoreOf(lhr, "accessibility"),
      "best-practices": scoreOf(lhr, "best-practices"),
      seo: scoreOf(lhr, "seo"),
    },
    failed: checked.flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id),
    ),
  };
}

function scoreOf({ categories }: Result, name: string): number {
  return Math.round((categories[name]?.score ?? 0) * 100);
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
