import { describe, expect, it } from "vitest";
import { analyse } from "../../src/extract/analysis.ts";
import type { Person } from "../../src/extract/register.ts";
import { NAMES } from "./names.data.ts";

function peopleOf(text: string, published?: string): readonly Person[] {
  return analyse({ text, ...(published && { published }) }).register.people;
}

function personOf(text: string, name: string, published?: string): Person | undefined {
  return peopleOf(text, published).find((person) => person.name === name);
}

/** "Name CC" for each person, "Name" for one of no side. */
function listed(text: string, published?: string): string[] {
  return peopleOf(text, published).map(({ name, side }) => (side ? `${name} ${side}` : name));
}

/** Whether a person's title is the one given, with more or less of what goes with it: acting, of whom. */
function namesOffice(person: Person, title: string): boolean {
  const [found, given] = [person.title?.toLowerCase() ?? "", title.toLowerCase()];
  return found !== "" && (found.includes(given) || given.includes(found));
}

describe("the people of a sentence", () => {
  it.each(NAMES)("$text", ({ text, people }) => {
    const found = peopleOf(text, "2015-06-10");
    expect(found.map(({ name }) => name)).toEqual(people.map(({ name }) => name));
    for (const [i, { country, title }] of people.entries()) {
      if (country) expect(found[i]?.side).toBe(country);
      if (title) expect(found[i]).toSatisfy((person: Person) => namesOffice(person, title));
    }
  });
});

describe("one person under several names", () => {
  it.each([
    ["by surname", "Foreign Minister Anna Lind of Sweden spoke. Lind then left.", ["Anna Lind SE"]],
    [
      "by title and surname",
      "Swedish Foreign Minister Anna Lind spoke. Minister Lind left.",
      ["Anna Lind SE"],
    ],
    ["by Ms.", "Pakistan's Prime Minister Benazir Bhutto came. Ms. Bhutto left.", ["Benazir Bhutto PK"]],
    ["by Mr", "Kenyan President Daniel Moi came. Mr Moi left.", ["Daniel Moi KE"]],
    ["surname first", "Japanese Prime Minister Abe Shinzo came. Shinzo Abe left.", ["Abe Shinzo JP"]],
    ["by a Chinese surname", "Chinese Foreign Minister Qian Qichen came. Qian left.", ["Qian Qichen CN"]],
    [
      "by the first of two surnames",
      "Cuban envoy Isidoro Malmierca Peoli came. Malmierca left.",
      ["Isidoro Malmierca Peoli CU"],
    ],
    [
      "with and without initial",
      "U.S. envoy Philip C. Habib came. Philip Habib left.",
      ["Philip C. Habib US"],
    ],
    ["with a nickname", 'Indonesian President Joko "Jokowi" Widodo came. Jokowi left.', ["Joko Widodo ID"]],
    ["the longest last", "Minister Lind of Sweden came. Anna Lind left.", ["Anna Lind SE"]],
    [
      "by a name in the headline's case",
      "Norwegian Prime Minister Gro Harlem Brundtland came. Brundtland left.",
      ["Gro Harlem Brundtland NO"],
    ],
  ])("%s", (_, text, expected) => {
    expect(listed(text, "1990-05-05")).toEqual(expected);
  });

  it("keeps other forms as aliases", () => {
    const person = personOf(
      'Indonesian President Joko "Jokowi" Widodo came. Mr. Widodo left.',
      "Joko Widodo",
    );
    expect([...(person?.aliases ?? [])]).toEqual(["Jokowi", "Widodo"]);
  });

  it("tells husband and wife apart", () => {
    const people = peopleOf(
      "British Prime Minister Tony Blair came. Mr Blair sat down. Mrs Blair stood.",
      "2004-02-02",
    );
    expect(people.map(({ name, title }) => [name, title])).toEqual([
      ["Tony Blair", "Prime Minister"],
      ["Blair", "Mrs"],
    ]);
  });

  it("tells brothers in office apart by country", () => {
    expect(
      listed(
        "Lebanese President Karim Tannous came. Syrian President Elias Tannous left. The Syrian President Tannous waved.",
      ),
    ).toEqual(["Karim Tannous LB", "Elias Tannous SY"]);
  });
});

describe("whose side a person is on", () => {
  it.each([
    [
      "an office abroad is not its holder's side",
      "Portugal's U.N. ambassador, Rui Salgado, spoke.",
      "Rui Salgado",
      "PT",
    ],
    [
      "nor is where an ambassador is posted",
      "The French ambassador to Mali, Luc Morel, spoke.",
      "Luc Morel",
      "FR",
    ],
    ["a field before the office", "Britain's Europe Director Joan Harker came.", "Joan Harker", "GB"],
    [
      "a ministry of a side",
      "The director-general of the Israeli Foreign Ministry, Avi Shoham, came.",
      "Avi Shoham",
      "IL",
    ],
    ["an agency of a side", "The head of the U.S. Water Agency, Mary T. Hall, came.", "Mary T. Hall", "US"],
    [
      "a field of lower case",
      "Kenyan minister of state in the presidency Joseph Otieno came.",
      "Joseph Otieno",
      "KE",
    ],
    [
      "a title of its own behind the office",
      "China's envoy, Ambassador Liu Deming, came.",
      "Liu Deming",
      "CN",
    ],
    ["who leads a delegation", "A Ugandan delegation led by Moses Okello arrived.", "Moses Okello", "UG"],
    [
      "who is of a delegation",
      "The Cuban delegation included Rosa Valdes and Pablo Ortiz.",
      "Pablo Ortiz",
      "CU",
    ],
    [
      "a list behind one side",
      "Moroccan Foreign Minister Omar Tazi, Interior Minister Driss Alami and Karim Lazrak, adviser to the king, came.",
      "Karim Lazrak",
      "MA",
    ],
    [
      "an office told in the next sentence",
      "Anton Volkov arrived on Monday. The Bulgarian envoy then went home.",
      "Anton Volkov",
      "BG",
    ],
    [
      "a country in brackets",
      "Foreign ministers Maria Rossi (Italy) and Jan Bakker (Netherlands) came.",
      "Jan Bakker",
      "NL",
    ],
    ["who is of what", "Maria Rossi, who is foreign minister of Italy, came.", "Maria Rossi", "IT"],
    ["then-", "Here then-French President Louis Garnier spoke.", "Louis Garnier", "FR"],
    ["the late", "The late Egyptian President Anwar Sadat had come.", "Anwar Sadat", "EG"],
    [
      "the dateline's, for national office alone",
      "OTTAWA, March 3 (Wire) - Prime Minister Jane Fowler will speak.",
      "Jane Fowler",
      "CA",
    ],
    [
      "the country named before, where the dateline's is taken",
      "OTTAWA, March 3 (Wire) - Prime Minister Jane Fowler of Canada will go to Japan. Prime Minister Kenji Arita will wait.",
      "Kenji Arita",
      "JP",
    ],
    ["Palestine, of the PLO", "PLO chairman Yusuf Mansour came.", "Yusuf Mansour", "PS"],
  ])("%s", (_, text, name, side) => {
    expect(personOf(text, name, "1999-03-04")?.side).toBe(side);
  });

  it.each([
    ["European Commission President Carla Bruno came.", "Carla Bruno", "European Union"],
    ["U.N. Secretary-General Peter Olsen came.", "Peter Olsen", "United Nations"],
    [
      "Peter Olsen, director-general of the World Health Organization, came.",
      "Peter Olsen",
      "World Health Organization",
    ],
    ["NATO Secretary General Peter Olsen came.", "Peter Olsen", "NATO"],
    ["Arab League chief Nabil Haddad came.", "Nabil Haddad", "Arab League"],
    ["Hamas leader Nabil Haddad came.", "Nabil Haddad", "Hamas"],
  ])("%s", (text, name, side) => {
    expect(personOf(text, name, "1999-03-04")?.side).toBe(side);
  });

  it("is unknown for the leader of what is no state", () => {
    expect(
      personOf("LONDON, March 3 (Wire) - Teachers' leader Mark Hollis spoke.", "Mark Hollis")?.side,
    ).toBeUndefined();
    expect(
      personOf("LONDON, March 3 (Wire) - Mark Hollis, president of the students' club, spoke.", "Mark Hollis")
        ?.side,
    ).toBeUndefined();
  });
});

describe("lists whose members answer to one another", () => {
  it.each([
    [
      "He met his Greek, Cypriot and French counterparts, Nikos Pappas, Andreas Loizou and Luc Morel.",
      ["Nikos Pappas GR", "Andreas Loizou CY", "Luc Morel FR"],
    ],
    [
      "Foreign Ministers Omar Tazi of Morocco and Ali Ben Salah of Tunisia met.",
      ["Omar Tazi MA", "Ali Ben Salah TN"],
    ],
    [
      "The presidents of Peru and Chile, Alan Rojas and Pedro Lagos, met.",
      ["Alan Rojas PE", "Pedro Lagos CL"],
    ],
    [
      "The Peruvian and Chilean presidents, Alan Rojas and Pedro Lagos, met.",
      ["Alan Rojas PE", "Pedro Lagos CL"],
    ],
  ])("%s", (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it("are left alone where the numbers differ", () => {
    expect(listed("The presidents of Peru and Chile met Alan Rojas, Pedro Lagos and Juan Soto.")).toEqual([
      "Alan Rojas",
      "Pedro Lagos",
      "Juan Soto",
    ]);
  });
});

describe("capitalised words that are nobody's name", () => {
  it.each([
    "Human Rights and Arms Control were discussed.",
    "The Supply Chains Forum met.",
    "They went by the 21st Century Fox building.",
    "The tomb lies in Peace Memorial Park.",
    "The ambassador to the U.S. Suggested a date.",
    "He landed at Clark airport.",
    "Calling the talks useful, the ministers left.",
    "Renaissance Dam experts will confer.",
  ])("%s", (text) => {
    expect(listed(text, "2015-05-05")).toEqual([]);
  });
});
