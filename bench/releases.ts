/**
 * A check against the titles of diplomatic releases: "X's Meeting with Y" or "X's Call with Y" should follow from the
 * body alone, with both people and the right form. The releases are not in the repository.
 *
 *   npx tsx bench/releases.ts [--errors]
 */
import { existsSync, readFileSync } from "node:fs";
import type { MeetingFormat } from "../src/domain/vocabulary.ts";
import { extract } from "../src/extract/extract.ts";
import { keyOf } from "../src/extract/tokens.ts";
import { readRecord } from "../src/read/record.ts";

const RELEASES = new URL("../../shared/releases/state.jsonl", import.meta.url).pathname;
const TITLE =
  /^(?<host>.{3,60}?)['’]s?\s+(?:(?<form>Virtual|Video|Phone)\s+)?(?<what>Meeting|Call)\s+with\s+(?<guest>[^,;:]{3,90})$/iu;
/** Titles that name more than one guest, or none by name. */
const OTHERS =
  /\b(?:and|members?|leaders?|delegation|families|family|officials?|representatives?|ministers|counterparts|group|council|parties|alliance|team|staff|on the)\b|&/i;

interface Release {
  title: string;
  text: string;
  published: string;
}

function expected(title: string): { people: string[]; format: MeetingFormat } | undefined {
  const groups = TITLE.exec(title.replace(/\s+/gu, " ").trim())?.groups;
  const [host, guest] = [groups?.host, groups?.guest];
  if (!groups || !host || !guest || OTHERS.test(guest)) return undefined;
  const surname = (name: string) =>
    keyOf(
      name
        .replace(/(?<=\p{Lu}\p{Ll}{2,}) of \p{Lu}\w+$| (?:II|III|IV)$/u, "")
        .trim()
        .split(/\s+/)
        .at(-1) ?? "",
    );
  const form = groups.form?.toLowerCase();
  const format =
    form === "virtual" || form === "video"
      ? "VIDEO"
      : /call/i.test(groups.what ?? "")
        ? "PHONE"
        : "IN_PERSON";
  const hosts = /secretary$/i.test(host) ? [] : [surname(host)];
  return { people: [...hosts, surname(guest)], format };
}

function isFound(release: Release, { people, format }: { people: string[]; format: MeetingFormat }): boolean {
  const body = release.text.replace(release.title, "").trim();
  const read = readRecord({ title: null, published: release.published, text: body });
  if (!read.ok) return false;
  return extract(read.article).meetings.some((meeting) => {
    const names = meeting.participants.flatMap(({ person }) => (person ? keyOf(person.name) : []));
    return (
      meeting.format === format && people.every((surname) => names.some((name) => name.includes(surname)))
    );
  });
}

if (!existsSync(RELEASES)) {
  console.error("The releases are not beside the repository (../shared/releases): nothing was checked.");
  process.exit(1);
}
let right = 0;
let of = 0;
for (const line of readFileSync(RELEASES, "utf8").split("\n").filter(Boolean)) {
  const release: Release = JSON.parse(line);
  const wanted = expected(release.title);
  if (!wanted) continue;
  of++;
  if (isFound(release, wanted)) right++;
  else if (process.argv.includes("--errors"))
    console.log(
      `${release.title} · ${release.text.replace(release.title, "").slice(0, 260).replace(/\s+/g, " ")}`,
    );
}
console.log(
  `${right} of ${of} releases (${((100 * right) / of).toFixed(1)} %) give the meeting of their title, with both people and its form`,
);
