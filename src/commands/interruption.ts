/** What a process that was stopped from the keyboard ends with, by custom: 128 and the signal's number. */
export const INTERRUPTED = 130;

/** Notes the first Ctrl+C, so that work can be ended in good order; a second one ends the process at once. */
export class Interruption {
  happened = false;
  #stopWaiting: () => void = () => {};
  readonly #note = () => {
    this.happened = true;
    this.#stopWaiting();
  };

  constructor() {
    process.once("SIGINT", this.#note);
  }

  /** The items up to the interruption, which also ends the wait for one that is long in coming. */
  async *before<T>(items: AsyncIterator<T, void, undefined>): AsyncGenerator<T, void, undefined> {
    while (!this.happened) {
      const next = await new Promise<IteratorResult<T, void>>((resolve, reject) => {
        this.#stopWaiting = () => resolve({ done: true, value: undefined });
        items.next().then(resolve, reject);
      });
      if (next.done) return;
      yield next.value;
    }
  }
}
