import type { Entry } from "../store/entry.ts";
import { type Corrected, type Correcting, currentOf } from "./correcting.ts";
import { keyAmong, keyOf, type MergeInput, refusal, type SplitPersonInput } from "./correction-input.ts";
import { distinctRecords } from "./meeting-corrections.ts";

export function mergePeople(correcting: Correcting, input: MergeInput): Corrected {
  return correcting.run("MERGE_PEOPLE", input, (entry, keep) => {
    const records = distinctRecords(
      input.ids,
      (id, argument) => {
        const key = keyOf("Person", id, argument);
        return { key, current: currentOf(entry, "PERSON", key, argument, id) };
      },
      "Person",
    );
    const people = new Set(records.map(({ current }) => current));
    const into = Math.min(...people);
    const correction = keep();
    for (const { key } of records) entry.corrections.about(correction, "PERSON", key);
    anchor(entry, correction, people, () => into);
    rename(correcting, entry, correction, people);
    entry.changes.add("PERSON", into, "CORRECTED");
    return { record: into, other: null };
  });
}

export function splitPerson(correcting: Correcting, input: SplitPersonInput): Corrected {
  return correcting.run("SPLIT_PERSON", input, (entry, keep) => {
    const key = keyOf("Person", input.id, "input.id");
    const person = currentOf(entry, "PERSON", key, "input.id", input.id);
    const all = entry.mentionsOf(new Set([person]));
    const chosen = new Set(
      input.mentions.flatMap((id, i) => {
        const argument = `input.mentions[${i}]`;
        const given = keyAmong(["Meeting", "Article"], id, argument);
        const wanted = given.type === "Meeting" ? entry.current("MEETING", given.key) : given.key;
        const found = all.filter((each) =>
          given.type === "Meeting" ? each.meeting === wanted : each.article === wanted,
        );
        if (found.length > 0) return found.map(nameOf);
        throw refusal(
          argument,
          id,
          `${id} does not name ${input.id}.`,
          "Give ids of meetings in which the person takes part, or of articles that name the person.",
        );
      }),
    );
    const left = all.filter((each) => !chosen.has(nameOf(each)));
    const [first] = all.filter((each) => chosen.has(nameOf(each)));
    if (!first || left.length === 0)
      throw refusal(
        "input.mentions",
        input.mentions,
        first ? `Nothing would be left of ${input.id}.` : "None was given.",
        "Give some of the meetings or articles, and leave some. Within an article, a name means one person.",
      );
    const correction = keep();
    const { country, organization } = first.side;
    const other = entry.createPerson(entry.actors.personName(person), country, organization);
    entry.changes.add("PERSON", other, "SPLIT", person);
    for (const record of [person, other]) entry.corrections.about(correction, "PERSON", record);
    anchor(entry, correction, new Set([person]), (mention) => (chosen.has(mention) ? other : person));
    rename(correcting, entry, correction, new Set([person, other]));
    entry.changes.add("PERSON", person, "CORRECTED");
    return { record: person, other };
  });
}

/** Finds out anew whom all mentions name that a correction spoke of, as if it had never been. */
export function undoOfPeople(correcting: Correcting, entry: Entry, correction: number): void {
  const named = entry.corrections.records(correction).map(({ record }) => record);
  const mentioned = entry.anchoredMentions(correction).flatMap(({ person, former }) => [person, former]);
  const people = new Set(
    [...named, ...mentioned]
      .map((person) => entry.current("PERSON", person))
      .filter((person) => entry.actors.isPerson(person)),
  );
  entry.freeing(new Set([...named, ...mentioned]), () => rename(correcting, entry, correction, people));
}

const nameOf = ({ article, key }: { article: number; key: string }): string => `${article} ${key}`;

/** Says of each mention of people whom it means. */
function anchor(
  entry: Entry,
  correction: number,
  people: ReadonlySet<number>,
  meant: (mention: string) => number,
): void {
  const said = new Set<string>();
  for (const { article, key, side } of entry.mentionsOf(people)) {
    const mention = nameOf({ article, key });
    if (side.person === null || key === "" || said.has(mention)) continue;
    said.add(mention);
    entry.anchorMention(correction, { article, key, person: meant(mention), former: side.person });
  }
}

function rename(correcting: Correcting, entry: Entry, correction: number, people: ReadonlySet<number>): void {
  entry.corrections.changed();
  const former = new Map(
    entry.anchoredMentions(correction).map((mention) => [nameOf(mention), mention.former]),
  );
  const resolution = correcting.resolution(entry);
  resolution.rename(people, (article, key) => former.get(nameOf({ article, key })));
  resolution.relink(entry.meetings);
}
