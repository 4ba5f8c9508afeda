import { ArgumentError } from "./reader-error.ts";

type Given = string | null | undefined;

/** The record with an id, or with another text that identifies it, whose argument has the name `other`. */
export function single<R>(
  id: Given,
  byId: (id: string) => R | null,
  other: string,
  text: Given,
  byText: (text: string) => R | null,
): R | null {
  if (id != null && text == null) return byId(id);
  if (id == null && text != null) return byText(text);
  const problem = id == null ? "Neither was given." : "Both were given.";
  throw new ArgumentError(
    "INVALID_ID",
    `id, ${other}`,
    { id, [other]: text },
    problem,
    `Give the id or the ${other}.`,
  );
}
