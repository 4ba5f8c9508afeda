import type { MeetingFormat, MeetingStatus } from "../domain/vocabulary.ts";
import type { MeetingAnswer, MeetingParticipant, TellingArticle } from "./meeting-answer.ts";

/** What schema.org says of it; of a meeting that was only proposed, nothing. */
const STATUS: Readonly<Record<MeetingStatus, string | undefined>> = {
  HELD: "EventScheduled",
  ONGOING: "EventScheduled",
  SCHEDULED: "EventScheduled",
  PROPOSED: undefined,
  POSTPONED: "EventPostponed",
  CANCELLED: "EventCancelled",
};

const ATTENDANCE: Readonly<Record<MeetingFormat, string>> = {
  IN_PERSON: "OfflineEventAttendanceMode",
  VIDEO: "OnlineEventAttendanceMode",
  PHONE: "OnlineEventAttendanceMode",
};

/** The meeting as an Event of schema.org, in JSON-LD. What is not known is left out. */
export function eventOf(meeting: MeetingAnswer, url: string): object {
  const { id, title, status, format, place, participants, history, topics } = meeting;
  const eventStatus = STATUS[status];
  const hosts = participants.filter(({ role }) => role === "HOST");
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    url,
    identifier: id,
    name: title,
    ...datesOf(meeting),
    ...(eventStatus === undefined ? {} : { eventStatus: `https://schema.org/${eventStatus}` }),
    eventAttendanceMode: `https://schema.org/${ATTENDANCE[format]}`,
    ...(place === null ? {} : { location: locationOf(place) }),
    ...(hosts.length === 0 ? {} : { organizer: hosts.map(attendeeOf) }),
    attendee: participants.map(attendeeOf),
    ...(topics.length === 0 ? {} : { keywords: topics.map(({ code }) => code) }),
    subjectOf: history.map(({ article }) => articleOf(article)),
  };
}

/** No day is made up: a month stays a month, and of a quarter schema.org has no way to tell. */
function datesOf({ date }: MeetingAnswer): object {
  if (date === null || date.precision === "QUARTER") return {};
  if (date.precision === "MONTH" || date.precision === "YEAR") return { startDate: date.edtf };
  return { startDate: date.start, endDate: date.end };
}

function locationOf({ city, country }: NonNullable<MeetingAnswer["place"]>): object {
  return {
    "@type": "Place",
    name: [city, country?.name].filter(Boolean).join(", "),
    address: {
      "@type": "PostalAddress",
      ...(city === null ? {} : { addressLocality: city }),
      ...(country === null ? {} : { addressCountry: country.code }),
    },
  };
}

function attendeeOf({ person, country, organization, title }: MeetingParticipant): object {
  const side = organization
    ? { "@type": "Organization", name: organization.name }
    : country && { "@type": "Country", name: country.name, identifier: country.code };
  if (person === null) return side ?? {};
  return {
    "@type": "Person",
    name: person.name,
    ...(title === null ? {} : { jobTitle: title }),
    ...(side && { affiliation: side }),
  };
}

function articleOf({ url, title, published, publisher }: TellingArticle): object {
  return {
    "@type": "NewsArticle",
    ...(title === null ? {} : { headline: title }),
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { datePublished: published }),
    publisher: { "@type": "Organization", name: publisher.name },
  };
}
