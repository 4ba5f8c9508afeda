import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startServer } from "../../src/server/server.ts";
import { openGraph } from "../helpers/graph.ts";

interface Told {
  data?: Record<string, Record<string, unknown>>;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** The server-sent events of a subscription, one after the other. */
function follow(graph: ReturnType<typeof openGraph>, query: string, variables: object = {}) {
  const response = graph.app.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query, variables }),
  });
  let text = "";
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return {
    /** When it has begun to follow. */
    opened: async () => (await response).status,
    async next(): Promise<Told | undefined> {
      reader ??= (await response).body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
      for (;;) {
        const [, event, rest] = text.match(/^([\s\S]*?)\n\n([\s\S]*)$/) ?? [];
        if (event !== undefined) {
          text = rest as string;
          const data = event.split("\n").find((line) => line.startsWith("data: "));
          if (data) return JSON.parse(data.slice(6));
          if (event.startsWith("event: complete")) return undefined;
          continue;
        }
        const { done, value } = await reader.read();
        if (done) return undefined;
        text += new TextDecoder().decode(value);
      }
    },
    async stop() {
      await reader?.cancel();
    },
  };
}

const meetings = `subscription ($since: Int, $where: MeetingFilter) { meetingChanged(since: $since, where: $where) {
  revision resumeFrom kind recordId otherId cause at meeting { id title countries { code } } } }`;
const allMeetings = `subscription ($since: Int) { meetingChanged(since: $since) {
  revision resumeFrom kind recordId meeting { countries { code } } } }`;

describe("what is told as it happens", () => {
  let graph: ReturnType<typeof openGraph>;
  const streams: ReturnType<typeof follow>[] = [];
  const following = (query: string, variables?: object) => {
    const stream = follow(graph, query, variables);
    streams.push(stream);
    return stream;
  };
  beforeEach(() => {
    graph = openGraph([{ meetings: [{ day: "2023-01-01", countries: ["SE", "FI"] }] }]);
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.stop();
    graph.close();
  });

  test("a change that another connection makes reaches those who follow", async () => {
    const stream = following(allMeetings);
    expect(await stream.opened()).toBe(200);
    graph.database.add([{ meetings: [{ day: "2023-02-01", countries: ["NO", "DK"] }] }]);
    expect(await stream.next()).toEqual({
      data: {
        meetingChanged: {
          revision: 2,
          resumeFrom: 2,
          kind: "CREATED",
          recordId: "Meeting:2",
          meeting: { countries: [{ code: "NO" }, { code: "DK" }] },
        },
      },
    });
  });

  test("who comes back goes on where it was and misses nothing, within a revision too", async () => {
    graph.database.add([
      {
        meetings: [
          { day: "2023-02-01", countries: ["NO", "DK"] },
          { day: "2023-02-02", countries: ["NO", "SE"] },
          { day: "2023-02-03", countries: ["NO", "FI"] },
        ],
      },
      { meetings: [{ day: "2023-03-01", countries: ["IS", "NO"] }] },
    ]);
    const whole = following(allMeetings, { since: 0 });
    const all: Record<string, unknown>[] = [];
    while (all.length < 5) all.push((await whole.next())?.data?.meetingChanged as Record<string, unknown>);
    expect(all.map(({ revision, resumeFrom }) => [revision, resumeFrom])).toEqual([
      [1, 1],
      [2, 1],
      [2, 1],
      [2, 2],
      [3, 3],
    ]);
    const ids = all.map(({ recordId }) => recordId);
    expect(new Set(ids).size).toBe(5);
    for (const [index, { resumeFrom }] of all.entries()) {
      const again = following(allMeetings, { since: resumeFrom });
      const later: unknown[] = [];
      while (later.at(-1) !== ids.at(-1) && index < 4)
        later.push((await again.next())?.data?.meetingChanged?.recordId);
      expect(later).toEqual(expect.arrayContaining(ids.slice(index + 1)));
      await again.stop();
    }
  });

  test("filters are those of lists; articles and agreements are told too", async () => {
    graph.database.add([
      { meetings: [{ day: "2023-02-01", countries: ["NO", "DK"] }] },
      {
        title: "A memorandum",
        meetings: [{ day: "2023-03-01", countries: ["IS", "DK"], kind: "VISIT" }],
        agreements: [{ parties: ["IS", "DK"], kind: "TREATY" }],
      },
    ]);
    const where = { countries: { any: ["DK"] }, kind: { eq: "VISIT" } };
    const visits = following(meetings, { since: 0, where });
    expect((await visits.next())?.data?.meetingChanged).toMatchObject({
      revision: 3,
      cause: expect.stringContaining("article"),
      meeting: { countries: [{ code: "IS" }, { code: "DK" }] },
    });
    const treaties = following(
      "subscription { agreementChanged(since: 0, where: { kind: { eq: TREATY } }) { agreement { kind parties { country { code } } } } }",
    );
    expect((await treaties.next())?.data?.agreementChanged).toEqual({
      agreement: { kind: "TREATY", parties: [{ country: { code: "IS" } }, { country: { code: "DK" } }] },
    });
    const articles = following(
      'subscription { articleIngested(since: 1, where: { title: { startsWith: "A mem" } }) { kind article { title meetings { totalCount } } } }',
    );
    expect((await articles.next())?.data?.articleIngested).toEqual({
      kind: "CREATED",
      article: { title: "A memorandum", meetings: { totalCount: 1 } },
    });
  });

  test.each([
    ["meetingChanged(since: 99) { revision }", "INVALID_FILTER", "since"],
    ["meetingChanged(since: -1) { revision }", "INVALID_FILTER", "since"],
    ["meetingChanged(where: {}) { revision }", "INVALID_FILTER", "where"],
    [
      "agreementChanged(where: { parties: { any: [QQ] } }) { revision }",
      "UNKNOWN_VALUE",
      "where.parties.any[0]",
    ],
    ['articleIngested(where: { id: { eq: "Meeting:1" } }) { revision }', "INVALID_ID", "where.id.eq"],
  ])("%s is refused", async (field, code, argument) => {
    const told = await following(`subscription { ${field} }`).next();
    expect(told?.errors?.[0]).toMatchObject({
      extensions: { code, argument, allowed: expect.stringMatching(/[.]$/) },
    });
  });

  test("a server that stops ends its streams", async () => {
    const server = await startServer({ db: graph.database.path, port: 0, host: "127.0.0.1" });
    const query = "subscription { articleIngested { revision } }";
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: "text/event-stream" },
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const [text] = await Promise.all([response.text(), server.close()]);
    expect(text).toContain("event: complete");
  });

  test("costs and missing variables are checked as for questions", async () => {
    const missing = await following(
      "subscription ($kind: MeetingKind) { meetingChanged(where: { kind: { eq: $kind } }) { revision } }",
    ).next();
    expect(missing?.errors?.[0]?.extensions?.code).toBe("VARIABLE_MISSING");
    const costly = await following(
      "subscription { meetingChanged { meeting { articles(first: 500) { nodes { meetings(first: 500) { nodes { title } } } } } } }",
    ).next();
    expect(costly?.errors?.[0]?.extensions?.code).toBe("TOO_COSTLY");
  });
});
