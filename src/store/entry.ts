import type { RecordType } from "../domain/change.ts";
import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import type { Actors, NameForm } from "./actors.ts";
import type { AgreementRecord } from "./agreement-record.ts";
import type { AnchoredMention, AnchoredMentions } from "./anchored-mentions.ts";
import { type Anchor, type Anchors, type ClaimType, takeAnchor } from "./anchors.ts";
import type { Articles } from "./articles.ts";
import type { ClaimedSide } from "./claimed-sides.ts";
import type {
  Claims,
  FormerClaim,
  MergeReason,
  NewAgreementClaim,
  NewMeetingClaim,
  Removed,
} from "./claims.ts";
import type { AgreementValues, CorrectedValues, MeetingValues } from "./corrected-values.ts";
import type { Corrections } from "./corrections.ts";
import { Changes } from "./history.ts";
import type { Link, Links } from "./links.ts";
import type { MeetingRecord, NewMeeting } from "./meeting-record.ts";
import type { Mention, Mentions } from "./mentions.ts";
import type { Part, PersonRecord } from "./person-record.ts";
import type { Redirects } from "./redirects.ts";
import type { Rejections } from "./rejections.ts";

export interface EntryParts {
  actors: Actors;
  articles: Articles;
  claims: Claims;
  meetings: MeetingRecord;
  agreements: AgreementRecord;
  links: Links;
  redirects: Redirects;
  mentions: Mentions;
  persons: PersonRecord;
  corrections: Corrections;
  anchors: Anchors;
  anchoredMentions: AnchoredMentions;
  rejections: Rejections;
  values: CorrectedValues;
}

/** Claims of one record that say the same, as `StoredAccount` names them. */
export interface ClaimGroup {
  record: number;
  signature: number;
  /** Those that corrections do not tell apart. */
  blocks: readonly (number | null)[];
}

interface Anchored {
  /** What stood for it while its article was read anew. */
  anchor: Anchor | undefined;
}
type Placed = Omit<NewMeetingClaim, "article" | "extractor" | "source"> & Anchored;
type PlacedAgreement = Omit<NewAgreementClaim, "article" | "extractor" | "source"> & Anchored;

/** What is being changed in one act: records may be made, claims added and moved, records united. */
export class Entry {
  readonly at: string;
  /** The revision that it will be. */
  readonly revision: number;
  /** By what and why records change, in words. */
  cause: string;
  readonly changes = new Changes();
  /** The article being read, if one is. */
  article: number | null = null;
  /** Meetings that are new, with claims of this article alone. */
  readonly created = new Set<number>();
  /** Persons to be computed anew. */
  readonly people = new Set<number>();
  readonly removed: Removed = {
    claims: [],
    meetings: [],
    agreements: [],
    organizations: new Set(),
    places: new Set(),
    people: new Set(),
  };
  readonly actors: Actors;
  readonly links: Links;
  readonly corrections: Corrections;
  readonly anchors: Anchors;
  readonly rejections: Rejections;
  readonly #parts: EntryParts;
  /** Anchors of the article that wait for the claims that they stand for. */
  #waiting: Anchor[] = [];
  /** Meetings whose mentions were taken, so that who takes part does not tell yet whom they name. */
  readonly #renamed = new Set<number>();
  /** People whose ids stood for others, by id. */
  readonly #freed = new Map<number, number>();
  readonly #meant = new Map<number, ReadonlyMap<string, number>>();
  /** Records touched; with the claim that was added, where that is all that happened to it. */
  readonly #meetings = new Map<number, (NewMeetingClaim & { id: number }) | null>();
  readonly #agreements = new Map<number, (NewAgreementClaim & { id: number }) | null>();
  #extractor = 0;
  #source = 0;

  constructor(at: string, revision: number, cause: string, parts: EntryParts) {
    this.at = at;
    this.revision = revision;
    this.cause = cause;
    this.actors = parts.actors;
    this.links = parts.links;
    this.corrections = parts.corrections;
    this.anchors = parts.anchors;
    this.rejections = parts.rejections;
    this.#parts = parts;
  }

  /** From now on claims are those of this article. */
  begin(article: number, extractor: number, source: number): void {
    this.article = article;
    this.#extractor = extractor;
    this.#source = source;
    this.#waiting = this.anchors.waiting(article);
  }

  /** From now on claims are those of this article again; answers its day of publication and its text. */
  resume(article: number): { published: string | null; text: string } | undefined {
    const stored = this.#parts.articles.stored(article);
    if (stored) this.begin(article, stored.extractor, this.#parts.articles.source(article));
    return stored;
  }

  /** The anchor of what is told, if a correction spoke of it before. */
  recognise(
    type: ClaimType,
    signature: number,
    quotes: readonly { start: number; end: number; quote: string }[],
  ): Anchor | undefined {
    return takeAnchor(this.#waiting, type, signature, quotes);
  }

  /** Whom a correction says an article means by the name with this key. */
  meant(article: number, key: string): number | undefined {
    let people = this.#meant.get(article);
    if (!people) {
      people = this.#parts.anchoredMentions.of(article);
      this.#meant.set(article, people);
    }
    const person = people.get(key);
    return person === undefined ? undefined : this.#parts.redirects.current("PERSON", person);
  }

  /** The act is of more than one article. */
  end(): void {
    this.article = null;
  }

  /** Takes back what an article says. */
  removeClaims(article: number): void {
    this.anchors.releaseOf(article);
    this.#forgetClaims(this.#parts.claims.removeOf(article));
  }

  /** Takes back one claim, which nothing takes the place of. */
  removeClaim(claim: number): void {
    this.anchors.release(claim);
    const { claims: _, ...removed } = this.#parts.claims.remove(claim);
    this.#forgetClaims({ ...removed, claims: [] });
  }

  #forgetClaims(removed: Removed): void {
    this.removed.claims.push(...removed.claims);
    this.removed.meetings.push(...removed.meetings);
    this.removed.agreements.push(...removed.agreements);
    for (const meeting of removed.meetings) this.touchMeeting(meeting);
    for (const agreement of removed.agreements) this.touchAgreement(agreement);
    for (const organization of removed.organizations) this.removed.organizations.add(organization);
    for (const place of removed.places) this.removed.places.add(place);
    for (const person of removed.people) {
      this.removed.people.add(person);
      // So that who is named from here on is compared with names that are still said.
      if (this.#parts.persons.forgetNames(person)) this.people.add(person);
    }
  }

  /** The claim among those taken back that a new one stands in the place of: it says the same, or has the same quote and sides. */
  former(
    of: "meeting" | "agreement",
    { signature, sides, evidence }: Pick<Placed, "signature" | "sides" | "evidence">,
  ): FormerClaim | undefined {
    const left = this.removed.claims.filter((claim) => claim[of] !== null);
    const found =
      left.find((claim) => claim.signature === signature) ??
      left.find((claim) => claim.quoted === evidence[0]?.start && shareTwo(claim.sides, sides));
    if (found) this.removed.claims.splice(this.removed.claims.indexOf(found), 1);
    return found;
  }

  createMeeting(given: NewMeeting): number {
    const id = this.#parts.meetings.create(given);
    this.created.add(id);
    this.changes.add("MEETING", id, "CREATED");
    return id;
  }

  /** A meeting for claims that are to be taken out of another. */
  splitMeeting(from: number, given: NewMeeting): number {
    const id = this.#parts.meetings.create(given);
    this.changes.add("MEETING", id, "SPLIT", from);
    this.touchMeeting(id);
    return id;
  }

  /** The meeting that a correction took away is there again. */
  reviveMeeting(id: number, from: number | null, given: NewMeeting): number {
    this.#parts.redirects.drop("MEETING", id);
    this.#parts.meetings.create(given, id);
    this.changes.add("MEETING", id, from === null ? "CREATED" : "SPLIT", from);
    this.touchMeeting(id);
    return id;
  }

  reviveAgreement(id: number, kind: AgreementKind, status: AgreementStatus): number {
    this.#parts.redirects.drop("AGREEMENT", id);
    this.#parts.agreements.create(kind, status, id);
    this.changes.add("AGREEMENT", id, "CREATED");
    return id;
  }

  createAgreement(kind: AgreementKind, status: AgreementStatus): number {
    const id = this.#parts.agreements.create(kind, status);
    this.changes.add("AGREEMENT", id, "CREATED");
    return id;
  }

  splitAgreement(from: number, kind: AgreementKind, status: AgreementStatus): number {
    const id = this.#parts.agreements.create(kind, status);
    this.changes.add("AGREEMENT", id, "SPLIT", from);
    this.touchAgreement(id);
    return id;
  }

  createPerson(name: string, country: string | null, organization: number | null): number {
    const id = this.actors.createPerson(name, country, organization);
    this.changes.add("PERSON", id, "CREATED");
    return id;
  }

  /** The person whom a correction took away is there again. */
  revivePerson(id: number, from: number | null, name: string, side: Sides[number]): number {
    this.#parts.redirects.drop("PERSON", id);
    const out = this.#freed.get(id) ?? (from === id ? null : from);
    this.actors.createPerson(name, side.country, side.organization, id);
    this.changes.add("PERSON", id, out === null ? "CREATED" : "SPLIT", out);
    this.people.add(id);
    return id;
  }

  createOrganization(name: string, letters: string | null): number {
    const id = this.actors.createOrganization(name, letters);
    this.changes.add("ORGANIZATION", id, "CREATED");
    return id;
  }

  /** Answers the claim's id. */
  claimMeeting({ anchor, ...given }: Placed): number {
    const claim = { ...given, ...this.#reading() };
    const id = this.#parts.claims.add(claim);
    if (anchor) this.anchors.hold(anchor, id);
    if (this.#meetings.has(given.meeting)) this.touchMeeting(given.meeting);
    else this.#meetings.set(given.meeting, { ...claim, id });
    return id;
  }

  claimAgreement({ anchor, ...given }: PlacedAgreement): number {
    const claim = { ...given, ...this.#reading() };
    const id = this.#parts.claims.add(claim);
    if (anchor) this.anchors.hold(anchor, id);
    if (this.#agreements.has(given.agreement)) this.touchAgreement(given.agreement);
    else this.#agreements.set(given.agreement, { ...claim, id });
    return id;
  }

  /** Moves claims to another meeting. */
  moveMeetingClaims(group: ClaimGroup, to: number, reason: MergeReason | null): void {
    this.touchMeeting(group.record);
    this.touchMeeting(to);
    this.created.delete(to);
    this.#parts.claims.move("meeting", group, to, reason);
    for (const agreement of this.#parts.claims.agreementsAt(to)) this.touchAgreement(agreement);
  }

  moveAgreementClaims(group: ClaimGroup, to: number, reason: MergeReason | null): void {
    this.touchAgreement(group.record);
    this.touchAgreement(to);
    this.#parts.claims.move("agreement", group, to, reason);
  }

  /** A record whose claims all went to another answers by that one from now on. */
  absorb(type: "MEETING" | "AGREEMENT" | "PERSON", record: number, into: number): void {
    if (type === "MEETING") this.links.move(record, into);
    // Where a correction lets the person take part without being named.
    if (type === "PERSON")
      for (const meeting of this.#parts.mentions.meetings(record)) this.touchMeeting(meeting);
    this.#parts.redirects.add(type, record, into);
    this.changes.add(type, record, "MERGED", into);
    if (type === "PERSON") this.corrections.changed();
  }

  /** What a record is now: itself, unless it became part of another. */
  current(type: RecordType, record: number): number {
    return this.#parts.redirects.current(type, record);
  }

  link(link: Link): void {
    if (!this.links.add(link)) return;
    this.changes.add("MEETING", link.a, "UPDATED");
    this.changes.add("MEETING", link.b, "UPDATED");
  }

  unlink(a: number, b: number): void {
    this.links.drop(a, b);
    this.changes.add("MEETING", a, "UPDATED");
    this.changes.add("MEETING", b, "UPDATED");
  }

  /**
   * Lets mentions of a person that fulfil a condition, or all, name another person; answers the meetings in which any
   * did. Both are computed anew, and one left without any is gone. Conditions do not touch what a correction says.
   */
  moveMentions(from: number, to: number, which?: (side: ClaimedSide) => boolean): number[] {
    const forms = new Map(this.actors.names(from).map((form) => [form.id, form]));
    const isFree = ({ names: [first] }: ClaimedSide, article: number) =>
      first === undefined || this.meant(article, forms.get(first)?.key ?? "") !== from;
    const touched = this.#parts.mentions.move(
      from,
      to,
      (side, article) => which === undefined || (which(side) && isFree(side, article)),
      (names) =>
        this.actors.addNames(
          to,
          names.flatMap((id) => forms.get(id) ?? []).map(({ name, key }) => ({ name, key })),
        ),
      this.#renamed,
    );
    for (const meeting of touched) this.touchMeeting(meeting);
    this.people.add(from);
    this.people.add(to);
    return touched;
  }

  /** All mentions of people, with the names; the people are known by nothing until `putMention` names them again. */
  takeMentions(people: ReadonlySet<number>): (Mention & { names: NameForm[] })[] {
    const forms = new Map(
      [...people].flatMap((person) => this.actors.names(person)).map((form) => [form.id, form]),
    );
    const mentions = this.#parts.mentions
      .of(people)
      .map((mention) => ({ ...mention, names: mention.side.names.flatMap((id) => forms.get(id) ?? []) }));
    for (const person of people) {
      this.#parts.persons.forget(person);
      this.people.add(person);
    }
    for (const { meeting } of mentions) this.#renamed.add(meeting);
    return mentions;
  }

  /** Lets a mention name a person, whom it makes known. */
  putMention(mention: Mention, person: number, names: readonly number[], part: Part): void {
    this.#parts.mentions.put(mention, person, names);
    this.#parts.persons.widen(person, part);
    this.people.add(person);
    if (person !== mention.side.person) this.touchMeeting(mention.meeting);
  }

  /** The values that people gave of a record, the newest last. */
  values<V extends MeetingValues | AgreementValues>(type: ClaimType, record: number): V[] {
    return this.#parts.values.of<V>(type, record);
  }

  /** How many take part in a meeting, or are parties to an agreement, by what is said of it now. */
  sidesAfter(type: ClaimType, record: number): number {
    return type === "MEETING"
      ? this.#parts.meetings.participants(record).length
      : this.#parts.agreements.parties(record).length;
  }

  agreementsReachedBy(claim: number): number[] {
    return this.#parts.claims.agreementsBy(claim);
  }

  isMeeting(id: number): boolean {
    return this.#parts.meetings.has(id);
  }

  isAgreement(id: number): boolean {
    return this.#parts.agreements.has(id);
  }

  /** Says whom an article means by a name; keeps who it was. */
  anchorMention(correction: number, mention: AnchoredMention): void {
    this.#parts.anchoredMentions.add(correction, mention);
    this.#meant.clear();
  }

  anchoredMentions(correction: number): AnchoredMention[] {
    return this.#parts.anchoredMentions.ofCorrection(correction);
  }

  /** To be called when a correction is undone. */
  undone(): void {
    this.#meant.clear();
  }

  mentionsOf(people: ReadonlySet<number>): (Mention & { key: string })[] {
    const keys = new Map(
      [...people].flatMap((person) => this.actors.names(person)).map(({ id, key }) => [id, key]),
    );
    return this.#parts.mentions
      .of(people)
      .map((mention) => ({ ...mention, key: keys.get(mention.side.names[0] ?? 0) ?? "" }));
  }

  /** Lets the ids of people who became others stand for themselves while `act` finds out who is there again. */
  freeing(people: Iterable<number>, act: () => void): void {
    for (const id of people) {
      const into = this.current("PERSON", id);
      if (into === id || this.actors.isPerson(id)) continue;
      this.#freed.set(id, into);
      this.#parts.redirects.drop("PERSON", id);
    }
    act();
    for (const [id, into] of this.#freed)
      if (!this.actors.isPerson(id)) this.#parts.redirects.add("PERSON", id, this.current("PERSON", into));
    this.#freed.clear();
  }

  touchMeeting(meeting: number): void {
    this.#meetings.set(meeting, null);
  }

  touchAgreement(agreement: number): void {
    this.#agreements.set(agreement, null);
  }

  /** Each with the claim that was added, where that is all that happened to it. */
  /** The ids of meetings touched. */
  get meetings(): number[] {
    return [...this.#meetings.keys()];
  }

  touchedMeetings(): Iterable<[number, (NewMeetingClaim & { id: number }) | null]> {
    return this.#meetings;
  }

  touchedAgreements(): Iterable<[number, (NewAgreementClaim & { id: number }) | null]> {
    return this.#agreements;
  }

  /** All that was touched is what its claims say. */
  settled(): void {
    this.#meetings.clear();
    this.#agreements.clear();
    this.created.clear();
    this.removed.claims.length = 0;
  }

  /** The record has no claims left. */
  ended(type: RecordType, record: number): void {
    this.changes.add(type, record, "DELETED");
  }

  #reading() {
    if (this.article === null) throw new Error("Claims are those of an article.");
    return { article: this.article, extractor: this.#extractor, source: this.#source };
  }
}

type Sides = readonly { country: string | null; organization: number | null }[];

function shareTwo(a: Sides, b: Sides): boolean {
  const ours = new Set(a.map(({ country, organization }) => country ?? organization));
  const theirs = new Set(b.map(({ country, organization }) => country ?? organization));
  return [...ours].filter((side) => side !== null && theirs.has(side)).length > 1;
}
