import { isCommon } from "./common.ts";
import { AREAS } from "./tables/areas.ts";
import { AMBIGUOUS, COUNTRIES, OPAQUE, TWINS } from "./tables/countries.ts";
import { ORGANIZATIONS, type OrganizationKind } from "./tables/organizations.ts";
import { type OfficeRank, PORTFOLIOS, TITLES } from "./tables/titles.ts";
import { keyOf, type Token } from "./tokens.ts";
import { TokenTrie } from "./trie.ts";

/** What a phrase of the tables may denote. */
export type Entry =
  | { type: "COUNTRY"; code: string; twin?: string }
  | { type: "DEMONYM"; code: string; twin?: string }
  | { type: "CITY"; code: string; name: string; capital: boolean }
  | { type: "REGION"; code: string; name: string }
  | { type: "SEAT"; code: string }
  | { type: "AREA" }
  | { type: "ORGANIZATION"; name: string; kind: OrganizationKind }
  | { type: "TITLE"; title: string; rank: OfficeRank; side: string | undefined; plural: boolean };

interface Listed {
  entry: Entry;
  /** Letters only, as the UN or the US: the text must have them in capitals too. */
  letters: boolean;
  /** Listed with a small first letter: contras, mujahedeen. */
  small: boolean;
}

const trie = new TokenTrie<Listed>();
const codes = new Set<string>();
const ends = new Map<string, number>();
const represented = new Map<string, string>();

const letterForms = new Set<string>();

function list(phrase: string, entry: Entry): void {
  const letters = /^[A-Z]{2,5}s?$/.test(phrase);
  if (letters) letterForms.add(keyOf(phrase));
  trie.add(phrase, { entry, letters, small: /^\p{Ll}/u.test(phrase) });
}

for (const row of COUNTRIES) {
  codes.add(row.code);
  if (row.until) ends.set(row.code, Number(row.until));
  const { code } = row;
  for (const name of [row.name, ...row.names]) list(name, { type: "COUNTRY", code });
  for (const name of row.demonyms) list(name, { type: "DEMONYM", code });
  for (const name of row.seats) list(name, { type: "SEAT", code });
  for (const name of row.regions) list(name, { type: "REGION", code, name });
  for (const name of row.cities) list(name, { type: "CITY", code, name, capital: false });
  const [capital, ...others] = row.capitals;
  if (capital) list(capital, { type: "CITY", code, name: capital, capital: true });
  for (const name of others) list(name, { type: "CITY", code, name, capital: true });
}
for (const { names, demonyms, sides } of TWINS) {
  const [code, twin] = sides;
  for (const name of names) list(name, { type: "COUNTRY", code, twin });
  for (const name of demonyms) list(name, { type: "DEMONYM", code, twin });
}
for (const row of ORGANIZATIONS) {
  if (row.country) represented.set(row.name, row.country);
  for (const name of [row.name, ...row.names, ...(row.adjectives ?? [])])
    list(name, { type: "ORGANIZATION", name: row.name, kind: row.kind });
}

for (const area of [...AREAS, ...OPAQUE]) list(area, { type: "AREA" });

function listTitle(title: string, plural: string, rank: OfficeRank, side?: string): void {
  list(title, { type: "TITLE", title, rank, side, plural: false });
  list(plural, { type: "TITLE", title, rank, side, plural: true });
}
list("PM", { type: "TITLE", title: "pm", rank: "HEAD_OF_GOVERNMENT", side: undefined, plural: false });
list("FM", { type: "TITLE", title: "fm", rank: "FOREIGN_MINISTER", side: undefined, plural: false });
list("EAM", { type: "TITLE", title: "eam", rank: "FOREIGN_MINISTER", side: "IN", plural: false });
for (const style of ["HE", "HH", "HRH", "HM"])
  list(style, {
    type: "TITLE",
    title: style.toLowerCase(),
    rank: "HONORIFIC",
    side: undefined,
    plural: false,
  });
for (const row of TITLES) listTitle(row.title, row.plural ?? `${row.title}s`, row.rank, row.side);
const DIPLOMATIC_PORTFOLIOS: ReadonlySet<string> = new Set([
  "foreign",
  "foreign affairs",
  "external affairs",
]);
for (const portfolio of PORTFOLIOS) {
  const rank = DIPLOMATIC_PORTFOLIOS.has(portfolio) ? "FOREIGN_MINISTER" : "MINISTER";
  listTitle(`${portfolio} minister`, `${portfolio} ministers`, rank);
  for (const link of ["of", "for"])
    listTitle(`minister ${link} ${portfolio}`, `ministers ${link} ${portfolio}`, rank);
  listTitle(`${portfolio} secretary`, `${portfolio} secretaries`, rank);
  listTitle(`${portfolio} chief`, `${portfolio} chiefs`, "SENIOR_OFFICIAL");
}

/** Whether a side or office is known by these letters: nato, un. */
export function isLetterForm(key: string): boolean {
  return letterForms.has(key);
}

/** Whether the state existed in that year; without a year, only those of today do. */
export function existsIn(code: string, year: number | undefined): boolean {
  const end = ends.get(code);
  return end === undefined || (year !== undefined && year <= end);
}

/** Whether the state has ended since. */
export function isFormer(code: string): boolean {
  return ends.has(code);
}

const governmental = new Set(
  ORGANIZATIONS.filter((row) => row.kind === "INTERGOVERNMENTAL" || row.kind === "GROUPING").map(
    (row) => row.name,
  ),
);

/** Whether the body's members are states, so that its meeting is one of theirs. */
export function isIntergovernmental(organization: string): boolean {
  return governmental.has(organization);
}

export function isCountry(side: string): boolean {
  return codes.has(side);
}

/** The country that an organization stands for, as the PLO for Palestine. */
export function countryOf(organization: string): string | undefined {
  return represented.get(organization);
}

/** The longest phrase of the tables at a token, with all that it may denote. */
export function lookUp(tokens: readonly Token[], at: number): { last: number; entries: Entry[] } | undefined {
  const first = tokens[at];
  if (!first || first.kind === "mark") return undefined;
  const found = trie.longest(tokens, at, ({ entry, letters, small }, last) => {
    if (entry.type === "TITLE" && !letters) return true;
    if (letters)
      return (
        last === at &&
        first.text.length > 1 &&
        (first.text.slice(0, 2) === first.text.slice(0, 2).toUpperCase() || isSpoken(first))
      );
    return small || first.capital || first.kind === "number";
  });
  return found && { last: found.last, entries: found.entries.map((listed) => listed.entry) };
}

/** Letters that are spoken as a word, and by many papers written as one: Nato, Asean, Opec. */
function isSpoken({ text, key, capital }: Token): boolean {
  return capital && text.length > 3 && /^[A-Z][a-z]+$/.test(text) && !NAMES_TOO.has(key) && !isCommon(key);
}

const NAMES_TOO: ReadonlySet<string> = new Set(
  "alba aspa asem basic cica court guam idea irena isis lurd pace sela sica".split(" "),
);

/** Whether the words are also a usual name of persons or an ordinary word (Jordan, Chad, Nice). */
export function isAmbiguous(text: string): boolean {
  return AMBIGUOUS.has(keyOf(text));
}
