import type { FacetSource, FacetSources } from "./reader-facets.ts";

/** By what meetings can be counted. */
export const MeetingFacet = {
  COUNTRY: "The countries that take part.",
  ORGANIZATION: "The organizations that take part.",
  PERSON: "The people who take part.",
  KIND: "What sort of meeting it is.",
  FORMAT: "By what means the participants meet.",
  STATUS: "How far it has come.",
  PLACE: "Where it takes place.",
  TOPIC: "What it is about.",
  PUBLISHER: "Who reports it.",
} as const;
export type MeetingFacet = keyof typeof MeetingFacet;

/** By what agreements can be counted. */
export const AgreementFacet = {
  COUNTRY: "The countries that are parties.",
  ORGANIZATION: "The organizations that are parties.",
  KIND: "What sort of agreement it is.",
  STATUS: "How far it has come.",
  TOPIC: "What it is about.",
  PUBLISHER: "Who reports it.",
} as const;
export type AgreementFacet = keyof typeof AgreementFacet;

const COUNTRY_NAME = "SELECT name FROM country WHERE code = found.value";
const ORGANIZATION_NAME = "SELECT name FROM organization WHERE id = found.value";

const publisherOf = (record: "meeting" | "agreement"): FacetSource => ({
  join: `JOIN claim ON claim.${record} = ${record}.id JOIN article ON article.id = claim.article`,
  value: "article.publisher",
  label: "SELECT name FROM publisher WHERE id = found.value",
  type: "Publisher",
  distinct: `${record}.id`,
});

// Whoever takes part has one row, and the side that a person represents one of its own without person.
const AS_SUCH = "JOIN participation ON participation.meeting = meeting.id AND participation.person IS NULL";

export const meetingFacets: FacetSources<MeetingFacet> = {
  COUNTRY: { join: AS_SUCH, value: "participation.country", label: COUNTRY_NAME },
  ORGANIZATION: {
    join: AS_SUCH,
    value: "participation.organization",
    label: ORGANIZATION_NAME,
    type: "Organization",
  },
  PERSON: {
    join: "JOIN participation ON participation.meeting = meeting.id",
    value: "participation.person",
    label: "SELECT name FROM person WHERE id = found.value",
    type: "Person",
  },
  KIND: { value: "meeting.kind" },
  FORMAT: { value: "meeting.format" },
  STATUS: { value: "meeting.status" },
  PLACE: {
    value: "meeting.place",
    label: `SELECT ifnull(place.city || ifnull(', ' || country.name, ''), country.name)
      FROM place LEFT JOIN country ON country.code = place.country WHERE place.id = found.value`,
    type: "Place",
  },
  TOPIC: { join: "JOIN meeting_topic ON meeting_topic.meeting = meeting.id", value: "meeting_topic.topic" },
  PUBLISHER: publisherOf("meeting"),
};

const PARTIES = "JOIN agreement_party ON agreement_party.agreement = agreement.id";

export const agreementFacets: FacetSources<AgreementFacet> = {
  COUNTRY: { join: PARTIES, value: "agreement_party.country", label: COUNTRY_NAME },
  ORGANIZATION: {
    join: PARTIES,
    value: "agreement_party.organization",
    label: ORGANIZATION_NAME,
    type: "Organization",
  },
  KIND: { value: "agreement.kind" },
  STATUS: { value: "agreement.status" },
  TOPIC: {
    join: "JOIN agreement_topic ON agreement_topic.agreement = agreement.id",
    value: "agreement_topic.topic",
  },
  PUBLISHER: publisherOf("agreement"),
};
