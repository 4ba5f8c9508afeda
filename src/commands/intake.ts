import { availableParallelism } from "node:os";
import { extract } from "../extract/extract.ts";
import type { Extracted, Failure, Ingester, Outcome } from "../resolve/ingest.ts";
import { type Answer, answerTo } from "./extraction-answer.ts";
import { ExtractionPool } from "./extraction-pool.ts";
import type { InputArticle } from "./input.ts";

/** Articles after which threads are started, each of which takes as long to start as some 100 articles. */
const FEW = 200;
/** Articles stored in one transaction. */
const BATCH = 100;
/** The most articles, and characters of them, that are read but not stored. */
const AHEAD = 400;
const AHEAD_CHARACTERS = 20_000_000;
/** Milliseconds that an article may wait for others to be stored with. */
const LONGEST_WAIT = 500;

/** `UNREAD`: the article is extracted only if it is not known any more once those before it are stored. */
interface Waiting {
  input: InputArticle;
  answer: Answer | "UNREAD" | undefined;
  answered: Promise<void> | undefined;
}

export type Told = (input: InputArticle, outcome: Outcome | Failure) => void;

/** Takes articles in: many are extracted at a time, in threads; they are stored in batches, in the order in which they came. */
export class Intake {
  readonly #ingester: Ingester;
  readonly #told: Told;
  readonly #waiting: Waiting[] = [];
  #answered = 0;
  #characters = 0;
  #extracted = 0;
  #pool: ExtractionPool | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(ingester: Ingester, told: Told) {
    this.#ingester = ingester;
    this.#told = told;
  }

  /** Takes an article, and waits while too many are under way. `told` is called once it is stored. */
  async take(input: InputArticle): Promise<void> {
    const waiting: Waiting = { input, answer: undefined, answered: undefined };
    this.#waiting.push(waiting);
    this.#characters += input.article.text.length;
    this.#begin(waiting);
    this.#timer ??= setTimeout(() => this.#storeLate(), LONGEST_WAIT);
    if (this.#answered >= BATCH) this.#store();
    while (this.#waiting.length >= AHEAD || this.#characters >= AHEAD_CHARACTERS) await this.#storeNext();
  }

  /** Stores all that was taken. */
  async end(): Promise<void> {
    while (this.#waiting.length > 0) await this.#storeNext();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#pool?.close();
  }

  #begin(waiting: Waiting): void {
    const { article } = waiting.input;
    if (this.#ingester.known(article)) {
      this.#answer(waiting, "UNREAD");
      return;
    }
    this.#extracted += 1;
    if (this.#extracted <= FEW) {
      this.#answer(waiting, answerTo(article));
      return;
    }
    this.#pool ??= new ExtractionPool(availableParallelism());
    waiting.answered = this.#pool.extract(article).then((answer) => this.#answer(waiting, answer));
  }

  #answer(waiting: Waiting, answer: Waiting["answer"]): void {
    waiting.answer = answer;
    this.#answered += 1;
  }

  #storeLate(): void {
    this.#timer = undefined;
    this.#store();
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#storeLate(), LONGEST_WAIT);
  }

  async #storeNext(): Promise<void> {
    await this.#waiting[Math.min(BATCH, this.#waiting.length) - 1]?.answered;
    await this.#waiting[0]?.answered;
    this.#store();
  }

  /** Stores those that are answered, up to the first that is not. */
  #store(): void {
    const unanswered = this.#waiting.findIndex(({ answer }) => answer === undefined);
    const count = Math.min(BATCH, unanswered < 0 ? this.#waiting.length : unanswered);
    const batch = this.#waiting.splice(0, count);
    this.#answered -= count;
    const stored = batch.flatMap(({ input, answer }) => {
      const { article } = input;
      this.#characters -= article.text.length;
      if (answer === "UNREAD") return { input, article, facts: () => extract(article) };
      if (answer && "facts" in answer) return { input, article, facts: answer.facts };
      this.#told(input, { outcome: "failed", error: new Error(answer?.problem) });
      return [];
    });
    if (stored.length === 0) return;
    const outcomes = this.#outcomes(stored);
    for (const [i, { input }] of stored.entries()) this.#told(input, outcomes[i] as Outcome | Failure);
  }

  /** A fault of the database is one of each article. */
  #outcomes(batch: readonly Extracted[]): (Outcome | Failure)[] {
    try {
      return this.#ingester.addAll(batch);
    } catch (error) {
      return batch.map(() => ({ outcome: "failed", error }));
    }
  }
}
