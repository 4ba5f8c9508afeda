import { GIVEN_NAMES, NAME_PARTICLES } from "./tables/given-names.ts";
import { OFFICE_HOLDERS, type OfficeHolder } from "./tables/office-holders.ts";
import { keyOf, tokenize } from "./tokens.ts";

interface Known {
  keys: string[];
  holder: OfficeHolder;
}

const byKey = new Map<string, Known[]>();
const whole = new Set<string>();
for (const holder of OFFICE_HOLDERS)
  for (const form of [holder.name, ...(holder.variants ?? [])]) {
    const keys = keysOf(form);
    whole.add(keys.join(" "));
    for (const key of new Set(keys)) {
      const list = byKey.get(key);
      if (list) list.push({ keys, holder });
      else byKey.set(key, [{ keys, holder }]);
    }
  }

function keysOf(name: string): string[] {
  return tokenize(name)
    .filter((token) => token.kind === "word")
    .map((token) => keyOf(token.text))
    .filter((key) => !NAME_PARTICLES.has(key) || GIVEN_NAMES.has(key));
}

/** Whether these are the words of a well-known representative's name, no more and no fewer. */
export function isHolderName(keys: readonly string[]): boolean {
  return whole.has(keys.join(" "));
}

/** The side of a well-known representative of that name, when all of that name in those years have the same. */
export function sideOfHolder(keys: readonly string[], year: number | undefined): string | undefined {
  if (keys.length === 1) return sideOf(keys, year, (known) => isSurname(known, keys[0] ?? ""));
  return (
    sideOf(keys, year, (known) => begins(keys, known)) ?? sideOf(keys, year, (known) => sameName(known, keys))
  );
}

/** Mohammed bin Salman bin Abdulaziz, of Mohammed bin Salman: the longer name goes on where the known one ends. */
function begins(keys: readonly string[], known: readonly string[]): boolean {
  return known.length > 1 && known.every((word, i) => keys[i] === word);
}

/** The same for someone in national office whose given name is only begun alike: Joseph for Joe, Mohamed for Mohammed. */
export function sideOfNamesake(keys: readonly string[], year: number | undefined): string | undefined {
  if (keys.length < 2) return undefined;
  return sideOf(
    keys,
    year,
    (known) => known.at(-1) === keys.at(-1) && known[0]?.slice(0, 2) === keys[0]?.slice(0, 2),
  );
}

function sideOf(
  keys: readonly string[],
  year: number | undefined,
  fits: (known: readonly string[]) => boolean,
): string | undefined {
  const [first = "", last = ""] = [keys[0], keys.at(-1)];
  const sides = new Set<string>();
  for (const word of first === last ? [first] : [last, first])
    for (const known of byKey.get(word) ?? []) {
      const { from, to, side } = known.holder;
      if (year !== undefined && (year < from - 1 || year > to + 1)) continue;
      if (fits(known.keys)) sides.add(side);
    }
  return sides.size === 1 ? [...sides][0] : undefined;
}

function isSurname(keys: readonly string[], key: string): boolean {
  return keys.at(-1) === key || (keys.length > 1 && keys[0] === key && keys[0].length <= 5);
}

/** Whether the words of the shorter name all stand in the longer, an initial for a word that it begins. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (!long.includes(short.at(-1) ?? "") && !short.includes(long.at(-1) ?? "")) return false;
  const rest = [...long];
  for (const word of short) {
    const at = rest.findIndex(
      (other) =>
        other === word ||
        (word.length === 1 && other[0] === word) ||
        (other.length === 1 && word[0] === other),
    );
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return true;
}
