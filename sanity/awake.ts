import "server-only";
import { client } from "./client.ts";

/** Whether the content lake answers right now, asked in the cheapest way. */
export async function isLakeAwake(): Promise<boolean> {
  try {
    await client.fetch(
      `*[_id == "siteSettings"][0]._id`,
      {},
      { cache: "no-store", signal: AbortSignal.timeout(3000) },
    );
    return true;
  } catch (error) {
    console.warn(`The content lake does not answer. (${String(error)})`);
    return false;
  }
}
