/** A well-known representative, for texts that name the person but no side ("Kerry met Lavrov in Geneva"). */
export interface OfficeHolder {
  /** Usual form in English news: "Sergei Lavrov". */
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
  for (const line of list.split("\n").map((text) => text.trim())) {
    const [name = "", from, to, ...variants] = line.split("|");
    if (from === undefined) side = name || side;
    else
      holders.push({
        name,
        side,
        from: Number(from),
        to: Number(to),
        ...(variants.length > 0 && { variants }),
      });
  }
  return holders;
}
