import type { Article } from "../domain/article.ts";
import { cleanByline } from "./byline.ts";
import { repairCharacters } from "./characters.ts";
import type { Page, PageElement, ParsedPage } from "./dom.ts";
import { articleNodes, namesOf } from "./json-ld.ts";
import { languageCode } from "./language-code.ts";
import { outletName, splitTitle } from "./outlet.ts";
import { publishedIn } from "./published.ts";

export interface PageMetadata extends Omit<Article, "text"> {
  /** The body as JSON-LD has it: flat, sometimes shortened. Only good to check the page's paragraphs against. */
  articleBody?: string;
  description?: string;
}

const DATE_KEYS = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "dc.date.created",
  "date.issued",
  "publishdate",
  "publish-date",
  "publish_date",
  "published_date",
  "publication_date",
  "pubdate",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "originalpublicationdate",
  "citation_publication_date",
  "displaydate",
  "article.published",
  "article_date_original",
  "date",
];
const AUTHOR_KEYS = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "article:author_name",
  "cxenseparse:author",
  "citation_author",
  "article.author",
  "twitter:data1",
];
const BYLINES =
  '[rel="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],[class*="byline" i] a,[class*="author-name" i],[class*="authorname" i],[data-testid*="author" i],[class*="byline" i],[class*="author" i] a,[class*="author" i]';
const TIMES =
  'time[datetime],[itemprop="datePublished"],[class*="publish" i],[class*="pub-date" i],[class*="pubdate" i],[class*="timestamp" i],[class*="date" i]';

/** Title, outlet, byline, day, language and address of a page: JSON-LD first, then meta tags, then the page's own marks. */
export function metadataOf({ page, scripts }: ParsedPage): PageMetadata {
  const metas = metaTags(page);
  const meta = (...keys: string[]): string | undefined => keys.flatMap((key) => metas.get(key) ?? [])[0];
  const nodes = articleNodes(scripts);
  const field = (name: string): string | undefined => nodes.flatMap((node) => namesOf(node[name]))[0];

  const outlet = meta("og:site_name") ?? nodes.flatMap((node) => namesOf(node.publisher))[0];
  const titles: { headline?: string; shared?: string } = {};
  const still = nodes.find((node) => !String(node["@type"]).includes("LiveBlog"));
  const [headline] = namesOf(still?.headline);
  const shared = meta("og:title", "twitter:title");
  if (headline) titles.headline = headline;
  if (shared) titles.shared = shared;
  const found: PageMetadata = {};
  set(found, "outlet", outlet && outletName(tidy(outlet)));
  set(found, "title", titleOf(page, titles, outlet));
  set(
    found,
    "byline",
    bylineOf(
      page,
      nodes.map((node) => namesOf(node.author)),
      metas,
      found.outlet,
    ),
  );
  set(
    found,
    "published",
    publishedOf(page, field("datePublished"), metas) ?? published(field("dateCreated")),
  );
  set(
    found,
    "language",
    languageCode(field("inLanguage") ?? page.documentElement?.getAttribute("lang") ?? ""),
  );
  set(found, "url", page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"));
  if (found.url && !/^https?:\/\//.test(found.url)) delete found.url;
  set(found, "description", meta("og:description", "description"));
  set(
    found,
    "articleBody",
    nodes.map((node) => node.articleBody).find((body) => typeof body === "string"),
  );
  return found;
}

function set<K extends keyof PageMetadata>(
  target: PageMetadata,
  key: K,
  value: PageMetadata[K] | undefined,
): void {
  if (value) target[key] = value;
}

function metaTags(page: Page): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const tag of page.querySelectorAll("meta")) {
    const content = tag.getAttribute("content")?.trim();
    const name = tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop");
    if (!content || !name) continue;
    for (const key of name.toLowerCase().split(/\s+/)) metas.set(key, [...(metas.get(key) ?? []), content]);
  }
  return metas;
}

const tidy = (text: string): string => repairCharacters(text).replace(/\s+/g, " ").trim();

/**
 * The title an outlet gives its page for others (`og:title`), if its heading agrees or nothing else is agreed on;
 * else the headline that JSON-LD and the page share. A live blog's headline changes by the hour and does not count.
 */
function titleOf(
  page: Page,
  declared: { headline?: string; shared?: string },
  outlet: string | undefined,
): string | undefined {
  const cleaned = (text: string | undefined | null): string => splitTitle(tidy(text ?? ""), outlet).title;
  const headline = cleaned(declared.headline);
  const shared = cleaned(declared.shared);
  const name = cleaned(page.querySelector("title")?.textContent);
  const headings = [...page.querySelectorAll("h1")]
    .map((h1) => cleaned(h1.textContent))
    .filter((text) => text.length > 8);
  const heading = headings.find((text) =>
    [shared, headline, name].some((other) => key(other).startsWith(key(text))),
  );
  if (shared && heading && key(shared).startsWith(key(heading))) return heading;
  const agreed =
    headline && [name, heading ?? ""].some((other) => other !== "" && key(headline).startsWith(key(other)));
  return (agreed ? headline : shared || headline) || heading || headings[0] || name || undefined;
}

const key = (title: string): string =>
  title
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(" ") ?? "";

function bylineOf(
  page: Page,
  authors: readonly string[][],
  metas: Map<string, string[]>,
  outlet: string | undefined,
): string | undefined {
  const declared = authors.map((names) => cleanByline(names.map(tidy))).filter((name) => name !== undefined);
  const people = (name: string): boolean =>
    name.includes(" ") && name.toLowerCase() !== outlet?.toLowerCase();
  const best = declared.find(people);
  if (best) return best;
  const tagged = AUTHOR_KEYS.map((key) => cleanByline((metas.get(key) ?? []).map(tidy)));
  const named = tagged.find((name) => name !== undefined && people(name));
  return named ?? marked(page, people) ?? declared[0] ?? tagged.find((name) => name !== undefined);
}

function marked(page: Page, people: (name: string) => boolean): string | undefined {
  let seen = 0;
  for (const element of page.querySelectorAll(BYLINES)) {
    const text = tidy(element.textContent ?? "");
    const name = text.length > 0 && text.length < 200 ? cleanByline(text) : undefined;
    if (name && people(name)) return name;
    if (++seen > 40) return undefined;
  }
  return undefined;
}

const published = (stated: string | undefined): string | undefined =>
  stated ? publishedIn(stated) : undefined;

function publishedOf(
  page: Page,
  declared: string | undefined,
  metas: Map<string, string[]>,
): string | undefined {
  const known = published(declared);
  if (known) return known;
  for (const key of DATE_KEYS) {
    const day = published(metas.get(key)?.[0]);
    if (day) return day;
  }
  let seen = 0;
  for (const element of page.querySelectorAll(TIMES)) {
    const day = published(stated(element));
    if (day) return day;
    if (++seen > 40) return undefined;
  }
  return undefined;
}

function stated(element: PageElement): string {
  const text =
    element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
  return text.length < 200 ? tidy(text) : "";
}
