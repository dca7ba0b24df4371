import { localAddress } from "./lib/local-address.ts";

/** How often the server looks for what time has brought, in milliseconds: well under the promised minute. */
const interval = 20_000;

/** Called by Next.js once when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { keepLocationSingle } = await import("./lib/next/single-location.ts");
    keepLocationSingle();
    const { noteSocketAddress } = await import("./lib/next/socket-address.ts");
    noteSocketAddress();
    watchTheClock();
  }
}

/** What is due by the clock: guides whose date has come, enquiries that wait in the outbox. */
const doors = ["/api/publish-due", "/api/enquiries/deliver"];

function watchTheClock(): void {
  const { HOST, PORT, SANITY_REVALIDATE_SECRET: secret } = process.env;
  // Without an address there is no server to knock at: a build, or a host where servers sleep (README, "Deploy").
  if (!PORT || !secret) return;
  const knock = async (door: string) => {
    try {
      const answer = await fetch(localAddress(HOST, PORT) + door, {
        headers: { Authorization: `Bearer ${secret}` },
      });
      if (!answer.ok) console.warn(`The clock knocked at ${door}: ${answer.status}`);
    } catch (error) {
      console.warn(`The clock knocked at ${door}: ${String(error)}`);
    }
  };
  setInterval(() => {
    for (const door of doors) void knock(door);
  }, interval).unref();
}
