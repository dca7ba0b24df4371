/** Who is asking, who else there is, and what the Studio remembers for a user. */
import { z } from "zod";
import { identityOf, ROLES, userOf } from "../auth.ts";
import { httpError } from "../errors.ts";
import { readJson } from "../http.ts";
import { keyValue, setKeyValue } from "../key-values.ts";
import { route } from "./route.ts";
import type { Handler, Route } from "./route.ts";

const keyValues = z
  .array(z.object({ key: z.string().min(1).max(300), value: z.unknown() }))
  .max(100);

const users: Handler = ({ part }) => {
  const ids = part("ids").split(",");
  const found = ids.map((id) => {
    const role = ROLES.find((candidate) => identityOf(candidate) === id);
    return role === undefined ? null : userOf(role);
  });
  if (ids.length > 1) return { body: found };
  if (found[0] === null) throw httpError(404, "User not found");
  return { body: found[0] };
};

export const userRoutes: Route[] = [
  route("GET", "/users/me", "reader", ({ caller }) => ({ body: userOf(caller?.role ?? "viewer") })),
  route("GET", "/users/me/keyvalue/:keys", "reader", ({ lake, part, caller }) => ({
    body: part("keys")
      .split(",")
      .map((key) => {
        const value = keyValue(lake.store, caller?.identity ?? "", key);
        return value === null ? null : { key, value: JSON.parse(value) as unknown };
      }),
  })),
  route("PUT POST", "/users/me/keyvalue", "reader", async ({ lake, request, caller }) => {
    const body = await readJson(request, 1024 * 1024);
    const parsed = keyValues.safeParse(body);
    if (!parsed.success) throw httpError(400, "The body must be a list of {key, value}");
    lake.store.atomically(() => {
      for (const { key, value } of parsed.data)
        setKeyValue(lake.store, caller?.identity ?? "", key, JSON.stringify(value ?? null));
    });
    return { body: parsed.data };
  }),
  route("GET", "/users/:ids", "reader", users),
  route("GET", "/projects/:project/users/:ids", "reader", users),
];
