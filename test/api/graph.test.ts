import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../helpers/graph.ts";

const text = `Ministers of China, Japan and Korea spoke by video link on Friday. “We agreed to share data,” Mr Wang said. The three sides will set up a joint channel.`;

describe("the graph", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph([
      {
        url: "https://daily.example/video",
        outlet: "The Daily",
        title: "Three ministers speak",
        byline: "A. Writer",
        published: "2020-03-21T08:00:00+08:00",
        text,
        meetings: [
          {
            day: "2020-03-20",
            format: "VIDEO",
            countries: ["CN", "JP", "KR"],
            organizations: ["ASEAN"],
            people: [
              { name: "Wang Yi", country: "CN", title: "Foreign Minister" },
              { name: "Kang Kyung-wha", country: "KR", title: "Foreign Minister" },
            ],
            topics: ["HEALTH"],
            quote: "Ministers of China, Japan and Korea spoke by video link on Friday.",
          },
        ],
        agreements: [
          {
            kind: "MECHANISM",
            status: "AGREED",
            day: "2020-03-20",
            meeting: 0,
            parties: ["CN", "JP", "KR"],
            quote: "The three sides will set up a joint channel.",
          },
        ],
      },
      {
        url: "https://herald.example/later",
        outlet: "The Herald",
        title: "Wang to visit Tokyo",
        meetings: [
          {
            status: "SCHEDULED",
            kind: "VISIT",
            countries: ["CN", "JP"],
            people: [{ name: "Wang Yi", country: "CN", title: "Foreign Minister" }],
            place: { city: "Tokyo", country: "JP" },
          },
        ],
      },
    ]);
  });
  afterAll(() => graph.close());

  test("tells a meeting whole, with the sentence that says so", async () => {
    const { data } = await graph.ask(`{ meetings(where: { format: { eq: VIDEO } }) { totalCount nodes {
      title kind format status confidence articleCount publisherCount dateAbsence
      date { edtf start end precision basis text }
      place { city } countries { code name } organizations { letters } people { name } topics { code }
      participants { country { code } organization { letters } person { name } title role confidence }
      agreements { nodes { title kind parties { country { code } organization { letters } } } }
      evidence { nodes { quote start end extractor confidence article { title byline published publishedAt publisher { name } } } }
    } } }`);
    expect(data.meetings).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          kind: "MEETING",
          format: "VIDEO",
          status: "HELD",
          confidence: 0.9,
          articleCount: 1,
          publisherCount: 1,
          dateAbsence: null,
          date: {
            edtf: "2020-03-20",
            start: "2020-03-20",
            end: "2020-03-20",
            precision: "DAY",
            basis: "STATED",
          },
          place: null,
          countries: [{ code: "CN", name: "China" }, { code: "JP" }, { code: "KR" }],
          organizations: [{ letters: "ASEAN" }],
          people: [{ name: "Wang Yi" }, { name: "Kang Kyung-wha" }],
          topics: [{ code: "HEALTH" }],
          agreements: {
            nodes: [
              { kind: "MECHANISM", parties: ["CN", "JP", "KR"].map((code) => ({ country: { code } })) },
            ],
          },
          evidence: {
            nodes: [
              {
                quote: "Ministers of China, Japan and Korea spoke by video link on Friday.",
                extractor: "test 1",
                article: {
                  title: "Three ministers speak",
                  byline: "A. Writer",
                  published: "2020-03-21",
                  publishedAt: "2020-03-21T08:00:00+08:00",
                  publisher: { name: "The Daily" },
                },
              },
            ],
          },
        },
      ],
    });
    const [meeting] = data.meetings.nodes;
    const [{ start, end, quote }] = meeting.evidence.nodes;
    expect(text.slice(start, end)).toBe(quote);
    expect(meeting.participants).toContainEqual({
      country: { code: "CN" },
      organization: null,
      person: { name: "Wang Yi" },
      title: "Foreign Minister",
      role: "PARTICIPANT",
      confidence: 0.8,
    });
    expect(meeting.participants).toContainEqual({
      country: null,
      organization: { letters: "ASEAN" },
      person: null,
      title: null,
      role: "PARTICIPANT",
      confidence: 0.9,
    });
  });

  test("tells why a date is not known", async () => {
    const { data } = await graph.ask(
      "{ meetings(where: { date: { isNull: true } }) { nodes { date { edtf } dateAbsence } } }",
    );
    expect(data.meetings.nodes).toEqual([{ date: null, dateAbsence: "NOT_STATED" }]);
  });

  test("leads from a country to its partners and from a person to the counterparts", async () => {
    const { data } = await graph.ask(`{
      country(code: CN) { name
        meetings { totalCount } agreements { nodes { title } } people { nodes { name } }
        partners { totalCount nodes { country { code } meetingCount firstDay lastDay meetings { totalCount } } }
        held: partners(where: { status: { eq: HELD } }) { nodes { country { code } meetingCount } } }
      people(where: { name: { eq: "Wang Yi" } }) { nodes {
        country { code } firstSeen lastSeen positions { title country { code } }
        counterparts { nodes { person { name } meetingCount meetings { nodes { format } } } } } } }`);
    expect(data.country).toMatchObject({
      name: "China",
      meetings: { totalCount: 2 },
      people: { nodes: [{ name: "Wang Yi" }] },
      partners: {
        totalCount: 2,
        nodes: [
          {
            country: { code: "JP" },
            meetingCount: 2,
            firstDay: "2020-03-20",
            lastDay: "2020-03-20",
            meetings: { totalCount: 2 },
          },
          { country: { code: "KR" }, meetingCount: 1 },
        ],
      },
      held: {
        nodes: [
          { country: { code: "JP" }, meetingCount: 1 },
          { country: { code: "KR" }, meetingCount: 1 },
        ],
      },
    });
    expect(data.people.nodes).toEqual([
      {
        country: { code: "CN" },
        firstSeen: "2020-03-20",
        lastSeen: "2020-03-20",
        positions: [{ title: "Foreign Minister", country: { code: "CN" } }],
        counterparts: {
          nodes: [
            {
              person: { name: "Kang Kyung-wha" },
              meetingCount: 1,
              meetings: { nodes: [{ format: "VIDEO" }] },
            },
          ],
        },
      },
    ]);
  });

  test("finds every record again by its id", async () => {
    const { data } = await graph.ask(`{
      meetings { nodes { id } } agreements { nodes { id } } people { nodes { id } } organizations(first: 1) { nodes { id } }
      countries(first: 1) { nodes { id } } places { nodes { id } } topics(first: 1) { nodes { id } }
      articles { nodes { id evidence { nodes { id } } } } publishers { nodes { id } } }`);
    const ids: string[] = Object.values<{ nodes: { id: string }[] }>(data).flatMap(({ nodes }) =>
      nodes.map(({ id }) => id),
    );
    ids.push(data.articles.nodes[0].evidence.nodes[0].id);
    const again = await graph.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids });
    expect(again.data.nodes).toEqual(ids.map((id) => ({ __typename: id.split(":")[0], id })));
    for (const id of ids) {
      const { data } = await graph.ask("query ($id: ID!) { node(id: $id) { id } }", { id });
      expect(data.node).toEqual({ id });
    }
    const none = await graph.ask(
      '{ node(id: "Meeting:99999") { id } nodes(ids: ["Person:99999"]) { id } meeting(id: "Meeting:99999") { title } }',
    );
    expect(none).toEqual({ data: { node: null, nodes: [null], meeting: null } });
  });

  test("finds single records by what identifies them", async () => {
    const { data } = await graph.ask(`{
      country(code: "JP") { name } lower: country(code: jp) { name } nowhere: country(code: ZZ) { name }
      letters: organization(name: "ASEAN") { letters } unknown: organization(name: "Nobody's Club") { letters }
      article(url: "https://herald.example/later") { title } topic(code: TRADE) { description }
      publisher(name: "The Daily") { slug articles { nodes { title } } } }`);
    expect(data).toMatchObject({
      country: { name: "Japan" },
      lower: { name: "Japan" },
      nowhere: null,
      letters: { letters: "ASEAN" },
      unknown: null,
      article: { title: "Wang to visit Tokyo" },
      topic: { description: "Trade, tariffs, market access." },
      publisher: { slug: "the-daily", articles: { nodes: [{ title: "Three ministers speak" }] } },
    });
  });

  test("tells what the data set holds", async () => {
    const { data } = await graph.ask(
      "{ dataset { revision counts { meetings agreements people articles publishers evidence } latestArticle firstMeeting lastMeeting } }",
    );
    expect(data.dataset).toEqual({
      revision: expect.any(Number),
      counts: { meetings: 2, agreements: 1, people: 2, articles: 2, publishers: 2, evidence: 3 },
      latestArticle: "2023-05-02",
      firstMeeting: "2020-03-20",
      lastMeeting: "2020-03-20",
    });
  });

  test("tells what changed, and finds the records again", async () => {
    const { data } = await graph.ask(`{
      changes(since: 0) { totalCount nodes { revision at cause kind type recordId otherId record { id } } }
      later: changes(since: 1, where: { type: { eq: MEETING } }) { nodes { revision record { ... on Meeting { status } } } }
      none: changes(since: 1000000) { totalCount } }`);
    expect(data.changes.totalCount).toBe(data.changes.nodes.length);
    for (const { kind, at, recordId, record, otherId } of data.changes.nodes) {
      expect([kind, at, record.id, otherId]).toEqual(["CREATED", "2025-01-02T03:04:05.000Z", recordId, null]);
    }
    expect(data.later.nodes).toEqual([{ revision: 2, record: { status: "SCHEDULED" } }]);
    expect(data.none.totalCount).toBe(0);
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page = await graph.ask(
        "query ($after: String) { changes(since: 0, first: 2, after: $after) { nodes { recordId } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      pages.push(...page.data.changes.nodes.map(({ recordId }: { recordId: string }) => recordId));
      after = page.data.changes.pageInfo.hasNextPage ? page.data.changes.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages).toEqual(data.changes.nodes.map(({ recordId }: { recordId: string }) => recordId));
  });

  test("understands the whole language: fragments, aliases, directives, abstract types", async () => {
    const query = `query ($more: Boolean!, $less: Boolean!) {
      a: meetings(first: 1) { ...M } b: meetings(last: 1) { ...M }
      node(id: "Country:JP") { __typename id ... on Country { name meetings @include(if: $more) { totalCount } } ... on Person { aliases } }
    } fragment M on MeetingConnection { nodes { __typename id @skip(if: $less) title ... @include(if: $more) { status } } }`;
    const more = (await graph.ask(query, { more: true, less: false })).data;
    expect(more.node).toEqual({
      __typename: "Country",
      id: "Country:JP",
      name: "Japan",
      meetings: { totalCount: 2 },
    });
    expect(Object.keys(more.a.nodes[0])).toEqual(["__typename", "id", "title", "status"]);
    const less = (await graph.ask(query, { more: false, less: true })).data;
    expect(less.node).toEqual({ __typename: "Country", id: "Country:JP", name: "Japan" });
    expect(Object.keys(less.b.nodes[0])).toEqual(["__typename", "title"]);
  });

  test("searches everything, and each kind alone", async () => {
    const { data } = await graph.ask(`{
      all: search(text: "wang") { totalCount nodes { kind label score record { __typename ... on Person { name } } } }
      people: search(text: "WANG yi", kinds: [PERSON]) { nodes { label } }
      organizations: search(text: "asean", kinds: [ORGANIZATION], first: 1) { nodes { label } }
      nothing: search(text: "xyzzy") { totalCount nodes { label } pageInfo { endCursor } } }`);
    expect(data.all.nodes[0]).toEqual({
      kind: "PERSON",
      label: "Wang Yi",
      score: 1,
      record: { __typename: "Person", name: "Wang Yi" },
    });
    expect(new Set(data.all.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(["PERSON", "MEETING", "ARTICLE"]),
    );
    expect(data.people.nodes).toEqual([{ label: "Wang Yi" }]);
    expect(data.organizations.nodes).toHaveLength(1);
    expect(data.nothing).toEqual({ totalCount: 0, nodes: [], pageInfo: { endCursor: null } });
  });

  test("pages through a search", async () => {
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const {
        data,
      }: {
        data?: {
          search: { nodes: { label: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        };
      } = await graph.ask(
        'query ($after: String) { search(text: "wang", first: 1, after: $after) { nodes { label } pageInfo { endCursor hasNextPage } } }',
        { after: cursor },
      );
      found.push(...(data?.search.nodes.map(({ label }) => label) ?? []));
      cursor = data?.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (cursor !== null);
    const { data } = await graph.ask('{ search(text: "wang") { nodes { label } } }');
    expect(found).toEqual(data.search.nodes.map(({ label }: { label: string }) => label));
  });
});
