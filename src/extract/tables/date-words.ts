/** The words that dates are made of, as token keys (lower case). */

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...months("january february march april may june july august september october november december"),
  ...months("jan feb mar apr may jun jul aug sep oct nov dec"),
  ["sept", 9],
]);

/** Months that are also verbs or names: alone, they need a word before them that makes them a month. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = words(
  "march april may june august jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((day, i) => [
    day,
    i + 1,
  ]),
);

/** Count only before a full stop or a calendar date. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

/** Seasons of the north, by the quarter that starts with their first month. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Month and day of "X", "X day", "X eve". */
export const HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["christmas", [12, 25]],
  ["christmas day", [12, 25]],
  ["christmas eve", [12, 24]],
  ["boxing day", [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["new years day", [1, 1]],
  ["new years eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["may day", [5, 1]],
  ["bastille day", [7, 14]],
  ["victory day", [5, 9]],
  ["europe day", [5, 9]],
  ["anzac day", [4, 25]],
  ["women's day", [3, 8]],
  ["armistice day", [11, 11]],
]);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
    (word, i): [string, number] => [word, i + 1],
  ),
  ["fourteen", 14],
  ["fifteen", 15],
  ["twenty", 20],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
]);

export const UNITS: ReadonlyMap<string, "DAY" | "WEEK" | "MONTH" | "YEAR"> = new Map([
  ["day", "DAY"],
  ["days", "DAY"],
  ["week", "WEEK"],
  ["weeks", "WEEK"],
  ["month", "MONTH"],
  ["months", "MONTH"],
  ["year", "YEAR"],
  ["years", "YEAR"],
]);

/** "last week", "this week", "next week": how many weeks from the present one. */
export const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

export const DAY_PARTS: ReadonlySet<string> = words(
  "morning afternoon evening night noon midday midnight lunchtime dawn",
);

/** Between two dates, these make a range. */
export const RANGE_MARKS: ReadonlySet<string> = words("to through thru until till - – —");

/** Before a number these make it a year, before an ambiguous month a month. */
export const DATE_CUES: ReadonlySet<string> = words(
  "in of since by during for until till from through before after between early late mid last next this year around circa",
);

export const PART_WORDS: ReadonlySet<string> = words("early late mid earlier later");

/** "the 2018 …" */
export const DETERMINERS: ReadonlySet<string> = words("the a an its their his her our this that 's");

/** What is counted, not dated: "in 1500 people". */
export const COUNTED: ReadonlySet<string> = words(
  `people persons troops soldiers men women children civilians refugees migrants prisoners police officers personnel
   workers students delegates participants guests members victims deaths casualties villages homes houses companies firms
   jobs years months weeks days hours minutes kilometers kilometres km miles meters metres m feet tons tonnes
   dollars euros pounds yuan yen rubles roubles rupees million billion trillion percent per % times points cases
   vehicles tanks aircraft missiles warheads megawatts mw square acres hectares`,
);

/** What a year before them dates: "2018 Singapore summit". */
export const OCCASIONS: ReadonlySet<string> = words(
  `summit meeting conference visit talks agreement treaty deal accord accords pact convention protocol declaration
   communique statement memorandum forum session assembly round negotiations election elections war conflict crisis
   ceasefire truce armistice revolution coup invasion budget`,
);

/** "September 11 attacks": a name, not a day of the report. */
export const NAMED_BY_DATE: ReadonlySet<string> = words(
  "attack attacks massacre uprising movement revolution coup earthquake hijackers hijackings",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

function months(list: string): [string, number][] {
  return list.split(" ").map((name, i) => [name, i + 1]);
}
