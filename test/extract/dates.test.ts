import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extendByDuration, findDates, resolveDate, type Tense } from "../../src/extract/dates.ts";
import { type Token, tokenize } from "../../src/extract/tokens.ts";

/** A Wednesday. */
const PUBLISHED = "2020-03-18";

function resolved(text: string, published: string | undefined, tense: Tense) {
  return findDates(tokenize(text)).map((mention) =>
    resolveDate(mention.expression, text.slice(mention.start, mention.end), published, tense),
  );
}

type Row = [text: string, tense: Tense, ...edtf: (string | null)[]];

const TABLE: Record<string, Row[]> = {
  "full dates": [
    ["signed on March 20, 2019 in Oslo", "PAST", "2019-03-20"],
    ["signed on 20 March 2019 in Oslo", "PAST", "2019-03-20"],
    ["the 20th of March 2019", "PAST", "2019-03-20"],
    ["the 20th of March, 2019", "PAST", "2019-03-20"],
    ["March 20th, 2019", "PAST", "2019-03-20"],
    ["10 March, 2019", "PAST", "2019-03-10"],
    ["2019-03-20", "PAST", "2019-03-20"],
    ["on 20/03/2019", "PAST", "2019-03-20"],
    ["on 03/20/2019", "PAST", "2019-03-20"],
    ["on 20.3.2019", "PAST", "2019-03-20"],
    ["on 05/05/2019", "PAST", "2019-05-05"],
    ["on 04/03/2019", "PAST"],
    ["Sept. 3, 2018", "PAST", "2018-09-03"],
    ["Mon, 16 Mar 2020", "PAST", "2020-03-16"],
    ["LIMA, 18 OCT 89 (Radio)", "PAST", "1989-10-18"],
    ["on February 30", "PAST", "2020-02"],
    ["the Feb. 29, 2019 letter", "PAST", null],
  ],
  "days without a year": [
    ["on March 3", "PAST", "2020-03-03"],
    ["on Mar. 3 they met", "PAST", "2020-03-03"],
    ["Sept. 3, he said", "PAST", "2019-09-03"],
    ["5 Apr", "PAST", "2019-04-05"],
    ["5 Apr", "FUTURE", "2020-04-05"],
    ["on 18 October", "FUTURE", "2020-10-18"],
    ["on 2 January", "FUTURE", "2021-01-02"],
    ["on December 30", "PRESENT", "2019-12-30"],
    ["on March 19", "PAST", "2020-03-19"],
    ["on March 18", "FUTURE", "2020-03-18"],
    ["on the 16th", "PAST", "2020-03-16"],
    ["on the 25th", "PAST", "2020-02-25"],
    ["on the 25th", "FUTURE", "2020-03-25"],
    ["the 5th of next month", "FUTURE", "2020-04-05"],
    ["Friday the 13th", "PAST", "2020-03-13"],
    ["on 5 and 12 May", "FUTURE", "2020-05-05", "2020-05-12"],
  ],
  ranges: [
    ["March 18–20", "FUTURE", "2020-03-18/2020-03-20"],
    ["from March 9 to 11", "PAST", "2020-03-09/2020-03-11"],
    ["from March 9th to the 11th", "PAST", "2020-03-09/2020-03-11"],
    ["18-20 March 2019", "PAST", "2019-03-18/2019-03-20"],
    ["6 – 8 April 2021", "FUTURE", "2021-04-06/2021-04-08"],
    ["March 30 to April 2", "FUTURE", "2020-03-30/2020-04-02"],
    ["March 30-April 2", "FUTURE", "2020-03-30/2020-04-02"],
    ["from 30 March until 2 April 2021", "FUTURE", "2021-03-30/2021-04-02"],
    ["between 3 and 5 May", "FUTURE", "2020-05-03/2020-05-05"],
    ["Dec 30, 2019 – Jan 2, 2020", "PAST", "2019-12-30/2020-01-02"],
    ["from December 30 to January 2, 2020", "PAST", "2019-12-30/2020-01-02"],
    ["June 11 and 12", "PAST", "2019-06-11/2019-06-12"],
    ["June 11, 12 and 13, 2018", "PAST", "2018-06-11/2018-06-13"],
    ["11, 12 and 13 June", "FUTURE", "2020-06-11/2020-06-13"],
    ["from the 9th to the 11th of this month", "PAST", "2020-03-09/2020-03-11"],
    ["Monday and Tuesday", "PAST", "2020-03-16/2020-03-17"],
    ["from Monday to Wednesday", "PAST", "2020-03-16/2020-03-18"],
    ["from Monday to Wednesday", "FUTURE", "2020-03-23/2020-03-25"],
    ["Monday-Wednesday", "FUTURE", "2020-03-23/2020-03-25"],
    ["through Friday", "PRESENT", "2020-03-18/2020-03-20"],
    ["from today to Friday", "FUTURE", "2020-03-18/2020-03-20"],
    ["January-February", "PAST", "2020-01/2020-02"],
    ["from March to May 2019", "PAST", "2019-03/2019-05"],
    ["from 2015 to 2018", "PAST", "2015/2018"],
    ["in 2018–19", "PAST", "2018/2019"],
    ["in 2016 and 2017", "PAST", "2016/2017"],
  ],
  weekdays: [
    ["met on Monday", "PAST", "2020-03-16"],
    ["met on Wednesday", "PAST", "2020-03-18"],
    ["met Friday", "PAST", "2020-03-13"],
    ["will meet on Friday", "FUTURE", "2020-03-20"],
    ["will meet on Monday", "FUTURE", "2020-03-23"],
    ["will meet on Wednesday", "FUTURE", "2020-03-18"],
    ["last Wednesday", "PAST", "2020-03-11"],
    ["last Friday", "PAST", "2020-03-13"],
    ["next Wednesday", "FUTURE", "2020-03-25"],
    ["next Monday", "FUTURE", "2020-03-23"],
    ["this Friday", "FUTURE", "2020-03-20"],
    ["this coming Friday", "FUTURE", "2020-03-20"],
    ["this past Friday", "PAST", "2020-03-13"],
    ["Monday night", "PAST", "2020-03-16"],
    ["early Tuesday", "PAST", "2020-03-17"],
    ["Monday of last week", "PAST", "2020-03-09"],
    ["Thursday next week", "FUTURE", "2020-03-26"],
    ["on Monday, March 9, they", "PAST", "2020-03-09"],
    ["Monday (March 9)", "PAST", "2020-03-09"],
    ["on March 9 (Monday)", "FUTURE", "2020-03-09"],
    ["on Friday, March 29, at 9:30", "PAST", "2019-03-29"],
  ],
  "days from that of publication": [
    ["met today", "PAST", "2020-03-18"],
    ["tonight", "FUTURE", "2020-03-18"],
    ["this morning", "PAST", "2020-03-18"],
    ["last night", "PAST", "2020-03-17"],
    ["yesterday", "PAST", "2020-03-17"],
    ["tomorrow morning", "FUTURE", "2020-03-19"],
    ["the day before yesterday", "PAST", "2020-03-16"],
    ["the day after tomorrow", "FUTURE", "2020-03-20"],
    ["two days ago", "PAST", "2020-03-16"],
    ["a couple of days ago", "PAST", "2020-03-16"],
    ["in three days", "FUTURE", "2020-03-21"],
    ["done in three days", "PAST", null],
    ["a week from today", "FUTURE", "2020-03-25"],
    ["yesterday and today", "PAST", "2020-03-17/2020-03-18"],
    ["now", "PRESENT", "2020-03-18"],
    ["now", "PAST", null],
  ],
  "weeks, months and years": [
    ["last week", "PAST", "2020-03-09/2020-03-15"],
    ["this week", "PRESENT", "2020-03-16/2020-03-22"],
    ["next week", "FUTURE", "2020-03-23/2020-03-29"],
    ["earlier this week", "PAST", "2020-03-16/2020-03-18"],
    ["later this week", "FUTURE", "2020-03-18/2020-03-22"],
    ["three weeks ago", "PAST", "2020-02-24/2020-03-01"],
    ["in two weeks' time", "FUTURE", "2020-03-30/2020-04-05"],
    ["the week of March 2", "PAST", "2020-03-02/2020-03-08"],
    ["over the weekend", "PAST", "2020-03-14/2020-03-15"],
    ["at the weekend", "FUTURE", "2020-03-21/2020-03-22"],
    ["last weekend", "PAST", "2020-03-14/2020-03-15"],
    ["next weekend", "FUTURE", "2020-03-21/2020-03-22"],
    ["last month", "PAST", "2020-02"],
    ["earlier this month", "PAST", "2020-03"],
    ["next month", "FUTURE", "2020-04"],
    ["three months ago", "PAST", "2019-12"],
    ["a year ago", "PAST", "2019-03"],
    ["two years ago", "PAST", "2018"],
    ["late last year", "PAST", "2019"],
    ["by the end of the year", "FUTURE", "2020"],
    ["early March", "PAST", "2020-03"],
    ["mid-March", "PAST", "2020-03"],
    ["at the end of April", "FUTURE", "2020-04"],
    ["in May", "FUTURE", "2020-05"],
    ["in May", "PAST", "2019-05"],
    ["in March", "FUTURE", "2020-03"],
    ["in March 2018", "PAST", "2018-03"],
    ["last March", "PAST", "2019-03"],
    ["next March", "FUTURE", "2021-03"],
    ["in November last year", "PAST", "2019-11"],
    ["in 2018", "PAST", "2018"],
    ["in early 2018", "PAST", "2018"],
    ["since 1987", "PAST", "1987"],
  ],
  "parts of years and holidays": [
    ["the first quarter of 2020", "PAST", "2020-01/2020-03"],
    ["Q3 2019", "PAST", "2019-07/2019-09"],
    ["the last quarter of 2019", "PAST", "2019-10/2019-12"],
    ["next quarter", "FUTURE", "2020-04/2020-06"],
    ["the first half of 2021", "FUTURE", "2021-01/2021-06"],
    ["in the second half of this year", "FUTURE", "2020-07/2020-12"],
    ["in the spring of 2019", "PAST", "2019-03/2019-05"],
    ["this summer", "FUTURE", "2020-06/2020-08"],
    ["last summer", "PAST", "2019-06/2019-08"],
    ["in the autumn", "FUTURE", "2020-09/2020-11"],
    ["in the winter of 2018", "PAST", "2018-12/2019-02"],
    ["on Christmas Eve", "PAST", "2019-12-24"],
    ["New Year's Day", "PAST", "2020-01-01"],
    ["Christmas Day 2018", "PAST", "2018-12-25"],
  ],
  "years that date an occasion": [
    ["the 2018 Lisbon summit", "PAST", "2018"],
    ["at 2018 Lisbon summit", "PAST", "2018"],
    ["the Convention on Fisheries 1982.", "PAST", "1982"],
    ["the agreement (2018)", "PAST", "2018"],
    ["2018 people", "PAST"],
    ["in 1500 villages", "PAST"],
    ["a force of 1900 soldiers", "PAST"],
    ["2,000 troops", "PAST"],
    ["a total of 1500", "PAST"],
    ["the 1990s", "PAST"],
  ],
  "reckoned from another date": [
    ["the previous day", "PAST", null],
    ["a day earlier", "PAST", null],
    ["two days later", "PAST", null],
  ],
  "what only looks like a date": [
    ["Theresa May met him", "PAST"],
    ["they may march on", "PAST"],
    ["the Sunday Times reported", "PAST"],
    ["the Good Friday Agreement", "PAST"],
    ["after the Sept. 11 attacks", "PAST"],
    ["USA Today reported", "PAST"],
    ["the Arab Spring", "PAST"],
    ["the DEC appeal", "PAST"],
    ["the first in eight years", "PAST"],
    ["the fall of the government", "PAST"],
    ["on the 20th anniversary", "PAST"],
    ["at 9:30", "PAST"],
    ["less than three weeks after they met", "PAST"],
    ["for the second time in two weeks", "PAST"],
  ],
};

describe("dates", () => {
  for (const [group, rows] of Object.entries(TABLE))
    describe(group, () => {
      it.each(rows)("%s (%s)", (text, tense, ...edtf) => {
        expect(resolved(text, PUBLISHED, tense).map((date) => date?.edtf ?? null)).toEqual(edtf);
      });
    });

  it("gives precision, basis and words", () => {
    const dates = (text: string) => resolved(text, PUBLISHED, "PAST")[0];
    expect(dates("on March 3")).toEqual({
      edtf: "2020-03-03",
      start: "2020-03-03",
      end: "2020-03-03",
      precision: "DAY",
      basis: "STATED",
      text: "March 3",
    });
    expect(dates("early last month")).toMatchObject({
      precision: "MONTH",
      basis: "RELATIVE",
      text: "early last month",
    });
    expect(dates("in the third quarter of 2019")).toMatchObject({ precision: "QUARTER", basis: "STATED" });
    expect(dates("in 2019")).toMatchObject({ precision: "YEAR", start: "2019-01-01", end: "2019-12-31" });
    expect(dates("last week")).toMatchObject({ precision: "INTERVAL", basis: "RELATIVE" });
    expect(dates("from today to March 20")).toMatchObject({ precision: "INTERVAL", basis: "RELATIVE" });
  });

  it("resolves only stated dates when the day of publication is not known", () => {
    expect(
      resolved("on March 3, 2020 and on March 8, on Monday, last week", undefined, "PAST"),
    ).toMatchObject([{ edtf: "2020-03-03" }, null, null, null]);
    expect(resolved("in 2018, from March 30 to April 2, 2019", undefined, "PAST")).toMatchObject([
      { edtf: "2018" },
      { edtf: "2019-03-30/2019-04-02" },
    ]);
  });

  it("takes the day of publication as stated, whatever the offset", () => {
    for (const published of [
      "2020-03-18T23:30:00-05:00",
      "2020-03-18T00:10:00+09:00",
      "2020-03-18T12:00:00Z",
    ])
      expect(resolved("today", published, "PAST")).toMatchObject([{ edtf: "2020-03-18" }]);
    expect(resolved("today", "18 March", "PAST")).toEqual([null]);
  });

  it("reckons the previous and the next day from another date", () => {
    const [anchor] = resolved("on March 9, 2020", PUBLISHED, "PAST");
    const from = (text: string) => {
      const [mention] = findDates(tokenize(text));
      return mention && resolveDate(mention.expression, text, PUBLISHED, "PAST", anchor ?? undefined)?.edtf;
    };
    expect(from("the previous day")).toBe("2020-03-08");
    expect(from("three days later")).toBe("2020-03-12");
    expect(from("the same day")).toBe("2020-03-09");
    expect(from("the following week")).toBe("2020-03-16/2020-03-22");
  });

  it.each([
    ["a three-day visit", 3],
    ["talks for two days", 2],
    ["two weeks of talks", 14],
    ["a week-long trip", 7],
    ["a 10-day tour", 10],
  ])("finds a duration: %s", (text, days) => {
    expect(findDates(tokenize(text)).map((mention) => mention.expression)).toEqual([
      { kind: "DURATION", days },
    ]);
    expect(resolved(text, PUBLISHED, "PAST")).toEqual([null]);
  });

  it("extends a day by a duration, and nothing else", () => {
    const [monday, month] = resolved("on Monday and in April", PUBLISHED, "FUTURE");
    if (!monday || !month) throw new Error("no dates");
    expect(extendByDuration(monday, 3)).toMatchObject({
      edtf: "2020-03-23/2020-03-25",
      end: "2020-03-25",
      precision: "INTERVAL",
    });
    expect(extendByDuration(monday, 1)).toEqual(monday);
    expect(extendByDuration(month, 3)).toEqual(month);
  });
});

const MONTH_NAMES =
  "January February March April May June July August September October November December".split(" ");
const WEEKDAY_NAMES = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2100, 11, 31) / 864e5 })
  .map((count) => new Date(count * 864e5));
const iso = (date: Date) => date.toISOString().slice(0, 10);
const tense = fc.constantFrom<Tense>("PAST", "PRESENT", "FUTURE");
const vocabulary = fc.constantFrom(
  ..."March May 3 20 20th 2018 2020 31 Monday Friday last this next week month year day days two a in of the from to and , - – ( ) . through early mid-March 30-June quarter first half summer weekend ago later earlier before yesterday today now New Year 's Day Christmas Sept / 12 1500 coming past same couple end fall".split(
    " ",
  ),
);

describe("any date", () => {
  it("is read back from every style", () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const name = MONTH_NAMES[month - 1] ?? "";
        const weekday = WEEKDAY_NAMES[date.getUTCDay()];
        const styles = [
          `${name} ${number}, ${year}`,
          `${number} ${name} ${year}`,
          `${number} ${name.slice(0, 3)} ${year}`,
          `the ${number}th of ${name}, ${year}`,
          `${weekday}, ${name} ${number}, ${year}`,
          `${number} ${name} ${year} (${weekday})`,
          iso(date),
          `${String(number).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`,
          ...(number > 12 ? [`${month}/${number}/${year}`, `${number}/${month}/${year}`] : []),
        ];
        for (const style of styles)
          expect(resolved(`They met on ${style} in Oslo.`, undefined, "PAST")).toMatchObject([
            { edtf: iso(date), precision: "DAY", basis: "STATED", text: style.replace(/^the /, "") },
          ]);
      }),
    );
  });

  it("of a weekday lies in the seven days before or after publication", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WEEKDAY_NAMES), (published, weekday) => {
        const [past] = resolved(`met on ${weekday}`, iso(published), "PAST");
        const [future] = resolved(`will meet on ${weekday}`, iso(published), "FUTURE");
        const days = (date: string | undefined) => (Date.parse(date ?? "") - published.getTime()) / 864e5;
        expect(days(past?.start)).toBeGreaterThan(-7);
        expect(days(past?.start)).toBeLessThanOrEqual(0);
        expect(days(future?.start)).toBeGreaterThanOrEqual(0);
        expect(days(future?.start)).toBeLessThan(7);
        for (const date of [past, future])
          expect(WEEKDAY_NAMES[new Date(date?.start ?? "").getUTCDay()]).toBe(weekday);
      }),
    );
  });

  it("without a year is within a week of the side that the tense says, and within a year", () => {
    fc.assert(
      fc.property(day, day, tense, (published, date, when) => {
        fc.pre(!(date.getUTCMonth() === 1 && date.getUTCDate() === 29));
        const text = `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]}`;
        const [found] = resolved(text, iso(published), when);
        const days = (Date.parse(found?.start ?? "") - published.getTime()) / 864e5;
        expect(found?.start.slice(5)).toBe(iso(date).slice(5));
        expect(days).toBeGreaterThanOrEqual(when === "PAST" ? -366 : when === "FUTURE" ? -7 : -183);
        expect(days).toBeLessThanOrEqual(when === "PAST" ? 7 : when === "FUTURE" ? 366 : 183);
      }),
    );
  });

  it("agrees with itself, in any run of words", () => {
    fc.assert(
      fc.property(fc.array(vocabulary, { maxLength: 25 }), day, tense, (words, published, when) => {
        const text = words.join(" ");
        const tokens = tokenize(text);
        let from = 0;
        for (const mention of findDates(tokens)) {
          expect(mention.first).toBeGreaterThanOrEqual(from);
          expect(mention.last).toBeGreaterThanOrEqual(mention.first);
          expect(mention.start).toBe(tokens[mention.first]?.start);
          expect(mention.end).toBe(tokens[mention.last]?.end);
          from = mention.last + 1;
          const date = resolveDate(mention.expression, "", iso(published), when);
          if (!date) continue;
          expect(date.start <= date.end).toBe(true);
          const [first = "", last = first] = date.edtf.split("/");
          expect(date.start.startsWith(first) && date.end.startsWith(last)).toBe(true);
          expect(date.edtf.includes("/")).toBe(date.precision === "INTERVAL" || date.precision === "QUARTER");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws, whatever the tokens", () => {
    const token: fc.Arbitrary<Token> = fc
      .tuple(
        fc.oneof(vocabulary, fc.string()),
        fc.constantFrom<Token["kind"]>("word", "number", "mark"),
        fc.boolean(),
      )
      .map(([text, kind, capital]) => ({
        text,
        key: text.toLowerCase(),
        start: 0,
        end: text.length,
        kind,
        capital,
      }));
    fc.assert(
      fc.property(fc.array(token), fc.string(), tense, (tokens, published, when) => {
        for (const mention of findDates(tokens)) resolveDate(mention.expression, "", published, when);
      }),
    );
  });
});
