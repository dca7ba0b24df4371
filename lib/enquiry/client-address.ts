/** Set by this server itself on every request (`lib/next/socket-address.ts`); what a visitor sends is overwritten. */
export const socketAddressHeader = "x-socket-address";

/**
 * The visitor's address.
 *
 * @param trusted the header that the proxy in front sets (`CLIENT_ADDRESS_HEADER`). Of a list, the last entry is
 *   the one that this proxy added; those before it are what the visitor claims. Without it, the connection's own.
 */
export function clientAddress(headers: Headers, trusted: string | undefined): string {
  const said = trusted && headers.get(trusted)?.split(",").at(-1)?.trim();
  return said || headers.get(socketAddressHeader) || "unknown";
}
