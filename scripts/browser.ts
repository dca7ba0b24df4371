import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { Stop } from "./environment.ts";

/** Switches that keep Chromium from looking for hosts outside, and that let it run as root. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser to test with: Playwright's own where it is installed, else one of the system, else one that is
 * installed now.
 *
 * @returns its path
 */
export function findBrowser(): string {
  return installed() ?? install();
}

function installed(): string | undefined {
  return [chromium.executablePath(), ...system].find((path) => path && existsSync(path));
}

function install(): string {
  console.log("Installing a browser (a minute or two)…");
  const isDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  const commands = isDebian
    ? [
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
      ]
    : [[process.execPath, "node_modules/playwright/cli.js", "install", "chromium"]];
  for (const [command = "", ...args] of commands) {
    spawnSync(command, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const path = installed();
  if (path) return path;
  throw new Stop(
    "There is no browser to test with: install Chromium (`apt-get install chromium`, or `npx playwright install chromium`).",
  );
}
