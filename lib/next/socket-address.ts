import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { socketAddressHeader } from "../enquiry/client-address.ts";

/**
 * Writes the address of the other end of the connection into a header of each request, over whatever came.
 *
 * Next.js does not say who is connected: its `x-forwarded-for` is the visitor's own word when one comes in.
 */
export function noteSocketAddress(): void {
  subscribe("http.server.request.start", (message) => {
    // Node documents what this channel carries.
    const { request } = message as { request: IncomingMessage };
    request.headers[socketAddressHeader] = request.socket.remoteAddress ?? "";
  });
}
