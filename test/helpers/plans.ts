import type Database from "better-sqlite3";

/** Tables that grow with what is read; and under what names statements have them. */
const BIG =
  /^SCAN (meeting|participation|own|other|agreement|agreement_party|claim|evidence|article|person|person_alias|position|change|revision|meeting_topic|agreement_topic|meeting_country|country_pair|pair|meeting_pair)\b/;

/**
 * The steps of a statement's plan that read a big table from end to end. A walk in the order that is asked, which ends
 * with a page, is none; what must be sorted first is read whole.
 */
export function scansOf(database: Database.Database, statement: string): string[] {
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${statement.replaceAll("?", "'1'")}`).all();
  const steps = plan.map((row) => (row as { detail: string }).detail.replace("main.", ""));
  const walks =
    /\bLIMIT\b/.test(statement) && !steps.some((step) => step.includes("TEMP B-TREE FOR ORDER BY"));
  return steps.filter((step) => BIG.test(step) && !step.includes("VIRTUAL TABLE") && !walks);
}
