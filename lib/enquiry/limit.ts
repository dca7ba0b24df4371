import { isIPv6 } from "node:net";
import { LRUCache } from "lru-cache";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How many enquiries one address may send, and in how many minutes. */
const perAddress = { points: 5, minutes: 10 };

/** How long an enquiry is remembered that was within the limit: as long as its form can be sent again. */
const rememberedMs = 24 * 60 * 60 * 1000;

/** A limit of enquiries for each address, in memory: a restart forgives. */
export class EnquiryLimit {
  readonly #limiter = new RateLimiterMemory({
    points: perAddress.points,
    duration: perAddress.minutes * 60,
  });
  readonly #counted = new LRUCache<string, true>({ max: 10_000, ttl: rememberedMs });

  /**
   * Counts an enquiry, by its id once: a double click, a reload and a second try do not count.
   *
   * @returns 0 when it is within the limit, else after how many minutes the next one is
   */
  async count(address: string, id: string): Promise<number> {
    if (this.#counted.has(id)) return 0;
    // At once: the second half of a double click comes before the answer.
    this.#counted.set(id, true);
    try {
      await this.#limiter.consume(householdOf(address));
      return 0;
    } catch (answer) {
      this.#counted.delete(id);
      // The library refuses by rejecting with its result.
      if (answer instanceof RateLimiterRes) return Math.ceil(answer.msBeforeNext / 60_000);
      throw answer;
    }
  }
}

/** A household has one address of version 4, or 2⁶⁴ of version 6: what counts is what they have in common. */
export function householdOf(address: string): string {
  const plain = address.trim().toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [head = "", tail] = plain.split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
