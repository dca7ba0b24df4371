// Every check there is, from spelling to browsers: `npm test`. All of them run, also after one has failed.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.ts";
import { main, Stop } from "./environment.ts";

type Outcome = { passed: number; failed: number };
type Check = {
  name: string;
  command: string[];
  report?: (file: string) => Promise<Outcome | undefined>;
};

const bin = (name: string) => `node_modules/.bin/${name}`;

const checks: Check[] = [
  { name: "format", command: [bin("oxfmt"), "--check", "."] },
  { name: "route types", command: ["node_modules/next/dist/bin/next", "typegen"] },
  { name: "generated types", command: ["scripts/typegen-check.ts"] },
  { name: "types", command: [bin("tsc"), "--noEmit"] },
  { name: "lint", command: [bin("oxlint")] },
  {
    name: "unit tests",
    command: ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts"],
    report: vitestOutcome,
  },
  {
    name: "production build and browser tests",
    command: [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--config",
      "tests/e2e/playwright.config.ts",
    ],
    report: playwrightOutcome,
  },
];

let isInterrupted = false;

await main(async () => {
  findBrowser();
  const folder = await mkdtemp(join(tmpdir(), "site-test-"));
  const total: Outcome = { passed: 0, failed: 0 };
  for (const [index, { name, command, report }] of checks.entries()) {
    console.log(`\n[${index + 1}/${checks.length}] ${name}`);
    const file = join(folder, `${index}.json`);
    const isGood = await succeeds(command, file);
    if (isInterrupted) break;
    const outcome = (await report?.(file)) ?? { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
    // A runner can fail without a failed test: when it could not start, for example.
    if (!isGood && outcome.failed === 0) outcome.failed = 1;
    if (outcome.failed > 0) console.log(`[${index + 1}/${checks.length}] ${name}: failed`);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  await rm(folder, { recursive: true });
  if (isInterrupted) throw new Stop("Interrupted.");
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

async function succeeds(command: string[], file: string): Promise<boolean> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...command], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TEST_REPORT: file, NEXT_DIST_DIR: ".next-test" },
  });
  const interrupt = () => {
    isInterrupted = true;
    child.kill("SIGINT");
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, interrupt);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  for (const signal of signals) process.off(signal, interrupt);
  return code === 0;
}

async function vitestOutcome(file: string): Promise<Outcome | undefined> {
  const report = await readReport<{ numPassedTests: number; numFailedTests: number }>(file);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

async function playwrightOutcome(file: string): Promise<Outcome | undefined> {
  const report = await readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(file);
  return (
    report && {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped,
    }
  );
}

/** A runner's own report; `undefined` when it ended before it could write one. */
async function readReport<Report>(file: string): Promise<Report | undefined> {
  try {
    // The shapes are those that the two runners document.
    return JSON.parse(await readFile(file, "utf8")) as Report;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new Stop(`The report ${file} cannot be read: ${String(error)}`);
  }
}
