/** What people typically ask, as the product and the floor are asked it. */
export interface FloorQuery {
  /** Its name at the floor, and as a saved query. */
  name: string;
  what: string;
  query: string;
  /** Asked one after the other. */
  variants: readonly Record<string, string>[];
}

const CODES = ["JP", "CN", "US", "FR", "TR", "EG", "BR", "KE", "NO", "VN", "QA", "PL"];
const YEARS = [
  "1997",
  "2002",
  "2006",
  "2010",
  "2013",
  "2016",
  "2018",
  "2020",
  "2021",
  "2022",
  "2023",
  "2024",
];

export const FLOOR_QUERIES: readonly FloorQuery[] = [
  {
    name: "meetingsOfCountry",
    what: "a country's last 20 meetings, participants, agreements",
    query: `query ($code: CountryCode!) { country(code: $code) { code name meetings(first: 20) { nodes {
      id title status date { edtf } participants { person { name } country { code name } title role }
      agreements { nodes { title kind status } } } } } }`,
    variants: CODES.map((code) => ({ code })),
  },
  {
    name: "meetingsOfTwo",
    what: "two countries in a range, with count",
    query: `query ($one: CountryCode!, $other: CountryCode!, $from: Date!, $to: Date!) {
      meetings(first: 20, where: { countries: { all: [$one, $other] }, during: { from: $from, to: $to } }) {
        totalCount nodes { id title status date { edtf } countries { code name } } } }`,
    variants: YEARS.map((year, index) => ({
      one: CODES[index] as string,
      other: "RU",
      from: `${year}-01-01`,
      to: `${year}-12-31`,
    })),
  },
  {
    name: "meetingWithEvidence",
    what: "a meeting with evidence and articles",
    query: `query ($id: ID!) { meeting(id: $id) { title status date { edtf }
      evidence(first: 10) { nodes { quote confidence article { title url published publisher { name } } } }
      articles(first: 10) { nodes { title url } } } }`,
    variants: YEARS.map((_, index) => ({ id: `Meeting:${800 * index + 7}` })),
  },
  {
    name: "monthlyCounts",
    what: "a country's meetings by month, over a year",
    query: `query ($code: CountryCode!, $from: Date!, $to: Date!) { country(code: $code) {
      meetings { timeline(bucket: MONTH, during: { from: $from, to: $to }) { start count } } } }`,
    variants: YEARS.map((year, index) => ({
      code: CODES[index] as string,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
    })),
  },
  {
    name: "topPartners",
    what: "a country's ten top partners",
    query: `query ($code: CountryCode!) { country(code: $code) { partners(first: 10) { nodes {
      country { code name } meetingCount lastDay } } } }`,
    variants: CODES.map((code) => ({ code })),
  },
  {
    name: "search",
    what: "a search",
    query: `query ($text: String!) { search(text: $text, first: 20) { nodes { kind label } } }`,
    variants: ["Blinken", "Lavrov", "Wang Yi"].map((text) => ({ text })),
  },
];
