/** The Studio's sign-in: a page that takes a token, a ticket in the address, a session for the ticket. */
import { httpError } from "../errors.ts";
import type { Guard } from "../guard.ts";
import { readBody } from "../http.ts";
import { loginPage } from "../login-page.ts";
import { ownUrl, route } from "./route.ts";
import type { Route } from "./route.ts";

export const signInRoutes: Route[] = [
  route("GET", "/auth/providers", "anyone", ({ request }) => ({
    body: {
      thirdPartyLogin: true,
      sso: { saml: false },
      providers: [
        { name: "local", title: "Local token", url: `${ownUrl(request)}/v1/auth/login/local` },
      ],
    },
  })),
  route("GET", "/auth/login/local", "anyone", ({ lake, search }) => {
    const { html, headers } = loginPage(returnAddress(lake.guard, search), null);
    return { headers, body: html };
  }),
  route("POST", "/auth/login/local", "anyone", async ({ lake, request, search }) => {
    const target = returnAddress(lake.guard, search);
    const form = new URLSearchParams((await readBody(request, 10_000)).toString("utf8"));
    const ticket = lake.auth.ticketFor((form.get("token") ?? "").trim());
    if (ticket === null) {
      const { html, headers } = loginPage(target, "This is not a token of this content lake.");
      return { status: 401, headers, body: html };
    }
    target.hash = `sid=${ticket}`;
    return { status: 303, headers: { location: target.href, "referrer-policy": "no-referrer" } };
  }),
  route("GET", "/auth/fetch", "anyone", ({ lake, search }) => ({
    body: { token: lake.auth.redeem(search.get("sid") ?? ""), label: "Local session" },
  })),
  route("POST", "/auth/logout", "anyone", ({ lake, caller }) => {
    if (caller !== null) lake.auth.logout(caller);
    return { body: { ok: true } };
  }),
  route("GET", "/auth/id", "reader", ({ caller }) => ({ body: { id: caller?.identity } })),
];

/** @throws LakeError 400 for an address on an origin that is not listed */
function returnAddress(guard: Guard, search: URLSearchParams): URL {
  const text = search.get("origin") ?? "";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || !guard.isListed(url.origin)) {
    throw httpError(
      400,
      'The parameter "origin" is not an address on an origin that may use this content lake',
    );
  }
  return url;
}
