/** How a result is cited: in a sentence, and for BibTeX. */
export interface Citation {
  text: string;
  bibtex: string;
}

/** The state of the data that a result is of. */
export interface CitedState {
  revision: number;
  changedAt: string | null;
  release: string | null;
}

export interface CitedQuery {
  slug: string;
  version: number;
  title: string;
}

/** The citation of a saved query's result, with the address where it is known; of the data set as a whole without one. */
export function citationOf(state: CitedState, query?: CitedQuery, url?: string): Citation {
  const { revision, changedAt, release } = state;
  const day = changedAt?.slice(0, 10);
  const of = release === null ? `revision ${revision}` : `release ${release} (revision ${revision})`;
  const data = `Chancery data set, ${of}${day ? `, ${day}` : ""}`;
  const saved = query && `saved query ${query.slug}, version ${query.version}`;
  const title = query?.title ?? "Chancery data set";
  const key = ["chancery", query && `${query.slug}-${query.version}`, release ?? `r${revision}`];
  return {
    text: `${query && saved ? `${query.title} (${saved}). ` : ""}${data}.${url ? ` ${url}` : ""}`,
    bibtex: [
      `@misc{${key.filter(Boolean).join("-")},`,
      `  title = {${latex(title)}},`,
      "  author = {{Chancery data set}},",
      ...(day ? [`  year = {${day.slice(0, 4)}},`] : []),
      ...(url ? [`  howpublished = {\\url{${url}}},`] : []),
      `  note = {${latex([saved, of, day].filter(Boolean).join(", "))}}`,
      "}",
      "",
    ].join("\n"),
  };
}

/** Characters that mean something to LaTeX, as themselves. */
function latex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_^~]/g, (character) =>
    character === "\\"
      ? "\\textbackslash{}"
      : "^~".includes(character)
        ? `\\${character}{}`
        : `\\${character}`,
  );
}
