import type Database from "better-sqlite3";

/** Tables that grow with what is read; and under what names statements have them. */
const BIG =
  /^SCAN (meeting|participation|own|other|agreement|agreement_party|claim|evidence|article|person|person_alias|position|change|revision|meeting_topic|agreement_topic|meeting_country|country_pair|pair|meeting_pair)\b/;

/** The steps of a statement's plan that read a big table from end to end; a walk in order that ends with a page is none. */
export function scansOf(database: Database.Database, statement: string): string[] {
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${statement.replaceAll("?", "'1'")}`).all();
  const steps = plan.map((row) => (row as { detail: string }).detail.replace("main.", ""));
  return steps.filter((step) => {
    if (!BIG.test(step) || step.includes("VIRTUAL TABLE")) return false;
    return !(step.includes(" USING ") && /\bLIMIT\b/.test(statement));
  });
}
