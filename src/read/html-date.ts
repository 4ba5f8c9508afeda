import type { Page, PageElement } from "./dom.ts";
import { type MetaTags, tidy } from "./meta-tags.ts";
import { publishedIn } from "./published.ts";

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
const TIMES =
  'time[datetime],[itemprop="datePublished"],[class*="publish" i],[class*="pub-date" i],[class*="pubdate" i],[class*="timestamp" i],[class*="date" i]';

const published = (stated: string | undefined): string | undefined =>
  stated ? publishedIn(stated) : undefined;

/** When a page says it was published: JSON-LD, then meta tags, then the marks on the page. */
export function publishedOf(
  page: Page,
  declared: readonly (string | undefined)[],
  metas: MetaTags,
): string | undefined {
  const known = declared.map(published).find((day) => day !== undefined);
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
