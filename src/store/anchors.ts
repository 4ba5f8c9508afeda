import { quoteMatch } from "./quote-match.ts";
import type { Statements } from "./statements.ts";
import { anchor } from "./tables/corrections.ts";

export type ClaimType = "MEETING" | "AGREEMENT";

/** A claim as corrections know it. */
export interface AnchoredClaim {
  id: number;
  type: ClaimType;
  article: number;
  block: number | null;
  signature: number;
  start: number;
  end: number;
  quote: string;
}

/** What stands for a claim while its article is read anew. */
export interface Anchor extends Omit<AnchoredClaim, "id" | "block" | "article"> {
  id: number;
  block: number;
}

/** Keeps which claims corrections speak of, so that the same are known again when their articles are extracted anew. */
export class Anchors {
  readonly #insert;
  readonly #claims;
  readonly #recordOf;
  readonly #claim;
  readonly #newBlock;
  readonly #members;
  readonly #moveAnchor;
  readonly #setBlock;
  readonly #inherit;
  readonly #speak;
  readonly #ofArticle;
  readonly #release;
  readonly #releaseOf;
  readonly #hold;
  readonly #records;
  readonly #blocks;
  readonly #part;
  readonly #parts;

  constructor(statements: Statements) {
    const claim = `SELECT c.id, CASE WHEN c.meeting IS NULL THEN 'AGREEMENT' ELSE 'MEETING' END AS type, c.article,
      c.block, c.signature, e.start, e."end", a.text
      FROM claim c JOIN article a ON a.id = c.article
      JOIN evidence e ON e.id = (SELECT min(id) FROM evidence WHERE claim = c.id)`;
    type Row = Omit<AnchoredClaim, "quote"> & { text: string };
    const read = ({ text, ...row }: Row): AnchoredClaim => ({
      ...row,
      quote: text.slice(row.start, row.end),
    });
    const of = (column: "meeting" | "agreement") => {
      const all = statements.all<[number], Row>(`${claim} WHERE c.${column} = ? ORDER BY c.id`);
      return (record: number) => all(record).map(read);
    };
    this.#claims = { MEETING: of("meeting"), AGREEMENT: of("agreement") };
    const one = statements.get<[number], Row>(`${claim} WHERE c.id = ?`);
    this.#claim = (id: number) => {
      const row = one(id);
      return row && read(row);
    };
    this.#insert = statements.insert(anchor);
    this.#recordOf = statements.get<[number], { record: number }>(
      "SELECT coalesce(meeting, agreement) AS record FROM claim WHERE id = ?",
    );
    this.#newBlock = statements.get<[], { block: number }>(
      `SELECT max(ifnull((SELECT max(block) FROM anchor), 0),
        ifnull((SELECT max(block) FROM correction_block), 0)) + 1 AS block`,
    );
    this.#members = statements.all<[number], { claim: number | null }>(
      "SELECT claim FROM anchor WHERE block = ?",
    );
    this.#moveAnchor = statements.run<[number, number]>("UPDATE anchor SET block = ? WHERE claim = ?");
    this.#setBlock = statements.run<[number, number]>("UPDATE claim SET block = ? WHERE id = ?");
    this.#inherit = statements.run<[number, number]>(
      `INSERT INTO correction_block (correction, part, block)
      SELECT correction, part, ? FROM correction_block WHERE block = ?`,
    );
    this.#speak = statements.run<[number, number, number]>(
      "INSERT OR IGNORE INTO correction_block (correction, part, block) VALUES (?, ?, ?)",
    );
    this.#ofArticle = statements.all<[number], Anchor>(
      `SELECT id, block, type, start, "end", quote, signature FROM anchor
      WHERE article = ? AND claim IS NULL ORDER BY id`,
    );
    this.#release = statements.run<[number]>("UPDATE anchor SET claim = NULL WHERE claim = ?");
    this.#releaseOf = statements.run<[number]>(
      "UPDATE anchor SET claim = NULL WHERE article = ? AND claim IS NOT NULL",
    );
    this.#hold = statements.run<[number, number]>("UPDATE anchor SET claim = ? WHERE id = ?");
    const records = (column: "meeting" | "agreement") =>
      statements.all<[string], { record: number }>(
        `SELECT DISTINCT ${column} AS record FROM claim
        WHERE block IN (SELECT value FROM json_each(?)) AND ${column} IS NOT NULL ORDER BY 1`,
      );
    this.#records = { MEETING: records("meeting"), AGREEMENT: records("agreement") };
    const blocks = (column: "meeting" | "agreement") =>
      statements.all<[number], { block: number; claims: number }>(
        `SELECT block, count(*) AS claims FROM claim WHERE ${column} = ? AND block IS NOT NULL
        GROUP BY block ORDER BY block`,
      );
    this.#blocks = { MEETING: blocks("meeting"), AGREEMENT: blocks("agreement") };
    this.#part = statements.all<[number], { block: number }>(
      `SELECT DISTINCT b.block FROM correction_block b JOIN correction c ON c.id = b.correction
      WHERE b.part = ? AND c.kind = 'MERGE_MEETINGS' AND c.undone_at IS NULL`,
    );
    this.#parts = statements.all<[number], { part: number; block: number }>(
      "SELECT part, block FROM correction_block WHERE correction = ? ORDER BY part, block",
    );
  }

  claims(type: ClaimType, record: number): AnchoredClaim[] {
    return this.#claims[type](record);
  }

  claim(id: number): AnchoredClaim | undefined {
    return this.#claim(id);
  }

  /** Lets a correction speak of these claims. */
  speak(correction: number, part: number, claims: readonly AnchoredClaim[]): void {
    const blocks = new Map<number | null, AnchoredClaim[]>();
    for (const each of claims) blocks.set(each.block, [...(blocks.get(each.block) ?? []), each]);
    for (const [block, members] of blocks) {
      const own = this.#separate(block, members);
      this.#speak(correction, part, own);
      for (const member of members) member.block = own;
    }
  }

  /** A block of exactly these claims, in all corrections in which their block was. */
  #separate(block: number | null, members: readonly AnchoredClaim[]): number {
    if (block !== null) {
      const whole = this.#members(block);
      if (whole.length === members.length && whole.every(({ claim }) => claim !== null)) return block;
    }
    const own = this.#newBlock()?.block ?? 1;
    if (block !== null) this.#inherit(own, block);
    for (const { id, signature, type, article, start, end, quote } of members) {
      if (block === null)
        this.#insert({ block: own, article, type, start, end, quote, signature, claim: id });
      else this.#moveAnchor(own, id);
      this.#setBlock(own, id);
    }
    return own;
  }

  /** The anchors of an article that wait for a claim. */
  waiting(article: number): Anchor[] {
    return this.#ofArticle(article);
  }

  /** The claim goes, and its anchor waits. */
  release(claim: number): void {
    this.#release(claim);
  }

  /** As `release`, of all that an article says. */
  releaseOf(article: number): void {
    this.#releaseOf(article);
  }

  hold({ id, block }: Anchor, claim: number): void {
    this.#hold(claim, id);
    this.#setBlock(block, claim);
  }

  /** The record of a claim. */
  recordOf(claim: number): number {
    return this.#recordOf(claim)?.record ?? 0;
  }

  /** The records that have claims of these blocks. */
  records(type: ClaimType, blocks: readonly number[]): number[] {
    return blocks.length === 0 ? [] : this.#records[type](JSON.stringify(blocks)).map(({ record }) => record);
  }

  /** The blocks of a record, each with how many claims it has there. */
  blocks(type: ClaimType, record: number): { block: number; claims: number }[] {
    return this.#blocks[type](record);
  }

  /** Blocks that merges know as those of a meeting, whatever it has become. */
  merged(meeting: number): Set<number> {
    return new Set(this.#part(meeting).map(({ block }) => block));
  }

  /** What a correction speaks of. */
  parts(correction: number): { part: number; block: number }[] {
    return this.#parts(correction);
  }
}

/** Takes from the list the anchor that a new claim stands for, if any does. */
export function takeAnchor(
  anchors: Anchor[],
  type: ClaimType,
  signature: number,
  quotes: readonly { start: number; end: number; quote: string }[],
): Anchor | undefined {
  const [best] = quotes;
  if (!best) return undefined;
  const score = (each: Anchor) => {
    const match = each.type === type ? quoteMatch(each, best) : 0;
    return match === 0 ? 0 : match + (each.signature === signature ? 0.5 : 0);
  };
  const found = anchors.reduce<Anchor | undefined>(
    (top, each) => (score(each) > (top ? score(top) : 0) ? each : top),
    undefined,
  );
  if (found) anchors.splice(anchors.indexOf(found), 1);
  return found;
}
