import { ServerResponse } from "node:http";

/**
 * Makes `appendHeader("location", …)` set the header instead of adding a second one.
 *
 * Next.js 16.4 sets `Location` while it renders a page that redirects, and then appends the headers of the
 * cache entry that it has just made: the request that renders gets the same `Location` twice. Browsers forgive
 * that; clients that join repeated headers with a comma (`fetch` in Node) follow an address that does not exist.
 * A response has one `Location` (RFC 9110, section 10.2.2), so nothing is lost.
 */
export function keepLocationSingle(): void {
  // Called with the response as `this`, below.
  // oxlint-disable-next-line typescript/unbound-method
  const append = ServerResponse.prototype.appendHeader;
  ServerResponse.prototype.appendHeader = function (name, value) {
    if (name.toLowerCase() === "location") return this.setHeader(name, value);
    return append.call(this, name, value);
  };
}
