import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSaved } from "../helpers/saved.ts";

const MEETINGS = 1203;

const rows = `# ---
# title: Meetings <of> a country
# variables:
#   country: { label: Country, default: CN }
# ---
query ($country: CountryCode!, $statuses: [MeetingStatus!] = [HELD]) {
  meetings(where: { countries: { any: [$country] }, status: { in: $statuses } }, orderBy: [{ field: ADDED }]) {
    totalCount
    nodes { id date { start } title confidence articleCount participants { country { code } role } }
  }
}`;
const firstTwo = "{ meetings(first: 2) { nodes { id } } }";
const needed =
  "query ($country: CountryCode!) { country(code: $country) { name meetings { nodes { id } } } }";

let saved: ReturnType<typeof openSaved>;
beforeAll(() => {
  const meetings = Array.from({ length: MEETINGS }, (_, index) => ({
    day: new Date(Date.UTC(2000, 0, 1 + index * 3)).toISOString().slice(0, 10),
  }));
  saved = openSaved([{ meetings }], {
    "rows.graphql": rows,
    "first-two.graphql": firstTwo,
    "needed.graphql": needed,
    "broken.graphql": "{ metings { id } }",
  });
});
afterAll(() => saved.close());

describe("the address of a saved query", () => {
  test("gives every row as CSV, with the state of the data in its head", async () => {
    const response = await saved.get("/q/rows.csv");
    const lines = (await response.text()).split("\r\n");
    expect(lines[0]).toBe(
      "id,date.start,title,confidence,articleCount,participants.country.code,participants.role",
    );
    expect(lines[1]).toMatch(/^Meeting:\d+,2000-01-01,.*,CN; JP,PARTICIPANT; PARTICIPANT$/);
    expect(lines).toHaveLength(MEETINGS + 2);
    expect(new Set(lines).size).toBe(MEETINGS + 2);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": expect.stringContaining("text/csv"),
      "chancery-query": "rows@1",
      "chancery-revision": "1",
      "chancery-complete": "true",
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
  });

  test("gives the whole answer as JSON, and a line a row as JSON Lines", async () => {
    const answer = (await (await saved.get("/q/rows.json")).json()) as {
      data: { meetings: { totalCount: number; nodes: object[] } };
    };
    expect(answer).toMatchObject({
      slug: "rows",
      version: 1,
      variables: { country: "CN", statuses: ["HELD"] },
      revision: 1,
      release: null,
      complete: true,
      citation: { text: expect.stringContaining("http://localhost/q/rows@1") },
    });
    expect(answer.data.meetings.totalCount).toBe(MEETINGS);
    expect(answer.data.meetings.nodes).toHaveLength(MEETINGS);
    expect(JSON.stringify(answer)).not.toContain("chancery_page");
    const lines = (await (await saved.get("/q/rows.jsonl")).text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(answer.data.meetings.nodes);
  });

  test("gives Parquet that DuckDB reads, with the types of the schema", async () => {
    const file = join(saved.folder, "rows.parquet");
    writeFileSync(file, Buffer.from(await (await saved.get("/q/rows.parquet")).arrayBuffer()));
    const duck = await (await DuckDBInstance.create()).connect();
    const types = await duck.runAndReadAll(`DESCRIBE SELECT * FROM '${file}'`);
    expect(types.getRowsJson().map(([name, type]) => [name, type])).toEqual([
      ["id", "VARCHAR"],
      ["date.start", "DATE"],
      ["title", "VARCHAR"],
      ["confidence", "DOUBLE"],
      ["articleCount", "INTEGER"],
      ["participants.country.code", "VARCHAR"],
      ["participants.role", "VARCHAR"],
    ]);
    const sums = await duck.runAndReadAll(
      `SELECT count(*)::INT, min("date.start")::VARCHAR, count(DISTINCT id)::INT, avg(confidence), sum("articleCount")::INT FROM '${file}'`,
    );
    expect(sums.getRowsJson()).toEqual([[MEETINGS, "2000-01-01", MEETINGS, expect.closeTo(0.9), MEETINGS]]);
    const cited = await duck.runAndReadAll(
      `SELECT value::VARCHAR FROM parquet_kv_metadata('${file}') WHERE key::VARCHAR = 'chancery.citation'`,
    );
    expect(String(cited.getRowsJson()[0]?.[0])).toContain("revision 1");
  });

  test("explodes a list into rows", async () => {
    const lines = (await (await saved.get("/q/rows.csv?explode=participants")).text()).trim().split("\r\n");
    expect(lines).toHaveLength(2 * MEETINGS + 1);
    expect(lines[1]?.endsWith(",CN,PARTICIPANT")).toBe(true);
    const wrong = await saved.get("/q/rows.csv?explode=people");
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain("They have participants.");
  });

  test("says where a list goes on beyond what the query asks for", async () => {
    const response = await saved.get("/q/first-two.json");
    expect(response.headers.get("chancery-complete")).toBe("false");
    expect(await response.json()).toMatchObject({ complete: false, data: { meetings: { nodes: [{}, {}] } } });
  });

  test("is a page with a form, the table, the formats and the citation for a browser", async () => {
    const response = await saved.get("/q/rows?country=JP", { accept: "text/html,application/xhtml+xml" });
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain("<h1>Meetings &lt;of&gt; a country</h1>");
    expect(page).toContain('<label>Country<input name="country" type="text" value="JP"></label>');
    expect(page).toContain('<th scope="col">date.start</th>');
    expect(page).toContain("The first 200 rows of more.");
    expect(page).toContain('href="/q/rows@1.parquet?country=JP"');
    expect(page).toContain("@misc{chancery-rows-1-r1,");
    expect(page).not.toContain("<script");
    expect(await (await saved.get("/q", { accept: "text/html" })).text()).toContain('<a href="/q/rows">');
  });

  test("takes variables as the types want them", async () => {
    const count = async (parameters: string) =>
      (
        (await (await saved.get(`/q/rows.json?${parameters}`)).json()) as {
          data: { meetings: { totalCount: number } };
        }
      ).data.meetings.totalCount;
    expect(await count("statuses=HELD,CANCELLED")).toBe(MEETINGS);
    expect(await count("statuses=HELD&statuses=CANCELLED")).toBe(MEETINGS);
    expect(await count('statuses=["CANCELLED"]')).toBe(0);
    expect(await count("country=&statuses=")).toBe(MEETINGS);
    expect(await count("country=FR")).toBe(0);
  });

  test.each([
    ["/q/nothing", 404, "There is no saved query"],
    ["/q/rows@7", 404, "It has 1."],
    ["/q/rows@x", 404, "Versions are numbers"],
    ["/q/rows.xml", 404, ".parquet"],
    ["/q/Rows!", 404, "/q/SLUG"],
    ["/q/rows?release=2024", 404, "no release"],
    ["/q/rows?country=12", 400, "no CountryCode"],
    ["/q/rows?country=CN&country=JP", 400, "given twice"],
    ["/q/rows?colour=red", 400, "It has country, statuses."],
    ["/q/rows?statuses=SOON", 400, "SOON"],
    ["/q/rows.json?explode=participants", 400, "explode goes with"],
    ["/q/needed", 400, "The variable country"],
    ["/q/broken", 409, 'Cannot query field \\"metings\\"'],
  ])("%s is answered by %i", async (path, status, said) => {
    const response = await saved.get(path);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).toContain(said);
    expect(JSON.parse(text).errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
    const page = await saved.get(path.replace(".json", ""), { accept: "text/html" });
    if (!path.includes(".json")) {
      expect(page.status).toBe(status);
      expect(await page.text()).toContain('role="alert"');
    }
  });

  test("other methods and unknown types are refused", async () => {
    const post = await saved.get("/q/rows", {}, "POST");
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect((await saved.get("/q/rows", { accept: "image/png" })).status).toBe(406);
    expect(
      (await saved.get("/q/rows", { accept: "text/csv;q=0.5, application/x-ndjson" })).headers.get(
        "content-type",
      ),
    ).toContain("jsonl");
  });

  test("a page of another site may read it where that site is named", async () => {
    const named = await saved.get("/q/rows.json", { origin: "https://plot.example" });
    expect(named.headers.get("access-control-allow-origin")).toBe("https://plot.example");
    const other = await saved.get("/q/rows.json", { origin: "https://other.example" });
    expect(other.headers.get("access-control-allow-origin")).not.toBe("https://other.example");
  });
});

describe("what was answered before", () => {
  const path = "/q/first-two.json";

  test("is not sent again, and is compressed as the client likes", async () => {
    const plain = await saved.get("/q/needed.json?country=JP");
    const text = await plain.text();
    const sent = { br: brotliDecompressSync, gzip: gunzipSync };
    const tags = [plain.headers.get("etag")];
    for (const [encoding, unpack] of Object.entries(sent)) {
      const packed = await saved.get("/q/rows.json", { "accept-encoding": encoding });
      expect(packed.headers.get("content-encoding")).toBe(encoding);
      expect(unpack(Buffer.from(await packed.arrayBuffer())).toString()).toBe(
        await (await saved.get("/q/rows.json")).text(),
      );
      tags.push(packed.headers.get("etag"));
    }
    expect(text).toContain("Japan");
    expect(new Set(tags).size).toBe(3);
    const again = await saved.get(path, {
      "if-none-match": (await saved.get(path)).headers.get("etag") ?? "",
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("has a head that says as much", async () => {
    const whole = await saved.get(path);
    const head = await saved.get(path, {}, "HEAD");
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
    expect(head.headers.get("content-length")).toBe(String((await whole.text()).length));
  });

  test("is asked anew when the data or the query have changed", async () => {
    const before = await saved.get(path);
    const etag = before.headers.get("etag") ?? "";
    saved.database.add([{ meetings: [{ day: "2030-01-01" }] }]);
    const after = await saved.get(path, { "if-none-match": etag });
    expect(after.status).toBe(200);
    expect(after.headers.get("chancery-revision")).toBe("2");
    expect(await after.text()).not.toBe(await before.text());
    expect((await saved.get("/q/late")).status).toBe(404);
    saved.save("---\nslug: late\n---\n{ meetings { totalCount } }");
    expect(await (await saved.get("/q/late.csv")).text()).toBe(`meetings.totalCount\r\n${MEETINGS + 1}\r\n`);
  });
});
