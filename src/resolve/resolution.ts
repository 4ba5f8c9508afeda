import type { Article } from "../domain/article.ts";
import type {
  AgreementFact,
  Facts,
  MeetingFact,
  ParticipantFact,
  PlaceFact,
  Quote,
} from "../domain/facts.ts";
import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import type { Candidates, SideCandidate } from "../store/candidates.ts";
import type { ClaimedSide } from "../store/claimed-sides.ts";
import type { Entry } from "../store/entry.ts";
import { organizationKey } from "../store/fold.ts";
import { meetingSignature, signatureOf, whichOf } from "../store/signature.ts";
import { accountDate, profiled } from "./account.ts";
import { type AgreementAccount, tellingWords } from "./agreement.ts";
import { AgreementBacking } from "./agreement-backing.ts";
import { type MeetingAccount, MeetingBacking } from "./meeting-backing.ts";
import { type Former, type Identified, People } from "./people.ts";
import { RecentAccounts } from "./recent-accounts.ts";
import {
  type Backing,
  type Homes,
  type Keyed,
  MOST_ACCOUNTS,
  type Placement,
  reconcile,
  type Told,
} from "./reconcile.ts";
import { withoutRejected } from "./rejection.ts";
import { regroup } from "./renewal.ts";

/** What was found out about other rows of a data set, for as long as nobody else writes. */
export interface Recent {
  identified: Identified;
  accounts: RecentAccounts;
}

/** Something told, with the claim that it will be. */
interface ToldClaim<A extends Keyed, C> extends Told<A> {
  claim: C;
  /** Where it stands already, or has to. */
  fixed: Placement | null;
}
/** Of what is told again: its record, who was named, and the claim of the meeting at which it was agreed. */
interface Again {
  record: number;
  people: Readonly<Record<string, number>>;
  occasion: { record: number; claim: number } | undefined;
}
/** Who takes part: for comparison, and as it is kept. */
interface Sided {
  sides: SideCandidate[];
  claimed: ClaimedSide[];
}
type MeetingClaim = Omit<Parameters<Entry["claimMeeting"]>[0], "meeting" | "reason">;
type AgreementClaim = Omit<Parameters<Entry["claimAgreement"]>[0], "agreement" | "reason">;

/** Finds out what articles tell of, and enters it. */
export class Resolution {
  readonly #accounts: RecentAccounts;
  /** Accounts that are grouped anew for what is told. */
  readonly #most: number;
  readonly #entry: Entry;
  /** The day of publication of the article at hand. */
  #published: string | null = null;
  #text = "";
  readonly #meetings: MeetingBacking;
  readonly #agreements: AgreementBacking;
  readonly #people: People;
  #again: number | null = null;
  /** How often each thing has been said in the article. */
  readonly #said = new Map<number, number>();

  /** `recent`: what was found out about other rows of the same data set. */
  constructor(candidates: Candidates, entry: Entry, recent?: Recent) {
    this.#entry = entry;
    this.#most = recent ? MOST_OF_DATA : MOST_ACCOUNTS;
    this.#accounts = recent?.accounts ?? new RecentAccounts(candidates);
    this.#meetings = new MeetingBacking(candidates, entry, this.#accounts);
    this.#agreements = new AgreementBacking(candidates, entry);
    this.#people = new People(candidates, entry, recent?.identified);
  }

  /** Answers how many facts were known from other articles. `again`: what was rejected once, and is told again. */
  store({ published, text }: Pick<Article, "published" | "text">, facts: Facts, again?: Again): number {
    this.#published = published?.slice(0, 10) ?? null;
    this.#text = text;
    this.#said.clear();
    const { meetings, agreements } = again ? facts : withoutRejected(facts, this.#entry);
    this.#again = again?.record ?? null;
    if (again) this.#people.bringBack(again.people);
    // All people first, since one may show others to be one or two.
    const { found } = this.#people;
    const sided = meetings.map((fact) => this.#sidesOf(fact));
    const areLast = this.#people.found === found;
    this.reconsider(this.#people.takeDisturbed());
    const told = meetings.map((fact, i) =>
      this.#meeting(fact, areLast ? (sided[i] as Sided) : this.#sidesOf(fact)),
    );
    const placed = this.#place(told, this.#meetings);
    const claims = told.map((one, i) => {
      const { record, reason } = placed[i] as Placement;
      return { record, claim: this.#entry.claimMeeting({ ...one.claim, meeting: record, reason }) };
    });
    const reached = agreements.map((fact) => {
      const occasion = fact.meeting === null ? again?.occasion : claims[fact.meeting];
      return this.#agreement(fact, occasion);
    });
    const placedAgreements = this.#place(reached, this.#agreements);
    for (const [i, one] of reached.entries()) {
      const { record, reason } = placedAgreements[i] as Placement;
      this.#entry.claimAgreement({ ...one.claim, agreement: record, reason });
    }
    this.#remember(told, placed);
    return [...placed, ...placedAgreements].filter(({ reason }) => reason !== null).length;
  }

  /** What is said of the meetings that changed. */
  #remember(told: readonly ToldClaim<MeetingAccount, MeetingClaim>[], placed: readonly Placement[]): void {
    for (const [meeting, claim] of this.#entry.touchedMeetings()) {
      const at = placed.findIndex(({ record }) => record === meeting);
      const one = told[at];
      const said = claim &&
        one && {
          record: meeting,
          signature: one.claim.signature,
          blocks: [one.block],
          claims: 1,
          account: one.account,
        };
      if (said && this.#entry.created.has(meeting)) this.#accounts.put(meeting, [said]);
      else if (said && one.block === null) this.#accounts.add(meeting, said);
      else this.#accounts.forget(meeting);
    }
  }

  /** What says what is said already goes there; all else is reconciled with what is stored. */
  #place<A extends Keyed, C>(told: readonly ToldClaim<A, C>[], backing: Backing<A>): Placement[] {
    const records = told.map(({ fixed }) => fixed?.record);
    const once = (record: number | undefined) => records.filter((each) => each === record).length === 1;
    const open = told.filter(({ fixed }) => !fixed || !once(fixed.record));
    const placed = reconcile(open, backing, [], { most: this.#most });
    return told.map((one) => {
      const at = open.indexOf(one);
      return at >= 0 ? (placed[at] as Placement) : (one.fixed as Placement);
    });
  }

  #meeting(fact: MeetingFact, { sides, claimed }: Sided): ToldClaim<MeetingAccount, MeetingClaim> {
    const { kind, format, status, date } = fact;
    const where = this.#where(fact.place);
    const place = where?.id ?? null;
    const when = accountDate(date);
    const said = {
      kind,
      format,
      status,
      ...when,
      basis: date?.basis ?? null,
      published: this.#published,
      place,
      sides: claimed,
    };
    const signature = this.#signature((which) => meetingSignature(said, which));
    const account = profiled({
      kind,
      format,
      status,
      ...when,
      published: this.#published,
      city: where?.city ?? null,
      placeCountry: fact.place?.country ?? null,
      sides,
      which: whichOf(signature),
    });
    const candidates = this.#meetings.candidates(account);
    const former = this.#entry.former("meeting", { signature, sides: claimed, evidence: fact.evidence });
    const saying = new Set(
      this.#meetings.stored(candidates).flatMap((said) => (said.signature === signature ? said.record : [])),
    );
    const [known] = saying;
    const anchor = this.#entry.recognise("MEETING", signature, fact.evidence);
    let fixed = null;
    if (known !== undefined && saying.size === 1 && !anchor && this.#isAlone(known)) {
      const { reason, score } = this.#meetings.relate(account, account);
      fixed = { record: known, reason: { text: reason, score } };
    }
    const claim = { ...shared(fact), kind, format, status, place, sides: claimed, signature, anchor };
    return {
      account,
      block: anchor?.block ?? null,
      candidates,
      instead: former?.meeting ?? this.#onceMore((id) => this.#entry.isMeeting(id)),
      create: () => this.#createMeeting(claim),
      fixed,
      claim,
    };
  }

  /** The record from which what is told again was taken, if it is still there. */
  #onceMore(exists: (id: number) => boolean): number | null {
    return this.#again !== null && exists(this.#again) ? this.#again : null;
  }

  #createMeeting(claim: MeetingClaim): number {
    const id = this.#again;
    if (id === null || this.#entry.isMeeting(id) || this.#entry.current("MEETING", id) !== id)
      return this.#entry.createMeeting(claim);
    return this.#entry.reviveMeeting(id, null, claim);
  }

  #createAgreement(kind: AgreementKind, status: AgreementStatus): number {
    const id = this.#again;
    if (id === null || this.#entry.isAgreement(id) || this.#entry.current("AGREEMENT", id) !== id)
      return this.#entry.createAgreement(kind, status);
    return this.#entry.reviveAgreement(id, kind, status);
  }

  /** Whether nothing is like a meeting, and no correction speaks of it. */
  #isAlone(meeting: number): boolean {
    return this.#meetings.neighbours(meeting).length === 0 && this.#meetings.isFree(meeting);
  }

  /** These meetings, and those that may be of the same days and sides. */
  around(meetings: Iterable<number>): Set<number> {
    const all = new Set(meetings);
    for (const { account } of this.#meetings.stored([...all]))
      for (const other of this.#meetings.candidates(account)) all.add(other);
    return all;
  }

  /** Groups meetings anew of which people or corrections changed. */
  reconsider(meetings: ReadonlySet<number>, homes?: Homes): void {
    for (const meeting of meetings) this.#accounts.forget(meeting);
    regroup(meetings, this.#meetings, homes);
  }

  /** Finds anew what has to do with meetings that a correction changed. */
  relink(meetings: readonly number[]): void {
    this.#meetings.relink(meetings);
  }

  /** Finds out anew whom mentions of these people name, since a correction says something else than before. */
  rename(people: ReadonlySet<number>, former: Former): void {
    this.#people.rename(people, former);
    this.reconsider(this.#people.takeDisturbed());
  }

  #sidesOf({ participants, date }: MeetingFact): Sided {
    const day = date?.start ?? this.#published;
    const sides: SideCandidate[] = [];
    const claimed: ClaimedSide[] = [];
    for (const participant of participants) {
      const { role, confidence, title = null } = participant;
      const country = participant.country === undefined ? null : this.#country(participant.country);
      const organization =
        participant.organization === undefined ? null : this.#organization(participant.organization);
      const represented = { country, organization: country ? null : organization };
      const { person, names } = this.#person(participant, represented, day);
      const side = { ...represented, person, role };
      sides.push({ ...side, title });
      const titleId = title === null ? null : this.#entry.actors.title(title);
      claimed.push({ ...side, title: titleId, confidence, names });
    }
    return { sides, claimed };
  }

  #agreement(
    fact: AgreementFact,
    occasion: { record: number; claim: number } | undefined,
  ): ToldClaim<AgreementAccount, AgreementClaim> {
    const { kind, status, date } = fact;
    const parties = fact.parties.map((party) => this.#party(party));
    const sides = parties.map((party) => partySide(party, fact.confidence));
    const when = accountDate(date);
    const said = { kind, format: null, status, ...when, published: this.#published, place: null, sides };
    const signature = this.#signature((which) => signatureOf(said, which));
    const account: AgreementAccount = {
      kind,
      status,
      start: when.start,
      end: when.end,
      precision: when.precision,
      published: this.#published,
      parties,
      meeting: occasion?.record ?? null,
      words: tellingWords(fact.evidence[0]?.quote ?? ""),
      key: `${when.start}|${status}|${kind}|${this.#published}|${fact.evidence[0]?.quote}`,
    };
    const former = this.#entry.former("agreement", { signature, sides, evidence: fact.evidence });
    const anchor = this.#entry.recognise("AGREEMENT", signature, fact.evidence);
    return {
      account,
      block: anchor?.block ?? null,
      candidates: this.#agreements.candidates(account),
      instead: former?.agreement ?? this.#onceMore((id) => this.#entry.isAgreement(id)),
      create: () => this.#createAgreement(kind, status),
      fixed: null,
      claim: { ...shared(fact), kind, status, occasion: occasion?.claim ?? null, sides, signature, anchor },
    };
  }

  /** What is said again in the article counts as another. */
  #signature(of: (which: number) => number): number {
    const first = of(0);
    const which = this.#said.get(first) ?? 0;
    this.#said.set(first, which + 1);
    return of(which);
  }

  #where(place: PlaceFact | null): { id: number; city: string | null } | null {
    if (!place || (place.city === undefined && place.country === undefined)) return null;
    return this.#entry.actors.place(place.city ?? null, place.country ?? null);
  }

  #person(
    { person, title }: ParticipantFact,
    side: { country: string | null; organization: number | null },
    day: string | null,
  ) {
    if (!person) return { person: null, names: [] };
    return this.#people.identify(person, side, title ?? null, day);
  }

  #party(party: string): string | number {
    return this.#entry.actors.isCountry(party) ? party : this.#organization(party);
  }

  #country(code: string): string {
    if (this.#entry.actors.isCountry(code)) return code;
    throw new Error(`"${code}" is not the code of a country (ISO 3166-1 alpha-2, XK, SU, YU, DD, CS, YD).`);
  }

  /** A body that the article introduces as "Full Name (FN)" is known as FN too, unless another body is. */
  #organization(name: string): number {
    const { actors } = this.#entry;
    const known = actors.organizationByKey(organizationKey(name));
    if (isLetters(name)) return known ?? this.#entry.createOrganization(name, name);
    const letters = lettersOf(name, this.#text);
    const holder = letters === null ? undefined : actors.organizationByKey(organizationKey(letters));
    if (known !== undefined) {
      if (letters !== null && holder === undefined) actors.addLetters(known, letters);
      return known;
    }
    if (letters === null || holder === undefined) return this.#entry.createOrganization(name, letters);
    if (!actors.isKnownByLettersAlone(holder)) return this.#entry.createOrganization(name, null);
    actors.nameInFull(holder, name);
    return holder;
  }
}

/** Data tells of the same occasion in far more stories than are read as articles. */
const MOST_OF_DATA = 16;

const isLetters = (name: string): boolean => /^[A-Z][A-Z\d]{1,9}$/.test(name);

/** The letters that stand in parentheses after a name in a text. */
function lettersOf(name: string, text: string): string | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const letters = /^ \(([^)]{2,10})\)/.exec(text.slice(at + name.length))?.[1];
    if (letters !== undefined && isLetters(letters)) return letters;
  }
  return null;
}

function shared({ date, dateAbsence, topics, evidence, confidence }: MeetingFact | AgreementFact) {
  return { date, dateAbsence, topics, confidence, evidence: evidence.map(span) };
}

const span = ({ start, end }: Quote) => ({ start, end });

function partySide(party: string | number, confidence: number): ClaimedSide {
  const [country, organization] = typeof party === "string" ? [party, null] : [null, party];
  return { country, organization, person: null, title: null, role: "PARTICIPANT", confidence, names: [] };
}
