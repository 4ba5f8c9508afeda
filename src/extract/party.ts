import { onlySpeaks, type Person } from "./register.ts";

/** Who a group of mentions stands for. */
export interface Party {
  people: Person[];
  /** Alpha-2 codes and names of organizations, those of the people included. */
  sides: string[];
  /** More sides than are named. */
  unnamed: boolean;
  /** Leaders, officials, ministers without a side: of the place where they are met. */
  local: boolean;
  /** Of how many at least: an anaphor or plural that could not be resolved counts as two. */
  count: number;
}

export function nobody(): Party {
  return { people: [], sides: [], unnamed: false, local: false, count: 0 };
}

export function addPerson(party: Party, person: Person): void {
  if (onlySpeaks(person) || party.people.includes(person)) return;
  party.people.push(person);
  party.count++;
  if (person.side && !party.sides.includes(person.side)) party.sides.push(person.side);
}

export function addSides(party: Party, sides: readonly string[]): void {
  for (const side of sides)
    if (!party.sides.includes(side)) {
      party.sides.push(side);
      party.count++;
    }
}

export function join(...parties: readonly Party[]): Party {
  const all = nobody();
  for (const party of parties) {
    for (const person of party.people) addPerson(all, person);
    addSides(all, party.sides);
    all.unnamed ||= party.unnamed;
    all.local ||= party.local;
  }
  all.count = parties.reduce((sum, party) => sum + party.count, 0);
  return all;
}

/** A visit's people are the visitors; the countries visited are sides. */
export function visitors(party: Party, hosts: readonly string[]): Party {
  const all: Party = { ...nobody(), unnamed: party.unnamed, count: party.count };
  for (const person of party.people) if (!person.side || !hosts.includes(person.side)) addPerson(all, person);
  addSides(all, party.sides);
  addSides(all, hosts);
  return all;
}
