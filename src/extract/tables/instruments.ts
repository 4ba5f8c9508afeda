import type { AgreementKind, AgreementStatus } from "../../domain/vocabulary.ts";

const entries = <T>(value: T, list: string): [string, T][] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map((word) => [word, value]);

/** Nouns for instruments that sides conclude. */
export const INSTRUMENTS: readonly (readonly [string, AgreementKind])[] = [
  ...entries<AgreementKind>(
    "TREATY",
    `agreement, agreements, accord, accords, pact, pacts, treaty, treaties, convention, protocol, protocols, deal, deals,
    peace plan, peace agreement, trade agreement, trade deal, framework agreement, settlement, charter, roadmap, road map, peace treaty,
    free trade agreement, cooperation agreement, partnership agreement, defence pact, nuclear deal, documents, cooperation documents`,
  ),
  ...entries<AgreementKind>(
    "MEMORANDUM",
    "memorandum, memorandum of understanding, memoranda, memoranda of understanding, memorandums of understanding, mou, mous, letter of intent, letters of intent",
  ),
  ...entries<AgreementKind>(
    "JOINT_STATEMENT",
    "joint statement, joint statements, joint declaration, declaration, communique, joint communique, final communique, joint press statement, final statement, final declaration, joint press release, statement, statements",
  ),
  ...entries<AgreementKind>(
    "CEASEFIRE",
    "ceasefire, cease-fire, ceasefires, truce, armistice, cessation of hostilities, cease-fire agreement, ceasefire agreement, ceasefire deal, truce agreement, prisoner exchange",
  ),
  ...entries<AgreementKind>(
    "CONTRACT",
    "contract, contracts, loan agreement, purchase agreement, arms deal, oil deal, gas deal, sales agreement, supply agreement, loan, credit line",
  ),
  ...entries<AgreementKind>(
    "MECHANISM",
    `joint committee, joint commission, joint working group, working group, working groups, hotline, consultation mechanism, mechanism,
    joint mechanism, dialogue mechanism, coordination council, cooperation council, joint task force, secretariat, partnership, strategic partnership, diplomatic relations, diplomatic ties`,
  ),
];

/** Verbs that conclude an instrument, and what they make of it. */
export const CONCLUDING: ReadonlyMap<string, AgreementStatus> = new Map([
  ...entries<AgreementStatus>(
    "SIGNED",
    "sign, signs, signed, signing, inked, ink, initialed, initialled, co-signed, penned",
  ),
  ...entries<AgreementStatus>(
    "AGREED",
    `reach, reaches, reached, reaching, conclude, concluded, concludes, concluding, adopt, adopted, adopts, issue, issued, issues, released, struck, strike, sealed, seal, finalized, finalised, brokered, clinched,
    approved, approve, established, establish, establishes, establishing, set, created, create, launched, launch, launches, agreed, agree, agrees, announced, announce, resumed, resume, restored, restore, forged, entered, upgraded, upgrade, elevate, elevated, made, make, secured, endorsed`,
  ),
  ...entries<AgreementStatus>("RATIFIED", "ratify, ratified, ratifies, ratifying, ratification"),
  ...entries<AgreementStatus>(
    "NEGOTIATING",
    "negotiate, negotiating, negotiated, discuss, discussed, discussing, draft, drafting, finalize, finalizing",
  ),
  ...entries<AgreementStatus>(
    "PROPOSED",
    "propose, proposed, proposes, offer, offered, suggested, urged, sought, seek, seeking, seeks, want, wants",
  ),
  ...entries<AgreementStatus>("SUSPENDED", "suspend, suspended, suspends, froze, frozen, suspending"),
  ...entries<AgreementStatus>(
    "TERMINATED",
    "withdrew, withdraw, withdrawn, terminated, terminate, abandoned, quit, scrapped, ended, expired, canceled, cancelled, violated, broke, leave, left",
  ),
  ...entries<AgreementStatus>("REJECTED", "rejected, reject, rejects, refused"),
  ...entries<AgreementStatus>(
    "IN_FORCE",
    "implement, implemented, implementing, respect, renewed, extend, extended, honour, honor",
  ),
]);

/** Verbs by which two or more sides bind themselves without a named instrument. */
export const COMMITTING: ReadonlySet<string> = new Set(
  "agreed agree agrees concurred concur pledged pledge pledges committed commit vowed undertook decided decide resolved promised undertake".split(
    " ",
  ),
);

/** Verbs that affirm a commitment. */
export const AFFIRMING: ReadonlySet<string> = new Set("reaffirmed affirmed reiterated reaffirm affirm expressed".split(" "));

/** Verbs whose promise is an occasion, not an agreement. */
export const MEETING_VERBS: ReadonlySet<string> = new Set(
  "meet hold visit discuss attend talk travel gather convene host receive arrive sign speak confer take begin open".split(" "),
);

/** Before an instrument that stands. */
export const STANDING_PREPOSITIONS: ReadonlySet<string> = new Set("under of in by with from for to".split(" "));
