import type { EventDate } from "../domain/date.ts";
import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import type { Analysis } from "./analysis.ts";
import { type DateMention, resolveDate, type Tense } from "./dates.ts";
import type { Occasion } from "./occasion.ts";
import type { Scene } from "./scene.ts";
import { BARRIER_VERBS } from "./tables/verbs.ts";

/** An agreement as a sentence tells it. */
export interface Undertaking {
  kind: AgreementKind;
  status: AgreementStatus;
  date: EventDate | null;
  /** The text gave a relative date that could not be resolved. */
  undatable: boolean;
  /** Alpha-2 codes and names of organizations. */
  parties: string[];
  /** At which it was reached. */
  occasion: Occasion | undefined;
  /** Its noun may stand for any agreement. */
  generic: boolean;
  /** "The deal": one told of before, or none. */
  definite: boolean;
  /** "Another", "also", "other": not one told of before. */
  other: boolean;
  /** Of those who met, whoever they are: "negotiators agreed". */
  joint: boolean;
  /** One named side will do: the others are not named, or a truce ends fighting within one country. */
  open: boolean;
  /** Yet to be signed: the day of the report is not its own. */
  planned?: boolean;
  /** A verb tells its status. */
  stated: boolean;
  evidence: Analysis[];
  confidence: number;
}

/** What a sentence tells of an agreement's day. */
export interface Dated {
  date: EventDate | null;
  undatable: boolean;
}

const FARTHEST = 16;
const BEYOND_SPEECH = 14;
const BEYOND_CLAUSE = 6;

/** The day of what is told at token `at`: the nearest date that is not a deadline, nor the day of the telling. */
export function dateAt(scene: Scene, at: number, tense: Tense): Dated {
  const { sentence, clause } = scene;
  let best: DateMention | undefined;
  let least = FARTHEST;
  for (const mention of sentence.dates) {
    const { kind } = mention.expression;
    if (kind === "DURATION" || kind === "NOW" || kind === "THROUGH" || isOther(scene, mention, at)) continue;
    const after = mention.first > at;
    const [from, to] = after ? [at + 1, mention.first] : [mention.last + 1, at];
    let cost = to - from;
    if (cost >= least) continue;
    for (let i = from; i < to; i++) {
      if (BARRIER_VERBS.has(clause.key(i)) || clause.key(i) === ";") cost += BEYOND_SPEECH;
      else if (CLAUSE_WORDS.has(clause.key(i))) cost += BEYOND_CLAUSE;
    }
    if (cost >= least) continue;
    least = cost;
    best = mention;
  }
  return best ? resolved(scene, best, tense) : { date: null, undatable: false };
}

/** The date among tokens `first` to `last`: the 1979 treaty. */
export function dateWithin(scene: Scene, first: number, last: number): Dated | undefined {
  const mention = scene.sentence.dates.find(
    (date) => date.first >= first && date.last <= last && date.expression.kind !== "DURATION",
  );
  return mention && resolved(scene, mention, "PAST");
}

function resolved(scene: Scene, { expression, start, end }: DateMention, tense: Tense): Dated {
  const date = resolveDate(
    expression,
    scene.reading.article.text.slice(start, end),
    scene.reading.published,
    tense,
  );
  return { date, undatable: date === null };
}

/** "said on Monday", "by May", "for next week", "due to end in 2030": the day of something else. */
function isOther(scene: Scene, mention: DateMention, at: number): boolean {
  const { clause } = scene;
  let i = mention.first - 1;
  while (i >= 0 && /^(?:on|late|early|mid|the|end|of|,|again)$/.test(clause.key(i))) i--;
  return (i !== at && BARRIER_VERBS.has(clause.key(i))) || DEADLINES.has(clause.key(i));
}

const DEADLINES: ReadonlySet<string> = new Set(
  "by until till before from for through starting effective beginning within since after to ahead than between".split(
    " ",
  ),
);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "which who whose where while if because but although though".split(" "),
);
