import type { Command } from "commander";
import { explanationOf } from "../../src/commands/explanation.ts";
import { type Setting, settings } from "../../src/config.ts";
import { agreementCodes, type EventCodes, meetingCodes } from "../../src/domain/event-codes.ts";
import {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  valuesOf,
} from "../../src/domain/vocabulary.ts";

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
    Array.isArray(value) ? value.join(",") || "none" : `\`${value === false ? "no" : value}\``,
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

/** Each combination of a meeting's status, kind and format with its codes; one row where they do not differ. */
export function meetingCodesTable(): string {
  const rows: string[][] = [];
  for (const status of valuesOf(MeetingStatus)) {
    const all = valuesOf(MeetingKind).flatMap((kind) =>
      valuesOf(MeetingFormat).map((format) => ({ kind, format, codes: meetingCodes(kind, format, status) })),
    );
    const kinds = new Map<string, { kind: string; format: string }[]>();
    for (const { kind, format, codes } of all) {
      const key = cellsOf(codes).join();
      kinds.set(key, [...(kinds.get(key) ?? []), { kind, format }]);
    }
    for (const [key, members] of kinds) {
      const whole = members.length === all.length;
      const formats = new Set(members.map(({ format }) => format));
      rows.push([
        status,
        whole ? "any" : [...new Set(members.map(({ kind }) => kind))].join(", "),
        formats.size === valuesOf(MeetingFormat).length ? "any" : [...formats].join(", "),
        ...key.split(","),
      ]);
    }
  }
  return markdownTable(["status", "kind", "format", "CAMEO", "PLOVER", "Goldstein"], rows);
}

/** As `meetingCodesTable`, of an agreement's status and kind. */
export function agreementCodesTable(): string {
  const rows: string[][] = [];
  for (const status of valuesOf(AgreementStatus)) {
    const kinds = new Map<string, string[]>();
    for (const kind of valuesOf(AgreementKind)) {
      const key = cellsOf(agreementCodes(kind, status)).join();
      kinds.set(key, [...(kinds.get(key) ?? []), kind]);
    }
    for (const [key, members] of kinds)
      rows.push([
        status,
        members.length === valuesOf(AgreementKind).length ? "any" : members.join(", "),
        ...key.split(","),
      ]);
  }
  return markdownTable(["status", "kind", "CAMEO", "PLOVER", "Goldstein"], rows);
}

function cellsOf({ cameo, plover, goldstein }: EventCodes): string[] {
  return [cameo ?? "–", plover ?? "–", goldstein === null ? "–" : String(goldstein)];
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
