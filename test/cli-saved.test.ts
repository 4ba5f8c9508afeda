import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "../src/server/server.ts";
import { temporaryDatabase } from "./helpers/database.ts";
import { chancery, ended, start, temporaryFolder } from "./support/chancery.ts";

const folder = temporaryFolder();
const queries = join(folder.path, "queries");
const file = (name: string) => join(folder.path, name);
const statuses = `# ---
# slug: by-status
# title: By status
# variables:
#   status: { label: Status, default: HELD }
# ---
query ($status: MeetingStatus!) {
  meetings(where: { status: { eq: $status } }, orderBy: [{ field: DATE }]) { nodes { date { start } countries { code } } }
}`;

let database: ReturnType<typeof temporaryDatabase>;
beforeAll(() => {
  mkdirSync(queries);
  writeFileSync(join(queries, "counts.graphql"), "{ meetings { totalCount } }");
  writeFileSync(file("by-status.graphql"), statuses);
  database = temporaryDatabase([
    {
      meetings: [{ day: "2023-05-01" }, { day: "2023-06-01", countries: ["NO", "PT"], status: "CANCELLED" }],
      agreements: [{ day: "2023-05-01" }],
    },
  ]);
});
afterAll(() => {
  database.remove();
  folder.remove();
});
const run = (...args: string[]) => chancery([...args, "--db", database.path]);

describe("save", () => {
  test("keeps every version, and query answers each", async () => {
    const first = await run("save", file("by-status.graphql"));
    expect(first).toEqual({ code: 0, stdout: "", stderr: "by-status@1 is saved: /q/by-status@1\n" });
    writeFileSync(file("changed.graphql"), statuses.replace(" countries { code }", ""));
    expect((await run("save", file("changed.graphql"))).stderr).toContain("by-status@2 is saved");
    const old = await run("query", "by-status@1", "--format", "csv");
    expect(old.stdout).toBe("date.start,countries.code\r\n2023-05-01,CN; JP\r\n");
    expect(old.stderr).toBe("1 row, the whole answer.\n");
    const latest = await run("query", "by-status", "--var", "status=CANCELLED", "--format", "csv");
    expect(latest.stdout).toBe("date.start\r\n2023-06-01\r\n");
    const json = JSON.parse((await run("query", "by-status")).stdout);
    expect(json).toMatchObject({ slug: "by-status", version: 2, revision: 1, complete: true });
  });

  test("refuses what is wrong, and saves nothing of it", async () => {
    writeFileSync(file("wrong.graphql"), "{ metings { id } }");
    const wrong = await run("save", file("by-status.graphql"), file("wrong.graphql"));
    expect(wrong.stderr).toMatch(/^error: .*wrong\.graphql: 1:3: .*Nothing was saved\.\n$/);
    expect(wrong.code).toBe(1);
    const taken = await run("save", file("by-status.graphql"), "--owner", "ada");
    expect(taken.stderr).toContain('belongs to the owner "local", not to "ada"');
    expect((await run("query", "by-status@3")).stderr).toContain("It has 1, 2.");
  });
});

describe("query", () => {
  test("writes a file when it is whole", async () => {
    const out = file("out.parquet");
    const { stderr, code } = await run("query", "by-status", "--format", "parquet", "--out", out);
    expect({ stderr, code }).toEqual({ stderr: "1 row, the whole answer.\n", code: 0 });
    expect(readFileSync(out).subarray(0, 4).toString()).toBe("PAR1");
    const failed = await run(
      "query",
      "by-status",
      "--var",
      "status=SOON",
      "--format",
      "csv",
      "--out",
      file("no.csv"),
    );
    expect(failed.stderr).toMatch(/^error: .*SOON/);
    expect(failed.code).toBe(2);
    expect(readdirSync(folder.path).filter((name) => name.startsWith("no.csv"))).toEqual([]);
  });

  test.each([
    ["an unknown slug", ["nothing"], /no saved query "nothing"\. There are by-status, counts/],
    ["an explosion of JSON", ["by-status", "--explode", "countries"], /--explode goes with/],
  ])("%s", async (_what, args, said) => {
    const { stderr, code } = await run("query", ...args, "--queries", queries);
    expect(stderr).toMatch(said);
    expect(code).toBeGreaterThan(0);
  });
});

test("serve stores new files as versions, and only those", async () => {
  const listed = async () => JSON.parse((await run("query", file("list.graphql"))).stdout).data.savedQuery;
  writeFileSync(file("list.graphql"), `{ savedQuery(slug: "counts") { versions savedAt } }`);
  for (const text of [
    "{ meetings { totalCount } }",
    "{ agreements { totalCount } }",
    "{ agreements { totalCount } }",
  ]) {
    writeFileSync(join(queries, "counts.graphql"), text);
    const child = start(["serve", "--db", database.path, "--port", "0", "--queries", queries]);
    const end = ended(child);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGTERM");
    expect((await end).stderr).toBe("");
  }
  expect(await listed()).toEqual({ versions: [1, 2], savedAt: expect.stringMatching(/^2/) });
});

test("serve saves what it is sent if it is told so", async () => {
  const query = `mutation { saveQuery(input: { slug: "sent", title: "Sent", document: "{ agreements { totalCount } }" }) {
    savedQuery { path } } }`;
  for (const [args, answer] of [
    [[], { errors: [{ extensions: { code: "SAVING_REFUSED" } }] }],
    [["--allow-saving"], { data: { saveQuery: { savedQuery: { path: "/q/sent@1" } } } }],
  ] as const) {
    const child = start(["serve", "--db", database.path, "--port", "0", "--queries", queries, ...args]);
    const end = ended(child);
    const url = await new Promise<string>((resolve) =>
      child.stdout?.on("data", (data) => resolve(/Queries\s+(\S+)\/q/.exec(String(data))?.[1] ?? "")),
    );
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject(answer);
    if ("data" in answer)
      expect(await (await fetch(`${url}/q/sent`)).json()).toMatchObject({
        data: { agreements: { totalCount: 1 } },
      });
    child.kill("SIGTERM");
    expect((await end).code).toBe(0);
  }
});

test.each(["--read-only", "--only-saved"])("serve does not save with %s", async (other) => {
  const { stderr, code } = await run("serve", "--allow-saving", other);
  expect(stderr).toContain(`which ${other} forbids`);
  expect(code).toBe(2);
});

describe("release", () => {
  const releases = file("releases");
  const release = join(releases, "2023-1");
  beforeAll(async () => {
    const { stderr, code } = await run("release", "2023-1", "--releases", releases, "--licence", "CC-BY-4.0");
    expect(stderr).toContain("The release 2023-1 is made");
    expect(code).toBe(0);
  });

  test("is a data package with checksums that hold", () => {
    const description = JSON.parse(readFileSync(join(release, "datapackage.json"), "utf8"));
    expect(description).toMatchObject({
      version: "2023-1",
      licenses: [{ name: "CC-BY-4.0" }],
      sources: [{ title: "Example Paper" }],
      chancery: { revision: 1, extractors: ["test 1"], counts: { meetings: 2, agreements: 1 } },
    });
    for (const { path, bytes, hash } of description.resources) {
      const content = readFileSync(join(release, path));
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
    }
    const meetings = description.resources.find(({ name }: { name: string }) => name === "meetings");
    const [header = ""] = readFileSync(join(release, "data/meetings.csv"), "utf8").split("\r\n");
    expect(meetings.schema.fields.map(({ name }: { name: string }) => name)).toEqual(header.split(","));
    expect(readFileSync(join(release, "SHA256SUMS"), "utf8").trim().split("\n")).toHaveLength(
      description.resources.length + 2,
    );
    expect(readFileSync(join(release, "citation.bib"), "utf8")).toContain("release 2023-1");
  });

  test("tells how well the extractor does, as its documentation has it", () => {
    const { scores } = JSON.parse(readFileSync(join(release, "datapackage.json"), "utf8")).chancery;
    const document = readFileSync(new URL("../docs/extraction.md", import.meta.url), "utf8");
    const rows = {
      articles: "articles",
      overall: "overall",
      meetings: "meetings F1",
      countries: "countries F1",
      people: "people F1",
      agreements: "agreements F1",
    };
    for (const [key, row] of Object.entries(rows)) {
      const line = document.split("\n").find((each) => each.replaceAll("*", "").startsWith(`| ${row}`)) ?? "";
      const [all, , setAside] = [...line.matchAll(/\| \*{0,2}([\d.]+)/g)].map(([, figure]) => Number(figure));
      expect([scores.all[key], scores.setAside[key]], row).toEqual([all, setAside]);
    }
    expect(scores.of).toMatch(/^cascade \d/);
  });

  test("is checked against its checksums", async () => {
    const check = () => run("release", "2023-1", "--check", "--releases", releases);
    expect(await check()).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("is as it was made: 17 files"),
    });
    const csv = join(release, "data/people.csv");
    const before = readFileSync(csv);
    chmodSync(csv, 0o644);
    writeFileSync(csv, `${before}x`);
    writeFileSync(join(release, "notes.txt"), "not of it");
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toContain("data/people.csv is changed; notes.txt is not of it");
    writeFileSync(csv, before);
    rmSync(join(release, "notes.txt"));
    expect((await check()).code).toBe(0);
    const none = await run("release", "2022", "--check", "--releases", releases);
    expect(none.stderr).toContain("There is no release 2022");
  });

  test("has Parquet that joins", async () => {
    const duck = await (await DuckDBInstance.create()).connect();
    const joined = await duck.runAndReadAll(
      `SELECT m.id, count(*)::INT FROM '${release}/data/meetings.parquet' m
       JOIN '${release}/data/participants.parquet' p ON p.meeting = m.id GROUP BY 1 ORDER BY 1`,
    );
    expect(joined.getRowsJson().map(([, count]) => count)).toEqual([2, 2]);
  });

  test("never changes, and no name is given twice", async () => {
    const again = await run("release", "2023-1", "--releases", releases);
    expect(again.stderr).toMatch(/is there already/);
    expect(again.code).toBe(1);
    expect((await run("release", "../x", "--releases", releases)).code).toBe(2);
    const before = readFileSync(join(release, "chancery.db"));
    const ingest = await chancery(["ingest", "-", "--db", join(release, "chancery.db")], { input: "{}" });
    expect(ingest.stderr).toContain("is the release 2023-1, which never changes");
    expect(readFileSync(join(release, "chancery.db"))).toEqual(before);
    expect(existsSync(join(release, "chancery.db-wal"))).toBe(false);
  });

  test("is asked by its name beside data that went on, and served by itself", async () => {
    database.add([{ meetings: [{ day: "2024-01-01" }] }]);
    const server = await startServer({ db: database.path, port: 0, host: "127.0.0.1", releases });
    const count = async (url: string, path: string) => {
      const response = await fetch(`${url}/q/by-status.jsonl${path}`);
      return [(await response.text()).trim().split("\n").length, response.headers.get("chancery-release")];
    };
    expect(await count(server.url, "")).toEqual([2, null]);
    expect(await count(server.url, "?release=2023-1")).toEqual([1, "2023-1"]);
    expect(await count(server.url, "?release=2023-1")).toEqual([1, "2023-1"]);
    expect((await fetch(`${server.url}/q/by-status?release=2022`)).status).toBe(404);
    expect((await fetch(`${server.url}/q/by-status?release=..`)).status).toBe(404);
    const asked = async (search: string, query: string) => {
      const response = await fetch(`${server.url}/graphql${search}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      return response.json() as Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }>;
    };
    const state = "{ dataset { release revision } meetings { totalCount } }";
    expect((await asked("", state)).data).toMatchObject({ dataset: { release: null, revision: 2 } });
    expect((await asked("?release=2023-1", state)).data).toEqual({
      dataset: { release: "2023-1", revision: 1 },
      meetings: { totalCount: 2 },
    });
    expect((await asked("?release=2022", state)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    const undo = 'mutation { undoCorrection(input: { id: "Correction:1" }) { correction { id } } }';
    expect((await asked("?release=2023-1", undo)).errors?.[0]?.extensions.code).toBe("CORRECTIONS_REFUSED");
    await server.close();
    const own = await startServer({ db: release, port: 0, host: "127.0.0.1", onlySaved: true });
    expect(await count(own.url, "")).toEqual([1, "2023-1"]);
    expect((await (await fetch(`${own.url}/q/by-status.json`)).json()) as object).toMatchObject({
      release: "2023-1",
      citation: { text: expect.stringContaining("release 2023-1 (revision 1)") },
    });
    const closed = await fetch(`${own.url}/graphql?query={__typename}`);
    expect([closed.status, await closed.text()]).toEqual([
      403,
      expect.stringContaining("saved queries only"),
    ]);
    expect((await fetch(`${own.url}/health`)).status).toBe(200);
    await own.close();
  });
});
