import { project } from "../../lib/project.ts";

/** Whether a Studio opened under this host name can talk to its content lake. */
export function isReachable(
  hostname: string,
  lakeUrl: string | undefined = project.lakeUrl,
): boolean {
  return !lakeUrl || isLoopback(hostname);
}

export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}
