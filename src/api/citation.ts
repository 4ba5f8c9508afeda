import type { Citation } from "../domain/citation.ts";
import { builder } from "./builder.ts";

export const CitationType = builder.objectRef<Citation>("Citation").implement({
  description: "How a result is cited.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "In a sentence." }),
    bibtex: t.exposeString("bibtex", { description: "As an entry for BibTeX." }),
  }),
});
