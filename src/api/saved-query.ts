import { citationOf } from "../domain/citation.ts";
import type { QueryParameter, SavedQueryEntry } from "../domain/saved-query.ts";
import { builder } from "./builder.ts";
import { CitationType } from "./citation.ts";

const SavedQueryVariable = builder.objectRef<QueryParameter>("SavedQueryVariable").implement({
  description: "A variable of a saved query.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "Its name, in the query and in the address." }),
    type: t.exposeString("type", { description: "Its type, as GraphQL writes it, such as `CountryCode!`." }),
    label: t.exposeString("label", { description: "What a form calls it." }),
    required: t.exposeBoolean("required", { description: "Whether it must be given." }),
    default: t.string({
      nullable: true,
      description: "The value that it has where none is given, as JSON; null where there is none.",
      resolve: ({ default: value }) => (value === undefined ? null : JSON.stringify(value)),
    }),
  }),
});

export const SavedQuery = builder.objectRef<SavedQueryEntry>("SavedQuery").implement({
  description: "One version of a query that has a name and an address of its own. A version never changes.",
  fields: (t) => ({
    slug: t.exposeString("slug", { description: "Names it: its address is `/q/` and this." }),
    version: t.exposeInt("version", { description: "Which version it is, from 1." }),
    versions: t.field({
      type: ["Int"],
      description: "All its versions.",
      resolve: ({ slug }, _args, { saved }) => saved.versions(slug).map(({ version }) => version),
    }),
    path: t.string({
      description: "Where this version is answered, such as `/q/partners@3`.",
      resolve: ({ slug, version }) => `/q/${slug}@${version}`,
    }),
    title: t.exposeString("title", { description: "Its title." }),
    description: t.exposeString("description", { description: "What it answers; may be empty." }),
    owner: t.exposeString("owner", { description: "Who may save the next version." }),
    document: t.exposeString("document", { description: "The query in GraphQL." }),
    variables: t.field({
      type: [SavedQueryVariable],
      description: "Its variables; none where it has a problem.",
      resolve: ({ parameters }) => [...parameters],
    }),
    problem: t.exposeString("problem", {
      nullable: true,
      description: "Why it cannot be answered, such as by a change of the schema; null where it can.",
    }),
    savedAt: t.expose("savedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was saved; null for what a file says and the database does not have yet.",
    }),
    citation: t.field({
      type: CitationType,
      description: "How its result is cited, of the data as they are now.",
      resolve: (query, _args, { reader }) => citationOf(reader.dataset.state(), query),
    }),
  }),
});

builder.queryFields((t) => ({
  savedQueries: t.field({
    type: [SavedQuery],
    complexity: { field: 100, multiplier: 1 },
    description: "The latest version of every saved query, by slug; those with a problem too.",
    resolve: (_root, _args, { saved }) => [...saved.latest()],
  }),
  savedQuery: t.field({
    type: SavedQuery,
    nullable: true,
    args: {
      slug: t.arg.string({ required: true, description: "The query's slug." }),
      version: t.arg.int({ description: "Which version; the latest if it is left out." }),
    },
    description: "The saved query with a slug, or null.",
    resolve: (_root, { slug, version }, { saved }) => {
      const versions = saved.versions(slug);
      const wanted = version == null ? versions.at(-1) : versions.find((each) => each.version === version);
      return wanted ?? null;
    },
  }),
}));
