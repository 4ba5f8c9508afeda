import fc from "fast-check";
import { expect, test } from "vitest";
import type { TestArticle } from "../helpers/database.ts";
import { openGraph } from "../helpers/graph.ts";

const codes = ["CN", "JP", "KR"];
const dayOf = (number: number) => new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);
const spans = [0, 0, 30, 360, 400, 1500];

/** Days, spans of weeks and of years, and no date at all. */
const articles: TestArticle[] = Array.from({ length: 60 }, (_, index) => {
  const span = spans[index % 6] as number;
  const dated = {
    day: dayOf(index * 37),
    ...(span === 0 ? {} : { until: dayOf(index * 37 + span) }),
  };
  return {
    meetings: [
      {
        countries: codes.filter((_, place) => (index + place) % 4 !== 0),
        status: index % 3 ? "HELD" : "SCHEDULED",
        ...(index % 11 === 0 ? {} : dated),
      },
    ],
  };
});

const day = fc.integer({ min: -100, max: 2600 }).map(dayOf);

test("the meetings of two countries are those that each filter alone leaves, in any order and from either end", async () => {
  const graph = openGraph(articles);
  const query = `query ($where: MeetingFilter!, $first: Int, $last: Int, $after: String, $before: String, $direction: OrderDirection!) {
    meetings(where: $where, first: $first, last: $last, after: $after, before: $before, orderBy: [{ field: DATE, direction: $direction }]) {
      totalCount nodes { id date { start } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(codes, { minLength: 2, maxLength: 2 }),
      fc.option(fc.record({ from: day, to: fc.option(day, { nil: undefined }) }), { nil: undefined }),
      fc.boolean(),
      fc.constantFrom("ASC", "DESC"),
      fc.boolean(),
      fc.integer({ min: 1, max: 7 }),
      async (all, during, held, direction, backward, size) => {
        if (during?.to !== undefined && during.to < during.from) return;
        const given = [
          { countries: { all } },
          ...(during ? [{ during }] : []),
          ...(held ? [{ status: { eq: "HELD" } }] : []),
        ];
        const together = Object.assign({}, ...given);
        let cursor: string | undefined;
        do {
          const page = backward ? { last: size, before: cursor } : { first: size, after: cursor };
          const found = await graph.ask(query, { where: together, direction, ...page });
          const expected = await graph.ask(query, { where: { and: given }, direction, ...page });
          expect(found).toEqual(expected);
          const { pageInfo } = found.data.meetings;
          const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
          cursor = more ? (backward ? pageInfo.startCursor : pageInfo.endCursor) : undefined;
        } while (cursor !== undefined);
      },
    ),
    { numRuns: 40 },
  );
  graph.close();
});
