import fc from "fast-check";
import { expect, test } from "vitest";
import type { MeetingFact } from "../../src/domain/facts.ts";
import { createCorrector } from "../../src/resolve/corrector.ts";
import { article, facts, met, temporaryStore } from "../store/database.ts";

const WANG = "Wang Yi (CN, foreign minister)";
const MOTEGI = "Toshimitsu Motegi (JP, foreign minister)";
interface Report {
  date: string | null;
  sides: string[];
  published: string;
  given: Partial<MeetingFact>;
}

/** Accounts from few values, so that many are alike, some contradict each other and some fit several. */
const report = fc
  .record({
    date: fc.constantFrom(null, "2020-11", "2020-11-23", "2020-11-24", "2020-11-24/2020-11-25"),
    sides: fc.constantFrom(
      ["CN", "JP"],
      ["CN", "JP", WANG, MOTEGI],
      ["CN", "JP", WANG],
      ["CN", "JP", "KR", WANG],
    ),
    status: fc.constantFrom("HELD" as const, "SCHEDULED" as const, "POSTPONED" as const),
    kind: fc.constantFrom("MEETING" as const, "VISIT" as const),
    published: fc.constantFrom("2020-11-20", "2020-11-25", "2020-11-26"),
  })
  .map(({ date, sides, published, ...given }): Report => ({ date, sides: [...sides], published, given }));

/** What a person decides, in terms of reports. */
const decision = fc.record({
  what: fc.constantFrom("merge" as const, "split" as const, "date" as const),
  a: fc.nat(),
  b: fc.nat(),
});
type Decision = typeof decision extends fc.Arbitrary<infer T> ? T : never;

const scene = fc
  .record({
    before: fc.array(report, { minLength: 2, maxLength: 5 }),
    after: fc.array(report, { maxLength: 4 }),
    // A value given after a merge is of the reports of the id that stayed: the older one, whose the order decides.
    decisions: fc
      .array(decision, { minLength: 1, maxLength: 3 })
      .filter((all) => all.map(({ what }) => what).join() !== "merge,date,split"),
  })
  .chain((given) =>
    fc.record({
      given: fc.constant(given),
      first: fc.shuffledSubarray([...given.before.keys()], { minLength: given.before.length }),
      later: fc.shuffledSubarray([...given.after.keys()], { minLength: given.after.length }),
      undoing: fc.shuffledSubarray([...given.decisions.keys()], { minLength: given.decisions.length }),
    }),
  );

function open(all: readonly Report[]) {
  const { ingester, writer, rows, column } = temporaryStore(":memory:");
  const corrector = createCorrector(writer);
  return {
    tell(i: number) {
      const { date, sides, published, given } = all[i] as Report;
      const text = `Report ${i} of talks.`;
      ingester.add(
        article(text, { url: `https://news.example/${i}`, outlet: `Outlet ${i}`, published }),
        facts([met(text, date, sides, given)]),
      );
    },
    /** Which reports share a meeting, with what is shown of it. */
    told: () =>
      rows(
        `SELECT group_concat(told, ' ') || ': ' || kind || ' ' || status || ' ' || ifnull(edtf, '') AS told FROM (
          SELECT m.*, substr(a.text, 8, instr(a.text, ' of') - 8) AS told FROM claim c
          JOIN meeting m ON m.id = c.meeting JOIN article a ON a.id = c.article ORDER BY 1, told) GROUP BY id`,
      )
        .map(({ told }) => String(told))
        .sort(),
    /** Carries a decision out where it can be; answers whether it could. */
    decide({ what, a, b }: Decision, known: number): boolean {
      const meetingOf = (i: number) =>
        column(
          "SELECT meeting FROM claim c JOIN article a ON a.id = c.article WHERE a.url = ?",
          `https://news.example/${i % known}`,
        )[0];
      const [one, other] = [meetingOf(a), meetingOf(b)];
      const count = column("SELECT reports FROM meeting WHERE id = ?", one)[0] as number;
      const [own] = column("SELECT id FROM article WHERE url = ?", `https://news.example/${a % known}`);
      const given = { id: `Meeting:${one}`, reason: "so it is" };
      if (what === "merge" && one !== other)
        corrector.mergeMeetings({ ids: [`Meeting:${one}`, `Meeting:${other}`], reason: "so it is" });
      else if (what === "split" && count > 1)
        corrector.splitMeeting({ ...given, reports: [`Article:${own}`] });
      else if (what === "date") corrector.correctMeeting({ ...given, date: "2020-11-23" });
      else return false;
      return true;
    },
    undo: (id: number) => corrector.undo({ id: `Correction:${id}` }),
  };
}

const UNDATED: Report = {
  date: null,
  sides: ["CN", "JP"],
  published: "2020-11-20",
  given: { status: "HELD", kind: "MEETING" },
};
/** One that says the same as two whose day was corrected meanwhile. */
const SAME_AGAIN = {
  given: {
    before: [UNDATED, UNDATED],
    after: [UNDATED],
    decisions: [{ what: "date" as const, a: 0, b: 0 }],
  },
  first: [0, 1],
  later: [0],
  undoing: [0],
};

test("corrections mean the same in whatever order reports arrive before and after them, and undone, nothing", () => {
  fc.assert(
    fc.property(scene, ({ given: { before, after, decisions }, first, later, undoing }) => {
      const all = [...before, ...after];
      const run = (one: readonly number[], two: readonly number[], decide: boolean) => {
        const store = open(all);
        for (const i of one) store.tell(i);
        const done = decisions.filter((each) => decide && store.decide(each, before.length)).length;
        for (const i of two) store.tell(before.length + i);
        return { store, done };
      };
      const plain = run([...before.keys()], [...after.keys()], true);
      const shuffled = run(first, later, true);
      expect(shuffled.store.told()).toEqual(plain.store.told());
      for (const i of undoing) if (i < shuffled.done) shuffled.store.undo(i + 1);
      expect(shuffled.store.told()).toEqual(run([...before.keys()], [...after.keys()], false).store.told());
    }),
    { numRuns: 40, examples: [[SAME_AGAIN]] },
  );
}, 180_000);
