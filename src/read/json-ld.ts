/** A JSON-LD node of a page, as far as reading looks at it. */
export type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|PressRelease|SocialMediaPosting)$/;

export interface StructuredData {
  /** The nodes that are articles, the likeliest first. */
  articles: Node[];
  /** The other nodes: the page, the site, people. */
  others: Node[];
}

/** The nodes of a page's JSON-LD scripts. Broken scripts are passed over; authors given by `@id` are looked up. */
export function structuredData(scripts: readonly string[]): StructuredData {
  const nodes = scripts.flatMap((script) => flatten(parse(script), 0));
  const byId = new Map(nodes.filter((node) => node.name !== undefined).map((node) => [node["@id"], node]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    return isNode(value) && value.name === undefined ? (byId.get(value["@id"]) ?? value) : value;
  };
  const isArticle = (node: Node): boolean => typesOf(node).some((type) => ARTICLE.test(type));
  const articles = nodes
    .filter(isArticle)
    .map((node) => ({ ...node, author: resolve(node.author), publisher: resolve(node.publisher) }))
    .map((node) => ({ node, weight: weigh(node) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ node }) => node);
  return { articles, others: nodes.filter((node) => !isArticle(node)) };
}

function weigh(node: Node): number {
  const fields = ["headline", "datePublished", "author", "articleBody", "mainEntityOfPage", "publisher"];
  return fields.filter((field) => node[field] !== undefined).length;
}

function typesOf(node: Node): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, "")
    .trim();
  try {
    return JSON.parse(json);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks inside strings are the usual fault
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, " ").replace(/;$/, ""));
    } catch {
      return undefined;
    }
  }
}

/** Nodes wherever publishers nest them: arrays, `@graph`, `mainEntity`, an item list's `item`. */
function flatten(value: unknown, depth: number): Node[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => flatten(item, depth + 1));
  if (!isNode(value)) return [];
  const nested = ["@graph", "mainEntity", "item"].flatMap((key) => flatten(value[key], depth + 1));
  return [value, ...nested];
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The strings in a value that may be a string, an object with a `name`, or a list of these. */
export function namesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.slice(0, 30).flatMap(namesOf);
  return isNode(value) ? namesOf(value.name) : [];
}
