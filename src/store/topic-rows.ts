import type { Topic } from "../domain/topic.ts";
import type { Statements } from "./statements.ts";

/** Keeps the topics of meetings, or of agreements. */
export class TopicRows {
  readonly #all;
  readonly #claimed;
  readonly #add;
  readonly #drop;

  constructor(statements: Statements, of: "meeting" | "agreement") {
    this.#all = statements.all<[number], { topic: Topic }>(`SELECT topic FROM ${of}_topic WHERE ${of} = ?`);
    this.#claimed = statements.all<[number], { topics: string }>(
      `SELECT DISTINCT topics FROM claim WHERE ${of} = ?`,
    );
    this.#add = statements.run<[Topic, number]>(`INSERT INTO ${of}_topic (topic, ${of}) VALUES (?, ?)`);
    this.#drop = statements.run<[Topic, number]>(`DELETE FROM ${of}_topic WHERE topic = ? AND ${of} = ?`);
  }

  /** Brings the topics of a record to those that its claims name; answers what they were and what they are. */
  settle(record: number): { was: readonly Topic[]; is: readonly Topic[] } {
    const topics = new Set<Topic>();
    for (const claimed of this.#claimed(record))
      for (const topic of JSON.parse(claimed.topics) as Topic[]) topics.add(topic);
    const had = new Set(this.#all(record).map(({ topic }) => topic));
    for (const topic of had) if (!topics.has(topic)) this.#drop(topic, record);
    for (const topic of topics) if (!had.has(topic)) this.#add(topic, record);
    return { was: [...had], is: [...topics] };
  }

  /** Those of a record that has none yet. */
  add(record: number, topics: readonly Topic[]): { was: readonly Topic[]; is: readonly Topic[] } {
    const is = [...new Set(topics)];
    for (const topic of is) this.#add(topic, record);
    return { was: [], is };
  }

  includes(record: number, topics: readonly Topic[]): boolean {
    if (topics.length === 0) return true;
    const had = new Set(this.#all(record).map(({ topic }) => topic));
    return topics.every((topic) => had.has(topic));
  }
}
