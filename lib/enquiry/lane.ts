const shortestPauseMs = 5000;
const longestPauseMs = 5 * 60 * 1000;

/** The way to one place: one after the other, and after a failure a pause, which doubles each time. */
export class Lane {
  #last: Promise<unknown> = Promise.resolve();
  #failures = 0;
  #pausedUntil = 0;

  /** Does a piece of work when all that came before is done; two at once could not know of each other's failures. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => {
      // Whoever called it hears of it; the next one does not.
    });
    return next;
  }

  isPaused(): boolean {
    return Date.now() < this.#pausedUntil;
  }

  failed(): void {
    this.#pausedUntil =
      Date.now() + Math.min(shortestPauseMs * 2 ** this.#failures, longestPauseMs);
    this.#failures += 1;
  }

  worked(): void {
    this.#failures = 0;
    this.#pausedUntil = 0;
  }
}
