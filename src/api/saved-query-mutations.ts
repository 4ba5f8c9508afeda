import { DEFAULT_OWNER, type SavedQueryEntry, type SavedVariables } from "../domain/saved-query.ts";
import { ArgumentError } from "../store/reader-error.ts";
import { builder } from "./builder.ts";
import { SavedQuery } from "./saved-query.ts";

interface GivenVariable {
  name: string;
  type?: string | null;
  label?: string | null;
  default?: string | null;
}

interface GivenQuery {
  slug: string;
  owner?: string | null;
  title: string;
  description?: string | null;
  document: string;
  variables?: readonly GivenVariable[] | null;
}

const VariableInput = builder.inputRef<GivenVariable, false>("SavedQueryVariableInput").implement({
  description: "What is said of a variable of a query beside what the query says.",
  fields: (t) => ({
    name: t.string({ required: true, description: "Its name, as the query has it." }),
    type: t.string({ description: "Its type, such as `CountryCode!`; compared with the query's if given." }),
    label: t.string({ description: "What a form calls it; its name if left out." }),
    default: t.string({
      description: 'The value that it has where none is given, as JSON, such as `"JP"` or `10`.',
    }),
  }),
});

const SaveQuery = builder.inputRef<GivenQuery, false>("SaveQueryInput").implement({
  description: "A query, and the name under which it is saved.",
  fields: (t) => ({
    slug: t.string({
      required: true,
      description: "Names it in its address: up to 100 lower-case letters, digits and hyphens.",
    }),
    owner: t.string({
      description: "Who saves; a slug belongs to the owner that saved it first. `local` if left out.",
    }),
    title: t.string({ required: true, description: "Its title." }),
    description: t.string({ description: "What it answers." }),
    document: t.string({ required: true, description: "One query in GraphQL, with its fragments." }),
    variables: t.field({ type: [VariableInput], description: "What is said of its variables." }),
  }),
});

const SaveQueryPayload = builder.objectRef<SavedQueryEntry>("SaveQueryPayload").implement({
  description: "What was saved.",
  fields: (t) => ({
    savedQuery: t.field({
      type: SavedQuery,
      description: "The new version, or the latest where that says the same.",
      resolve: (query) => query,
    }),
  }),
});

builder.mutationField("saveQuery", (t) =>
  t.field({
    type: SaveQueryPayload,
    args: { input: t.arg({ type: SaveQuery, required: true, description: "What is saved, and as what." }) },
    complexity: 1000,
    description: "Saves a query as the next version of its slug. Older versions stay.",
    resolve: (_root, { input }, { saver }) => {
      const { slug, owner, title, description, document, variables } = input;
      const described = describedBy(variables ?? []);
      const query = {
        slug,
        owner: owner ?? DEFAULT_OWNER,
        title,
        description: description?.trim() ?? "",
        document: document.trim(),
        variables: described.variables,
      };
      return saver().save(query, described.types);
    },
  }),
);

function describedBy(given: readonly GivenVariable[]): {
  variables: SavedVariables;
  types: Record<string, string>;
} {
  const variables: SavedVariables = {};
  const types: Record<string, string> = {};
  for (const [index, { name, type, label, default: text }] of given.entries()) {
    const argument = `input.variables[${index}]`;
    if (Object.hasOwn(variables, name))
      throw new ArgumentError(
        "INVALID_VALUE",
        `${argument}.name`,
        name,
        "It is described already.",
        "Describe each variable once.",
      );
    variables[name] = {
      ...(label == null ? {} : { label }),
      ...(text == null ? {} : { default: defaultOf(`${argument}.default`, text) }),
    };
    if (type != null) types[name] = type;
  }
  return { variables, types };
}

function defaultOf(argument: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArgumentError(
      "INVALID_VALUE",
      argument,
      text,
      "It is no JSON.",
      'Write a text with quotation marks ("JP"), a number, a list in brackets, true, false or null.',
    );
  }
}
