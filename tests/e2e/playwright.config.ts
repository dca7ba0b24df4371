import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "../../scripts/browser.ts";
import { siteAddress } from "./stage.ts";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./set-stage.ts",
  globalTeardown: "./clear-stage.ts",
  // One site and one lake: a test that changes content, or stops the lake, must not meet another.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  reporter: process.env.TEST_REPORT
    ? [["list"], ["json", { outputFile: process.env.TEST_REPORT }]]
    : "list",
  use: {
    baseURL: siteAddress,
    locale: "en-NZ",
    launchOptions: { executablePath: findBrowser(), args: browserArguments },
    // What was asked and answered, and the last picture. Copies of every state of the Studio cost it more
    // processor time than its own work does.
    trace: { mode: "retain-on-failure", snapshots: false, screenshots: false },
    screenshot: "only-on-failure",
  },
});
