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
    // A picture and what the page says tell what went wrong; a trace of every test costs a quarter of the time. When
    // one is needed: `playwright test --trace on`.
    trace: "off",
    screenshot: "only-on-failure",
  },
});
