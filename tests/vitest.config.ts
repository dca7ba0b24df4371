import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;
const root = fileURLToPath(new URL("..", import.meta.url));

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
    include: ["tests/unit/**/*.test.ts"],
    maxWorkers: 2,
    reporters: report ? ["default", "json"] : ["default"],
    ...(report && { outputFile: { json: report } }),
    testTimeout: 30_000,
  },
});
