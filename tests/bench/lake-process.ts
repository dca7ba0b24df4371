// A lake alone, for the bench: in a process of its own, on the folder that it is given.
import { startLake } from "../../sanity/lake/index.ts";

const dir = process.argv[2];
if (dir === undefined) throw new Error("usage: lake-process.ts <folder>");
const lake = await startLake({ dir, port: 0, origins: [] });
process.on("SIGTERM", () => void lake.close().then(() => process.exit(0)));
process.send?.({ url: lake.url, token: lake.token });
