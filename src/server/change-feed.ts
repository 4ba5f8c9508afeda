import type { Follow } from "../api/builder.ts";
import type { Reader } from "../store/reader.ts";

/** How often the data set is asked whether it changed while somebody waits: 0.01 ms of work each time. */
const POLL_MS = 500;

/** Wakes those who wait when the data set has a new revision, whichever process made it. */
export class ChangeFeed {
  private readonly reader: Reader;
  private readonly waiting = new Set<() => void>();
  private readonly streams = new Set<ChangeStream<unknown>>();
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  readonly follow: Follow = (read) => {
    const stream = new ChangeStream(this, read);
    if (this.closed) void stream.return();
    else this.streams.add(stream);
    return stream;
  };

  /** Ends all that follow. */
  close(): void {
    this.closed = true;
    for (const stream of this.streams) void stream.return();
  }

  /** Calls `wake` once, after the next change; answers what takes that back. */
  wait(wake: () => void): () => void {
    this.waiting.add(wake);
    this.timer ??= this.poll();
    return () => {
      this.waiting.delete(wake);
      if (this.waiting.size === 0) this.stop();
    };
  }

  forget(stream: ChangeStream<unknown>): void {
    this.streams.delete(stream);
  }

  private poll(): NodeJS.Timeout {
    const seen = this.reader.dataset.revision();
    const timer = setInterval(() => {
      if (this.reader.dataset.revision() === seen) return;
      this.stop();
      const woken = [...this.waiting];
      this.waiting.clear();
      for (const wake of woken) wake();
    }, POLL_MS);
    return timer.unref();
  }

  private stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

/** What `read` finds, and then what it finds after each change. No generator, whose end would wait for a change. */
class ChangeStream<T> implements AsyncIterableIterator<T> {
  private readonly feed: ChangeFeed;
  private readonly read: () => T[] | undefined;
  private queue: T[] = [];
  private done = false;
  private end: () => void = () => undefined;

  constructor(feed: ChangeFeed, read: () => T[] | undefined) {
    this.feed = feed;
    this.read = read;
  }

  async next(): Promise<IteratorResult<T>> {
    while (!this.done) {
      const [first, ...rest] = this.queue;
      if (this.queue.length > 0) {
        this.queue = rest;
        return { done: false, value: first as T };
      }
      // Waits from before it reads, so that no change falls between the two.
      const change = new Promise<void>((resolve) => {
        const takeBack = this.feed.wait(resolve);
        this.end = () => {
          takeBack();
          resolve();
        };
      });
      const found = this.read();
      if (found === undefined) await change;
      else this.end();
      this.queue = found ?? [];
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<T>> {
    this.done = true;
    this.end();
    this.feed.forget(this as ChangeStream<unknown>);
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
