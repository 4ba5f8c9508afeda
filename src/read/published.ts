const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** Each finds year, month and day; the names say in which order its groups stand. */
const PATTERNS: readonly { pattern: RegExp; order: "ymd" | "mdy" | "dmy" | "numeric" }[] = [
  { pattern: /(?<![\d.-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, order: "ymd" },
  { pattern: /(?<![\d.-])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, order: "ymd" },
  { pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?=T\d|$)/, order: "ymd" },
  { pattern: new RegExp(String.raw`\b${MONTH}\s{1,3}${DAY},?\s{1,3}((?:19|20)\d{2})\b`, "i"), order: "mdy" },
  {
    pattern: new RegExp(String.raw`(?<!\d)${DAY}[\s-](?:of\s)?${MONTH},?[\s-]((?:19|20)\d{2})\b`, "i"),
    order: "dmy",
  },
  { pattern: /(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/, order: "numeric" },
];

const TIME =
  /(?<![\d:])(\d{1,2})(?::|\.(?=\d\d\s?[ap]\.?m))(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?([ap])?\.?(?:m\b\.?)?/i;
const HOUR = /(?<![\d:])(\d{1,2})\s?([ap])\.?m\b/i;
const ZONE =
  /^\s{0,2}\(?(Z\b|UTC|GMT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|CES?T|BST|[SH]KT|JST|KST)?\)?\s?([+-]\d{2}:?\d{2}\b)?/;
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  CET: "+01:00",
  CEST: "+02:00",
  BST: "+01:00",
  HKT: "+08:00",
  SKT: "",
  JST: "+09:00",
  KST: "+09:00",
};

/**
 * The publication date stated in a string, as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS][Z|±HH:MM]`.
 * Undefined if none is stated, if it is no day of the calendar, or if day and month cannot be told apart.
 */
export function publishedIn(stated: string): string | undefined {
  const text = stated.slice(0, 400);
  if (/^\s{0,5}\d{10}(?:\d{3})?\s{0,5}$/.test(text)) return fromEpoch(text.trim());
  for (const { pattern, order } of PATTERNS) {
    const match = pattern.exec(text);
    const day = match && dayOf(match, order);
    if (!match || !day) continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    return `${day}${timeIn(after) ?? timeIn(before) ?? ""}`;
  }
  return undefined;
}

function dayOf(match: RegExpExecArray, order: "ymd" | "mdy" | "dmy" | "numeric"): string | undefined {
  const [, a = "", b = "", c = ""] = match;
  if (order === "ymd") return isoDay(Number(a), Number(b), Number(c));
  if (order === "mdy") return isoDay(Number(c), monthNumber(a), Number(b));
  if (order === "dmy") return isoDay(Number(c), monthNumber(b), Number(a));
  const [first, second] = [Number(a), Number(b)];
  if (match[0].includes(".") || first > 12) return isoDay(Number(c), second, first);
  return second > 12 || first === second ? isoDay(Number(c), first, second) : undefined;
}

/** The day of a dateline such as "9 OCT 89" or "Oct. 9, 1989"; two-digit years are of 1950–2049. */
export function datelineDay(day: string, month: string, year: string): string | undefined {
  const number = Number(year);
  const full = year.length === 2 ? number + (number < 50 ? 2000 : 1900) : number;
  return isoDay(full, monthNumber(month), Number(day));
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

function timeIn(text: string): string | undefined {
  const clock = TIME.exec(text);
  const match = clock ?? HOUR.exec(text);
  if (!match) return undefined;
  const [minute, second, half] = clock ? [clock[2], clock[3], clock[4]] : ["00", undefined, match[2]];
  const hour = hourOf(Number(match[1]), half?.toLowerCase());
  if (hour === undefined || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const seconds = second && second !== "00" ? `:${second}` : "";
  return `T${String(hour).padStart(2, "0")}:${minute}${seconds}${zoneIn(text.slice(match.index + match[0].length))}`;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (!half) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function zoneIn(after: string): string {
  const [, name, offset] = ZONE.exec(after) ?? [];
  if (offset) {
    const plain = offset.replace(":", "");
    return plain === "+0000" || plain === "-0000" ? "Z" : `${plain.slice(0, 3)}:${plain.slice(3)}`;
  }
  return name ? (ZONES[name] ?? "") : "";
}

function fromEpoch(digits: string): string {
  const time = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return time.toISOString().replace(/(?::00)?\.\d{3}Z$/, "Z");
}
