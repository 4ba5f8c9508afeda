import { ChanceryError } from "../errors.ts";
import type { Answer, Question } from "./pool-task.ts";

/** A question in the pool, which is settled once: answered, refused, or given up by who asked. */
export class Job {
  readonly question: Question;
  /** Aborts when who asked goes away. */
  readonly signal: AbortSignal | undefined;
  readonly answer: Promise<Answer>;
  isSettled = false;
  /** Whether a thread has been asked. */
  isRunning = false;
  private settle!: { resolve: (answer: Answer) => void; reject: (error: unknown) => void };

  constructor(question: Question, signal: AbortSignal | undefined) {
    this.question = question;
    this.signal = signal;
    this.answer = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    signal?.addEventListener("abort", this.giveUp);
  }

  resolve(answer: Answer): void {
    this.end();
    this.settle.resolve(answer);
  }

  reject(error: unknown): void {
    this.end();
    this.settle.reject(error);
  }

  private readonly giveUp = (): void => this.reject(this.signal?.reason);

  private end(): void {
    this.isSettled = true;
    this.signal?.removeEventListener("abort", this.giveUp);
  }
}

export function timeOver(limitMs: number): ChanceryError {
  return new ChanceryError(
    "TIME_LIMIT_EXCEEDED",
    `The query took longer than ${seconds(limitMs)}, which is the limit here. Ask for less: a narrower filter or time, fewer records (first: …), or its parts one by one. Who runs the server can raise the limit with --time-limit.`,
  );
}

export function tooBusy(queue: number): ChanceryError {
  return new ChanceryError(
    "TOO_BUSY",
    `${queue} long queries are waiting already, which is the limit here. Ask again in a minute. Who runs the server can raise the limit with --heavy-queue.`,
  );
}

export function waitedTooLong(limitMs: number): ChanceryError {
  return new ChanceryError(
    "TOO_BUSY",
    `The query waited ${seconds(limitMs)} for others to end, longer than it may take itself. Ask again in a minute. Who runs the server can let more run at once with --heavy-workers.`,
  );
}

const seconds = (ms: number): string => (ms === 1000 ? "1 second" : `${ms / 1000} seconds`);
