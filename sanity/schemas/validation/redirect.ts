import { isSitePath } from "./address.ts";

export function checkRedirectFrom(from: string | undefined): true | string {
  if (!from) return 'Write the old address, for example "/old-page".';
  if (!isSitePath(from)) return 'Start with "/" and write no spaces, for example "/old-page".';
  if (/[?#]/.test(from))
    return 'Leave out everything from "?" or "#" on: only the path is compared.';
  if (from === "/") return "The home page cannot be redirected.";
  return true;
}
