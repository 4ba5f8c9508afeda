import { cleanByline } from "./byline.ts";
import type { Page } from "./dom.ts";
import { type MetaTags, tidy } from "./meta-tags.ts";

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

/** Two words or more, each with a capital or a particle. */
const NAME = /^(?:(?:\p{Lu}\S*|d[aeiu]|del|dos|von|van|der|den|la|le|bin|al|ibn|y)\s){1,}\p{Lu}\S*/u;

/** Who wrote a page: JSON-LD, then meta tags, then the page's own marks; people before agencies. */
export function bylineOf(
  page: Page,
  authors: readonly string[][],
  metas: MetaTags,
  outlet: string | undefined,
): string | undefined {
  const declared = authors.map((names) => cleanByline(names.map(tidy))).filter((name) => name !== undefined);
  const people = (name: string): boolean => NAME.test(name) && name.toLowerCase() !== outlet?.toLowerCase();
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
