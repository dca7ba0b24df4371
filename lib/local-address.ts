/**
 * Where this machine itself reaches the site, whichever interfaces it listens on.
 *
 * @param host the interface: an address, or `0.0.0.0` or `::` for all
 */
export function localAddress(host: string | undefined, port: number | string): string {
  const isEverywhere = !host || host === "0.0.0.0" || host === "::";
  return `http://${isEverywhere ? "127.0.0.1" : host}:${port}`;
}
