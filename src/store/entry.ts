import type { RecordType } from "../domain/change.ts";
import type { AgreementKind, AgreementStatus } from "../domain/vocabulary.ts";
import type { Actors } from "./actors.ts";
import type { AgreementRecord } from "./agreement-record.ts";
import type { ClaimedSide } from "./claimed-sides.ts";
import type {
  Claims,
  FormerClaim,
  MergeReason,
  NewAgreementClaim,
  NewMeetingClaim,
  Removed,
} from "./claims.ts";
import { Changes } from "./history.ts";
import type { Link, Links } from "./links.ts";
import type { MeetingRecord, NewMeeting } from "./meeting-record.ts";
import type { Mentions } from "./mentions.ts";
import type { PersonRecord } from "./person-record.ts";
import type { Redirects } from "./redirects.ts";

export interface EntryParts {
  actors: Actors;
  claims: Claims;
  meetings: MeetingRecord;
  agreements: AgreementRecord;
  links: Links;
  redirects: Redirects;
  mentions: Mentions;
  persons: PersonRecord;
}

/** Claims of one record that say the same, as `StoredAccount` names them. */
export interface ClaimGroup {
  record: number;
  signature: number;
  pinned: boolean;
}

type Placed = Omit<NewMeetingClaim, "article" | "extractor" | "source">;
type PlacedAgreement = Omit<NewAgreementClaim, "article" | "extractor" | "source">;

/** What is being changed in one act: records may be made, claims added and moved, records united. */
export class Entry {
  readonly at: string;
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
  readonly #parts: EntryParts;
  /** Records touched; with the claim that was added, where that is all that happened to it. */
  readonly #meetings = new Map<number, (NewMeetingClaim & { id: number }) | null>();
  readonly #agreements = new Map<number, (NewAgreementClaim & { id: number }) | null>();
  #extractor = 0;
  #source = 0;

  constructor(at: string, parts: EntryParts) {
    this.at = at;
    this.actors = parts.actors;
    this.links = parts.links;
    this.#parts = parts;
  }

  /** From now on claims are those of this article. */
  begin(article: number, extractor: number, source: number): void {
    this.article = article;
    this.#extractor = extractor;
    this.#source = source;
  }

  /** The act is of more than one article. */
  end(): void {
    this.article = null;
  }

  /** Takes back what an article says. */
  removeClaims(article: number): void {
    const removed = this.#parts.claims.removeOf(article);
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

  createOrganization(name: string, letters: string | null): number {
    const id = this.actors.createOrganization(name, letters);
    this.changes.add("ORGANIZATION", id, "CREATED");
    return id;
  }

  /** Answers the claim's id. */
  claimMeeting(given: Placed): number {
    const claim = { ...given, ...this.#reading() };
    const id = this.#parts.claims.add(claim);
    if (this.#meetings.has(given.meeting)) this.touchMeeting(given.meeting);
    else this.#meetings.set(given.meeting, { ...claim, id });
    return id;
  }

  claimAgreement(given: PlacedAgreement): number {
    const claim = { ...given, ...this.#reading() };
    const id = this.#parts.claims.add(claim);
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
    this.#parts.redirects.add(type, record, into);
    this.changes.add(type, record, "MERGED", into);
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
   * Lets mentions of a person that fulfil a condition name another person; answers the meetings in which any did. Both
   * are computed anew, and one left without any is gone.
   */
  moveMentions(from: number, to: number, which: (side: ClaimedSide) => boolean): number[] {
    const forms = new Map(this.actors.names(from).map((form) => [form.id, form]));
    const touched = this.#parts.mentions.move(from, to, which, (names) =>
      this.actors.addNames(
        to,
        names.flatMap((id) => forms.get(id) ?? []).map(({ name, key }) => ({ name, key })),
      ),
    );
    for (const meeting of touched) this.touchMeeting(meeting);
    this.people.add(from);
    this.people.add(to);
    return touched;
  }

  touchMeeting(meeting: number): void {
    this.#meetings.set(meeting, null);
  }

  touchAgreement(agreement: number): void {
    this.#agreements.set(agreement, null);
  }

  /** Each with the claim that was added, where that is all that happened to it. */
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
