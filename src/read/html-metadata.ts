import type { Article } from "../domain/article.ts";
import type { Page, ParsedPage } from "./dom.ts";
import { bylineOf } from "./html-byline.ts";
import { publishedOf } from "./html-date.ts";
import { titleOf } from "./html-title.ts";
import { namesOf, structuredData } from "./json-ld.ts";
import { languageCode } from "./language-code.ts";
import { metaTags, tidy } from "./meta-tags.ts";
import { outletName, splitTitle } from "./outlet.ts";

export interface PageMetadata extends Omit<Article, "text"> {
  /** The body as JSON-LD has it: flat, sometimes shortened. Only good to check the page's paragraphs against. */
  articleBody?: string;
  description?: string;
}

/** Title, outlet, byline, day, language and address of a page: JSON-LD first, then meta tags, then the page's own marks. */
export function metadataOf({ page, scripts }: ParsedPage): PageMetadata {
  const metas = metaTags(page);
  const { articles, others } = structuredData(scripts);
  const meta = (...keys: string[]): string | undefined => keys.flatMap((key) => metas.get(key) ?? [])[0];
  const field = (name: string, nodes = articles): string | undefined =>
    nodes.flatMap((node) => namesOf(node[name]))[0];

  const site = siteOf(page, meta("og:site_name", "application-name"), field("publisher"));
  const still = articles.filter((node) => !String(node["@type"]).includes("LiveBlog"));
  const titles = { headline: field("headline", still), shared: meta("og:title", "twitter:title") };
  const outlet = site && outletName(tidy(site));
  const authors = articles.map((node) => namesOf(node.author));
  const days = [field("datePublished"), field("dateCreated"), field("datePublished", others)];
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  const found: PageMetadata = {};
  set(found, "outlet", outlet);
  set(found, "title", titleOf(page, titles, site));
  set(found, "byline", bylineOf(page, authors, metas, outlet));
  set(found, "published", publishedOf(page, days, metas));
  set(
    found,
    "language",
    languageCode(field("inLanguage") ?? page.documentElement?.getAttribute("lang") ?? ""),
  );
  set(found, "url", address && /^https?:\/\//.test(address) ? address : undefined);
  set(found, "description", meta("og:description", "description"));
  set(found, "articleBody", field("articleBody"));
  return found;
}

/** The outlet's name: what the page calls its site, in its publisher's spelling, or what ends the window's title. */
function siteOf(page: Page, named: string | undefined, publisher: string | undefined): string | undefined {
  const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  if (named && publisher && letters(named) === letters(publisher)) return publisher;
  return named ?? publisher ?? splitTitle(tidy(page.querySelector("title")?.textContent ?? "")).outlet;
}

function set<K extends keyof PageMetadata>(
  target: PageMetadata,
  key: K,
  value: PageMetadata[K] | undefined,
): void {
  if (value) target[key] = value;
}
