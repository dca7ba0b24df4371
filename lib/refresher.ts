/** How long nothing is asked again after it has failed, in milliseconds. */
const pause = 5_000;

/**
 * Keeps something up to date that comes from elsewhere: read once for all who wait. Where that failed, who comes next
 * is told at once, and does not wait for the same to fail again; every few seconds one tries whether it still does.
 */
export class Refresher {
  #version: string | undefined;
  #running: Promise<void> | undefined;
  #failure: { version: string; error: unknown; at: number } | undefined;

  /**
   * Waits until a version is read.
   *
   * @param version a name for how things are now; a new one is tried at once, since somebody has told of it
   * @param refresh reads how things are
   * @throws what `refresh` has thrown, now or a moment ago
   */
  async reach(version: string, refresh: () => Promise<void>): Promise<void> {
    while (this.#version !== version) {
      const failure = this.#failure?.version === version ? this.#failure : undefined;
      if (failure && (this.#running || Date.now() - failure.at < pause)) throw failure.error;
      this.#running ??= this.#run(version, refresh).finally(() => (this.#running = undefined));
      // Who waits for another version looks again: what was read may be older than the change.
      await this.#running;
    }
  }

  async #run(version: string, refresh: () => Promise<void>): Promise<void> {
    try {
      await refresh();
      this.#version = version;
      this.#failure = undefined;
    } catch (error) {
      this.#failure = { version, error, at: Date.now() };
      throw error;
    }
  }
}
