import type { EventDate } from "../domain/date.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { DateMention } from "../extract/dates.ts";
import type { Mention } from "../extract/mentions.ts";
import { type Occasion, sidesOf } from "../extract/occasion.ts";
import type { Party } from "../extract/party.ts";
import { onlySpeaks, type Person } from "../extract/register.ts";
import type { Finding } from "../extract/trace.ts";
import { FORM, placeName, words } from "./facts-page.ts";

/** The words of a sentence at tokens `first` to `last`, as the article has them. */
export function quoted({ tokens }: Analysis, text: string, first: number, last: number): string {
  const words = text.slice(tokens[first]?.start, tokens[last]?.end).replaceAll(/\s+/g, " ");
  return `“${words.replace(/,$/, "")}”`;
}

export function mentionWords(mention: Mention, said: string): [label: string, text: string] {
  const { kind, person, sides, use } = mention;
  switch (kind) {
    case "PERSON":
      return ["person", person ? `${said}: ${personWords(person)}` : said];
    case "OFFICE":
      return ["office", list(said, mention.anaphor && "of the other side", sides.join(" "))];
    case "COLLECTIVE":
      return ["people", list(said, sides.join(" "), mention.unnamed && "more sides than are named")];
    case "SIDE":
      return [mention.place ? "place" : "side", list(said, sides.join(" "), use && words(use).toLowerCase())];
    case "ANAPHOR":
      return ["stands for", list(said, "those told of before")];
  }
}

export function dateWords({ expression }: DateMention, said: string): string {
  return `${said}, ${words(expression.kind).toLowerCase()}`;
}

/** `Joana Duarte (Foreign Minister, PT)` */
function personWords(person: Person): string {
  const { name, title, side } = person;
  const role = list(title, side ?? "side unknown", onlySpeaks(person) && "only speaks, takes no part");
  return `${name} (${role})`;
}

/** Names with sides, and the sides that nobody by name stands for. */
export function whoWords(people: readonly Person[], sides: readonly string[]): string {
  const represented = people.map((person) => person.side);
  return list(
    ...people.map(({ name, side }) => `${name} (${side ?? "side unknown"})`),
    ...sides.filter((side) => !represented.includes(side)),
  );
}

/** Empty when it is nobody. */
export function partyWords({ people, sides, unnamed, count }: Party): string {
  const who = list(whoWords(people, sides), unnamed && "others unnamed");
  if (who || count === 0) return who;
  return `${count === 1 ? "one" : "two or more"} whom the text does not name`;
}

/** Whom a mention was taken for, unless it names just that itself. */
export function understoodWords(
  mention: Mention,
  said: string,
  people: readonly Person[],
  sides: readonly string[],
): string | undefined {
  if (mention.kind === "PERSON") {
    if (people.length > 0 || !mention.person) return undefined;
    return onlySpeaks(mention.person) ? `${said} only speaks` : undefined;
  }
  if (people.length > 0 || sides.some((side) => !mention.sides.includes(side)))
    return `${said} is ${whoWords(people, sides)}`;
  return mention.sides.length > 0 ? undefined : `${said} adds nobody`;
}

export function isOccasion(finding: Finding): finding is Occasion {
  return "people" in finding;
}

function partiesOf(finding: Finding): string[] {
  return isOccasion(finding) ? sidesOf(finding) : finding.parties;
}

function peopleOf(finding: Finding): Person[] {
  return isOccasion(finding) ? finding.people : [];
}

export function findingWords(finding: Finding): string {
  const { kind, status, date, undatable } = finding;
  const facts = [words(status).toLowerCase(), date ? dayWords(date) : undatable && "day unknown"].filter(
    Boolean,
  );
  if (isOccasion(finding)) facts.push(FORM[finding.format], placeName(finding.place ?? null));
  const who = whoWords(peopleOf(finding), partiesOf(finding)) || "nobody";
  const more = isOccasion(finding) && finding.unnamed ? ", others unnamed" : "";
  return `${words(kind).toLowerCase()}: ${list(...facts)}; ${who}${more}`;
}

function dayWords({ edtf, basis, text }: EventDate): string {
  return basis === "DATELINE" ? `${edtf} as published` : `${edtf} by “${text.replaceAll(/\s+/g, " ")}”`;
}

/** What two findings share, and what the second adds. */
export function mergeWords(known: Finding, next: Finding): string {
  const named = partiesOf(next);
  const sides = named.filter((side) => partiesOf(known).includes(side));
  const people = peopleOf(next).filter((person) => peopleOf(known).includes(person));
  const both = whoWords(people, sides);
  const reasons = [
    both && `${both} in both`,
    known.date !== null && next.date !== null && "on the same days",
    next.definite && "said to be one known: the, this, their",
    named.length < 2 && !next.definite && "in the same sentence",
  ];
  const added = whoWords(
    peopleOf(next).filter((person) => !peopleOf(known).includes(person)),
    named.filter((side) => !partiesOf(known).includes(side)),
  );
  return list(...reasons) + (added ? `; adds ${added}` : "");
}

/** Why a finding with too few sides has them. */
export function sidesWords(finding: Finding): string {
  const sides = partiesOf(finding);
  const unknown = peopleOf(finding).filter((person) => !person.side);
  const of = unknown.length > 0 ? `; no side known of ${list(...unknown.map(({ name }) => name))}` : "";
  return `${sides.length > 0 ? `${list(...sides)} alone` : "none"}${of}`;
}

export function haveSideInCommon(known: Finding, next: Finding): boolean {
  return partiesOf(next).some((side) => partiesOf(known).includes(side));
}

export function list(...items: readonly (string | false | undefined)[]): string {
  return items.filter(Boolean).join(", ");
}
