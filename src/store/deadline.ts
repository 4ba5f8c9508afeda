import type { Database } from "better-sqlite3";

/** A number of each row of the tables that grow with what is read, by which one row in many is told. */
const GROWING: Readonly<Record<string, string>> = {
  agreement: "id",
  agreement_party: "id",
  agreement_topic: "agreement",
  article: "id",
  change: "record",
  claim: "id",
  // Few rows of counts have numbers that are evenly spread.
  country_month: "starts + random()",
  country_pair: "meeting",
  evidence: "id",
  meeting: "id",
  meeting_country: "meeting",
  meeting_month: "starts + random()",
  meeting_pair: "meetings + random()",
  meeting_topic: "meeting",
  meeting_total: "meetings + random()",
  participation: "id",
  person: "id",
  person_alias: "id",
  position: "id",
  revision: "id",
};

/** One row in so many, a power of two, asks for the time: were it each, reading would take half as long again. */
const ROWS = 256;

/** For what a statement does with rows that it has put aside, to sort them, and reads once more: holds for all of them. */
export const IN_TIME = `(random() & ${ROWS - 1} OR in_time())`;
/** Counts the rows of a group, which are many. */
export const COUNT_IN_TIME = `count(*) FILTER (WHERE ${IN_TIME})`;

/** What was asked takes longer than it may. */
export class TimeOver extends Error {
  override readonly name = "TimeOver";
}

/**
 * Cuts statements of a connection short. SQLite cannot be interrupted from outside while it runs one, but a function
 * that it calls can throw; so every table that grows is seen through a view of the same name, whose rows call it now
 * and then. The planner takes such views apart and reads the tables as it would without.
 */
export class Deadline {
  private isOver: (() => boolean) | undefined;
  private wasOver = false;

  constructor(database: Database) {
    database.function("in_time", () => {
      this.check();
      return 1;
    });
    // The planner is told that the condition holds for all rows, lest it plan for fewer.
    for (const [table, number] of Object.entries(GROWING))
      database.exec(
        `CREATE TEMP VIEW ${table} AS SELECT * FROM main.${table} WHERE likelihood((${number}) & ${ROWS - 1} OR in_time(), 1.0)`,
      );
  }

  /** What `action` gives. Throws TimeOver where `isOver` held before its last statement ended, whatever it made of that. */
  within<T>(isOver: () => boolean, action: () => T): T {
    this.isOver = isOver;
    this.wasOver = false;
    try {
      const result = action();
      if (this.wasOver) throw new TimeOver();
      return result;
    } finally {
      this.isOver = undefined;
    }
  }

  /** Throws TimeOver when the time is over. */
  check(): void {
    if (this.isOver === undefined || !(this.wasOver || this.isOver())) return;
    this.wasOver = true;
    throw new TimeOver("The time is over.");
  }
}
