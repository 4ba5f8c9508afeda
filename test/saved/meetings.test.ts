import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { correctionsOf } from "../../src/server/corrections.ts";
import { openSaved } from "../helpers/saved.ts";

const EVIL = "</script><script>alert(1)</script> & <b>talks</b>";

let saved: ReturnType<typeof openSaved>;
beforeAll(() => {
  saved = openSaved(
    [
      {
        outlet: "Loud Paper",
        title: EVIL,
        url: "javascript:alert(2)",
        meetings: [
          {
            day: "2023-05-02",
            place: { city: "Doha", country: "QA" },
            people: [{ name: "Aki Sato", country: "JP", title: "Foreign Minister" }],
          },
        ],
        agreements: [{ meeting: 0, day: "2023-05-02" }],
      },
      {
        outlet: "Quiet Paper",
        meetings: [{ day: "2023-09-09", countries: ["NO", "PT"], status: "CANCELLED" }],
      },
      { outlet: "Third Paper", meetings: [{ countries: ["BR", "AR"], format: "PHONE" }] },
    ],
    { "all.graphql": "{ meetings { nodes { id title } } }" },
  );
  const sqlite = new Database(saved.database.path);
  sqlite.exec("UPDATE publisher SET quoting = 'NONE' WHERE name = 'Quiet Paper'");
  sqlite.close();
});
afterAll(() => saved.close());

const page = async (path: string) => (await saved.get(path, { accept: "text/html" })).text();
const json = async (path: string, headers: Record<string, string> = {}) =>
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON it is
  (await (await saved.get(path, headers)).json()) as any;

describe("a meeting's page", () => {
  test("tells what is known, with the quotes and where they are from", async () => {
    const response = await saved.get("/meeting/1", { accept: "text/html,*/*;q=0.8" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    const text = await response.text();
    for (const part of [
      '<html lang="en">',
      "2023-05-02",
      "Doha, Qatar",
      "Aki Sato",
      "Foreign Minister",
      "<blockquote><p>The ministers met for talks.</p>",
      "Loud Paper",
      "memorandum, signed",
      "CAMEO",
      "Meeting:1",
    ])
      expect(text).toContain(part);
  });

  test("runs nothing that an article says", async () => {
    const text = await page("/meeting/1");
    expect(text).not.toContain("<script>");
    expect(text).not.toContain("<b>talks");
    expect(text).not.toContain('href="javascript');
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? "";
    expect(JSON.parse(data)).toEqual(await json("/meeting/1.jsonld"));
    expect(JSON.parse(data).subjectOf[0].headline).toBe(EVIL);
  });

  test("shows no more of an article than its publisher allows", async () => {
    const text = await page("/meeting/2");
    expect(text).toContain("The publisher allows no quotes.");
    expect(text).not.toContain("The ministers met");
    expect((await json("/meeting/2.json")).evidence.nodes[0].quote).toBeNull();
  });
});

describe("a meeting as an event of schema.org", () => {
  test("has what is known", async () => {
    expect(await json("/meeting/1", { accept: "application/ld+json" })).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Event",
      "@id": "http://localhost/meeting/1",
      identifier: "Meeting:1",
      startDate: "2023-05-02",
      endDate: "2023-05-02",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: { "@type": "Place", address: { addressLocality: "Doha", addressCountry: "QA" } },
      attendee: expect.arrayContaining([
        expect.objectContaining({ "@type": "Person", name: "Aki Sato", jobTitle: "Foreign Minister" }),
      ]),
      subjectOf: [{ "@type": "NewsArticle", publisher: { name: "Loud Paper" } }],
    });
    expect(await json("/meeting/2.jsonld")).toMatchObject({
      eventStatus: "https://schema.org/EventCancelled",
    });
  });

  test("makes up no date and no place", async () => {
    const event = await json("/meeting/3.jsonld");
    expect(Object.keys(event)).not.toContain("startDate");
    expect(Object.keys(event)).not.toContain("location");
    expect(event.eventAttendanceMode).toBe("https://schema.org/OnlineEventAttendanceMode");
  });
});

describe("the address of a meeting", () => {
  test("answers 304 and HEAD", async () => {
    const { headers } = await saved.get("/meeting/1.json");
    const etag = headers.get("etag") ?? "";
    const again = await saved.get("/meeting/1.json", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await saved.get("/meeting/1.html", {}, "HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test.each([
    ["/meeting/99", "GET", 404, "no meeting Meeting:99"],
    ["/meeting/0", "GET", 404, "no address of a meeting"],
    ["/meeting/Person:1", "GET", 404, "no address of a meeting"],
    ["/meeting/1.xml", "GET", 404, ".jsonld"],
    ["/meeting/1?release=2020", "GET", 404, 'no release "2020"'],
    ["/meeting/1", "POST", 405, "asked for by GET"],
  ])("%s %s is %i", async (path, method, status, words) => {
    const response = await saved.get(path, {}, method);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { errors: { message: string }[] }).errors[0]?.message).toContain(
      words,
    );
    const shown = await saved.get(path, { accept: "text/html" }, method);
    expect(shown.status).toBe(status);
  });

  test("is not acceptable in what there is not", async () => {
    expect((await saved.get("/meeting/1", { accept: "image/png" })).status).toBe(406);
    expect(await page("/meeting/99")).toContain('role="alert"');
  });

  test("of one that became part of another leads to that", async () => {
    saved.database.add([
      { meetings: [{ day: "2024-01-01", countries: ["FI", "SE"] }] },
      { meetings: [{ day: "2024-02-01", countries: ["FI", "SE"] }] },
    ]);
    const corrections = correctionsOf(saved.database.path);
    corrections.corrector().mergeMeetings({ ids: ["Meeting:4", "Meeting:5"], reason: "One meeting." });
    corrections.close();
    const response = await saved.get("/meeting/5.json?release=");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/meeting/4.json?release="]);
  });

  test("is linked where a saved query's row is a meeting", async () => {
    expect(await page("/q/all")).toContain('<a href="/meeting/1">Meeting:1</a>');
    const { reader, library } = saved;
    const closed = createApp({ reader, saved: library, onlySaved: true });
    const shown = await closed.fetch("http://localhost/q/all.html");
    expect(await shown.text()).not.toContain("/meeting/");
    expect((await closed.fetch("http://localhost/meeting/1")).status).toBe(403);
  });
});
