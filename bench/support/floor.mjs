// What the product is measured against: node:http, prepared statements and JSON.stringify, each answer written by hand.
import { createServer } from "node:http";
import Database from "better-sqlite3";

const sqlite = new Database(process.argv[2], { readonly: true });
sqlite.pragma("mmap_size = 2147483648");

const begin = sqlite.prepare("BEGIN");
const commit = sqlite.prepare("COMMIT");
const all = (text) => {
  const statement = sqlite.prepare(text);
  return (...values) => statement.all(...values);
};
const first = (text) => {
  const statement = sqlite.prepare(text);
  return (...values) => statement.get(...values);
};

const country = first("SELECT code, name FROM country WHERE code = ?");
const NOTHING = [];
/** Rows by the number that they have as `of`, which is taken off. */
const grouped = (rows) => {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.of);
    if (group) group.push(row);
    else groups.set(row.of, [row]);
  }
  return groups;
};
const dated = ({ edtf }) => (edtf === null ? null : { edtf });

const latest =
  all(`SELECT id, title, status, edtf FROM meeting_country AS own JOIN meeting ON id = own.meeting
  WHERE own.country = ? ORDER BY own.start DESC, own.meeting DESC LIMIT 20`);
const participants =
  all(`SELECT own.meeting AS "of", person.name AS person, own.country, country.name, title.name AS title, own.role
  FROM participation AS own LEFT JOIN person ON person.id = own.person LEFT JOIN country ON country.code = own.country
    LEFT JOIN title ON title.id = own.title
  WHERE own.meeting IN (SELECT value FROM json_each(?)) ORDER BY own.id`);
const agreements = all(`SELECT meeting AS "of", title, kind, status FROM agreement
  WHERE meeting IN (SELECT value FROM json_each(?)) ORDER BY start DESC, id DESC`);

function meetingsOfCountry({ code }) {
  const found = latest(code);
  const ids = JSON.stringify(found.map(({ id }) => id));
  const sides = grouped(participants(ids));
  const agreed = grouped(agreements(ids));
  const nodes = found.map((meeting) => ({
    id: `Meeting:${meeting.id}`,
    title: meeting.title,
    status: meeting.status,
    date: dated(meeting),
    participants: (sides.get(meeting.id) ?? NOTHING).map(({ person, country, name, title, role }) => ({
      person: person === null ? null : { name: person },
      country: country === null ? null : { code: country, name },
      title,
      role,
    })),
    agreements: {
      nodes: (agreed.get(meeting.id) ?? NOTHING).map(({ title, kind, status }) => ({ title, kind, status })),
    },
  }));
  return { country: { ...country(code), meetings: { nodes } } };
}

const LONG = `julianday(meeting."end") - julianday(meeting.start) > 366 AND meeting.start < date(@from, '-366 days') AND meeting."end" >= @from`;
const PAIR = "pair.a = @a AND pair.b = @b";
const BEFORE = `${PAIR} AND pair.start >= date(@from, '-366 days') AND pair.start < @from`;
const countBetween = first(`SELECT
  (SELECT count(*) FROM country_pair AS pair WHERE ${PAIR} AND pair.start BETWEEN @from AND @to)
  + (SELECT count(*) FROM country_pair AS pair CROSS JOIN meeting ON meeting.id = pair.meeting AND meeting."end" >= @from WHERE ${BEFORE})
  + (SELECT count(*) FROM meeting CROSS JOIN country_pair AS pair ON ${PAIR} AND pair.start = meeting.start AND pair.meeting = meeting.id
    WHERE ${LONG}) AS count`);
const COLUMNS = "meeting.id, meeting.title, meeting.status, meeting.edtf";
const ORDER = "ORDER BY pair.start DESC, pair.meeting DESC LIMIT 20";
const between = all(`SELECT * FROM (
    SELECT ${COLUMNS} FROM country_pair AS pair CROSS JOIN meeting ON meeting.id = pair.meeting
    WHERE ${PAIR} AND pair.start BETWEEN @from AND @to ${ORDER})
  UNION ALL SELECT * FROM (
    SELECT ${COLUMNS} FROM country_pair AS pair CROSS JOIN meeting ON meeting.id = pair.meeting AND meeting."end" >= @from
    WHERE ${BEFORE} ${ORDER})
  UNION ALL SELECT * FROM (
    SELECT ${COLUMNS} FROM meeting CROSS JOIN country_pair AS pair ON ${PAIR} AND pair.start = meeting.start AND pair.meeting = meeting.id
    WHERE ${LONG} ${ORDER})
  LIMIT 20`);
const countries = all(`SELECT own.meeting AS "of", country.code, country.name
  FROM participation AS own JOIN country ON country.code = own.country
  WHERE own.meeting IN (SELECT value FROM json_each(?)) AND own.person IS NULL ORDER BY own.id`);

function meetingsOfTwo({ one, other, from, to }) {
  const [a, b] = one < other ? [one, other] : [other, one];
  const range = { a, b, from, to };
  const { count } = countBetween(range);
  const found = between(range);
  const sides = grouped(countries(JSON.stringify(found.map(({ id }) => id))));
  const nodes = found.map((meeting) => ({
    id: `Meeting:${meeting.id}`,
    title: meeting.title,
    status: meeting.status,
    date: dated(meeting),
    countries: (sides.get(meeting.id) ?? NOTHING).map(({ code, name }) => ({ code, name })),
  }));
  return { meetings: { totalCount: count, nodes } };
}

const meeting = first("SELECT title, status, edtf FROM meeting WHERE id = ?");
const evidence =
  all(`SELECT evidence.start, evidence."end", claim.confidence, article.text, article.title, article.url,
    article.published_day AS published, publisher.name, publisher.quoting, publisher.excerpt_limit AS excerpt
  FROM claim JOIN evidence ON evidence.claim = claim.id JOIN article ON article.id = claim.article
    LEFT JOIN publisher ON publisher.id = article.publisher
  WHERE claim.meeting = ? ORDER BY claim.confidence DESC, evidence.id LIMIT 10`);
const articles = all(`SELECT title, url FROM article WHERE id IN (SELECT article FROM claim WHERE meeting = ?)
  ORDER BY published_day DESC, id DESC LIMIT 10`);

function meetingWithEvidence({ id }) {
  const key = Number(id.slice("Meeting:".length));
  const found = meeting(key);
  const nodes = evidence(key).map((row) => ({
    quote:
      row.quoting === "NONE"
        ? null
        : row.text.slice(row.start, row.end).slice(0, row.quoting === "EXCERPT" ? row.excerpt : undefined),
    confidence: row.confidence / 100,
    article: {
      title: row.title,
      url: row.url,
      published: row.published,
      publisher: row.name === null ? null : { name: row.name },
    },
  }));
  return {
    meeting: {
      title: found.title,
      status: found.status,
      date: dated(found),
      evidence: { nodes },
      articles: { nodes: articles(key) },
    },
  };
}

const months =
  all(`SELECT max(month, @from) AS month, sum(CASE WHEN month < @from THEN starts - ends ELSE starts END) AS count
  FROM country_month WHERE country = @code AND month > '' AND month <= @to GROUP BY 1 ORDER BY 1`);

function monthlyCounts({ code, from, to }) {
  const found = new Map(
    months({ code, from: from.slice(0, 7), to: to.slice(0, 7) }).map(({ month, count }) => [month, count]),
  );
  const timeline = [];
  let [year, month] = from.split("-", 2).map(Number);
  for (let name = from.slice(0, 7); name <= to.slice(0, 7); ) {
    timeline.push({ start: `${name}-01`, count: found.get(name) ?? 0 });
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    name = `${year}-${month < 10 ? "0" : ""}${month}`;
  }
  return { country: { meetings: { timeline } } };
}

const partners = all(`SELECT country.code, country.name, found.meetings,
    (SELECT max(start) FROM country_pair WHERE a = min(@code, found.b) AND b = max(@code, found.b) AND start > '') AS lastDay
  FROM (SELECT b, sum(meetings) AS meetings FROM meeting_pair WHERE facet = 'COUNTRY' AND a = @code AND b <> @code
    GROUP BY b ORDER BY 2 DESC, 1 LIMIT 10) AS found CROSS JOIN country ON country.code = found.b
  ORDER BY found.meetings DESC, found.b`);

function topPartners({ code }) {
  const nodes = partners({ code }).map(({ code, name, meetings, lastDay }) => ({
    country: { code, name },
    meetingCount: meetings,
    lastDay,
  }));
  return { country: { partners: { nodes } } };
}

const matching = (index) =>
  all(`SELECT rowid AS key FROM (SELECT rowid, bm25(${index}) AS rank FROM ${index} WHERE ${index} MATCH ?
    ORDER BY rowid DESC LIMIT 300) ORDER BY rank, rowid DESC LIMIT 20`);
const named = (table, key) => all(`SELECT ${key} AS key FROM ${table} WHERE name LIKE ? LIMIT 20`);
const labels = (table, column) =>
  all(`SELECT id AS key, ${column} AS label FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`);
const KINDS = [
  ["COUNTRY", named("country", "code"), labels("(SELECT code AS id, name FROM country)", "name"), true],
  ["ORGANIZATION", named("organization", "id"), labels("organization", "name"), true],
  ["PERSON", matching("person_text"), labels("person", "name"), false],
  ["MEETING", matching("meeting_text"), labels("meeting", "title"), false],
  ["AGREEMENT", matching("agreement_text"), labels("agreement", "title"), false],
  ["ARTICLE", matching("article_text"), labels("article", "title"), false],
];

function search({ text }) {
  const words = text
    .toLowerCase()
    .split(" ")
    .map((word) => `"${word}"`)
    .join(" ");
  const hits = [];
  for (const [order, [kind, find, , like]] of KINDS.entries())
    for (const [index, { key }] of find(like ? `%${text}%` : words).entries())
      hits.push({ kind, key, order, score: 1 / (index + 1) });
  hits.sort((a, b) => b.score - a.score || a.order - b.order);
  const shown = hits.slice(0, 20);
  const texts = new Map();
  for (const [kind, , label] of KINDS) {
    const keys = shown.filter((hit) => hit.kind === kind).map(({ key }) => key);
    if (keys.length > 0)
      for (const row of label(JSON.stringify(keys))) texts.set(`${kind}${row.key}`, row.label);
  }
  const nodes = shown.map(({ kind, key }) => ({ kind, label: texts.get(`${kind}${key}`) ?? "" }));
  return { search: { nodes } };
}

const answers = { meetingsOfCountry, meetingsOfTwo, meetingWithEvidence, monthlyCounts, topPartners, search };
/** Answers that are to be sent as they are, by address. */
const kept = new Map();

function send(response, body) {
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
  });
  response.end(body);
}

const server = createServer((request, response) => {
  const { url } = request;
  const body = kept.get(url);
  if (body) return send(response, body);
  if (request.method === "PUT") {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      kept.set(url, Buffer.concat(chunks));
      response.end();
    });
    return;
  }
  const at = url.indexOf("?");
  const variables = Object.fromEntries(new URLSearchParams(url.slice(at)));
  begin.run();
  const data = answers[url.slice(1, at)](variables);
  commit.run();
  send(response, Buffer.from(JSON.stringify({ data })));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
