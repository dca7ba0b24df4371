/** Sanity tries for 30 minutes to deliver a message; what is older was recorded by somebody. */
const longestWait = 35 * 60 * 1000;

/**
 * Signatures that were used, until they are too old to be used again. In memory: after a restart an old
 * delivery could be repeated once, and would cost the rendering of a few pages.
 */
const used = new Map<string, number>();

/**
 * Whether a valid signature (`t=<milliseconds>,v1=<hash>`) is recent and new, and from now on it is not new.
 */
export function isFirstUse(signature: string, now: number = Date.now()): boolean {
  for (const [old, time] of used) if (now - time > longestWait) used.delete(old);
  const time = Number(/^t=(\d+)[, ]/.exec(signature)?.[1]);
  if (!(Math.abs(now - time) <= longestWait) || used.has(signature)) return false;
  used.set(signature, time);
  return true;
}
