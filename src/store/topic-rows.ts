import type { Topic } from "../domain/topic.ts";
import type { Statements } from "./statements.ts";

/** Keeps the topics of meetings, or of agreements. */
export class TopicRows {
  readonly #all;
  readonly #add;
  readonly #drop;

  constructor(statements: Statements, of: "meeting" | "agreement") {
    this.#all = statements.all<[number], { topic: Topic }>(`SELECT topic FROM ${of}_topic WHERE ${of} = ?`);
    this.#add = statements.run<[Topic, number]>(`INSERT INTO ${of}_topic (topic, ${of}) VALUES (?, ?)`);
    this.#drop = statements.run<[Topic, number]>(`DELETE FROM ${of}_topic WHERE topic = ? AND ${of} = ?`);
  }

  set(record: number, topics: ReadonlySet<Topic>): void {
    const had = new Set(this.#all(record).map(({ topic }) => topic));
    for (const topic of had) if (!topics.has(topic)) this.#drop(topic, record);
    for (const topic of topics) if (!had.has(topic)) this.#add(topic, record);
  }
}
