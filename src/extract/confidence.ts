import type { Occasion } from "./occasion.ts";
import { sidesOf } from "./occasion.ts";
import type { Person } from "./register.ts";
import { WEIGHTS } from "./tables/confidence-weights.ts";
import type { Undertaking } from "./undertaking.ts";

/** What speaks for or against a finding, by name; each between 0 and 1. */
export type Cues = Readonly<Record<string, number>>;

/** What the weights were fitted to. */
export type Finding = "MEETING" | "PERSON" | "SIDE" | "AGREEMENT";

/** The chance, 0 to 1, that a finding with these cues is right: a logistic regression, fitted by bench/calibrate.ts. */
export function confidence(finding: Finding, cues: Cues): number {
  const weights = WEIGHTS[finding];
  let sum = weights.bias ?? 0;
  for (const [name, value] of Object.entries(cues)) sum += (weights[name] ?? 0) * value;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** In how many places of the text a lead ends. */
const LEAD = 4;

export function meetingCues(occasion: Occasion): Cues {
  const sides = sidesOf(occasion);
  const represented = new Set(occasion.people.map((person) => person.side));
  const backed = sides.filter((side) => represented.has(side)).length;
  return {
    [`kind ${occasion.kind}`]: 1,
    [`status ${occasion.status}`]: 1,
    remote: flag(occasion.format !== "IN_PERSON"),
    people: Math.min(occasion.people.length, 2) / 2,
    nobody: flag(occasion.people.length === 0),
    backed: sides.length ? backed / sides.length : 0,
    "one side": flag(sides.length < 2),
    "many sides": flag(sides.length > 2),
    unnamed: flag(occasion.unnamed),
    weak: flag(occasion.weak),
    day: flag(occasion.date?.precision === "DAY"),
    undated: flag(occasion.date === null),
    place: flag(occasion.place !== undefined),
    repeated: flag(occasion.mentions > 1),
    lead: flag((occasion.evidence[0]?.index ?? LEAD) < LEAD),
  };
}

export function personCues(occasion: Occasion, person: Person, meeting: number): Cues {
  return {
    meeting,
    office: flag(person.rank !== undefined && person.rank !== "HONORIFIC"),
    side: flag(person.side !== undefined),
    "full name": flag(person.keys.length > 1),
    crowd: Math.min(occasion.people.length, 6) / 6,
    alone: flag(occasion.people.length === 1),
    named: flag(
      occasion.evidence.some(({ mentions }) => mentions.some((mention) => mention.person === person)),
    ),
  };
}

export function sideCues(occasion: Occasion, side: string, meeting: number): Cues {
  const sides = sidesOf(occasion);
  return {
    meeting,
    represented: flag(occasion.people.some((person) => person.side === side)),
    named: flag(
      occasion.evidence.some(({ mentions }) => mentions.some((mention) => mention.sides.includes(side))),
    ),
    host: flag(occasion.place?.country === side),
    crowd: Math.min(sides.length, 8) / 8,
    pair: flag(sides.length === 2),
  };
}

export function agreementCues(undertaking: Undertaking): Cues {
  return {
    [`kind ${undertaking.kind}`]: 1,
    [`status ${undertaking.status}`]: 1,
    rule: undertaking.confidence,
    linked: flag(undertaking.occasion !== undefined),
    pair: flag(undertaking.parties.length === 2),
    day: flag(undertaking.date?.precision === "DAY"),
    undated: flag(undertaking.date === null),
    repeated: flag(undertaking.evidence.length > 1),
    stated: flag(undertaking.stated),
    generic: flag(undertaking.generic),
  };
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
