import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Article } from "../domain/article.ts";
import { type Answer, answerTo } from "./extraction-answer.ts";

interface Task {
  article: Article;
  done: (answer: Answer) => void;
}

/** A worker answers its articles in the order in which it got them. */
interface Thread {
  worker: Worker;
  tasks: Task[];
  isReady: boolean;
}

/** What a worker says first. */
export const READY = "READY";

/** This file's neighbour, as it was compiled or as it was written. */
const WORKER = new URL(`./extraction-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * Extracts articles in threads; where threads do not start, in this one.
 *
 * ```ts
 * const pool = new ExtractionPool(2);
 * const answers = await Promise.all(articles.map((article) => pool.extract(article)));
 * await pool.close();
 * ```
 */
export class ExtractionPool {
  readonly #script: URL;
  readonly #threads: Thread[];
  #closed = false;
  #startless = false;

  constructor(threads: number, script: URL = WORKER) {
    this.#script = script;
    this.#threads = Array.from({ length: threads }, () => this.#start([]));
  }

  extract(article: Article): Promise<Answer> {
    if (this.#startless) return Promise.resolve(answerTo(article));
    return new Promise((done) => {
      const thread = this.#threads.reduce((a, b) => (b.tasks.length < a.tasks.length ? b : a));
      thread.tasks.push({ article, done });
      thread.worker.postMessage(article);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(tasks: Task[]): Thread {
    const thread = { worker: new Worker(this.#script), tasks, isReady: false };
    let reason = "its thread ended";
    thread.worker.on("message", (answer: Answer | typeof READY) => {
      if (answer === READY) thread.isReady = true;
      else thread.tasks.shift()?.done(answer);
    });
    thread.worker.on("error", (error: Error) => {
      reason = error.message;
    });
    thread.worker.on("exit", () => this.#replace(thread, reason));
    for (const { article } of tasks) thread.worker.postMessage(article);
    return thread;
  }

  /** The article that a thread broke at is given up; those behind it go to a new thread. */
  #replace(thread: Thread, reason: string): void {
    if (this.#closed) return;
    if (!thread.isReady) {
      this.#startless = true;
      for (const { article, done } of thread.tasks.splice(0)) done(answerTo(article));
      return;
    }
    const [broken, ...rest] = thread.tasks;
    this.#threads[this.#threads.indexOf(thread)] = this.#start(rest);
    broken?.done({ problem: `the extraction broke off: ${reason}` });
  }
}
