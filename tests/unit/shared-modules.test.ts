import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = globSync("tests/unit/**/*.test.ts");

it("what replaces a module or sets the environment is a test apart", () => {
  const meddling =
    /\bvi\.(?:mock|doMock|stubEnv|stubGlobal|resetModules)\(|\bprocess\.env(?:\.\w+|\[[^\]]+\])\s*=[^=]/;
  const kept = files.filter((file) => !file.endsWith(".apart.test.ts"));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((file) => meddling.test(readFileSync(file, "utf8")))).toEqual([]);
});
