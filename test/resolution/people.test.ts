import fc from "fast-check";
import { expect, test } from "vitest";
import { article, facts, met, temporaryStore } from "../store/database.ts";

type Mention = [name: string, day?: string];

/** Reads one article a mention, each of talks with another country, and answers which mentions are of one person. */
function peopleOf(mentions: readonly Mention[], order: readonly number[] = [...mentions.keys()]) {
  const store = temporaryStore(":memory:");
  for (const i of order) {
    const [name, day = `2020-03-${String(i + 1).padStart(2, "0")}`] = mentions[i] as Mention;
    const text = `Report ${i} of talks.`;
    const about = { url: `https://news.example/${i}`, published: day };
    store.ingester.add(article(text, about), facts([met(text, day, ["US", name])]));
  }
  const people = store
    .rows(
      `SELECT json_extract(side.value, '$[2]') AS person, group_concat(substr(a.text, 8, instr(a.text, ' of') - 8)) AS told
      FROM claim c JOIN article a ON a.id = c.article, json_each(c.sides) side
      WHERE json_extract(side.value, '$[2]') > 0 GROUP BY 1`,
    )
    .map(({ told }) => String(told).split(",").sort().join(" "))
    .sort();
  return { people, ...store };
}

test.each<[string, Mention[], string[]]>([
  ["a family name alone means the one who has it", [["Novak (CZ)"], ["Anna Novak (CZ)"]], ["0 1"]],
  [
    "and neither of two who have it",
    [["Anna Novak (CZ)"], ["Novak (CZ)"], ["Petr Novak (CZ)"], ["Novak (CZ)"]],
    ["0", "1 3", "2"],
  ],
  [
    "two who share the beginning of a name stay two, and the beginning is neither",
    [["Kim Yong (KP)"], ["Kim Yong Nam (KP)"], ["Kim Yong Chol (KP)"]],
    ["0", "1", "2"],
  ],
  [
    "an initial and a family name alone are of the one who has both",
    [["S. Lavrov (RU)"], ["Lavrov (RU)"], ["Sergey Lavrov (RU)"]],
    ["0 1 2"],
  ],
  [
    "a minister and an ambassador of one name in the same years are two",
    [
      ["Ann Ames (US, foreign minister)", "2018-05-01"],
      ["Ann Ames (US, ambassador)", "2019-05-01"],
      ["Ann Ames (US, foreign minister)", "2020-05-01"],
      ["Ann Ames (US)", "2020-06-01"],
    ],
    ["0 2 3", "1"],
  ],
  [
    "an ambassador who becomes a minister is one",
    [
      ["Ann Ames (US, ambassador)", "2018-05-01"],
      ["Ann Ames (US, foreign minister)", "2019-05-01"],
    ],
    ["0 1"],
  ],
])("%s, whoever is named first", (_what, mentions, expected) => {
  for (const order of permutations([...mentions.keys()]))
    expect(peopleOf(mentions, order).people).toEqual(expected);
});

test("any order in which people are named gives the same people", () => {
  const names = [
    "Anna Novak (CZ)",
    "Petr Novak (CZ)",
    "Novak (CZ)",
    "A. Novak (CZ)",
    "Kim Yong (KP)",
    "Kim Yong Nam (KP)",
    "Kim Yong Chol (KP)",
    "Sergei Lavrov (RU)",
    "Sergey Viktorovich Lavrov (RU)",
    "Lavrov (RU)",
    "Ann Ames (US, ambassador)",
    "Ann Ames (US, president)",
    "Ann Ames (US)",
  ];
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom(...names), { minLength: 2, maxLength: 7 })
        .chain((chosen) =>
          fc.tuple(
            fc.constant(chosen.map((name): Mention => [name])),
            fc.shuffledSubarray([...chosen.keys()], { minLength: chosen.length }),
          ),
        ),
      ([mentions, order]) => {
        expect(peopleOf(mentions, order).people).toEqual(peopleOf(mentions).people);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test("who becomes part of another answers by that one, and so do the meetings", () => {
  const { rows } = peopleOf([
    ["S. Lavrov (RU)", "2020-03-01"],
    ["Petr Lavrov (RU)", "2020-03-02"],
    ["Lavrov (RU)", "2020-03-03"],
    ["Sergey Lavrov (RU)", "2020-03-04"],
  ]);
  expect(rows("SELECT name FROM person ORDER BY id")).toEqual([
    { name: "Sergey Lavrov" },
    { name: "Petr Lavrov" },
    { name: "Lavrov" },
  ]);
  expect(rows("PRAGMA foreign_key_check")).toEqual([]);
});

function permutations(list: readonly number[]): number[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first) =>
    permutations(list.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
