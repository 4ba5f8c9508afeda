/** A large store of made-up records, the same in every run, written table by table: ingesting it would take hours. */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  valuesOf,
} from "../src/domain/vocabulary.ts";
import { rebuildRollups } from "../src/store/rollup-definitions.ts";
import { openWriter, type Writer } from "../src/store/writer.ts";

const COUNTRIES =
  "US CN RU JP FR DE GB IN TR IR KR SA EG BR UA PK ZA IL ID AU CA MX IT ES PL VN TH KE ET AR NG QA AE JO GR MK AM AZ KP SG MY PH KZ UZ CU VE CO CL PE NO SE FI DK NL BE CH AT HU RO BG RS BA HR AL XK CY LB SY IQ YE OM KW BH AF BD LK NP MM KH LA MN TJ KG TM GE MD BY LT LV EE MA DZ TN LY SD SS SO DJ ER UG RW BI CD CG TZ".split(
    " ",
  );
const TOPICS = ["TRADE", "DEFENCE", "BORDER", "ENERGY", "PEACE_PROCESS", "CLIMATE", "HEALTH", "MIGRATION"];
const TITLES = ["President", "Prime Minister", "Foreign Minister", "Defence Minister", "Ambassador", "Envoy"];
const SYLLABLES = "ka mo ri ta lu ven dor san bel mir no ga shi pol ter an el os ur im".split(" ");
const KNOWN = ["Antony Blinken", "Wang Yi", "Sergei Lavrov"];
const PEOPLE_OF_COUNTRY = 300;
const PUBLISHERS = 200;
const CITIES = 600;

/** Pseudo-random numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const FIRST_DAY = Date.UTC(1995, 0, 1);
const DAYS = 11_000;

/** Of every hundred meetings three are not dated, and ten are known to the month or the year; few last for decades. */
function dateOf(share: number, day: number): [string | null, string | null, string | null] {
  if (share < 0.03) return [null, null, null];
  const start = isoDay(FIRST_DAY + day * 86_400_000);
  const year = start.slice(0, 4);
  if (share < 0.04) return [`${year}-01-01`, `${year}-12-31`, "YEAR"];
  const monthEnd = isoDay(Date.UTC(Number(year), Number(start.slice(5, 7)), 0));
  if (share < 0.13) return [`${start.slice(0, 7)}-01`, monthEnd, "MONTH"];
  if (share < 0.15) return [start, isoDay(FIRST_DAY + (day + 2) * 86_400_000), "INTERVAL"];
  if (share < 0.15002) return [start, isoDay(FIRST_DAY + (day + 9000) * 86_400_000), "INTERVAL"];
  return [start, start, "DAY"];
}

const MILLION = 1_000_000;

/** A store of a million meetings, made once and kept in the folder for temporary files, or the one that CHANCERY_BENCH_DB names. */
export function millionStore(): string {
  const path = process.env.CHANCERY_BENCH_DB ?? join(tmpdir(), `chancery-bench-${MILLION}.db`);
  if (existsSync(path)) openWriter(path).close();
  else fillStore(path, MILLION);
  return path;
}

/** Writes so many meetings, with a sixth as many agreements, into a new file. */
export function fillStore(path: string, meetings: number): void {
  const writer = openWriter(path);
  const { sqlite } = writer.statements;
  sqlite.pragma("synchronous = OFF");
  sqlite.pragma("foreign_keys = OFF");
  sqlite.pragma("cache_size = -1000000");
  writer.transaction(() => {
    fillTables(writer, meetings);
    rebuildRollups(sqlite);
  });
  writer.analyze();
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  writer.close();
}

function fillTables({ statements: { sqlite } }: Writer, meetings: number): void {
  const next = random(7);
  const below = (count: number) => Math.floor(next() * count);
  /** The first of many are chosen most: a tenth of all sides are the United States. */
  const skewed = (count: number) => Math.floor(count * next() ** 2);
  const one = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const into = (table: string, ...columns: string[]) => {
    const places = columns.map(() => "?").join();
    const insert = sqlite.prepare(
      `INSERT INTO ${table} (${columns.map((c) => `"${c}"`).join()}) VALUES (${places})`,
    );
    return (...values: unknown[]) => Number(insert.run(...values).lastInsertRowid);
  };
  const add = {
    publisher: into("publisher", "name", "slug"),
    title: into("title", "name"),
    place: into("place", "city", "country"),
    person: into("person", "name", "country", "first_seen", "last_seen"),
    alias: into("person_alias", "person", "name", "key"),
    word: into("person_word", "word", "person"),
    personText: into("person_text", "rowid", "names"),
    position: into("position", "person", "title", "country", "first_seen", "last_seen"),
    meeting: into(
      "meeting",
      "kind",
      "format",
      "status",
      "start",
      "end",
      "precision",
      "basis",
      "date_text",
      "date_absence",
      "place",
      "title",
      "confidence",
      "reports",
      "publishers",
    ),
    participation: into(
      "participation",
      "meeting",
      "country",
      "organization",
      "person",
      "title",
      "role",
      "confidence",
    ),
    meetingTopic: into("meeting_topic", "topic", "meeting"),
    meetingText: into("meeting_text", "rowid", "title", "people", "places", "quotes"),
    meetingCountry: into("meeting_country", "country", "start", "meeting"),
    pair: into("country_pair", "a", "b", "start", "meeting"),
    article: into(
      "article",
      "publisher",
      "url",
      "url_key",
      "title",
      "published_day",
      "language",
      "text",
      "text_hash",
      "seen_at",
      "extractor",
      "source",
    ),
    articleText: into("article_text", "rowid", "title", "text"),
    claim: into(
      "claim",
      "article",
      "meeting",
      "agreement",
      "occasion",
      "kind",
      "format",
      "status",
      "start",
      "end",
      "precision",
      "basis",
      "date_text",
      "date_absence",
      "place",
      "sides",
      "topics",
      "confidence",
      "extractor",
      "source",
      "signature",
    ),
    evidence: into("evidence", "claim", "start", "end"),
    agreement: into(
      "agreement",
      "kind",
      "status",
      "start",
      "end",
      "precision",
      "basis",
      "date_text",
      "date_absence",
      "meeting",
      "title",
      "confidence",
      "reports",
      "publishers",
    ),
    party: into("agreement_party", "agreement", "country", "organization"),
    agreementTopic: into("agreement_topic", "topic", "agreement"),
    agreementText: into("agreement_text", "rowid", "title", "parties", "quotes"),
    revision: into("revision", "at", "cause", "article"),
    change: into("change", "revision", "type", "record", "kind"),
  };
  const extractor = into("extractor", "name")("bench");
  for (let i = 0; i < PUBLISHERS; i += 1) add.publisher(`Outlet ${i}`, `outlet-${i}`);
  const titles = TITLES.map((title) => add.title(title));
  for (let i = 0; i < CITIES; i += 1) add.place(`City ${i}`, one(COUNTRIES));
  const word = () => {
    const text = one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const people = COUNTRIES.map((country, c) =>
    Array.from({ length: PEOPLE_OF_COUNTRY }, (_, i) => {
      const name = (i === 0 && KNOWN[c]) || `${word()} ${word()}`;
      const id = add.person(name, country, "1995-01-01", "2024-12-31");
      add.alias(id, name, name.toLowerCase());
      for (const part of new Set(name.toLowerCase().split(" "))) add.word(part, id);
      add.personText(id, name);
      add.position(id, titles[i === 0 ? 2 : i % titles.length], country, "1995-01-01", "2024-12-31");
      return { id, name, title: titles[i === 0 ? 2 : i % titles.length] as number };
    }),
  );
  const organizations = sqlite.prepare("SELECT id FROM organization ORDER BY id").pluck().all() as number[];

  let told: unknown[][] = [];
  let toldText = "";
  let articles = 0;
  let agreementKind = "";
  /** Adds a record to the article that is next. */
  const tell = (
    record: "meeting" | "agreement",
    id: number,
    columns: unknown[],
    quote: string,
    occasion: number | null = null,
  ) => {
    told.push([record, id, columns, toldText.length, quote.length, occasion]);
    toldText += `${quote}\n`;
  };
  const publish = (day: string | null): number => {
    articles += 1;
    const publisher = 1 + skewed(PUBLISHERS);
    const hash = Buffer.alloc(16);
    hash.writeUInt32LE(articles);
    const title = `Report ${articles}`;
    const url = `news.example/${articles}`;
    const id = add.article(
      publisher,
      `https://${url}`,
      url,
      title,
      day ?? "2000-01-01",
      "en",
      toldText,
      hash,
      "2025-01-01T00:00:00.000Z",
      extractor,
      publisher,
    );
    add.articleText(id, title, toldText);
    const revision = add.revision("2025-01-01T00:00:00.000Z", "article added", id);
    add.change(revision, "ARTICLE", id, "CREATED");
    let occasionClaim: number | null = null;
    for (const [record, key, columns, start, length, occasion] of told) {
      const claim = add.claim(
        id,
        record === "meeting" ? key : null,
        record === "agreement" ? key : null,
        occasion === null ? null : occasionClaim,
        ...(columns as unknown[]),
        extractor,
        publisher,
        articles * 16 + told.length,
      );
      if (record === "meeting") occasionClaim = claim;
      add.evidence(claim, start, (start as number) + (length as number));
      if (next() < 0.2) add.evidence(claim, start, (start as number) + 10);
      sqlite
        .prepare("INSERT OR IGNORE INTO change (revision, type, record, kind) VALUES (?, ?, ?, 'CREATED')")
        .run(revision, String(record).toUpperCase(), key);
    }
    told = [];
    toldText = "";
    return id;
  };

  for (let number = 1; number <= meetings; number += 1) {
    const [start, end, precision] = dateOf(next(), below(DAYS));
    const dated = [
      start,
      end,
      precision,
      start && "STATED",
      start && "then",
      start === null ? "NOT_STATED" : null,
    ];
    const sides = [
      ...new Set([
        skewed(COUNTRIES.length),
        skewed(COUNTRIES.length),
        ...(next() < 0.1 ? [skewed(COUNTRIES.length), skewed(COUNTRIES.length)] : []),
      ]),
    ];
    const codes = sides.map((side) => COUNTRIES[side] as string);
    const kind = next() < 0.5 ? "MEETING" : one(valuesOf(MeetingKind));
    const format = next() < 0.8 ? "IN_PERSON" : one(valuesOf(MeetingFormat));
    const share = next();
    const status =
      share < 0.85
        ? "HELD"
        : share < 0.95
          ? "SCHEDULED"
          : share < 0.97
            ? "ONGOING"
            : share < 0.98
              ? "PROPOSED"
              : share < 0.99
                ? "POSTPONED"
                : "CANCELLED";
    const place = next() < 0.6 ? 1 + skewed(CITIES) : null;
    const topics = next() < 0.8 ? [TOPICS[skewed(TOPICS.length)] as string] : [];
    const confidence = 30 + Math.floor(70 * next() ** 0.5);
    const reports = next() < 0.85 ? 1 : 2 + below(3);
    const title = `${kind} of ${codes.join(" and ")}`;
    const id = add.meeting(kind, format, status, ...dated, place, title, confidence, reports, reports);
    const named =
      next() < 0.2
        ? sides.map(
            (side) =>
              people[side]?.[skewed(PEOPLE_OF_COUNTRY)] as { id: number; name: string; title: number },
          )
        : [];
    for (const country of codes) add.participation(id, country, null, null, null, "PARTICIPANT", 90);
    for (const [i, person] of named.entries())
      add.participation(id, codes[i], null, person.id, person.title, "PARTICIPANT", 85);
    if (next() < 0.05)
      add.participation(id, null, organizations[skewed(organizations.length)], null, null, "PARTICIPANT", 80);
    for (const topic of topics) add.meetingTopic(topic, id);
    add.meetingText(
      id,
      title,
      named.map(({ name }) => name).join("\n"),
      place === null ? "" : `City ${place}`,
      `Talks number ${number} were held.`,
    );
    const sorted = [...codes].sort();
    for (const [i, a] of sorted.entries()) {
      add.meetingCountry(a, start ?? "", id);
      for (const b of sorted.slice(i + 1)) add.pair(a, b, start ?? "", id);
    }
    const packed = JSON.stringify(codes.map((code) => [code, 0, 0, 0, 0, 90]));
    for (let report = 0; report < reports; report += 1) {
      tell(
        "meeting",
        id,
        [kind, format, status, ...dated, place, packed, JSON.stringify(topics), confidence],
        `${title}: talks number ${number} were held, as report ${report} says.`,
      );
      if (report > 0) publish(start);
    }
    if (number % 6 === 0) {
      agreementKind = one(valuesOf(AgreementKind));
      const agreed = next() < 0.6 ? "SIGNED" : one(valuesOf(AgreementStatus));
      const parties = codes.slice(0, 2);
      const name = `${agreementKind} of ${parties.join(" and ")}`;
      const several = next() < 0.05 ? 2 : 1;
      const agreement = add.agreement(
        agreementKind,
        agreed,
        ...dated,
        id,
        name,
        confidence,
        several,
        several,
      );
      for (const country of parties) add.party(agreement, country, null);
      if (next() < 0.05) add.party(agreement, null, organizations[skewed(organizations.length)]);
      for (const topic of topics) add.agreementTopic(topic, agreement);
      add.agreementText(agreement, name, parties.join(" "), "They agreed.");
      for (let report = 0; report < several; report += 1) {
        tell(
          "agreement",
          agreement,
          [agreementKind, null, agreed, ...dated, null, packed, "[]", confidence],
          `${name} was agreed, as report ${report} says.`,
          id,
        );
        publish(start);
      }
    }
    if (number % 2 === 0 && told.length > 0) publish(start);
  }
  if (told.length > 0) publish(null);
  sqlite.exec(
    "UPDATE dataset SET revision = (SELECT max(id) FROM revision), changed_at = '2025-01-01T00:00:00.000Z'",
  );
}
