/** Made-up articles of about 2.5 kB, the same in every run, as an archive of JSON Lines has them. */
import type { Article } from "../src/domain/article.ts";

/** Code, adjective and capital. */
const COUNTRIES = [
  "Portuguese,Lisbon",
  "Norwegian,Oslo",
  "Japanese,Tokyo",
  "Chinese,Beijing",
  "French,Paris",
  "German,Berlin",
  "Indian,New Delhi",
  "Brazilian,Brasilia",
  "Turkish,Ankara",
  "Egyptian,Cairo",
  "Kenyan,Nairobi",
  "Indonesian,Jakarta",
  "Australian,Canberra",
  "Canadian,Ottawa",
  "Italian,Rome",
  "Polish,Warsaw",
  "Ukrainian,Kyiv",
  "Vietnamese,Hanoi",
  "Chilean,Santiago",
  "Moroccan,Rabat",
].map((line) => line.split(",") as [adjective: string, capital: string]);
const OFFICES = ["Foreign Minister", "Defence Minister", "Trade Minister", "Prime Minister"];
const GIVEN = "Ada Bela Cyra Dario Edda Falk Gita Hugo Ines Jory Kasimir Lena Milo Nadia Otto Petra".split(
  " ",
);
const FAMILY =
  "Tarnow Ulmer Vasko Wendt Ximenes Yarrow Zoller Quist Ravel Sorel Brandt Corvin Dellow Estrada Fenn".split(
    " ",
  );
const TOPICS = [
  "fishing quotas",
  "rail freight",
  "visa rules",
  "grain exports",
  "border controls",
  "wind power",
];
const GOODS = ["timber", "copper", "wheat", "textiles", "machine parts", "fruit", "fertiliser", "paper"];
const CHANGES = ["rose", "fell", "grew", "shrank", "climbed", "slipped"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const FILLERS: readonly ((pick: Pick) => string)[] = [
  (pick) =>
    `Shipments of ${pick(GOODS)} ${pick(CHANGES)} by ${pick(NUMBERS)} per cent over the year, and those of ${pick(GOODS)} by ${pick(NUMBERS)} per cent.`,
  (pick) =>
    `Analysts had expected prices of ${pick(GOODS)} to be nearer to ${pick(NUMBERS)} a tonne before the harvest of ${pick(GOODS)} began.`,
  (pick) =>
    `A survey of ${pick(NUMBERS)} firms found that most of those that trade in ${pick(GOODS)} had hired in the last ${pick(NUMBERS)} months.`,
  (pick) =>
    `Heavy rain closed ${pick(NUMBERS)} kilometres of road, which kept lorries with ${pick(GOODS)} waiting for ${pick(NUMBERS)} hours.`,
  (pick) =>
    `The price of ${pick(GOODS)} ${pick(CHANGES)} again, while that of ${pick(GOODS)} ${pick(CHANGES)} for the ${pick(NUMBERS)}th week.`,
];
const NUMBERS = Array.from({ length: 90 }, (_, i) => i + 7);
const SENTENCES = 17;
/** Occasions a day; busier than the news that any one outlet reports. */
const PER_DAY = 20;
const FIRST_DAY = Date.UTC(2000, 0, 1);

type Pick = <T>(values: readonly T[]) => T;

/** Chooses by a small generator of pseudo-random numbers (mulberry32). */
function pickFrom(seed: number): Pick {
  let state = seed;
  return (values) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return values[Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * values.length)] as never;
  };
}

/** Each country has one holder of each office. */
function holder(country: number, office: number): string {
  const at = country * OFFICES.length + office;
  return `${GIVEN[at % GIVEN.length]} ${FAMILY[(at * 7 + office) % FAMILY.length]}`;
}

/** What an article tells of: who met whom, on which day. Every third article tells what one of the ten before it did. */
function occasionOf(serial: number): { pick: Pick; day: number } {
  const told = serial % 3 === 2 ? serial - 2 - 3 * pickFrom(serial)([0, 1, 2]) : serial;
  return { pick: pickFrom(Math.max(0, told) * 2 + 1), day: Math.floor(Math.max(0, told) / PER_DAY) };
}

export function madeArticle(serial: number): Article {
  const { pick, day } = occasionOf(serial);
  const numbers = COUNTRIES.map((_, i) => i);
  const host = pick(numbers);
  const guest = (host + 1 + pick(numbers.slice(1)) - 1) % COUNTRIES.length;
  const office = pick([0, 1, 2, 3]);
  const topic = pick(TOPICS);
  const own = pickFrom(serial + 5_000_000);
  const date = new Date(FIRST_DAY + day * 86_400_000);
  const weekday = WEEKDAYS[date.getUTCDay()];
  const [hosting, capital] = COUNTRIES[host] as (typeof COUNTRIES)[number];
  const [visiting] = COUNTRIES[guest] as (typeof COUNTRIES)[number];
  const title = OFFICES[office];
  const [one, other] = [holder(host, office), holder(guest, office)];
  const lead = own([
    `${hosting} ${title} ${one} met ${visiting} ${title} ${other} in ${capital} on ${weekday} to discuss ${topic}.`,
    `${visiting} ${title} ${other} held talks on ${topic} with ${hosting} ${title} ${one} in ${capital} on ${weekday}.`,
    `${title} ${one} received the ${visiting} ${title}, ${other}, in ${capital} on ${weekday}, the ${hosting} government said.`,
  ]);
  const second = `The two ministers spoke for ${own(NUMBERS)} minutes about ${topic}.`;
  const rest = Array.from({ length: SENTENCES }, () => own(FILLERS)(own));
  const paragraphs = [lead, second];
  for (let i = 0; i < rest.length; i += 3) paragraphs.push(rest.slice(i, i + 3).join(" "));
  return {
    url: `https://archive.example/${serial}`,
    outlet: `Outlet ${own(NUMBERS)}`,
    title: `${hosting} and ${visiting} ministers discuss ${topic}`,
    published: date.toISOString().slice(0, 10),
    language: "en",
    text: paragraphs.join("\n"),
  };
}
