/** A well-known representative, for texts that name the person but no side ("Kerry met Lavrov in Geneva"). */
export interface OfficeHolder {
  /** Usual form in English news, without title: "Sergei Lavrov". */
  name: string;
  /** Other spellings: "Sergey Lavrov". */
  variants?: string[];
  /** A country's alpha-2 code, former ones included, or the name of an organization of the tables. */
  side: string;
  /** Years in which news names the person in an official capacity, generously. */
  from: number;
  to: number;
}

/** Reads a list with a line for a side, then one "name|from|to|variant|variant" for each of its representatives. */
export function officeHolders(list: string): OfficeHolder[] {
  const holders: OfficeHolder[] = [];
  let side = "";
  for (const line of list.split("\n")) {
    const [name = "", from, to, ...others] = line.split("|");
    if (from === undefined) {
      side = name || side;
      continue;
    }
    const variants = spellings([name, ...others]).filter((form) => form !== name);
    holders.push({
      name,
      ...(variants.length > 0 && { variants }),
      side,
      from: Number(from),
      to: Number(to),
    });
  }
  return holders;
}

/** Adds the forms without the Arabic article ("Bashar Assad") and with spaces for hyphens ("Kim Jong Un"). */
function spellings(forms: readonly string[]): string[] {
  const all = new Set(forms);
  for (const form of forms) all.add(form.replace(/\b(?:al|el)-/gi, ""));
  for (const form of [...all]) all.add(form.replaceAll("-", " "));
  return [...all];
}
