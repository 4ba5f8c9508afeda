import type { Analysis } from "./analysis.ts";
import { HEADS } from "./incumbents.ts";
import { isCountry } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import type { Person, Register } from "./register.ts";
import type { OfficeRank } from "./tables/titles.ts";

/** Tells whose side people are on for whom their own words do not: by the words around them, by the tables, by `home`. */
export function settleSides(
  sentences: readonly Analysis[],
  register: Register,
  home: string | undefined,
): void {
  for (const sentence of sentences) {
    ofDelegation(sentence);
    describe(sentence, sentences[sentence.index - 1], register);
  }
  register.recall();
  for (const sentence of sentences) ofList(sentence);
  register.complete(
    home,
    sentences.flatMap(({ mentions }) => mentions),
  );
}

/** "A Ugandan mission led by X", "the Polisario delegation included X, Y and Z". */
function ofDelegation({ tokens, mentions }: Analysis): void {
  for (let i = 0; i < mentions.length; i++) {
    const group = mentions[i];
    const [side] = group?.sides ?? [];
    if (!side || group?.sides.length !== 1 || !isDelegation(group)) continue;
    const verb = /^(?:is|was|were|being)$/.test(tokens[group.last + 1]?.key ?? "")
      ? group.last + 2
      : group.last + 1;
    if (LEADS.has(tokens[verb]?.key ?? "") && tokens[verb + 1]?.key === "by") {
      const leader = mentions[i + 1];
      if (leader?.person && leader.first === verb + 2) leader.person.side ??= side;
      continue;
    }
    const including = verbOfMembers(tokens, group.last + 1);
    if (including === undefined) continue;
    let end = including;
    for (const member of mentions.slice(i + 1)) {
      if (member.first <= including) continue;
      if (!member.person || !isJoint(tokens, end, member.first)) break;
      member.person.side ??= side;
      end = member.last;
    }
  }
}

function isDelegation({ kind, plural }: Mention): boolean {
  return kind === "COLLECTIVE" || (kind === "OFFICE" && plural);
}

const LEADS: ReadonlySet<string> = new Set(["led", "headed", "chaired", "lead"]);
const CONTAINS: ReadonlySet<string> = new Set([
  "included",
  "includes",
  "comprised",
  "comprises",
  "comprising",
  "including",
]);

function verbOfMembers(tokens: Analysis["tokens"], at: number): number | undefined {
  for (let i = at; i < at + 8 && i < tokens.length; i++) {
    const token = tokens[i];
    if (CONTAINS.has(token?.key ?? "")) return i;
    if (token?.text === ";" || token?.text === ".") return undefined;
  }
  return undefined;
}

/** "Vorontsov … The Soviet envoy": an office of a side tells whose the person before it is. */
function describe(sentence: Analysis, previous: Analysis | undefined, { people }: Register): void {
  for (const mention of sentence.mentions) {
    const [side] = mention.sides;
    if (mention.kind !== "OFFICE" || mention.plural || mention.anaphor || !side || mention.sides.length > 1)
      continue;
    if (sentence.tokens[mention.first]?.key !== "the") continue;
    const person = previous?.mentions.find((other) => other.person)?.person;
    const known = (other: Person) => other.side === side && holdsAlike(other.rank, mention.rank);
    if (!person || person.side || people.some(known) || person.rank === "SPOKESPERSON") continue;
    person.side = side;
    person.rank ??= mention.rank;
    person.title ??= mention.title;
  }
}

/** Whether the one may be meant by the other's office: any head by "the leader". */
function holdsAlike(rank: OfficeRank | undefined, other: OfficeRank | undefined): boolean {
  return rank !== undefined && (rank === other || (HEADS.includes(rank) && other === "HEAD_OF_STATE"));
}

/** "Moroccan Foreign Minister A, Interior Minister B and C, counsellor to the king": one side before a list of offices. */
function ofList({ tokens, mentions }: Analysis): void {
  let before: Mention | undefined;
  for (const mention of mentions) {
    const { person } = mention;
    if (!person) {
      before = undefined;
      continue;
    }
    const side = before?.person?.side;
    if (
      before &&
      side &&
      !person.side &&
      mention.title &&
      isJoint(tokens, before.last, mention.first) &&
      isBelow(mention)
    )
      person.side = side;
    before = isCountry(person.side ?? "") ? mention : undefined;
  }
}

/** Heads meet their likes; the others in a list of offices are more often of one side. */
function isBelow({ rank }: Mention): boolean {
  return (
    rank !== "HEAD_OF_STATE" && rank !== "HEAD_OF_GOVERNMENT" && rank !== "ROYAL" && rank !== "HONORIFIC"
  );
}

/** Whether nothing but a comma, "and" or "the" stands between two mentions. */
function isJoint(tokens: Analysis["tokens"], end: number, start: number): boolean {
  if (start - end > 4) return false;
  for (let i = end + 1; i < start; i++) if (!JOINERS.has(tokens[i]?.key ?? "")) return false;
  return true;
}

const JOINERS: ReadonlySet<string> = new Set([",", "and", "&", "the"]);
