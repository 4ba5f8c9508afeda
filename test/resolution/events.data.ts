import type { Article } from "../../src/domain/article.ts";

/** Invented occasions between office-holders, told in words, spellings, dates and precision that differ. */
interface Official {
  country: string;
  /** As an adjective: `Chinese`. */
  adjective: string;
  title: string;
  /** Spellings; all are of one person. */
  forms: readonly string[];
}

const official = (country: string, adjective: string, title: string, ...forms: string[]): Official => ({
  country,
  adjective,
  title,
  forms,
});

export const OFFICIALS = {
  wang: official("CN", "Chinese", "Foreign Minister", "Wang Yi", "Yi Wang"),
  keqiang: official("CN", "Chinese", "Premier", "Li Keqiang"),
  qiang: official("CN", "Chinese", "Premier", "Li Qiang"),
  xi: official("CN", "Chinese", "President", "Xi Jinping"),
  lavrov: official(
    "RU",
    "Russian",
    "Foreign Minister",
    "Sergey Lavrov",
    "Sergei Lavrov",
    "Sergey Viktorovich Lavrov",
  ),
  putin: official("RU", "Russian", "President", "Vladimir Putin", "Vladimir Vladimirovich Putin"),
  shoigu: official("RU", "Russian", "Defence Minister", "Sergei Shoigu", "Sergey Shoigu"),
  blinken: official("US", "U.S.", "Secretary of State", "Antony Blinken", "Antony J. Blinken"),
  austin: official("US", "U.S.", "Defense Secretary", "Lloyd Austin", "Lloyd J. Austin"),
  motegi: official("JP", "Japanese", "Foreign Minister", "Toshimitsu Motegi", "Motegi Toshimitsu"),
  hayashi: official("JP", "Japanese", "Foreign Minister", "Yoshimasa Hayashi", "Hayashi Yoshimasa"),
  kishida: official("JP", "Japanese", "Prime Minister", "Fumio Kishida", "Kishida Fumio"),
  kang: official("KR", "South Korean", "Foreign Minister", "Kang Kyung-wha", "Kang Kyung Wha"),
  park: official("KR", "South Korean", "Foreign Minister", "Park Jin"),
  yoon: official("KR", "South Korean", "President", "Yoon Suk Yeol", "Yoon Suk-yeol"),
  zelensky: official("UA", "Ukrainian", "President", "Volodymyr Zelensky", "Volodymyr Zelenskyy"),
  kuleba: official("UA", "Ukrainian", "Foreign Minister", "Dmytro Kuleba", "Dmitro Kuleba"),
  erdogan: official(
    "TR",
    "Turkish",
    "President",
    "Recep Tayyip Erdogan",
    "Recep Tayyip Erdoğan",
    "Tayyip Erdogan",
  ),
  cavusoglu: official("TR", "Turkish", "Foreign Minister", "Mevlut Cavusoglu", "Mevlüt Çavuşoğlu"),
  macron: official("FR", "French", "President", "Emmanuel Macron"),
  colonna: official("FR", "French", "Foreign Minister", "Catherine Colonna"),
  scholz: official("DE", "German", "Chancellor", "Olaf Scholz"),
  baerbock: official("DE", "German", "Foreign Minister", "Annalena Baerbock"),
  zarif: official(
    "IR",
    "Iranian",
    "Foreign Minister",
    "Mohammad Javad Zarif",
    "Mohammed Javad Zarif",
    "Javad Zarif",
  ),
  modi: official("IN", "Indian", "Prime Minister", "Narendra Modi"),
  jaishankar: official(
    "IN",
    "Indian",
    "External Affairs Minister",
    "Subrahmanyam Jaishankar",
    "S. Jaishankar",
  ),
  qureshi: official("PK", "Pakistani", "Foreign Minister", "Shah Mahmood Qureshi", "Shah Mahmud Qureshi"),
  dendias: official("GR", "Greek", "Foreign Minister", "Nikos Dendias"),
  lula: official("BR", "Brazilian", "President", "Luiz Inacio Lula da Silva", "Luiz Inácio Lula da Silva"),
  fernandez: official("AR", "Argentine", "President", "Alberto Fernandez", "Alberto Fernández"),
  sisi: official("EG", "Egyptian", "President", "Abdel Fattah el-Sisi", "Abdel Fattah al-Sisi"),
  shoukry: official("EG", "Egyptian", "Foreign Minister", "Sameh Shoukry", "Sameh Shukry"),
  pashinyan: official("AM", "Armenian", "Prime Minister", "Nikol Pashinyan"),
  aliyev: official("AZ", "Azerbaijani", "President", "Ilham Aliyev"),
  lukashenko: official("BY", "Belarusian", "President", "Alexander Lukashenko", "Aleksandr Lukashenko"),
  marsudi: official("ID", "Indonesian", "Foreign Minister", "Retno Marsudi"),
} as const satisfies Record<string, Official>;
export type OfficialKey = keyof typeof OFFICIALS;

/** How a report tells of it: each a sentence of its own, with more or less of the date and the names. */
type Telling =
  | "dated"
  | "weekday"
  | "datelined"
  | "reversed"
  | "offices"
  | "month"
  | "planned"
  | "undated"
  | "surname";

interface Occasion {
  a: OfficialKey;
  b: OfficialKey;
  day: string;
  city: string;
  by: "PERSON" | "PHONE" | "VIDEO";
  tellings: readonly Telling[];
}

/** `a b day city by tellings`; near misses stand together: the same two on other days, by other means, others of the same day. */
const TABLE = `
wang motegi 2020-11-24 Tokyo person dated weekday reversed offices
wang motegi 2020-11-27 Tokyo phone dated weekday
wang kang 2020-11-26 Seoul person dated datelined planned
wang kang 2020-12-03 Seoul phone weekday dated
keqiang kishida 2022-11-12 Bali person dated weekday reversed
qiang kishida 2023-09-06 Jakarta person dated reversed weekday
xi kishida 2022-11-17 Bangkok person dated offices weekday
xi putin 2022-09-15 Samarkand person dated weekday reversed
xi putin 2022-12-30 Moscow video dated weekday
xi putin 2023-03-21 Moscow person dated datelined planned month
lavrov blinken 2022-01-21 Geneva person dated weekday planned reversed
lavrov blinken 2022-02-15 Geneva phone dated weekday
lavrov blinken 2022-02-22 Geneva phone dated reversed
lavrov wang 2021-03-22 Guilin person dated weekday datelined
lavrov wang 2022-03-30 Tunxi person dated weekday offices
lavrov cavusoglu 2022-06-08 Ankara person dated datelined offices
lavrov cavusoglu 2022-07-16 Ankara phone dated weekday
lavrov cavusoglu 2022-07-19 Ankara phone dated weekday
lavrov shoukry 2021-04-12 Cairo person dated weekday datelined
lavrov shoukry 2022-07-24 Cairo person dated datelined reversed
lavrov zarif 2021-01-26 Moscow person dated weekday reversed
lavrov zarif 2021-04-13 Tehran person dated datelined
lavrov dendias 2021-05-24 Sochi person dated weekday
lavrov jaishankar 2022-04-01 Delhi person dated weekday reversed
lavrov jaishankar 2022-11-08 Moscow person dated datelined planned
shoigu austin 2022-05-13 Moscow phone dated weekday
shoigu austin 2022-10-21 Moscow phone dated reversed
shoigu austin 2022-10-23 Moscow phone dated reversed
putin erdogan 2022-07-19 Tehran person dated weekday reversed
putin erdogan 2022-08-05 Sochi person dated datelined planned month
putin erdogan 2022-09-16 Samarkand person dated weekday
putin macron 2022-02-07 Moscow person dated weekday datelined
putin macron 2022-02-12 Moscow phone dated weekday
putin macron 2022-02-20 Moscow phone dated reversed
putin scholz 2022-02-15 Moscow person dated datelined offices
putin scholz 2022-03-04 Moscow phone dated weekday
putin lukashenko 2022-03-11 Moscow person dated weekday reversed
putin lukashenko 2022-06-25 Moscow person dated datelined
putin lukashenko 2022-09-26 Sochi person dated weekday
pashinyan aliyev 2022-04-06 Brussels person dated weekday reversed
pashinyan aliyev 2022-05-22 Brussels person dated datelined
pashinyan aliyev 2022-08-31 Brussels person dated weekday planned
zelensky macron 2022-06-16 Kyiv person dated weekday
zelensky scholz 2022-02-14 Kyiv person dated datelined reversed
zelensky erdogan 2022-08-18 Lviv person dated weekday reversed planned
kuleba baerbock 2022-01-17 Kyiv person dated datelined offices
kuleba baerbock 2022-02-07 Kyiv person dated weekday
kuleba cavusoglu 2022-03-17 Lviv person dated datelined
kuleba blinken 2022-01-19 Kyiv person dated weekday reversed
kuleba blinken 2022-04-02 Kyiv phone dated weekday
blinken hayashi 2022-11-04 Munster person dated weekday
blinken hayashi 2023-01-11 Washington person dated datelined reversed
blinken park 2022-06-13 Washington person dated datelined offices
blinken park 2022-11-04 Washington phone dated weekday
blinken cavusoglu 2022-05-18 Washington person dated weekday datelined
austin shoigu 2023-03-15 Moscow phone dated weekday
yoon kishida 2022-11-13 Jakarta person dated weekday reversed
yoon kishida 2023-05-07 Seoul person dated datelined planned month
park hayashi 2022-07-18 Tokyo person dated weekday datelined
park hayashi 2022-12-10 Tokyo phone dated reversed
park wang 2022-08-09 Qingdao person dated datelined weekday
park wang 2022-12-12 Beijing video dated weekday
modi kishida 2022-03-19 Delhi person dated weekday reversed
modi macron 2022-05-04 Paris person dated datelined undated
modi scholz 2022-05-02 Berlin person dated datelined reversed
jaishankar baerbock 2022-12-05 Delhi person dated weekday
jaishankar wang 2022-03-25 Delhi person dated datelined offices
qureshi wang 2022-03-21 Islamabad person dated weekday reversed
qureshi cavusoglu 2021-01-13 Islamabad person dated datelined
lula fernandez 2023-01-23 Buenos_Aires person dated datelined reversed undated
lula fernandez 2023-05-02 Brasilia person dated weekday
lula macron 2023-06-23 Paris person dated weekday
sisi erdogan 2023-05-29 Cairo phone dated weekday
shoukry cavusoglu 2023-03-18 Cairo person dated datelined weekday
marsudi wang 2021-06-05 Chongqing person dated datelined
marsudi lavrov 2021-07-06 Jakarta person dated weekday surname
colonna baerbock 2022-05-24 Berlin person dated datelined surname
`;

export const OCCASIONS: readonly Occasion[] = TABLE.trim()
  .split("\n")
  .map((row) => {
    const [a, b, day, city, by, ...tellings] = row.split(" ") as [
      OfficialKey,
      OfficialKey,
      string,
      string,
      string,
    ];
    return {
      a,
      b,
      day,
      city: city.replace("_", " "),
      by: by.toUpperCase() as Occasion["by"],
      tellings: tellings as Telling[],
    };
  });

export interface Report {
  /** The number of the occasion that it tells of. */
  occasion: number;
  article: Article;
}

const DAY = 86_400_000;
const moved = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
const named = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(day).toLocaleDateString("en-GB", { timeZone: "UTC", ...options });
const american = (day: string): string =>
  `${named(day, { month: "long" })} ${named(day, { day: "numeric" })}`;

const OUTLETS = [
  "Harbour Post",
  "The Courier",
  "Northern Herald",
  "Daily Ledger",
  "Evening Chronicle",
  "Plaza News",
];
const ENDINGS = [
  "Trade and regional security were on the table.",
  "Officials called the atmosphere constructive.",
  "No statement was issued afterwards.",
  "Aides said that energy took up much of the hour.",
];

/** What each telling says, and how many days after the occasion it was published. */
function told(
  { a, b, day, city, by }: Occasion,
  telling: Telling,
  turn: number,
): { text: string; after: number } {
  const [x, y]: [Official, Official] = [OFFICIALS[a], OFFICIALS[b]];
  const name = ({ forms }: Official, spelling = turn) => forms[spelling % forms.length] as string;
  const full = (who: Official, spelling = turn) => `${who.adjective} ${who.title} ${name(who, spelling)}`;
  const surname = ({ forms }: Official) => String(forms[0]).split(" ").at(-1);
  const weekday = named(day, { weekday: "long" });
  const held = {
    PERSON: { verb: "met", noun: "talks in CITY" },
    PHONE: { verb: "spoke by telephone with", noun: "a telephone conversation" },
    VIDEO: { verb: "held a video conference with", noun: "talks by video link" },
  }[by];
  const noun = held.noun.replace("CITY", city);
  const where = by === "PERSON" ? ` in ${city}` : "";
  const dateline = `${city.toUpperCase()}, ${american(day)} (Own report) - `;
  switch (telling) {
    case "dated":
      return {
        after: 1,
        text: `${full(x)} ${held.verb} ${full(y)}${where} on ${american(day)}, ${day.slice(0, 4)}.`,
      };
    case "weekday":
      return { after: 1, text: `${full(y, turn + 1)} and ${full(x, turn + 1)} held ${noun} on ${weekday}.` };
    case "datelined":
      return {
        after: 0,
        text: `${dateline}${full(x)} ${held.verb} ${full(y, turn + 1)}${where} on ${weekday}.`,
      };
    case "reversed":
      return {
        after: 2,
        text: `On ${named(day, { day: "numeric", month: "long", year: "numeric" })} ${full(y)} ${held.verb} ${x.adjective} counterpart ${name(x, turn + 1)}${where}.`.replace(
          "counterpart",
          x.title,
        ),
      };
    case "offices":
      return {
        after: 1,
        text: `The ${x.adjective} ${x.title.toLowerCase()} and the ${y.adjective} ${y.title.toLowerCase()} held ${noun} on ${weekday}.`,
      };
    case "month":
      return {
        after: 70,
        text: `${full(x)} and ${full(y)} last ${held.verb} each other${where} in ${named(day, { month: "long", year: "numeric" })}.`,
      };
    case "planned":
      return { after: -4, text: `${full(x)} will meet ${full(y)}${where} on ${american(day)}.` };
    case "undated":
      return { after: 1, text: `${full(x)} has ${held.verb} ${full(y)}${where}.` };
    case "surname":
      return {
        after: 1,
        text: `${full(x)} ${held.verb} ${full(y)}${where} on ${weekday}. ${surname(x)} and ${surname(y)} had not seen each other for a year.`,
      };
  }
}

/** All reports, in the order in which they were published. */
export const REPORTS: readonly Report[] = OCCASIONS.flatMap((occasion, number) =>
  occasion.tellings.map((telling, i): Report => {
    const { text, after } = told(occasion, telling, number + i);
    const published = moved(occasion.day, after);
    return {
      occasion: number,
      article: {
        url: `https://reports.example/${number}/${i}`,
        outlet: OUTLETS[(number + i) % OUTLETS.length] as string,
        published,
        language: "en",
        text: `${text}\n${ENDINGS[(number * 3 + i) % ENDINGS.length]}`,
      },
    };
  }),
).sort((a, b) => (a.article.published ?? "").localeCompare(b.article.published ?? ""));
