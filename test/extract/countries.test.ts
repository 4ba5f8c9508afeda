import { describe, expect, it } from "vitest";
import { analyse } from "../../src/extract/analysis.ts";

/** The sides that a sentence names, in its order. */
function sidesIn(text: string, year = 2019): string[] {
  const { sentences } = analyse({ text, published: `${year}-06-15` });
  return sentences.flatMap(({ mentions }) => mentions.flatMap(({ sides }) => sides));
}

function placesIn(text: string): string[] {
  const { sentences } = analyse({ text, published: "2019-06-15" });
  return sentences.flatMap(({ mentions }) =>
    mentions.filter(({ place }) => place).flatMap(({ sides }) => sides),
  );
}

describe("expressions that name a side", () => {
  it.each([
    ["names", "France and Spain agreed.", ["FR", "ES"]],
    ["names with an article", "The Gambia and the Netherlands agreed.", ["GM", "NL"]],
    [
      "long names",
      "The Democratic Republic of the Congo and the Kingdom of Saudi Arabia agreed.",
      ["CD", "SA"],
    ],
    ["Koreas", "North Korea and South Korea agreed.", ["KP", "KR"]],
    ["Koreas by their letters", "The DPRK and the ROK agreed.", ["KP", "KR"]],
    ["Congos", "Congo-Brazzaville and the Republic of the Congo agreed.", ["CG", "CG"]],
    ["older names", "Burma, Swaziland and Zaire agreed.", ["MM", "SZ", "CD"]],
    ["Ivory Coast", "Ivory Coast and Cote d'Ivoire agreed.", ["CI", "CI"]],
    ["Turkey", "Turkey and Türkiye agreed.", ["TR", "TR"]],
    ["Czechia", "Czechia and the Czech Republic agreed.", ["CZ", "CZ"]],
    ["Macedonia", "North Macedonia and Greece agreed.", ["MK", "GR"]],
    ["demonyms", "The French and the Spanish agreed.", ["FR", "ES"]],
    ["demonyms in the plural", "Israelis and Palestinians agreed.", ["IL", "PS"]],
    ["demonyms of several words", "A South African and a New Zealand envoy agreed.", ["ZA", "NZ"]],
    ["a demonym before an office", "The Emirati minister agreed.", ["AE"]],
    ["Dutch and Swiss", "Dutch and Swiss officials agreed.", ["NL", "CH"]],
    ["British", "British and Irish ministers agreed.", ["GB", "IE"]],
    ["letters", "The US and the UK agreed.", ["US", "GB"]],
    ["dotted letters", "The U.S. and the U.K. agreed.", ["US", "GB"]],
    ["the word us", "The treaty binds us all.", []],
    ["UAE", "The UAE agreed with Oman.", ["AE", "OM"]],
    ["a capital for its government", "Beijing and Washington agreed.", ["CN", "US"]],
    ["a capital's possessive", "Tehran's position and Baku's answer differed.", ["IR", "AZ"]],
    ["old spellings of capitals", "Peking and Rangoon agreed.", ["CN", "MM"]],
    ["Kyiv", "Kiev and Kyiv are one.", ["UA", "UA"]],
    ["seats", "The Kremlin, the White House and Downing Street agreed.", ["RU", "US", "GB"]],
    ["seats of foreign ministries", "The Quai d'Orsay and Foggy Bottom agreed.", ["FR", "US"]],
    ["the Elysee", "The Élysée Palace agreed.", ["FR"]],
    ["the Blue House", "The Blue House agreed.", ["KR"]],
    ["the Vatican", "The Vatican and the Holy See agreed.", ["VA", "VA"]],
    ["organizations", "The European Union and NATO agreed.", ["European Union", "NATO"]],
    [
      "organizations by letters",
      "The EU, ASEAN and the IMF agreed.",
      ["European Union", "ASEAN", "International Monetary Fund"],
    ],
    ["movements", "Hamas and the Houthis agreed.", ["Hamas", "Houthis"]],
    ["a compound of letters", "U.S.-China talks began.", ["US", "CN"]],
    ["a compound of names", "Iran-Iraq talks began.", ["IR", "IQ"]],
    ["a compound with an organization", "EU-China talks began.", ["European Union", "CN"]],
    ["Sino-Indian", "Sino-Indian talks began.", ["CN", "IN"]],
    ["Franco-German", "Franco-German talks began.", ["FR", "DE"]],
    ["Anglo-Irish", "Anglo-Irish talks began.", ["GB", "IE"]],
    ["Russo-Japanese", "Russo-Japanese talks began.", ["RU", "JP"]],
    ["three in a compound", "China-Japan-Australia talks began.", ["CN", "JP", "AU"]],
    ["a dash", "India–Pakistan talks began.", ["IN", "PK"]],
    ["a dash behind an organization", "EU–Japan talks began.", ["European Union", "JP"]],
    ["then-", "The then-French envoy agreed.", ["FR"]],
    [
      "a list of sides before an office",
      "The Greek, Cypriot and Maltese ministers agreed.",
      ["GR", "CY", "MT"],
    ],
    ["a list of sides behind an office", "The ministers of Chad, Niger and Togo agreed.", ["TD", "NE", "TG"]],
    [
      "Guineas",
      "Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea agreed.",
      ["GN", "GW", "GQ", "PG"],
    ],
    ["Dominicans", "Dominica and the Dominican Republic agreed.", ["DM", "DO"]],
    ["Niger and Nigeria", "Nigerien and Nigerian envoys agreed.", ["NE", "NG"]],
    ["Sudans", "South Sudan and Sudan agreed.", ["SS", "SD"]],
    ["Samoa", "American Samoa and Samoa agreed.", ["AS", "WS"]],
    ["Kosovo and Taiwan", "Kosovo and Taiwan agreed.", ["XK", "TW"]],
    ["Hong Kong", "Hong Kong and Macau agreed.", ["HK", "MO"]],
    ["letters in brackets", "The European Community (EC) agreed with Japan.", ["European Community", "JP"]],
  ])("%s", (_, text, expected) => {
    expect(sidesIn(text)).toEqual(expected);
  });
});

describe("words that are also something else", () => {
  it.each([
    ["Georgia, a country", "Georgia and Armenia agreed.", ["GE", "AM"]],
    ["Georgia, a given name", "Georgia Holt sang.", []],
    ["Jordan, a country", "Jordan thanked Egypt.", ["JO", "EG"]],
    ["Jordan, a given name", "Jordan Miller sang.", []],
    ["Jordan, a surname", "Michael Jordan played.", []],
    ["Chad, a country", "Chad thanked Libya.", ["TD", "LY"]],
    ["Chad, a given name", "Chad Holt sang.", []],
    ["turkey, a bird", "They ate turkey.", []],
    ["the South China Sea", "The South China Sea was calm.", []],
    ["the Gulf of Mexico", "The Gulf of Mexico was calm.", []],
    ["the Korean Peninsula", "The Korean Peninsula was calm.", []],
    ["New York Times", "The New York Times wrote.", []],
    ["the Paris Agreement", "The Paris Agreement stands.", []],
    ["the Vienna Convention", "The Vienna Convention stands.", []],
    ["Latin America", "Latin America grew.", []],
    ["China Daily", "China Daily wrote.", []],
    ["Bank of America", "Bank of America lent.", []],
  ])("%s", (_, text, expected) => {
    expect(sidesIn(text)).toEqual(expected);
  });
});

describe("former states", () => {
  it.each([
    ["Moscow agreed.", 1987, ["SU"]],
    ["Moscow agreed.", 1995, ["RU"]],
    ["The Soviet envoy agreed.", 1987, ["SU"]],
    ["The Kremlin agreed.", 1985, ["SU"]],
    ["Prague agreed.", 1988, ["CS"]],
    ["Prague agreed.", 1994, ["CZ"]],
    ["Belgrade agreed.", 1990, ["YU"]],
    ["Belgrade agreed.", 2010, ["RS"]],
    ["East Germany and West Germany agreed.", 1989, ["DD", "DE"]],
    ["Czechoslovak and Yugoslav envoys agreed.", 1989, ["CS", "YU"]],
    ["Aden agreed.", 1988, ["YD"]],
  ])("%s %i", (text, year, expected) => {
    expect(sidesIn(text, year)).toEqual(expected);
  });
});

describe("capitals as places", () => {
  it.each([
    ["Talks began in Geneva.", ["CH"]],
    ["He flew to Cairo.", ["EG"]],
    ["The talks in Doha, Qatar, ended.", ["QA"]],
    ["Moscow and Washington agreed.", []],
    ["He spoke with Moscow.", []],
    ["They met at Camp David.", ["US"]],
    ["She is visiting Hanoi.", []],
  ])("%s", (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});
