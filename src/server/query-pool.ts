import type { QueryDraft } from "../saved/query-file.ts";
import { Job, tooBusy, waitedTooLong } from "./pool-job.ts";
import type { Answer, Question } from "./pool-task.ts";
import { PoolThread } from "./pool-thread.ts";

export interface PoolOptions {
  /** The database file. */
  db: string;
  /** Saved queries from files. */
  drafts?: readonly QueryDraft[];
  /** How many run at once. */
  workers: number;
  /** How many may wait. */
  queue: number;
  /** How long each may take. */
  limitMs: number;
}

/** Answers what may take long in threads, which start when they are first needed. */
export class QueryPool {
  private readonly options: PoolOptions;
  private readonly threads = new Set<PoolThread>();
  private idle: PoolThread[] = [];
  private waiting: Job[] = [];

  constructor(options: PoolOptions) {
    this.options = options;
  }

  /** Throws TOO_BUSY, TIME_LIMIT_EXCEEDED, the signal's reason, and what ends a thread. */
  async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    const { workers, queue, limitMs } = this.options;
    signal?.throwIfAborted();
    if (this.idle.length === 0 && this.threads.size >= workers && this.waiting.length >= queue)
      throw tooBusy(queue);
    const job = new Job(question, signal);
    this.waiting.push(job);
    const patience = setTimeout(() => {
      if (!job.isRunning) job.reject(waitedTooLong(limitMs));
    }, limitMs);
    this.hire();
    try {
      return await job.answer;
    } finally {
      clearTimeout(patience);
      this.waiting = this.waiting.filter((each) => each !== job);
    }
  }

  /** Cuts what runs and refuses what waits. */
  async close(): Promise<void> {
    for (const job of this.waiting) job.reject(new Error("The server is being stopped."));
    this.waiting = [];
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }

  /** Puts a thread to what waits, if one is free or may be started. */
  private hire(): void {
    if (this.waiting.length === 0) return;
    const thread = this.idle.pop() ?? this.started();
    if (thread) void this.work(thread);
  }

  private started(): PoolThread | undefined {
    const { db, drafts = [], workers, limitMs } = this.options;
    if (this.threads.size >= workers) return undefined;
    const thread = new PoolThread({ db, drafts, limitMs }, (gone) => {
      this.threads.delete(gone);
      this.idle = this.idle.filter((each) => each !== gone);
      this.hire();
    });
    this.threads.add(thread);
    return thread;
  }

  private async work(thread: PoolThread): Promise<void> {
    while (thread.isAlive) {
      const job = this.waiting.shift();
      if (job === undefined) {
        this.idle.push(thread);
        return;
      }
      await thread.run(job);
    }
  }
}
