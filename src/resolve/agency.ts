import type { Article } from "../domain/article.ts";

/** News agencies whose texts others print, by the name under which each publishes, with the other names it goes by. */
const AGENCIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ["Xinhua", "Xinhua News Agency", "Xinhuanet"],
  ["Reuters", "Thomson Reuters"],
  ["Associated Press", "AP", "The Associated Press"],
  ["Agence France-Presse", "AFP", "Agence France Presse"],
  ["TASS", "ITAR-TASS", "Itar-Tass", "TASS news agency"],
  ["Interfax"],
  ["RIA Novosti", "Sputnik"],
  ["Kyodo", "Kyodo News", "KYODO NEWS"],
  ["Jiji Press", "Jiji", "JIJI"],
  ["Yonhap", "Yonhap News Agency"],
  ["KCNA", "Korean Central News Agency"],
  ["ANSA"],
  ["EFE", "Agencia EFE"],
  ["dpa", "DPA", "Deutsche Presse-Agentur"],
  ["Press Trust of India", "PTI"],
  ["Asian News International", "ANI"],
  ["Anadolu", "Anadolu Agency", "AA"],
  ["IRNA", "Islamic Republic News Agency"],
  ["WAM", "Emirates News Agency"],
  ["Saudi Press Agency", "SPA"],
  ["QNA", "Qatar News Agency"],
  ["KUNA", "Kuwait News Agency"],
  ["Bernama", "BERNAMA"],
  ["Antara", "ANTARA"],
  ["Vietnam News Agency", "VNA"],
  ["Associated Press of Pakistan", "APP"],
  ["Ukrinform"],
  ["UPI", "United Press International"],
  ["PA Media", "Press Association"],
  ["Lusa"],
  ["PAP", "Polish Press Agency"],
  ["Tanjug", "TANJUG"],
];
const NAMES = new Map(AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((each) => [each, name])));
const escaped = [...NAMES.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(".", "\\."));
const NAME = `(${escaped.join("|")})`;

/** Alone in the byline, or at an end of it: `Xinhua`, `By Jane Doe, Reuters`, `Reuters in Geneva`. */
const BYLINE = new RegExp(
  `(?:^(?:By |From |Source: )?|[,;|/(–-] ?|\\bfor )${NAME}(?=$|[,;|/)–-]| in | staff| wire)`,
  "u",
);
/** `BEIJING, Nov. 24 (Xinhua) --`, `GENEVA (AP) —`, `TOKYO, November 24. /TASS/.` */
const DATELINE = new RegExp(`^[^\\n]{0,80}?[(/]${NAME}[)/]`, "u");
/** `GENEVA, Nov 24, Reuters -` */
const OPEN_DATELINE = new RegExp(`^\\p{Lu}[\\p{Lu} ,.'-]{2,40}[^\\n]{0,24}?\\b${NAME} ?[-–—]`, "u");

/** The agency whose text an article says it is. */
export function agencyOf({ byline = "", outlet = "", text }: Article): string | null {
  const found = BYLINE.exec(byline.trim()) ?? DATELINE.exec(text) ?? OPEN_DATELINE.exec(text);
  return NAMES.get(found?.[1] ?? "") ?? agencyNamed(outlet);
}

/** The agency that goes by this name. */
export function agencyNamed(name: string): string | null {
  return NAMES.get(name.trim()) ?? null;
}
