import { cityNameAnywhere } from "./city-names.ts";
import type {
  AgreementWhere,
  ArticleWhere,
  CountryWhere,
  EvidenceWhere,
  MeetingWhere,
  OrganizationWhere,
  ParticipantWhere,
  PersonWhere,
  PlaceWhere,
  PublisherWhere,
  TallyWhere,
  TopicWhere,
} from "./reader-filters.ts";
import { decodeId } from "./reader-id.ts";
import { countryColumn, throughText } from "./reader-links.ts";
import type { Names } from "./reader-names.ts";
import {
  choice,
  count,
  type DayRange,
  day,
  during,
  flag,
  identity,
  minCount,
  minShare,
  moment,
  optionalChoice,
  redirectedIdentity,
  share,
  textual,
} from "./reader-operators.ts";
import { linked, linkedFrom, related, relation, setOf, walked, words } from "./reader-relations.ts";
import { allTakePart, between, betweenParties, inPair, parties } from "./reader-sides.ts";
import { type Fragment, sql } from "./reader-sql.ts";
import { type Compile, type Conditions, compiler } from "./reader-where.ts";

/**
 * What each filter means in SQL. A condition speaks of its own record's table, and of others in subqueries of `IN`, so
 * that conditions nest to any depth without names that clash.
 */
export class Filters {
  readonly meetings: Compile<MeetingWhere>;
  readonly agreements: Compile<AgreementWhere>;
  readonly people: Compile<PersonWhere>;
  readonly countries: Compile<CountryWhere>;
  readonly organizations: Compile<OrganizationWhere>;
  readonly places: Compile<PlaceWhere>;
  readonly topics: Compile<TopicWhere>;
  readonly articles: Compile<ArticleWhere>;
  readonly publishers: Compile<PublisherWhere>;
  readonly evidence: Compile<EvidenceWhere>;
  private readonly participants: Compile<ParticipantWhere>;

  /** The meetings that count among partners and counterparts. */
  tallied({ where, during: range }: TallyWhere): Fragment {
    const filter = this.meetings(where, "where");
    if (range === undefined) return filter;
    return sql`${filter} AND ${during("meeting.start", 'meeting."end"')(range as DayRange, "during")}`;
  }

  constructor(names: Names) {
    const meetings: Conditions<MeetingWhere> = {
      id: redirectedIdentity("meeting.id", "MEETING", decodeId("Meeting")),
      kind: choice("meeting.kind"),
      format: choice("meeting.format"),
      // No index begins with these two; the sign keeps SQLite from skipping through one that has them further on.
      status: choice("+meeting.status"),
      date: day("meeting.start"),
      dateAbsence: optionalChoice("meeting.date_absence"),
      precision: optionalChoice("+meeting.precision"),
      during: during("meeting.start", 'meeting."end"'),
      between: between(names, allTakePart),
      countries: setOf(
        names.countries,
        linked("meeting.id", "meeting_country", "meeting", "country", "participation"),
        inPair,
      ),
      organizations: setOf(
        names.organizations,
        linked("meeting.id", "participation", "meeting", "organization"),
      ),
      topics: setOf((topics) => [...topics], linked("meeting.id", "meeting_topic", "meeting", "topic")),
      attendedBy: related(
        "meeting.id",
        "participation.meeting",
        "participation JOIN person ON person.id = participation.person",
        () => this.people,
      ),
      participants: relation("meeting.id", "participation.meeting", "participation", () => this.participants),
      place: related("meeting.place", "place.id", "place", () => this.places),
      agreements: relation("meeting.id", "agreement.meeting", "agreement", () => this.agreements),
      articles: relation(
        "meeting.id",
        "claim.meeting",
        "claim JOIN article ON article.id = claim.article",
        () => this.articles,
      ),
      text: words("meeting.id", "meeting_text"),
      evidence: relation(
        "meeting.id",
        "claim.meeting",
        "evidence JOIN claim ON claim.id = evidence.claim",
        () => this.evidence,
      ),
      confidence: share("meeting.confidence"),
      articleCount: count("meeting.reports"),
      publisherCount: count("meeting.publishers"),
      minConfidence: minShare("meeting.confidence"),
      minPublishers: minCount("meeting.publishers"),
    };
    this.meetings = compiler(() => meetings);
    const meetingsOfArticle = compiler<MeetingWhere>(() => ({
      ...meetings,
      countries: setOf(names.countries, linkedFrom("meeting.id", "participation", "meeting", "country")),
    }));

    this.agreements = compiler<AgreementWhere>(() => ({
      id: redirectedIdentity("agreement.id", "AGREEMENT", decodeId("Agreement")),
      kind: choice("agreement.kind"),
      status: choice("agreement.status"),
      date: day("agreement.start"),
      dateAbsence: optionalChoice("agreement.date_absence"),
      precision: optionalChoice("agreement.precision"),
      during: during("agreement.start", 'agreement."end"'),
      between: betweenParties(names),
      parties: parties(names),
      countries: setOf(names.countries, linked("agreement.id", "agreement_party", "agreement", "country")),
      organizations: setOf(
        names.organizations,
        linked("agreement.id", "agreement_party", "agreement", "organization"),
      ),
      topics: setOf((topics) => [...topics], linked("agreement.id", "agreement_topic", "agreement", "topic")),
      meeting: related("agreement.meeting", "meeting.id", "meeting", () => this.meetings),
      articles: relation(
        "agreement.id",
        "claim.agreement",
        "claim JOIN article ON article.id = claim.article",
        () => this.articles,
      ),
      text: words("agreement.id", "agreement_text"),
      evidence: relation(
        "agreement.id",
        "claim.agreement",
        "evidence JOIN claim ON claim.id = evidence.claim",
        () => this.evidence,
      ),
      confidence: share("agreement.confidence"),
      articleCount: count("agreement.reports"),
      publisherCount: count("agreement.publishers"),
      minConfidence: minShare("agreement.confidence"),
      minPublishers: minCount("agreement.publishers"),
    }));

    this.participants = compiler<ParticipantWhere>(() => ({
      country: countryColumn(names, "participation.country"),
      organization: related(
        "participation.organization",
        "organization.id",
        "organization",
        () => this.organizations,
      ),
      person: related("participation.person", "person.id", "person", () => this.people),
      title: throughText("participation.title", "title.id", "title", textual("title.name")),
      role: choice("participation.role"),
      confidence: share("participation.confidence"),
      minConfidence: minShare("participation.confidence"),
    }));

    this.people = compiler<PersonWhere>(() => ({
      id: redirectedIdentity("person.id", "PERSON", decodeId("Person")),
      name: throughText("person.id", "person_alias.person", "person_alias", textual("person_alias.name")),
      text: words("person.id", "person_text"),
      country: countryColumn(names, "person.country"),
      organization: related(
        "person.organization",
        "organization.id",
        "organization",
        () => this.organizations,
      ),
      title: throughText(
        "person.id",
        "position.person",
        "position JOIN title ON title.id = position.title",
        textual("title.name"),
      ),
      firstSeen: day("person.first_seen"),
      lastSeen: day("person.last_seen"),
      met: related(
        "person.id",
        "meeting_pair.b",
        "person CROSS JOIN meeting_pair ON meeting_pair.facet = 'PERSON' AND meeting_pair.a = person.id",
        () => this.people,
      ),
      meetings: relation(
        "person.id",
        "participation.person",
        "participation JOIN meeting ON meeting.id = participation.meeting",
        () => this.meetings,
      ),
    }));

    this.countries = compiler<CountryWhere>(() => ({
      code: countryColumn(names, "country.code"),
      name: textual("country.name"),
      former: (value) => (value ? sql`country.until IS NOT NULL` : sql`country.until IS NULL`),
      meetings: relation(
        "country.code",
        "participation.country",
        "participation JOIN meeting ON meeting.id = participation.meeting",
        () => this.meetings,
      ),
      agreements: relation(
        "country.code",
        "agreement_party.country",
        "agreement_party JOIN agreement ON agreement.id = agreement_party.agreement",
        () => this.agreements,
      ),
      organizations: relation(
        "country.code",
        "membership.country",
        "membership JOIN organization ON organization.id = membership.organization",
        () => this.organizations,
      ),
    }));

    this.organizations = compiler<OrganizationWhere>(() => ({
      id: redirectedIdentity("organization.id", "ORGANIZATION", decodeId("Organization")),
      name: throughText(
        "organization.id",
        "organization_alias.organization",
        "organization_alias",
        textual("organization_alias.name"),
      ),
      letters: textual("organization.letters"),
      members: setOf(names.countries, linked("organization.id", "membership", "organization", "country")),
      meetings: relation(
        "organization.id",
        "participation.organization",
        "participation JOIN meeting ON meeting.id = participation.meeting",
        () => this.meetings,
      ),
      agreements: relation(
        "organization.id",
        "agreement_party.organization",
        "agreement_party JOIN agreement ON agreement.id = agreement_party.agreement",
        () => this.agreements,
      ),
    }));

    this.places = compiler<PlaceWhere>(() => ({
      id: identity("place.id", decodeId("Place")),
      city: textual("place.city", cityNameAnywhere),
      country: countryColumn(names, "place.country"),
      meetings: relation("place.id", "meeting.place", "meeting", () => this.meetings),
    }));

    this.topics = compiler<TopicWhere>(() => ({
      code: choice("topic.value"),
      meetings: relation(
        "topic.value",
        "meeting_topic.topic",
        "meeting_topic JOIN meeting ON meeting.id = meeting_topic.meeting",
        () => this.meetings,
      ),
      agreements: relation(
        "topic.value",
        "agreement_topic.topic",
        "agreement_topic JOIN agreement ON agreement.id = agreement_topic.agreement",
        () => this.agreements,
      ),
    }));

    const articles: Conditions<ArticleWhere> = {
      id: identity("article.id", decodeId("Article")),
      url: textual("article.url"),
      title: textual("article.title"),
      byline: textual("article.byline"),
      language: textual("article.language"),
      published: day("article.published_day"),
      firstReadAt: moment("article.seen_at"),
      isData: flag("article.is_data"),
      publisher: related("article.publisher", "publisher.id", "publisher", () => this.publishers),
      text: words("article.id", "article_text"),
      meetings: relation(
        "article.id",
        "claim.article",
        "claim JOIN meeting ON meeting.id = claim.meeting",
        () => this.meetings,
      ),
      agreements: relation(
        "article.id",
        "claim.article",
        "claim JOIN agreement ON agreement.id = claim.agreement",
        () => this.agreements,
      ),
    };
    this.articles = compiler(() => articles);

    // Publishers are few, and each has many articles: of each, one after the other until one fits.
    const articlesOfPublisher = compiler<ArticleWhere>(() => ({
      ...articles,
      meetings: walked(
        "article.id",
        "claim.article",
        "claim CROSS JOIN meeting ON meeting.id = claim.meeting",
        () => meetingsOfArticle,
      ),
      agreements: walked(
        "article.id",
        "claim.article",
        "claim CROSS JOIN agreement ON agreement.id = claim.agreement",
        () => this.agreements,
      ),
    }));
    this.publishers = compiler<PublisherWhere>(() => ({
      id: identity("publisher.id", decodeId("Publisher")),
      name: textual("publisher.name"),
      articles: walked("publisher.id", "article.publisher", "article", () => articlesOfPublisher),
    }));

    this.evidence = compiler<EvidenceWhere>(() => ({
      article: related("claim.article", "article.id", "article", () => this.articles),
      meeting: related("claim.meeting", "meeting.id", "meeting", () => this.meetings),
      agreement: related("claim.agreement", "agreement.id", "agreement", () => this.agreements),
      extractor: throughText("claim.extractor", "extractor.id", "extractor", textual("extractor.name")),
      confidence: share("claim.confidence"),
      minConfidence: minShare("claim.confidence"),
    }));
  }
}
