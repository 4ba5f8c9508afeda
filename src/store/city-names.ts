import { foldedWords } from "./fold.ts";

/** Cities by country: the name of today, then others that mean the same place. */
const CITIES: Readonly<Record<string, string>> = {
  AM: "Yerevan, Erevan",
  AT: "Vienna, Wien",
  BD: "Dhaka, Dacca | Chattogram, Chittagong",
  BE: "Brussels, Bruxelles",
  CH: "Geneva, Genève, Genf | Bern, Berne | Basel, Basle",
  CN: "Beijing, Peking | Guangzhou, Canton | Nanjing, Nanking | Tianjin, Tientsin | Chongqing, Chungking",
  CZ: "Prague, Praha",
  DE: "Munich, München | Cologne, Köln",
  EG: "Sharm el-Sheikh, Sharm al-Sheikh, Sharm ash-Sheikh",
  GE: "Tbilisi, Tiflis",
  IN: `Mumbai, Bombay | Kolkata, Calcutta | Chennai, Madras | Bengaluru, Bangalore | Kochi, Cochin | Shimla, Simla |
    Dharamshala, Dharamsala`,
  IQ: "Erbil, Arbil, Irbil",
  IT: "Rome, Roma | Milan, Milano",
  KG: "Bishkek, Frunze",
  KR: "Busan, Pusan | Incheon, Inchon",
  KZ: "Astana, Nur-Sultan | Almaty, Alma-Ata",
  MA: "Marrakesh, Marrakech",
  MD: "Chisinau, Kishinev",
  MM: "Yangon, Rangoon | Naypyidaw, Naypyitaw, Nay Pyi Daw",
  MN: "Ulaanbaatar, Ulan Bator",
  NL: "The Hague, Hague, Den Haag",
  PL: "Warsaw, Warszawa",
  PT: "Lisbon, Lisboa",
  RO: "Bucharest, București",
  RS: "Belgrade, Beograd",
  RU: "Saint Petersburg, St. Petersburg, Leningrad",
  SA: "Jeddah, Jidda, Jiddah | Mecca, Makkah | Medina, Madinah",
  TM: "Ashgabat, Ashkhabad",
  TW: "Taipei, Taibei",
  UA: `Kyiv, Kiev | Odesa, Odessa | Lviv, Lvov | Kharkiv, Kharkov | Luhansk, Lugansk | Chornobyl, Chernobyl |
    Zaporizhzhia, Zaporizhia, Zaporozhye | Dnipro, Dnipropetrovsk, Dnepropetrovsk | Mykolaiv, Nikolayev`,
  US: "Washington, Washington DC | New York, New York City",
  VN: "Ho Chi Minh City, HCM City, HCMC, Saigon | Hanoi, Ha Noi",
  YE: "Sanaa, Sana",
};

/** What spellings of one name share: `Xi'an` and `Xian`, `Brasília` and `Brasilia`, `Da Nang` and `Danang`. */
export const cityKey = (city: string): string => foldedWords(city).join("");

interface City {
  name: string;
  others: readonly string[];
}

const BY_KEY = new Map<string, City>();
for (const [country, text] of Object.entries(CITIES))
  for (const group of text.split("|")) {
    const [name = "", ...others] = group.split(",").map((each) => each.trim());
    for (const form of [name, ...others]) BY_KEY.set(`${country} ${cityKey(form)}`, { name, others });
  }

/** The name under which a city is kept. */
export function cityName(city: string, country: string | null): string {
  return BY_KEY.get(`${country} ${cityKey(city)}`)?.name ?? city;
}

/** The names that mean a city too. */
export function otherCityNames(city: string, country: string | null): readonly string[] {
  return BY_KEY.get(`${country} ${cityKey(city)}`)?.others ?? [];
}

/** The name in any country of a city of this name. */
export function cityNameAnywhere(city: string): string {
  const key = cityKey(city);
  for (const country of Object.keys(CITIES)) {
    const found = BY_KEY.get(`${country} ${key}`);
    if (found) return found.name;
  }
  return city;
}
