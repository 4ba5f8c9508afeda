import { type CodedOccasion, occasionOf } from "./coded-occasion.ts";
import type { CodedStory } from "./coded-report.ts";

/** Gathers rows into stories. */
export class CodedStories {
  readonly #stories = new Map<string, CodedStory>();
  readonly #name: string;
  /** Rows held. */
  rows = 0;

  /** `name`: of the data set, which is the publisher of what names none. */
  constructor(name: string) {
    this.#name = name;
  }

  add(row: CodedOccasion): void {
    const url = `${this.#name.toLowerCase()}:${storyOf(row)}`;
    const story = this.#stories.get(url);
    if (story) story.rows.push(row);
    else this.#stories.set(url, { url, publisher: row.event.publisher ?? this.#name, rows: [row] });
    this.rows += 1;
  }

  /** The stories held, by the days of their first rows, so that the outcome depends less on the order of rows. */
  take(): CodedStory[] {
    const stories = [...this.#stories.values()];
    this.#stories.clear();
    this.rows = 0;
    return stories.sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.url, b.url));
  }
}

/** Where the data names no story, what happened between the same two on one day is one. */
function storyOf({ event, tells }: CodedOccasion): string {
  if (event.story !== undefined) return `story:${event.story}`;
  const pair = [event.source.name, event.target.name].sort().map(encodeURIComponent);
  return `day:${event.day}:${occasionOf(tells).toLowerCase().replace(" ", "-")}:${pair.join(":")}`;
}

const dayOf = ({ rows }: CodedStory): string => rows[0]?.event.day ?? "";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
