import type { AgreementKind, AgreementStatus } from "../../domain/vocabulary.ts";

/** A noun for what sides conclude, and how it is to be read. */
export interface InstrumentNoun {
  kind: AgreementKind;
  /** May stand for any agreement told of before: the deal, the accord. */
  generic?: true;
  /** Stands only for what is set up, or as a body of two named sides. */
  body?: true;
  /** One side has such a thing too: a statement, a contract, relations. */
  common?: true;
}

const list = <T>(phrases: string, value: T): [string, T][] =>
  phrases
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => [phrase, value]);

export const INSTRUMENT_NOUNS: readonly (readonly [string, InstrumentNoun])[] = [
  ...list<InstrumentNoun>(
    `agreement, agreements, accord, accords, pact, pacts, deal, deals, documents, cooperation documents, settlement`,
    { kind: "TREATY", generic: true },
  ),
  ...list<InstrumentNoun>(
    `treaty, treaties, convention, conventions, protocol, protocols, peace plan, peace treaty, peace treaties, free trade area,
    roadmap, road map, compact`,
    { kind: "TREATY" },
  ),
  ...list<InstrumentNoun>(
    `arrangement, arrangements, framework, charter, action plan, plan of action, code of conduct, cooperation programme, cooperation program,
    programme of cooperation, program of cooperation, plan of consultations, consultation plan, programme of consultations, program of consultations,
    programme of exchanges, executive programme, executive program, minutes, exchange of notes, exchange of letters`,
    { kind: "TREATY", common: true },
  ),
  ...list<InstrumentNoun>(
    `memorandum, memorandum of understanding, memorandum of cooperation, memoranda, memoranda of understanding, memoranda of cooperation,
    memorandums, memorandums of understanding, mou, mous, letter of intent, letters of intent, statement of intent, declaration of intent, memorandum of intent`,
    { kind: "MEMORANDUM" },
  ),
  ...list<InstrumentNoun>(
    `joint statement, joint statements, joint declaration, joint declarations, joint communique, joint communiques, final communique,
    joint press statement, joint press communique, joint press release, final statement, final declaration, communique, communiques,
    joint document, outcome document, declaration of friendship, joint announcement, final document, concluding statement, joint vision`,
    { kind: "JOINT_STATEMENT" },
  ),
  ...list<InstrumentNoun>("statement, statements, declaration, declarations", {
    kind: "JOINT_STATEMENT",
    common: true,
  }),
  ...list<InstrumentNoun>(
    `ceasefire, cease-fire, ceasefires, cease-fires, truce, truces, armistice, cessation of hostilities, cessation-of-hostilities, halt to hostilities,
    end to hostilities, halt to fighting, halt to the fighting, pause in fighting, pause in the fighting, humanitarian pause`,
    { kind: "CEASEFIRE" },
  ),
  ...list<InstrumentNoun>(
    "contract, contracts, credit line, loan agreement, loan agreements, purchase agreement, supply agreement, sales agreement, production-sharing agreement",
    { kind: "CONTRACT", common: true },
  ),
  ...list<InstrumentNoun>(
    "arms deal, arms deals, oil deal, oil deals, gas deal, gas deals, pipeline deal, energy deal, weapons deal, arms contract, arms contracts",
    { kind: "CONTRACT" },
  ),
  ...list<InstrumentNoun>(
    `committee, commission, working group, working groups, working party, hotline, hot line, mechanism, mechanisms, task force, council, secretariat,
    coordination centre, coordination center, coordination cell, monitoring centre, monitoring center, joint centre, joint center, contact group, dialogue, joint fund, free trade zone, liaison office, liaison offices,
    consultation mechanism, dialogue mechanism, communication channel, body, joint body, panel, forum, channel of communication, joint force, monitoring group, monitoring mission, joint team, joint unit, joint command, customs union`,
    { kind: "MECHANISM", body: true },
  ),
  ...list<InstrumentNoun>("strategic partnership, comprehensive partnership, partnership, alliance", {
    kind: "MECHANISM",
    body: true,
    common: true,
  }),
  ...list<InstrumentNoun>(
    `diplomatic relations, diplomatic ties, full diplomatic relations, full diplomatic ties, consular relations, diplomatic links`,
    { kind: "COMMITMENT", body: true },
  ),
  ...list<InstrumentNoun>(
    "prisoner exchange, prisoner exchanges, prisoner swap, prisoner swaps, exchange of prisoners, swap of prisoners",
    {
      kind: "COMMITMENT",
    },
  ),
  ...list<InstrumentNoun>(
    "common understanding, understanding, consensus, important consensus, compromise, understandings",
    {
      kind: "COMMITMENT",
      common: true,
    },
  ),
];

/** Verbs that conclude an instrument, and what they make of it. */
export const CONCLUDING: ReadonlyMap<string, AgreementStatus> = new Map([
  ...list<AgreementStatus>(
    "sign, signs, signed, signing, ink, inks, inked, inking, initial, initialed, initialled, initialing, initialling, co-sign, co-signed, cosigned, pen, penned, exchange, exchanged, exchanging",
    "SIGNED",
  ),
  ...list<AgreementStatus>(
    `reach, reaches, reached, reaching, conclude, concludes, concluded, concluding, adopt, adopts, adopted, adopting, issue, issues, issued, issuing,
    release, releases, released, releasing, strike, strikes, struck, striking, seal, seals, sealed, sealing, finalize, finalized, finalizing, finalise, finalised,
    finalising, clinch, clinched, clinching, cement, cemented, approve, approved, approves, establish, establishes, established, establishing, set, sets, create,
    creates, created, creating, launch, launches, launched, launching, announce, announced, announces, announcing, resume, resumed, resumes, resuming,
    restore, restored, restores, restoring, normalize, normalized, normalise, normalised, forge, forged, forging, elevate, elevated, elevating, upgrade,
    upgraded, upgrading, make, made, secure, secured, securing, endorse, endorsed, endorses, broker, brokered, brokering, mediated, form, formed, forming,
    inaugurate, inaugurated, publish, published, complete, completed, agree, agreed, agrees, agreeing, accept, accepted, carry, carried, conduct,
    conducted, open, opened, reopen, reopened, arrange, arranged, hammer, hammered, achieve, achieved, declare, declared, enter, entered, unveil, unveiled, unveils, produce, produced, yield, yielded,
    wrap, wrapped, thrash, thrashed, found, founded, institute, instituted, constitute, constituted, relaunch, relaunched, reactivate, reactivated,
    reinstate, reinstated, revive, revived, reviving, re-establish, re-established, reestablish, reestablished`,
    "AGREED",
  ),
  ...list<AgreementStatus>("ratify, ratified, ratifies, ratifying", "RATIFIED"),
  ...list<AgreementStatus>(
    "negotiate, negotiates, negotiating, discuss, discussed, discussing, draft, drafting, near, nearing, debating, pursue, pursuing",
    "NEGOTIATING",
  ),
  ...list<AgreementStatus>(
    "propose, proposed, proposes, proposing, offer, offered, offering, suggest, suggested, seek, seeks, sought, seeking, want, wants, wanted, demand, demanded, demands, demanding, request, requested, urge, urged, urging, favor, favour",
    "PROPOSED",
  ),
  ...list<AgreementStatus>(
    "suspend, suspended, suspends, suspending, freeze, froze, frozen, freezing, pause, paused, shelve, shelved",
    "SUSPENDED",
  ),
  ...list<AgreementStatus>(
    `terminate, terminated, terminates, terminating, abandon, abandoned, abandoning, quit, quits, quitting, scrap, scrapped, scrapping, cancel, cancels, canceled, cancelled,
    canceling, cancelling, denounce, denounced, abrogate, abrogated, annul, annulled, leave, leaving, left, exit, exited, tanked, renounce, renounced, break, broke, broken,
    breaking, sever, severed, severing, cut, cutting, end, ended, ending, dissolve, dissolved, revoke, revoked`,
    "TERMINATED",
  ),
  ...list<AgreementStatus>(
    "reject, rejected, rejects, rejecting, refuse, refused, refusing, spurn, spurned, veto, vetoed, oppose, opposed",
    "REJECTED",
  ),
  ...list<AgreementStatus>(
    `implement, implemented, implements, implementing, respect, respects, respected, respecting, renew, renewed, renews, renewing, extend, extended, extends, extending,
    honour, honor, honoured, honored, uphold, upholding, upheld, violate, violated, violates, violating, breach, breached, breaching, observe, observing, observed,
    continue, maintain, maintained, maintaining, enforce, enforced, revitalise, revitalize, prolong, prolonged, amend, amended, amending, revise, revised, revising, defend, defended, share, shares`,
    "IN_FORCE",
  ),
]);

/** A verb with the preposition that leads to its instrument. */
export const PHRASAL: ReadonlyMap<string, AgreementStatus> = new Map([
  ...list<AgreementStatus>(
    "name to, names to, pen to, signature to, signatures to, sign on, signed on, accede to, acceded to, joined to, signatory to, up to",
    "SIGNED",
  ),
  ...list<AgreementStatus>(
    `agree to, agreed to, agrees to, agree on, agreed on, agrees on, agree upon, agreed upon, agreeing on, agreeing to, enter into, entered into, entering into,
    led to, leading to, ended with, ends with, culminated in, concluded with, arrive at, arrived at, arriving at, result in, resulted in, resulting in, up with, settle on, settled on, consent to, consented to, set up`,
    "AGREED",
  ),
  ...list<AgreementStatus>(
    "work on, working on, worked on, working toward, working towards, work toward, work towards, talks on, talks over, talks about, negotiations on, negotiations over, negotiations for, negotiations toward, negotiations towards, negotiating over, haggling over, haggle over, haggled over, wrangling over, bargaining over, headway toward, headway towards, progress toward, progress towards, closer to, close to, progress on, deadline for, talks for",
    "NEGOTIATING",
  ),
  ...list<AgreementStatus>(
    "call for, calls for, called for, calling for, appeal for, appealed for, push for, pushed for, pushing for, pressed for, press for, demand for, demands for, plan for, proposal for, proposals for, proposals on",
    "PROPOSED",
  ),
  ...list<AgreementStatus>(
    "withdraw from, withdrew from, withdrawn from, withdrawing from, withdrawal from, out of, opt of, exit from, departure from, end to",
    "TERMINATED",
  ),
  ...list<AgreementStatus>("voted down, threw out, turned down, voted against", "REJECTED"),
  ...list<AgreementStatus>("approval to, assent to", "RATIFIED"),
  ...list<AgreementStatus>(
    "comply with, complied with, complying with, abide by, abiding by, adhere to, adhered to, adherence to, compliance with, stick to, bound by, commitment to, party to, parties to, respect for",
    "IN_FORCE",
  ),
]);

/** Nouns before "of" an instrument. */
export const NOMINAL: ReadonlyMap<string, AgreementStatus> = new Map([
  ...list<AgreementStatus>("signing, signature, initialing, initialling", "SIGNED"),
  ...list<AgreementStatus>(
    "conclusion, adoption, issuing, release, announcement, creation, establishment, formation, launch, resumption, restoration, normalization, normalisation",
    "AGREED",
  ),
  ...list<AgreementStatus>("ratification", "RATIFIED"),
  ...list<AgreementStatus>(
    "negotiation, negotiations, verge, brink, cusp, threshold, draft, drafts, drafting, finalization, possibility, prospect, prospects, details, outline, outlines",
    "NEGOTIATING",
  ),
  ...list<AgreementStatus>("proposal, idea", "PROPOSED"),
  ...list<AgreementStatus>("suspension, freezing", "SUSPENDED"),
  ...list<AgreementStatus>(
    "termination, cancellation, cancelation, collapse, expiry, expiration, end, breakdown",
    "TERMINATED",
  ),
  ...list<AgreementStatus>("rejection", "REJECTED"),
  ...list<AgreementStatus>(
    "implementation, violation, violations, breach, breaches, interpretation, renewal, extension, terms, provisions, observance, part, anniversary, framework, frame, success, value, spirit, enforcement, article, basis",
    "IN_FORCE",
  ),
]);

/** Verbs that tell by themselves what became of an instrument that is their subject. */
export const ENDINGS: ReadonlyMap<string, AgreementStatus> = new Map([
  ...list<AgreementStatus>(
    "expired, expires, expire, lapsed, lapse, collapsed, collapses, crumbled, ended, unravelled, unraveled",
    "TERMINATED",
  ),
  ...list<AgreementStatus>(
    "held, holds, holding, continues, stands, renews, remains, stipulates, serves, stood, stayed",
    "IN_FORCE",
  ),
]);

/** Verb and particle that do so together. */
export const PHRASAL_ENDINGS: ReadonlySet<string> = new Set([
  "broke down",
  "broken down",
  "fell apart",
  "fallen apart",
  "fell through",
  "ran out",
]);

/** Verbs that set up, restore or end a body or relations. */
export const FOUNDING: ReadonlySet<string> = new Set(
  `establish establishes established establishing set create creates created creating launch launches launched launching form formed forming resume resumed
  resumes resuming restore restored restores restoring normalize normalized normalise normalised reopen reopened open opened sever severed severing cut broke break broken
  suspend suspended elevate elevated elevating upgrade upgraded upgrading forge forged inaugurate inaugurated announce announced agreed agree propose proposed
  constitute constituted institute instituted found founded relaunch relaunched reactivate reactivated reinstate reinstated revive revived reviving re-establish re-established reestablish reestablished creates sets unveil unveiled
  co-chair co-chaired dissolve dissolved establishment creation formation launch resumption restoration terminate terminated`.split(
    /\s+/,
  ),
);
