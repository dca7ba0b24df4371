/** A lake that a test can kill: prints its address, and runs until then. */
import { startLake } from "../../../sanity/lake/index.ts";

const dir = process.argv[2];
if (dir === undefined) throw new Error("usage: durability-process.ts <folder>");
const lake = await startLake({ dir, port: 0, origins: [] });
console.log(lake.url);
