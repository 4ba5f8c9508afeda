import type { Token } from "./tokens.ts";
import { tokenize } from "./tokens.ts";

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  entries: T[] | undefined;
}

/** Phrases of tokens, found by their keys, the longest first. */
export class TokenTrie<T> {
  readonly #root: Node<T> = { next: new Map(), entries: undefined };

  add(phrase: string, entry: T): void {
    let node = this.#root;
    for (const token of tokenize(phrase)) {
      node.next ??= new Map();
      let next = node.next.get(token.key);
      if (!next) {
        next = { next: undefined, entries: undefined };
        node.next.set(token.key, next);
      }
      node = next;
    }
    if (node === this.#root) return;
    node.entries ??= [];
    node.entries.push(entry);
  }

  /** The longest phrase that begins at token `at` and has an entry that `accept` takes: its last token, and the entries. */
  longest(
    tokens: readonly Token[],
    at: number,
    accept: (entry: T, last: number) => boolean,
  ): { last: number; entries: T[] } | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: { last: number; entries: T[] } | undefined;
    for (let i = at; i < tokens.length; i++) {
      node = node.next?.get(tokens[i]?.key ?? "");
      if (!node) break;
      if (!node.entries) continue;
      const entries = node.entries.filter((entry) => accept(entry, i));
      if (entries.length) found = { last: i, entries };
    }
    return found;
  }
}
