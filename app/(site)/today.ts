import { cacheLife } from "next/cache";

/** The day it is in New Zealand, `YYYY-MM-DD`. Only pages that show something which expires ask for it. */
export async function today(): Promise<string> {
  "use cache";
  cacheLife("hours");
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Pacific/Auckland" }).format(new Date());
}
