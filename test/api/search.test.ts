import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { excerpt } from "../../src/store/excerpt.ts";
import { mistakes } from "../../src/store/spelling.ts";
import { wordForms } from "../../src/store/word-forms.ts";
import { openGraph } from "../helpers/graph.ts";

interface Part {
  text: string;
  matched: boolean;
}
interface Hit {
  kind: string;
  label: string;
  score: number;
  snippet: Part[];
}

const marked = ({ snippet }: Hit) =>
  snippet.map(({ text, matched }) => (matched ? `[${text}]` : text)).join("");

describe("search", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph([
      {
        outlet: "Harbour News",
        title: "Ports to open again",
        text: `${"The weather was mild all week. ".repeat(12)}The ministers met for talks. Both sides signed an accord about fishing in the strait. ${"Nothing else was said. ".repeat(15)}`,
        meetings: [
          {
            day: "2022-05-04",
            countries: ["NO", "RU"],
            people: [
              { name: "Sigrid Håkonsen", country: "NO", title: "Foreign Minister" },
              { name: "Aleksandr Vostrikov", country: "RU", title: "Foreign Minister" },
            ],
          },
        ],
        agreements: [
          {
            meeting: 0,
            parties: ["NO", "RU"],
            quote: "Both sides signed an accord about fishing in the strait.",
          },
        ],
      },
      {
        outlet: "Quiet Gazette",
        title: "On fishing",
        text: "A column about fishing and nothing else. The ministers met for talks. Both sides agreed on a plan.",
      },
    ]);
  });
  afterAll(() => graph.close());

  const search = async (text: string, kinds?: string[]): Promise<Hit[]> => {
    const { data, errors } = await graph.ask(
      `query ($text: String!${kinds ? ", $kinds: [SearchKind!]" : ""}) { search(first: 300, text: $text${kinds ? ", kinds: $kinds" : ""}) { totalCount nodes { kind label score snippet { text matched } } } }`,
      kinds ? { text, kinds } : { text },
    );
    expect(errors).toBeUndefined();
    expect(data.search.totalCount).toBe(data.search.nodes.length);
    return data.search.nodes;
  };

  test("marks what was looked for in a quote, a text, or a name", async () => {
    const hits = await search("fishing strait");
    expect(hits.map(({ kind }) => kind)).toEqual(["AGREEMENT", "ARTICLE"]);
    expect(hits.map(marked)).toEqual([
      "Both sides signed an accord about [fishing] in the [strait].",
      expect.stringMatching(/^….+about \[fishing\] in the \[strait\]\..+…$/s),
    ]);
    expect((await search("Håkonsen", ["PERSON"])).map(marked)).toEqual(["Sigrid [Håkonsen]"]);
    expect((await search("northern", ["ORGANIZATION", "COUNTRY"])).map(marked)).toContain(
      "[Northern] Mariana Islands",
    );
  });

  test("takes accents, capitals and forms of words as the same", async () => {
    const kinds = (hits: Hit[]) => hits.map(({ kind, score }) => [kind, score]);
    const expected = kinds(await search("signed accord"));
    expect(expected).toEqual([
      ["AGREEMENT", 1],
      ["ARTICLE", 1],
    ]);
    for (const text of ["sign accords", "SIGNING Accord", "signs accord"])
      expect(kinds(await search(text)), text).toEqual(expected);
    expect(marked((await search("sign accords"))[0] as Hit)).toContain("[signed] an [accord]");
    expect((await search("hakonsen")).map(({ label }) => label)).toContain("Sigrid Håkonsen");
  });

  test.each([
    ["Vostrikow", "Aleksandr Vostrikov"],
    ["aleksandr vostirkov", "Aleksandr Vostrikov"],
    ["Hakonssen sigrid", "Sigrid Håkonsen"],
    ["Hákonson", "Sigrid Håkonsen"],
    ["Norwey", "Norway"],
    ["Untied Nations", "United Nations"],
  ])("finds a name that is spelt otherwise: %s", async (text, label) => {
    const [hit] = await search(text, ["PERSON", "ORGANIZATION", "COUNTRY"]);
    expect(hit?.label).toBe(label);
    expect(hit?.score).toBeLessThanOrEqual(0.5);
    expect(hit && marked(hit)).toContain("[");
  });

  test("does not take one name for another", async () => {
    expect(await search("Vostrikovsky", ["PERSON"])).toEqual([]);
    expect(await search("Sigfrid Vostrikov", ["PERSON"])).toEqual([]);
    expect(await search("Hak", ["PERSON"])).toEqual([]);
    // Where a name has the words as they are, those alike are left out.
    expect((await search("Niger", ["COUNTRY"])).every(({ label }) => label.includes("Niger"))).toBe(true);
  });

  test("shows no more than a publisher allows", async () => {
    const database = new Database(graph.database.path);
    database.exec("UPDATE publisher SET quoting = 'NONE' WHERE name = 'Harbour News'");
    try {
      const hits = await search("fishing strait");
      expect(hits.map(({ kind }) => kind)).toEqual(["AGREEMENT", "ARTICLE"]);
      for (const hit of hits) {
        expect(marked(hit)).not.toContain("[");
        expect(marked(hit)).toBe(hit.label);
      }
      database.exec(
        "UPDATE publisher SET quoting = 'EXCERPT', excerpt_limit = 25 WHERE name = 'Harbour News'",
      );
      expect((await search("sides strait", ["AGREEMENT"])).map(marked)).toEqual([
        "Both [sides] signed an acco",
      ]);
    } finally {
      database.exec("UPDATE publisher SET quoting = 'FULL_TEXT', excerpt_limit = NULL");
      database.close();
    }
  });

  test("statements depend on what is asked, not on how much is found", async () => {
    const query = `query ($n: Int!) { search(text: "ministers", first: $n) { nodes { label snippet { text } } } }`;
    const few = await graph.statementsOf(query, { n: 3 });
    expect(await graph.statementsOf(query, { n: 100 })).toEqual(few);
  });

  test("spellings are kept with the names", () => {
    const database = new Database(graph.database.path);
    const found = (text: string) =>
      database
        .prepare("SELECT count(*) FROM person_spelling WHERE person_spelling MATCH ?")
        .pluck()
        .get(`"${text}"`);
    try {
      database.exec("BEGIN");
      const { id } = database.prepare("SELECT id FROM person_alias WHERE name = 'Sigrid Håkonsen'").get() as {
        id: number;
      };
      expect(found("hak")).toBe(1);
      database.prepare("UPDATE person_alias SET name = 'Sigrid Olsen' WHERE id = ?").run(id);
      expect([found("hak"), found("ols")]).toEqual([0, 1]);
      database.prepare("DELETE FROM person_alias WHERE id = ?").run(id);
      expect(found("ols")).toBe(0);
      database.exec("INSERT INTO person_spelling (person_spelling, rank) VALUES ('integrity-check', 1)");
      database.exec("ROLLBACK");
    } finally {
      database.close();
    }
  });

  test.each([
    ['search(text: " ")', "INVALID_FILTER", "text"],
    ['search(text: "x", first: -1)', "INVALID_PAGE", "first"],
    ['search(text: "x", after: "nonsense")', "INVALID_CURSOR", "after"],
  ])("%s is refused", async (query, code, argument) => {
    const { errors } = await graph.ask(`{ ${query} { nodes { label } } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code, argument } });
  });
});

describe("forms of words", () => {
  test.each([
    ["signed", ["sign", "signs", "signing"]],
    ["agreements", ["agreement"]],
    ["countries", ["country"]],
    ["ratified", ["ratify", "ratifies", "ratifying"]],
    ["banned", ["ban", "banning"]],
    ["trade", ["trades", "traded", "trading"]],
    ["met", ["meet", "meeting"]],
    ["talks", ["talk", "talked", "talking"]],
  ])("of %s", (word, forms) => {
    expect(wordForms(word)[0]).toBe(word);
    expect(wordForms(word)).toEqual(expect.arrayContaining(forms));
  });

  test("are few, and none of short words and of other scripts", () => {
    expect(wordForms("us")).toEqual(["us"]);
    expect(wordForms("войска")).toEqual(["войска"]);
    expect(wordForms("press")).not.toContain("pres");
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        const forms = wordForms(word);
        expect(forms[0]).toBe(word);
        expect(forms.length).toBeLessThan(40);
        expect(new Set(forms).size).toBe(forms.length);
      }),
    );
  });
});

test("a misspelling is as far from a word as the word from it", () => {
  expect(mistakes("lavrow", "lavrov")).toBe(1);
  expect(mistakes("bliknre", "blinker")).toBeUndefined();
  expect(mistakes("zelenksy", "zelensky")).toBe(1);
  expect(mistakes("li", "le")).toBeUndefined();
  fc.assert(
    fc.property(fc.stringMatching(/^[a-d]{0,9}$/), fc.stringMatching(/^[a-d]{0,9}$/), (a, b) => {
      expect(mistakes(a, b)).toBe(mistakes(b, a));
      expect(mistakes(a, a)).toBe(0);
    }),
  );
});

test("an excerpt is a stretch of its text, cut where it says", () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(" ", ", ", ".\n")), { maxLength: 80 })
    .map((words) => words.flat().join(""));
  fc.assert(
    fc.property(text, (text) => {
      const parts = excerpt(text, (one) => one.startsWith("a"));
      const [first, last] = [parts[0]?.text === "…", parts.length > 1 && parts.at(-1)?.text === "…"];
      const inner = parts.slice(first ? 1 : 0, last ? -1 : undefined);
      const joined = inner.map((part) => part.text).join("");
      expect(text.includes(joined)).toBe(true);
      if (!first && !last) expect(joined).toBe(text);
      expect(joined.length).toBeLessThan(330);
      const words = text.match(/[a-z]+/g) ?? [];
      expect(parts.some(({ matched }) => matched)).toBe(words.some((one) => one.startsWith("a")));
    }),
  );
});
