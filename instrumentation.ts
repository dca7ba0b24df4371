import { localAddress } from "./lib/local-address.ts";

/** How often the server looks for guides whose date has come, in milliseconds: well under the promised minute. */
const interval = 20_000;

/** Called by Next.js once when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { keepLocationSingle } = await import("./lib/next/single-location.ts");
    keepLocationSingle();
    watchTheClock();
  }
}

function watchTheClock(): void {
  const { HOST, PORT, SANITY_REVALIDATE_SECRET: secret } = process.env;
  // Without an address there is no server to knock at: a build, or a host where servers sleep (README, "Deploy").
  if (!PORT || !secret) return;
  const knock = async () => {
    try {
      const answer = await fetch(`${localAddress(HOST, PORT)}/api/publish-due`, {
        headers: { Authorization: `Bearer ${secret}` },
      });
      if (!answer.ok) console.warn(`Looking for guides that are due: ${answer.status}`);
    } catch (error) {
      console.warn(`Looking for guides that are due: ${String(error)}`);
    }
  };
  setInterval(() => void knock(), interval).unref();
}
