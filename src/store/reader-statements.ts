import type { Database, Statement } from "better-sqlite3";
import type { Deadline } from "./deadline.ts";
import type { Fragment } from "./reader-sql.ts";

/** More shapes of statements than any set of saved queries has; a statement takes some 5 kB. */
const KEPT = 1000;

/** Runs statements, prepared once for each shape. */
export class ReadStatements {
  private readonly database: Database;
  private readonly deadline: Deadline | undefined;
  private readonly trace: ((text: string) => void) | undefined;
  private readonly prepared = new Map<string, Statement>();

  constructor(database: Database, deadline?: Deadline, trace?: (text: string) => void) {
    this.database = database;
    this.deadline = deadline;
    this.trace = trace;
  }

  all<Row>(fragment: Fragment): Row[] {
    return this.statement(fragment.text).all(...fragment.values) as Row[];
  }

  first<Row>(fragment: Fragment): Row | undefined {
    return this.statement(fragment.text).get(...fragment.values) as Row | undefined;
  }

  private statement(text: string): Statement {
    this.deadline?.check();
    this.trace?.(text);
    let statement = this.prepared.get(text);
    if (statement === undefined) {
      statement = this.database.prepare(text);
      if (this.prepared.size >= KEPT) this.prepared.delete(this.prepared.keys().next().value as string);
      this.prepared.set(text, statement);
    }
    return statement;
  }
}
