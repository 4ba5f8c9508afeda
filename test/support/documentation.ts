import type { Command } from "commander";
import { explanationOf } from "../../src/commands/explanation.ts";
import { type Setting, settings } from "../../src/config.ts";

const EXAMPLE = /(```graphql\n([\s\S]*?)```\n\n(?:[^`\n]+\n+)?```json\n)([\s\S]*?)(?=```)/g;

/** A page of documentation with every answer and table in it made anew. */
export async function regenerated(
  markdown: string,
  tables: Readonly<Record<string, string>>,
  answer: (query: string) => Promise<unknown>,
): Promise<string> {
  const answers: string[] = [];
  for (const [, , query = ""] of markdown.matchAll(EXAMPLE)) answers.push(compactJson(await answer(query)));
  let page = markdown.replace(EXAMPLE, (_all, head: string) => `${head}${answers.shift()}\n`);
  for (const [name, table] of Object.entries(tables))
    page = page.replace(
      new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
      (_all, head: string, tail: string) => `${head}\n${table}\n\n${tail}`,
    );
  return page;
}

/** Queries of a page that stand without an answer. */
export function queriesIn(markdown: string): string[] {
  return [...markdown.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = ""]) => query);
}

export function settingsTable(): string {
  const rows = Object.values<Setting<unknown>>(settings).map(({ flag, env, default: value, help }) => [
    `\`${flag}\``,
    `\`${env}\``,
    Array.isArray(value) ? value.join(",") || "none" : `\`${value}\``,
    help,
  ]);
  return markdownTable(["option", "environment", "default", "what it is"], rows);
}

export function commandsTable(program: Command): string {
  const rows = program.commands.map((command) => [
    `\`${command.name()} ${command.usage()}\``,
    command.summary(),
  ]);
  return markdownTable(["command", "what it does"], rows);
}

const EXPLAINED = `LISBON, March 12, 2024 - Portuguese Foreign Minister Joana Duarte met her Norwegian counterpart, \
Espen Haugland, on Tuesday. The two ministers signed a memorandum on fishing quotas. Their talks lasted two hours, \
a ministry spokesperson, Rui Peres, said. Duarte did not meet President Ana Lopes of Chile.`;

/** What `extract --explain` prints. */
export function explanationExample(): string {
  const article = { title: "Ministers meet in Lisbon", text: EXPLAINED, published: "2024-03-12" };
  const page = explanationOf(
    { article, file: "lisbon.txt", line: undefined },
    { columns: 96, colour: false },
  );
  return `\`\`\`text\n${page.trimEnd()}\n\`\`\``;
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** JSON with what fits into a line on a line. */
function compactJson(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, null, 1)?.replace(/\n\s*/g, " ") ?? "null";
  if (typeof value !== "object" || value === null || flat.length + indent.length <= 100) return flat;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}"${key}": ${compactJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}
