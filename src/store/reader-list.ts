import { forSiblings, siblings } from "./batch.ts";
import { type Key, Loader, type LoaderDefinition } from "./reader-loader.ts";
import { type DayRange, type Days, daysWithin } from "./reader-operators.ts";
import {
  after,
  type Counts,
  decodeCursor,
  encodeCursor,
  isNatural,
  type Order,
  type OrderColumn,
  type OrderCount,
  orderBy,
  reversed,
  type SortKey,
  sortKeys,
  stretchesAfter,
} from "./reader-order.ts";
import {
  Connection,
  type Page,
  type PageArguments,
  type PageRequest,
  pageRequest,
  type Rows,
} from "./reader-page.ts";
import { countedIn, type Scope, scopeOf } from "./reader-rollups.ts";
import { type Fragment, inList, joined, type SqlValue, sql, trusted } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";
import { type DayWalk, type Stretch, stretchesOf } from "./reader-walk.ts";
import type { Compile } from "./reader-where.ts";

/** A kind of record that can be listed: filtered, ordered and paged, as a whole or within a parent record. */
export interface ListDefinition<R, Row, Where, Field extends string> extends LoaderDefinition<R, Row> {
  /** Its name in the graph, such as `meetings`. */
  name: string;
  where: Compile<Where>;
  orders: Readonly<Record<Field, OrderColumn | OrderCount>>;
  defaultOrder: readonly Order<Field>[];
  /** Set where there are counts of the records. */
  counted?: "meeting" | "agreement";
  /** Set where records have days from one column to another, with an index by the first. */
  days?: Days;
  /** An index in which the records of some filters stand in the order of their first days. */
  walkOf?: (where: Where) => DayWalk<Where> | undefined;
}

export interface ListArguments<Where, Field extends string> extends PageArguments {
  where?: Where | null | undefined;
  orderBy?: readonly Order<Field>[] | null | undefined;
}

/** The records that belong to a parent, as a condition on them; the parent's key is `parent.value`. */
export type Within = (parent: Fragment) => Fragment;

/** An index that has a parent's records in the order of one of their columns, so that a page is a stretch of it. */
export interface Walk {
  from: string;
  /** Its columns: the parent's key, the record's key, and the copy of the column, '' for NULL. */
  parent: string;
  record: string;
  copy: string;
  /** The column that it has in order. */
  column: string;
}

interface Question {
  filter: Fragment;
  /** Counts of related records, as tables that come before SELECT. */
  counts: Counts;
  keys: SortKey[];
  /** The filter as stretches of the first key's index that follow each other, where it is one of time. */
  stretches: Fragment[] | undefined;
  /** The filter as stretches of another index. */
  walk: { start: string; record: string; stretches: Stretch[] } | undefined;
  /** What cursors are marked with: list and order. */
  mark: string;
  page: PageRequest;
  beyond: SqlValue[] | undefined;
}

/** What one of the selects reads of which a page is made. */
interface Part {
  from: Fragment;
  where: Fragment;
  order: Fragment;
}

/** Answers questions for one kind of record. */
export class List<R extends object, Row extends object, Where, Field extends string> extends Loader<R, Row> {
  private readonly list: ListDefinition<R, Row, Where, Field>;

  constructor(statements: ReadStatements, definition: ListDefinition<R, Row, Where, Field>) {
    super(statements, definition);
    this.list = definition;
  }

  /** Those of all records for which `only` holds. */
  all(args: ListArguments<Where, Field>, only?: Fragment): Connection<R> {
    const asked = this.question(args);
    const scope = only ? undefined : this.scope(args, "ALL");
    const question = only
      ? {
          ...asked,
          filter: sql`${only} AND ${asked.filter}`,
          stretches: asked.stretches?.map((stretch) => sql`${only} AND ${stretch}`),
          walk: undefined,
        }
      : asked;
    return new Connection(
      () => this.page(question),
      () => this.count(question, scope),
      (_name, read) => read({ ...this.rows(question, () => EVERYTHING, [ALONE]), scope }).get(ALONE),
    );
  }

  /** The part of the list that belongs to `parent`, loaded for all its siblings at once. */
  of<P extends object>(
    parent: P,
    keyOf: (parent: P) => Key | null,
    edge: string,
    within: Within,
    args: ListArguments<Where, Field>,
    walk?: Walk,
    countedOf?: Scope["of"],
  ): Connection<R> {
    const scope = () => countedOf && this.scope(args, countedOf);
    const name = `${this.list.name}:${edge}:${JSON.stringify(args)}`;
    return new Connection(
      () =>
        forSiblings(parent, name, keyOf, (keys) => this.pages(this.question(args), within, keys, walk)) ??
        EMPTY_PAGE,
      () =>
        forSiblings(parent, `#${name}`, keyOf, (keys) =>
          this.counts(this.question(args), within, keys, scope()),
        ) ?? 0,
      (what, read) =>
        forSiblings(parent, `${what}:${name}`, keyOf, (keys) =>
          read({ ...this.rows(this.question(args), within, keys), scope: scope() }),
        ),
    );
  }

  /** Which of these records there are, and fulfil a filter. */
  matching(keys: readonly Key[], where: Where | null | undefined): ReadonlySet<Key> {
    const filter = this.list.where(where, "where");
    const rows = this.statements.all<{ key: Key }>(
      sql`SELECT ${this.ownKey} AS key FROM ${this.from} WHERE ${this.ownKey} ${inList(keys)} AND ${filter}`,
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** In the order of their days, the records with a day in a range are three stretches, each short. */
  private stretches(
    where: Where | null | undefined,
    { by, descending }: SortKey,
    backward: boolean,
  ): Fragment[] | undefined {
    const { days } = this.list;
    if (days === undefined || by !== days.start || where == null) return undefined;
    const { during, ...others } = where as { during?: DayRange };
    if (during?.from == null) return undefined;
    const isMore = Object.values(others).some((value) => value !== undefined);
    const rest = isMore ? this.list.where(others as Where, "where") : sql`1`;
    const stretches = daysWithin(days, during).map((range) => sql`${range} AND ${rest}`);
    return descending !== backward ? stretches.reverse() : stretches;
  }

  private walk(where: Where | null | undefined): Question["walk"] {
    const { days, walkOf } = this.list;
    const walk = where == null ? undefined : walkOf?.(where);
    if (walk === undefined || days === undefined) return undefined;
    const filter = walk.rest === undefined ? EVERYTHING : this.list.where(walk.rest, "where");
    const stretches = stretchesOf(walk, { days, from: this.from, key: this.ownKey, filter });
    return { start: walk.start, record: walk.record, stretches };
  }

  private scope({ where }: ListArguments<Where, Field>, of: Scope["of"]): Scope | undefined {
    return this.list.counted && scopeOf(where as object | null | undefined, of);
  }

  private rows({ filter }: Question, within: Within, keys: readonly Key[]): Omit<Rows, "scope"> {
    const parents = sql`json_each(${JSON.stringify(keys)}) AS parent`;
    return {
      parents,
      from: sql`${parents} CROSS JOIN ${this.from}`,
      where: sql`${within(trusted("parent.value"))} AND ${filter}`,
    };
  }

  private question({ where, orderBy: orders, ...paging }: ListArguments<Where, Field>): Question {
    const { name, defaultOrder, orders: columns } = this.list;
    const order = orders && orders.length > 0 ? orders : defaultOrder;
    const { keys, counts } = sortKeys(order, columns, this.ownKey.text);
    const page = pageRequest(paging);
    const mark = [
      name,
      ...order.map(({ field, direction, nulls, ...counted }) =>
        [field, direction, nulls, ...Object.values(counted).map((where) => JSON.stringify(where))].join(" "),
      ),
    ].join();
    const { beyond } = page;
    return {
      filter: this.list.where(where, "where"),
      stretches: this.stretches(where, keys[0] as SortKey, page.backward),
      walk: this.walk(where),
      counts,
      keys: page.backward ? reversed(keys) : keys,
      mark,
      page,
      beyond: beyond && decodeCursor(beyond.argument, beyond.cursor, mark, keys.length),
    };
  }

  private selected(keys: readonly SortKey[]): Fragment {
    return trusted(
      `${this.definition.columns}, ${keys.map((key, index) => `${key.by} AS k${index}`).join(", ")}`,
    );
  }

  private page(question: Question): Page<R> {
    const { keys, counts, page } = question;
    const limit = page.size + 1;
    const selects = (this.walked(question) ?? this.direct(question)).map(
      ({ from, where, order }) =>
        sql`SELECT ${this.selected(keys)} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ${limit}`,
    );
    const statement =
      selects.length === 1
        ? (selects[0] as Fragment)
        : sql`${joined(
            selects.map((select) => sql`SELECT * FROM (${select})`),
            " UNION ALL ",
          )} LIMIT ${limit}`;
    const found = this.toPage(this.statements.all<Row>(sql`${counts.tables}${statement}`), question);
    siblings(found.records);
    return found;
  }

  private direct({ filter, stretches, keys, counts, beyond }: Question): Part[] {
    const after = beyond ? stretchesAfter(keys, beyond) : [EVERYTHING];
    const from = sql`${this.from}${counts.joins}`;
    return (stretches ?? [filter]).flatMap((part) =>
      after.map((stretch) => ({ from, where: sql`${stretch} AND ${part}`, order: orderBy(keys) })),
    );
  }

  private walked({ walk, keys, beyond }: Question): Part[] | undefined {
    const [first, own] = keys as [SortKey, SortKey];
    if (walk === undefined || keys.length !== 2 || first.by !== this.list.days?.start || !isNatural(first))
      return undefined;
    const order = [
      { ...first, by: walk.start, nullable: false },
      { ...own, by: walk.record },
    ];
    const rest = beyond ? after(order, [beyond[0] ?? "", beyond[1] ?? null]) : EVERYTHING;
    const parts = walk.stretches.map(({ from, where }) => ({
      from,
      where: sql`${where} AND ${rest}`,
      order: orderBy(order),
    }));
    return first.descending ? parts.reverse() : parts;
  }

  private pages(
    question: Question,
    within: Within,
    parents: readonly Key[],
    walk?: Walk,
  ): ReadonlyMap<Key, Page<R>> {
    const { keys, counts } = question;
    const rows = this.statements.all<Row & { parent: Key }>(sql`${counts.tables}
      SELECT parent.value AS parent, ${this.selected(keys)}
      FROM json_each(${JSON.stringify(parents)}) AS parent CROSS JOIN ${this.from}${counts.joins}
      WHERE ${this.ownKey} IN (${this.keysOfPage(question, within, walk)})
      ORDER BY parent.key, ${orderBy(keys)}`);
    const byParent = new Map<Key, (Row & { parent: Key })[]>();
    for (const row of rows) {
      const own = byParent.get(row.parent);
      if (own) own.push(row);
      else byParent.set(row.parent, [row]);
    }
    const pages = new Map([...byParent].map(([parent, own]) => [parent, this.toPage(own, question)]));
    siblings([...pages.values()].flatMap(({ records }) => records));
    return pages;
  }

  /** The keys of one parent's page. */
  private keysOfPage(
    { filter, keys, counts, page, beyond }: Question,
    within: Within,
    walk?: Walk,
  ): Fragment {
    const limit = page.size + 1;
    const [first, own] = keys as [SortKey, SortKey];
    if (walk && keys.length === 2 && first.by === walk.column && isNatural(first)) {
      const walked = [
        { ...first, by: walk.copy, nullable: false },
        { ...own, by: walk.record },
      ];
      const stretch = beyond ? after(walked, [beyond[0] ?? "", beyond[1] ?? null]) : sql`1`;
      return sql`
        SELECT ${trusted(walk.record)} FROM ${trusted(walk.from)} CROSS JOIN ${this.from} ON ${this.ownKey} = ${trusted(walk.record)}
        WHERE ${trusted(walk.parent)} = parent.value AND ${stretch} AND ${filter}
        ORDER BY ${orderBy(walked)} LIMIT ${limit}`;
    }
    const stretch = beyond ? after(keys, beyond) : sql`1`;
    return sql`
        SELECT ${this.ownKey} FROM ${this.from}${counts.joins}
        WHERE ${within(trusted("parent.value"))} AND ${stretch} AND ${filter}
        ORDER BY ${orderBy(keys)} LIMIT ${limit}`;
  }

  private toPage(rows: Row[], { keys, mark, page }: Question): Page<R> {
    const more = rows.length > page.size;
    const shown = more ? rows.slice(0, page.size) : rows;
    if (page.backward) shown.reverse();
    const beyond = page.beyond !== undefined;
    return {
      records: shown.map((row) => this.definition.read(row)),
      cursor: (index) => encodeCursor(mark, keyValues(shown[index] as Record<string, SqlValue>, keys.length)),
      hasNextPage: page.backward ? beyond : more,
      hasPreviousPage: page.backward ? more : beyond,
    };
  }

  private count({ filter, walk }: Question, scope: Scope | undefined): number {
    const counted =
      (scope && this.list.counted && countedIn(scope, this.list.counted)) ??
      (walk &&
        joined(
          walk.stretches.map(({ counted, where }) => sql`(SELECT count(*) FROM ${counted} WHERE ${where})`),
          " + ",
        ));
    const row = this.statements.first<{ count: number }>(
      counted
        ? sql`SELECT (${counted}) AS count`
        : sql`SELECT count(*) AS count FROM ${this.from} WHERE ${filter}`,
    );
    return row?.count ?? 0;
  }

  private counts(
    { filter }: Question,
    within: Within,
    parents: readonly Key[],
    scope: Scope | undefined,
  ): ReadonlyMap<Key, number> {
    const counted =
      (scope && this.list.counted && countedIn(scope, this.list.counted)) ??
      sql`SELECT count(*) FROM ${this.from} WHERE ${within(trusted("parent.value"))} AND ${filter}`;
    const rows = this.statements.all<{ parent: Key; count: number }>(sql`
      SELECT parent.value AS parent, (${counted}) AS count
      FROM json_each(${JSON.stringify(parents)}) AS parent`);
    return new Map(rows.map(({ parent, count }) => [parent, count]));
  }
}

function keyValues(row: Record<string, SqlValue>, keys: number): SqlValue[] {
  return Array.from({ length: keys }, (_, index) => row[`k${index}`] ?? null);
}

const EVERYTHING = sql`1`;
/** Stands for the parent of a list that has none. */
const ALONE = 0;

const EMPTY_PAGE: Page<never> = { records: [], cursor: () => "", hasNextPage: false, hasPreviousPage: false };
