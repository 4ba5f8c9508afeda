import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface ExpectedMeeting {
  kind: string;
  format: string;
  status: string;
  date: string | null;
  place: { city: string | null; country: string | null } | null;
  countries: string[];
  organizations: string[];
  people: { name: string; country: string | null; title: string | null }[];
  evidence: string[];
  optional?: true;
}

export interface ExpectedAgreement {
  kind: string;
  status: string;
  date: string | null;
  parties: string[];
  meeting: number | null;
  evidence: string[];
  optional?: true;
}

export interface SeedArticle {
  name: string;
  front: Record<string, unknown>;
  body: string;
  meetings: ExpectedMeeting[];
  agreements: ExpectedAgreement[];
}

const articles = new URL("../../seed/articles/", import.meta.url);
const expected = new URL("../../seed/expected/", import.meta.url);

const namesIn = (folder: URL, suffix: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();

export const articleNames = () => namesIn(articles, ".md");
export const expectedNames = () => namesIn(expected, ".json");

/** One seed article with its front matter, its body without surrounding blank lines, and the facts expected. */
export function seedArticle(name: string): SeedArticle {
  const source = readFileSync(new URL(`${name}.md`, articles), "utf8");
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  if (front === undefined || body === undefined) throw new Error(`${name}.md has no front matter`);
  const facts = JSON.parse(readFileSync(new URL(`${name}.json`, expected), "utf8")) as Pick<
    SeedArticle,
    "meetings" | "agreements"
  >;
  return { name, front: parse(front) as Record<string, unknown>, body: body.trim(), ...facts };
}

/** First and last day of an EDTF day, month, year or interval of these; null where it is none. */
export function spanOf(edtf: string): { first: string; last: string } | null {
  const [from, to = from, ...rest] = edtf.split("/");
  const first = from === undefined ? null : bounds(from)?.first;
  const last = to === undefined ? null : bounds(to)?.last;
  return first && last && first <= last && rest.length === 0 ? { first, last } : null;
}

function bounds(date: string): { first: string; last: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: date, last: date } : null;
}
