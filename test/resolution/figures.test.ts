import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/domain/facts.ts";
import { extract } from "../../src/extract/extract.ts";
import { temporaryStore } from "../store/database.ts";
import { OCCASIONS, OFFICIALS, REPORTS } from "./events.data.ts";

const told: Facts[] = REPORTS.map(({ article }) => extract(article));
const officialOf = new Map(
  Object.entries(OFFICIALS).flatMap(([key, { forms }]) => forms.map((form) => [form, key] as const)),
);

interface Outcome {
  /** For each report the meeting that it was taken to be of; null where none was extracted. */
  meetings: (number | null)[];
  /** For each mention of a person in a report, who it is and who it was taken to be. */
  mentions: { official: string; person: number }[];
}

/** Reads the reports in this order. */
function read(order: readonly number[]): Outcome {
  const { ingester, rows } = temporaryStore(":memory:");
  ingester.addAll(order.map((i) => ({ article: REPORTS[i]?.article as never, facts: told[i] as Facts })));
  const meetingOf = new Map(
    rows(
      "SELECT a.url, min(c.meeting) AS meeting FROM claim c JOIN article a ON a.id = c.article GROUP BY a.id",
    ).map(({ url, meeting }) => [url, meeting as number]),
  );
  const mentions = rows(
    `SELECT a.url, n.name, json_extract(side.value, '$[2]') AS person
    FROM claim c JOIN article a ON a.id = c.article, json_each(c.sides) side
    JOIN person_alias n ON n.id = json_extract(side.value, '$[6]')
    WHERE json_extract(side.value, '$[2]') > 0 ORDER BY a.url, c.id, side.key`,
  );
  return {
    meetings: REPORTS.map(({ article }) => meetingOf.get(article.url) ?? null),
    mentions: mentions.map(({ name, person }) => ({
      official: officialOf.get(String(name)) ?? `unknown ${name}`,
      person: person as number,
    })),
  };
}

/** Of the pairs put together, the share that belong together; of those that belong together, the share put together. */
function pairwise<T>(
  items: readonly T[],
  isOne: (a: T, b: T) => boolean,
  putTogether: (a: T, b: T) => boolean,
) {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [i, a] of items.entries())
    for (const b of items.slice(i + 1)) {
      if (isOne(a, b)) putTogether(a, b) ? right++ : missed++;
      else if (putTogether(a, b)) wrong++;
    }
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}

const inOrder = [...REPORTS.keys()];

describe("of sixty events and more, in a hundred and sixty reports and more", () => {
  const outcome = read(inOrder);

  test("there are so many", () => {
    expect(OCCASIONS.length).toBeGreaterThanOrEqual(60);
    expect(REPORTS.length).toBeGreaterThanOrEqual(160);
    expect(outcome.mentions.length).toBeGreaterThan(300);
  });

  test("the reports of one are found to be of one meeting", () => {
    const { precision, recall } = pairwise(
      inOrder,
      (a, b) => REPORTS[a]?.occasion === REPORTS[b]?.occasion,
      (a, b) => outcome.meetings[a] !== null && outcome.meetings[a] === outcome.meetings[b],
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    if (process.env.CHANCERY_FIGURES) console.log("meetings", { precision, recall });
  });

  test("each person is one, in whatever spelling", () => {
    const { precision, recall } = pairwise(
      outcome.mentions,
      (a, b) => a.official === b.official,
      (a, b) => a.person === b.person,
    );
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    if (process.env.CHANCERY_FIGURES) console.log("people", { precision, recall });
  });
});

test("no order of arrival changes which reports are of one meeting, nor who is one person", () => {
  const groupsOf = ({ meetings, mentions }: Outcome) => [
    groups(meetings.map((meeting, i) => [meeting ?? `none ${i}`, i])),
    groups(mentions.map(({ person }, i) => [person, i])),
  ];
  const expected = groupsOf(read(inOrder));
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (order) => {
      expect(groupsOf(read(order))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** The members of each group, groups and members in order. */
function groups(labelled: readonly (readonly [label: unknown, member: number])[]): number[][] {
  const members = new Map<unknown, number[]>();
  for (const [label, member] of labelled) members.set(label, [...(members.get(label) ?? []), member]);
  return [...members.values()].sort((a, b) => (a[0] as number) - (b[0] as number));
}
