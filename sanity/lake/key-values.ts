/** What the Studio remembers for a user, e.g. the order of a list. */
import type { Store } from "./store.ts";

/** A value as JSON text, or null. */
export function keyValue(store: Store, user: string, key: string): string | null {
  const row = store.sql("SELECT value FROM key_values WHERE user = ? AND key = ?").get(user, key);
  return row === undefined ? null : String(row["value"]);
}

export function setKeyValue(store: Store, user: string, key: string, value: string): void {
  store
    .sql(
      "INSERT INTO key_values (user, key, value) VALUES (?, ?, ?) ON CONFLICT (user, key) DO UPDATE SET value = excluded.value",
    )
    .run(user, key, value);
}
