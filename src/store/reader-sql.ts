/** A piece of SQL with the values of its placeholders. Values given by users are only ever placeholders. */
export interface Fragment {
  readonly text: string;
  readonly values: readonly SqlValue[];
}
export type SqlValue = string | number | null;

/** Composes SQL: fragments are spliced in, anything else becomes a placeholder. */
export function sql(strings: TemplateStringsArray, ...parts: (Fragment | SqlValue)[]): Fragment {
  let text = strings[0] as string;
  const values: SqlValue[] = [];
  for (const [index, part] of parts.entries()) {
    if (part !== null && typeof part === "object") {
      text += part.text;
      for (const value of part.values) values.push(value);
    } else {
      text += "?";
      values.push(part);
    }
    text += strings[index + 1];
  }
  return { text, values };
}

/** SQL written in this program, never text from outside it. */
export function trusted(text: string): Fragment {
  return { text, values: [] };
}

export function joined(parts: readonly Fragment[], separator: string): Fragment {
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}

/** `IN` a list of any length, as one placeholder, so that lists of all lengths share one statement. */
export function inList(values: readonly (string | number)[]): Fragment {
  return sql`IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
