import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;
const root = fileURLToPath(new URL("..", import.meta.url));
const tests = "tests/unit/**/*.test.ts";

/** What replaces a module or sets the environment has its modules for itself; all others share them. */
const apart = "tests/unit/**/*.apart.test.ts";

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // Next.js' guard against server code in the browser; in a unit test everything is the server.
      "server-only": `${root}tests/unit/server-only.ts`,
    },
  },
  test: {
    root,
    // To import everything anew for each file takes a third of the time.
    projects: [
      {
        extends: true,
        test: { name: "shared", include: [tests], exclude: [apart], isolate: false },
      },
      { extends: true, test: { name: "apart", include: [apart] } },
    ],
    // Many of them wait for a lake of their own: three keep two cores busy.
    maxWorkers: 3,
    reporters: report ? ["default", "json"] : ["default"],
    ...(report && { outputFile: { json: report } }),
    testTimeout: 30_000,
  },
});
