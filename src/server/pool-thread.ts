import { Worker } from "node:worker_threads";
import { type Job, timeOver } from "./pool-job.ts";
import type { Answer, ThreadData, ThreadMessage } from "./pool-task.ts";

/** A thread that is so late does something else than reading: who asked is told without it. */
const LATE_MS = 50;
/** And if it does not come back at all, it is ended. */
const STUCK_MS = 2_000;

/** One thread with its connection. It lives on when a query is cut. */
export class PoolThread {
  isAlive = true;
  private readonly worker: Worker;
  private readonly limitMs: number;
  private readonly unwanted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private readonly started: Promise<ThreadMessage | Error>;
  private listener: ((message: ThreadMessage | Error) => void) | undefined;

  /** `onGone` is called when it has ended, by itself or not. */
  constructor(data: Omit<ThreadData, "unwanted">, onGone: (thread: PoolThread) => void) {
    this.limitMs = data.limitMs;
    const workerData: ThreadData = { ...data, unwanted: this.unwanted };
    this.worker = workerWith(workerData);
    const gone = (error: Error): void => {
      this.isAlive = false;
      this.listener?.(error);
      onGone(this);
    };
    this.worker.on("message", (message) => this.listener?.(message));
    this.worker.on("error", gone);
    this.worker.on("exit", () => gone(new Error("A thread of the pool has ended.")));
    this.started = this.said();
  }

  /** Comes back when the thread is free again, or gone. */
  async run(job: Job): Promise<void> {
    // Only while something runs does it keep the process alive.
    this.worker.ref();
    const started = await this.started;
    if (started instanceof Error) job.reject(started);
    if (!job.isSettled) await this.ask(job);
    this.worker.unref();
  }

  async end(): Promise<void> {
    this.cut();
    await this.worker.terminate();
  }

  private async ask(job: Job): Promise<void> {
    Atomics.store(this.unwanted, 0, 0);
    const said = this.said();
    job.isRunning = true;
    this.worker.postMessage(job.question);
    job.signal?.addEventListener("abort", this.cut);
    const late = setTimeout(() => job.reject(timeOver(this.limitMs)), this.limitMs + LATE_MS);
    const stuck = setTimeout(() => void this.worker.terminate(), this.limitMs + STUCK_MS);
    const outcome = (await said) as Answer | "cut" | Error;
    clearTimeout(late);
    clearTimeout(stuck);
    job.signal?.removeEventListener("abort", this.cut);
    if (outcome instanceof Error) job.reject(outcome);
    else if (outcome === "cut") job.reject(timeOver(this.limitMs));
    else job.resolve(outcome);
  }

  /** What is running is given up at the next row that asks. */
  private readonly cut = (): void => {
    Atomics.store(this.unwanted, 0, 1);
  };

  private said(): Promise<ThreadMessage | Error> {
    return new Promise((resolve) => {
      this.listener = resolve;
    });
  }
}

/** As built, or from the sources, for which a thread needs a loader of its own. */
function workerWith(workerData: ThreadData): Worker {
  if (import.meta.url.endsWith(".js"))
    return new Worker(new URL("./pool-worker.js", import.meta.url), { workerData });
  const { href } = new URL("./pool-worker.ts", import.meta.url);
  const script = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(href)})));`;
  return new Worker(script, { eval: true, workerData });
}
