import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chancery, ended, start, temporaryFolder } from "./support/chancery.ts";
import { HEADER, INTEND, official, pair, row, state } from "./support/icews.ts";

let folder: ReturnType<typeof temporaryFolder>;
let db: string;
beforeEach(() => {
  folder = temporaryFolder();
  db = join(folder.path, "test.db");
});
afterEach(() => folder.remove());

function fileOf(lines: readonly string[], name = "events.tab", header = HEADER): string {
  const path = join(folder.path, name);
  writeFileSync(path, `${[header, ...lines].filter((line) => line !== "").join("\n")}\n`);
  return path;
}

async function imported(lines: readonly string[], name?: string, header?: string) {
  const { stderr, code } = await chancery(["import", "icews", fileOf(lines, name, header), "--db", db]);
  return { stderr, code };
}

async function ask<T>(query: string): Promise<T> {
  const path = join(folder.path, "query.graphql");
  writeFileSync(path, query);
  const { stdout, stderr } = await chancery(["query", path, "--db", db, "--format", "json"]);
  expect(stderr).toBe("");
  const answer = JSON.parse(stdout);
  return answer.data ?? answer;
}

interface Meeting {
  kind: string;
  format: string;
  status: string;
  date: { edtf: string; basis: string } | null;
  place: { city: string | null; country: { code: string } | null } | null;
  countries: { code: string }[];
  organizations: { name: string }[];
  people: { name: string }[];
  participants: {
    title: string | null;
    role: string;
    country: { code: string } | null;
    person: { name: string } | null;
  }[];
  articleCount: number;
  publisherCount: number;
  evidence: {
    nodes: {
      quote: string;
      isData: boolean;
      article: { isData: boolean; url: string; published: string; text: string; publisher: { name: string } };
    }[];
  };
}

async function meetings(): Promise<Meeting[]> {
  const { meetings } = await ask<{
    meetings: { nodes: Meeting[] };
  }>(`{ meetings(first: 100, orderBy: [{ field: ADDED }]) { nodes {
    kind format status date { edtf basis } place { city country { code } } countries { code } organizations { name } people { name }
    participants { title role country { code } person { name } } articleCount publisherCount
    evidence(first: 50) { nodes { quote isData article { isData url published text publisher { name } } } } } } }`);
  return meetings.nodes;
}

const revision = () => {
  const sqlite = new Database(db, { readonly: true });
  const value = sqlite.prepare("SELECT revision FROM dataset").pluck().get();
  sqlite.close();
  return value;
};

const codes = ({ countries }: Meeting) => countries.map(({ code }) => code).sort();
const NORWAY = state("Norway");
const CHILE = state("Chile");

describe("import icews", () => {
  test("mirrored rows are one meeting, with both rows as evidence", async () => {
    const lines = pair({ source: NORWAY, target: CHILE, city: "Oslo", country: "Norway" });
    expect((await imported(lines)).code).toBe(0);
    const [meeting, ...others] = await meetings();
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({
      kind: "MEETING",
      format: "IN_PERSON",
      status: "HELD",
      date: { edtf: "2017-03-06", basis: "DATELINE" },
      place: { city: "Oslo", country: { code: "NO" } },
      articleCount: 1,
      publisherCount: 1,
    });
    expect(codes(meeting as Meeting)).toEqual(["CL", "NO"]);
    const evidence = meeting?.evidence.nodes ?? [];
    expect(evidence.map(({ quote }) => quote).sort()).toEqual([...lines].sort());
    expect(evidence[0]).toMatchObject({
      isData: true,
      article: {
        isData: true,
        url: "icews:story:1",
        published: "2017-03-06",
        publisher: { name: "Harbour Gazette" },
      },
    });
  });

  test("rows of one sentence are one meeting of all who are named", async () => {
    const three = [NORWAY, CHILE, state("Ghana")];
    const lines = three.flatMap((source) =>
      three.filter((target) => target !== source).map((target) => row({ source, target, sentence: 4 })),
    );
    await imported(lines);
    const all = await meetings();
    expect(all.map(codes)).toEqual([["CL", "GH", "NO"]]);
    expect(all[0]?.evidence.nodes).toHaveLength(6);
  });

  test("a story that comes back to its meeting tells of one", async () => {
    await imported([
      ...pair({ source: NORWAY, target: CHILE, sentence: 1 }),
      ...pair({ source: NORWAY, target: CHILE, sentence: 6 }),
    ]);
    expect(await meetings()).toHaveLength(1);
  });

  test("other stories of the day are of the same meeting, and count by publisher", async () => {
    await imported([
      ...pair({ source: NORWAY, target: CHILE, story: 1 }),
      ...pair({ source: NORWAY, target: CHILE, story: 2, publisher: "Fjord Post" }),
      ...pair({ source: NORWAY, target: CHILE, story: 3, publisher: "Fjord Post" }),
      ...pair({ source: NORWAY, target: CHILE, story: 4, day: "2017-05-20" }),
    ]);
    const all = await meetings();
    expect(
      all.map(({ date, articleCount, publisherCount }) => [date?.edtf, articleCount, publisherCount]),
    ).toEqual([
      ["2017-03-06", 3, 2],
      ["2017-05-20", 1, 1],
    ]);
  });

  test("two meetings of one story are kept apart by who is named", async () => {
    const [ana, berit] = [official("Ana Quiroga", "Chile"), official("Berit Solheim", "Norway")];
    const [carla, dag] = [official("Carla Montt", "Chile"), official("Dag Nesbakk", "Norway")];
    await imported([
      ...pair({ source: ana, target: berit, sentence: 1 }),
      ...pair({ source: carla, target: dag, sentence: 5 }),
    ]);
    expect((await meetings()).map(({ people }) => people.map(({ name }) => name).sort())).toEqual([
      ["Ana Quiroga", "Berit Solheim"],
      ["Carla Montt", "Dag Nesbakk"],
    ]);
  });

  test("codes become kinds, formats, statuses and roles", async () => {
    const given: [readonly [string, string], string][] = [
      [["Discuss by telephone", "041"], "MEETING PHONE HELD"],
      [["Make a visit", "042"], "VISIT IN_PERSON HELD"],
      [["Host a visit", "043"], "VISIT IN_PERSON HELD"],
      [["Meet at a 'third' location", "044"], "MEETING IN_PERSON HELD"],
      [["Mediate", "045"], "MEDIATION IN_PERSON HELD"],
      [["Engage in negotiation", "046"], "NEGOTIATION IN_PERSON HELD"],
      [INTEND, "MEETING IN_PERSON SCHEDULED"],
      [["Appeal to others to meet or negotiate", "026"], "MEETING IN_PERSON PROPOSED"],
      [["Reject proposal to meet, discuss, or negotiate", "125"], "MEETING IN_PERSON CANCELLED"],
    ];
    await imported(
      given.map(([event], at) =>
        row({ source: NORWAY, target: CHILE, event, story: at + 1, day: `20${at + 10}-03-06` }),
      ),
    );
    const all = await meetings();
    expect(all.map(({ kind, format, status }) => `${kind} ${format} ${status}`)).toEqual(
      given.map(([, is]) => is),
    );
    const hosts = all.map(
      ({ participants }) =>
        participants.find(({ role }) => role === "HOST" || role === "MEDIATOR")?.country?.code,
    );
    expect(hosts).toEqual([undefined, "CL", "NO", undefined, "NO", ...Array(4).fill(undefined)]);
    // The day on which something is announced is not its own.
    expect(all.map(({ date }) => date === null)).toEqual([...Array(6).fill(false), true, true, true]);
  });

  test("a signed agreement has its parties", async () => {
    await imported(
      pair({ source: NORWAY, target: state("European Union"), event: ["Sign formal agreement", "057"] }),
    );
    const { agreements } = await ask<{ agreements: { nodes: unknown[] } }>(
      "{ agreements { nodes { kind status cameoCode date { edtf } parties { country { code } organization { name } } evidence { nodes { isData } } } } }",
    );
    expect(agreements.nodes).toEqual([
      {
        kind: "TREATY",
        status: "SIGNED",
        cameoCode: "057",
        date: { edtf: "2017-03-06" },
        parties: expect.arrayContaining([
          { country: { code: "NO" }, organization: null },
          { country: null, organization: { name: "European Union" } },
        ]),
        evidence: { nodes: [{ isData: true }, { isData: true }] },
      },
    ]);
  });

  test("actors are people, states with an office, and bodies", async () => {
    await imported([
      row({
        source: official("Ana Quiroga", "Chile"),
        target: { name: "Foreign Affairs (Norway)", country: "Norway" },
      }),
      row({
        source: {
          name: "High Ranking Military Personnel (Ghana)",
          sectors: "Military,Government",
          country: "Ghana",
        },
        target: { name: "African Union", sectors: "International Government Organization" },
        story: 2,
      }),
      row({
        source: { name: "Baltic Ferry Council", sectors: "International Government Organization,Regional" },
        target: {
          name: "the former Yugoslav Republic of Macedonia",
          country: "the former Yugoslav Republic of Macedonia",
        },
        story: 3,
      }),
      row({
        source: { name: "Russia", country: "Russian Federation" },
        target: { name: "10 Downing Street" },
        story: 4,
      }),
    ]);
    const all = await meetings();
    const told = all.map(({ participants }) =>
      participants
        .map(({ person, country, title }) => [person?.name, country?.code, title].filter(Boolean).join(" "))
        .sort(),
    );
    expect(told).toEqual([
      ["Ana Quiroga CL", "CL", "NO Foreign Affairs"],
      ["", "GH High Ranking Military Personnel"],
      ["", "MK"],
      ["GB 10 Downing Street", "RU"],
    ]);
    expect(all.map(({ organizations }) => organizations.map(({ name }) => name))).toEqual([
      [],
      ["African Union"],
      ["Baltic Ferry Council"],
      [],
    ]);
  });

  test("other events, private actors and talks within one state are counted and skipped", async () => {
    const { stderr, code } = await imported([
      row({ source: NORWAY, target: CHILE, event: ["Make statement", "010"] }),
      row({ source: NORWAY, target: CHILE, event: ["Accuse", "112"] }),
      row({ source: { name: "Citizen (Norway)", sectors: "Social", country: "Norway" }, target: CHILE }),
      row({ source: { name: "Harbour Gazette", sectors: "Media,News", country: "Norway" }, target: CHILE }),
      row({
        source: official("Ana Quiroga", "Chile"),
        target: { name: "Ministry (Chile)", country: "Chile" },
      }),
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      "skipped: 2 other events, 2 no state, body or person on one side, 1 within one side; 0 failed.",
    );
    expect(await meetings()).toEqual([]);
  });

  test("a malformed row is told with its line, and the rest goes on", async () => {
    const { stderr, code } = await imported([
      "1\t2017-03-06\tNorway",
      row({ source: NORWAY, target: CHILE, day: "2017-02-30" }),
      row({ source: NORWAY, target: CHILE, event: ["Consult", "four"] }),
      ...pair({ source: NORWAY, target: CHILE }),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain("events.tab:2: this row has 3 of 20 cells");
    expect(stderr).toContain(
      'events.tab:3: the date "2017-02-30" is none; it must be a day that exists, as YYYY-MM-DD',
    );
    expect(stderr).toContain('events.tab:4: "four" is no event; give a CAMEO code');
    expect(stderr).toMatch(/5 rows in .* 3 failed\./);
    expect(await meetings()).toHaveLength(1);
  });

  test("a second run changes nothing, nor does it in other parts", async () => {
    const lines = [
      ...pair({ source: NORWAY, target: CHILE }),
      ...pair({ source: official("Ana Quiroga", "Chile"), target: state("Ghana"), story: 2 }),
    ];
    await imported(lines);
    const before = [await meetings(), revision()];
    const { stderr } = await imported(lines);
    expect(stderr).toContain("stories: 0 added, 0 extended, 2 unchanged");
    await imported([lines[1] as string]);
    expect([await meetings(), revision()]).toEqual(before);
  });

  test("a story in two files is one", async () => {
    const [first, mirrored] = pair({ source: NORWAY, target: CHILE }) as [string, string];
    await imported([first]);
    const { stderr } = await imported([mirrored], "later.tab");
    expect(stderr).toContain("stories: 0 added, 1 extended, 0 unchanged");
    const all = await meetings();
    expect(all).toHaveLength(1);
    expect(all[0]?.evidence.nodes.map(({ quote }) => quote)).toEqual([first, mirrored].sort());
  });

  test("the order of rows does not matter", async () => {
    const people = ["Ana Quiroga", "Carla Montt"].map((name) => official(name, "Chile"));
    const lines = [1, 2, 3, 4, 5].flatMap((story) => [
      ...pair({ source: people[story % 2] ?? NORWAY, target: NORWAY, story, day: `2017-03-0${story}` }),
      ...pair({ source: NORWAY, target: CHILE, story, sentence: 2, day: `2017-03-0${story}`, event: INTEND }),
    ]);
    const summary = (all: readonly Meeting[]) =>
      all
        .map(
          (one) =>
            `${one.date?.edtf} ${one.status} ${codes(one)} ${one.people.map(({ name }) => name)} ${one.articleCount}`,
        )
        .sort();
    await imported(lines);
    const forwards = summary(await meetings());
    db = join(folder.path, "other.db");
    await imported([...lines].reverse());
    expect(summary(await meetings())).toEqual(forwards);
  });

  test("four columns without a header are read, by the names of events", async () => {
    const lines = [
      "Norway\tConsult\tForeign Affairs (Chile)\t2014-05-02",
      "Foreign Affairs (Chile)\tConsult\tNorway\t2014-05-02",
      "Norway\tPraise or endorse\tChile\t2014-05-02",
      "Angela Merkel\tHost a visit\tBarack Obama\t2013-06-19",
      "Zita Quillfeather\tConsult\tOrrin Haldane\t2014-05-02",
    ];
    const { stderr } = await imported(lines, "events.tsv", "");
    expect(stderr).toContain("1 other events");
    const all = await meetings();
    expect(all.map((one) => [codes(one), one.people.map(({ name }) => name).sort()])).toEqual([
      [
        ["DE", "US"],
        ["Angela Merkel", "Barack Obama"],
      ],
      [["CL", "NO"], []],
      [[], ["Orrin Haldane", "Zita Quillfeather"]],
    ]);
    expect(all[1]?.evidence.nodes[0]?.article.publisher.name).toBe("ICEWS");
    const { meetings: titled } = await ask<{ meetings: { nodes: { title: string }[] } }>(
      "{ meetings(orderBy: [{ field: ADDED }]) { nodes { title } } }",
    );
    expect(titled.nodes[2]?.title).toBe("Meeting of Orrin Haldane and Zita Quillfeather");
  });

  test("marks, line ends, quotes, other columns and gzip are borne", async () => {
    const columns = ["CAMEO Code", "event_date", "Target Name", "Source Name", "Story ID"];
    const lines = ['40\t2017-03-06\t"Chile"\tNorway\t77', '40\t2017-03-06\tNorway\t"Chile"\t77'];
    const path = join(folder.path, "events.tab.gz");
    writeFileSync(path, gzipSync(`\uFEFF${[columns.join("\t"), ...lines].join("\r\n")}\r\n`));
    expect((await chancery(["import", "icews", path, "--db", db])).code).toBe(0);
    const all = await meetings();
    expect(all.map((one) => [codes(one), one.evidence.nodes.length])).toEqual([[["CL", "NO"], 2]]);
    const again = await chancery(["import", "icews", path, "--db", db]);
    expect(again.stderr).toContain("1 unchanged");
  });

  test("an article on an imported meeting is one report more, and the other way round", async () => {
    const [kono, minh] = [official("Taro Kono", "Japan"), official("Pham Binh Minh", "Vietnam")];
    const lines = pair({ source: kono, target: minh, day: "2018-06-01", city: "Hanoi", country: "Vietnam" });
    const article = join(folder.path, "visit.json");
    writeFileSync(
      article,
      JSON.stringify({
        outlet: "Red River Courier",
        title: "Ministers meet",
        published: "2018-06-01",
        language: "en",
        text: "Japanese Foreign Minister Taro Kono met Vietnamese Foreign Minister Pham Binh Minh in Hanoi on Friday.",
      }),
    );
    const check = async () => {
      const all = await meetings();
      expect(all.map(({ articleCount, publisherCount }) => [articleCount, publisherCount])).toEqual([[2, 2]]);
      expect(all[0]?.people).toHaveLength(2);
      expect(all[0]?.evidence.nodes.map(({ isData }) => isData).sort()).toEqual([false, true, true]);
      const { articles } = await ask<{ articles: { totalCount: number } }>(
        "{ articles(where: { isData: false }) { totalCount } }",
      );
      expect(articles.totalCount).toBe(1);
    };
    await imported(lines);
    await chancery(["ingest", article, "--db", db]);
    await check();
    db = join(folder.path, "other.db");
    await chancery(["ingest", article, "--db", db]);
    await imported(lines);
    await check();
  });

  test("a run that was killed is taken up without loss or duplicate", async () => {
    const lines = Array.from({ length: 6_000 }, (_, at) => {
      const day = new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
      return row({ source: NORWAY, target: CHILE, story: at + 1, day });
    });
    const args = ["import", "icews", fileOf(lines), "--db", db];
    const child = start(args);
    const done = ended(child);
    await waitFor(() => existsSync(db) && countOf("article") > 0);
    child.kill("SIGKILL");
    await done;
    const partly = countOf("article");
    expect(partly).toBeGreaterThan(0);
    const { stderr } = await chancery(args);
    expect(stderr).toContain(`stories: ${6_000 - partly} added, 0 extended, ${partly} unchanged`);
    expect(["article", "meeting", "claim", "evidence"].map(countOf)).toEqual([6_000, 6_000, 6_000, 6_000]);
  }, 120_000);

  test("what is no file of ICEWS is told, with the forms allowed", async () => {
    const { stderr, code } = await imported(["a\tb"], "other.tab", "one\ttwo");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "other.tab: this is no file of ICEWS; ICEWS rows have a first line that names their columns",
    );
    const missing = await imported(["x"], "missing.tab", "Source Name\tTarget Name\tEvent Text");
    expect(missing.stderr).toContain("this has no column Event Date");
    const none = await chancery(["import", "icews", join(folder.path, "none.tab"), "--db", db]);
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining("there is no such file") });
    const binary = join(folder.path, "binary.tab");
    writeFileSync(binary, Uint8Array.from([0, 1, 2, 0, 255]));
    const bytes = await chancery(["import", "icews", binary, "--db", db]);
    expect(bytes).toMatchObject({ code: 1, stderr: expect.stringContaining("no text of lines and tabs") });
  });

  test("a format that is none is told with those that are", async () => {
    const { stderr, code } = await chancery(["import", "gdelt", fileOf([]), "--db", db]);
    expect(code).toBe(2);
    expect(stderr).toContain("Allowed choices are icews");
  });
});

function countOf(table: string): number {
  const sqlite = new Database(db, { readonly: true });
  try {
    return sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  } catch {
    return 0;
  } finally {
    sqlite.close();
  }
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
