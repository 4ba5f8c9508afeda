import type {
  AgreementRecord,
  ArticleRecord,
  CorrectionRecord,
  CountryRecord,
  EvidenceRecord,
  MeetingRecord,
  MembershipRecord,
  OrganizationRecord,
  ParticipantRecord,
  PartyRecord,
  PersonRecord,
  PlaceRecord,
  PositionRecord,
  PublisherRecord,
  TallyRecord,
  TopicRecord,
} from "../store/reader-records.ts";
import { builder } from "./builder.ts";
import { connectionOf } from "./relay.ts";

// The types that refer to each other, named before any of them is filled in.

export const Agreement = builder.objectRef<AgreementRecord>("Agreement");
export const AgreementParty = builder.objectRef<PartyRecord>("AgreementParty");
export const Article = builder.objectRef<ArticleRecord>("Article");
export const Correction = builder.objectRef<CorrectionRecord>("Correction");
export const Country = builder.objectRef<CountryRecord>("Country");
export const CountryPartner = builder.objectRef<TallyRecord<string>>("CountryPartner");
export const Evidence = builder.objectRef<EvidenceRecord>("Evidence");
export const Meeting = builder.objectRef<MeetingRecord>("Meeting");
export const Membership = builder.objectRef<MembershipRecord>("Membership");
export const Organization = builder.objectRef<OrganizationRecord>("Organization");
export const Participant = builder.objectRef<ParticipantRecord>("Participant");
export const Person = builder.objectRef<PersonRecord>("Person");
export const PersonCounterpart = builder.objectRef<TallyRecord<number>>("PersonCounterpart");
export const Place = builder.objectRef<PlaceRecord>("Place");
export const Position = builder.objectRef<PositionRecord>("Position");
export const Publisher = builder.objectRef<PublisherRecord>("Publisher");
export const Topic = builder.objectRef<TopicRecord>("Topic");

export const AgreementConnection = connectionOf(Agreement, "Agreement", "agreements");
export const ArticleConnection = connectionOf(Article, "Article", "articles");
export const CorrectionConnection = connectionOf(Correction, "Correction", "corrections");
export const CountryConnection = connectionOf(Country, "Country", "countries");
export const CountryPartnerConnection = connectionOf(CountryPartner, "CountryPartner", "partners");
export const EvidenceConnection = connectionOf(Evidence, "Evidence", "pieces of evidence");
export const MeetingConnection = connectionOf(Meeting, "Meeting", "meetings");
export const OrganizationConnection = connectionOf(Organization, "Organization", "organizations");
export const PersonConnection = connectionOf(Person, "Person", "people");
export const PersonCounterpartConnection = connectionOf(
  PersonCounterpart,
  "PersonCounterpart",
  "counterparts",
);
export const PlaceConnection = connectionOf(Place, "Place", "places");
export const PublisherConnection = connectionOf(Publisher, "Publisher", "publishers");
export const TopicConnection = connectionOf(Topic, "Topic", "topics");
