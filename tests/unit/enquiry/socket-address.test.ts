import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { socketAddressHeader } from "@/lib/enquiry/client-address.ts";
import { noteSocketAddress } from "@/lib/next/socket-address.ts";

it("says who is connected, whatever the visitor says", async () => {
  noteSocketAddress();
  const server = createServer((request, response) => {
    response.end(request.headers[socketAddressHeader]);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`, {
    headers: { [socketAddressHeader]: "198.51.100.1" },
  });
  expect(await answer.text()).toBe("127.0.0.1");
  server.close();
});
