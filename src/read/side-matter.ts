import { DEEPEST, type Page, type PageElement } from "./dom.ts";

/** Words in class names, ids and test ids of what stands beside an article: whole words between "-", "_" and humps. */
const SIDE = new Set(
  `ad ads advert adverts advertisement advertising sponsor sponsored promo promos promotion commercial taboola outbrain
  newsletter newsletters subscribe subscription subscriptions signup upsell marketing identity
  related recirc recirculation recommendation recommendations recommended trending popular readmore mostread more-topic
  share sharing social socials follow toolbar tools comment comments disqus
  caption captions credit credits figcaption pullquote infobox factbox
  byline bylines author-bio author-info author-box author-card bio author-content author-section article-author articleauthor post-meta article-meta article-info entry-meta
  breadcrumb breadcrumbs nav navbar menu sidebar rail footer cookie cookies consent gdpr banner modal popup overlay skip
  tags taglist topics categories category timestamp dateline published-date published-by
  rating quiz poll survey playlist player video-player jwplayer gallery slideshow-thumbs lightbox image-ct photo article-image image-caption conveyor
  hidden-print noprint print-only screen-reader visually-hidden sr-only external-source-links`
    .trim()
    .split(/\s+/),
);

/**
 * Removes what stands beside the article on a page. Elements of one class that hold a quarter of the page's
 * paragraphs are spared: they are the article's own, whatever they are called. So is what holds the heading.
 */
export function removeSideMatter(page: Page): void {
  const spared = paragraphText(page.body, 0) * 0.25;
  const groups = new Map<string, { elements: PageElement[]; length: number }>();
  prune(page.body, spared, groups, 0);
  for (const { elements, length } of groups.values())
    if (length <= spared) for (const element of elements) element.remove();
}

function prune(
  element: PageElement,
  spared: number,
  groups: Map<string, { elements: PageElement[]; length: number }>,
  depth: number,
): void {
  if (depth > DEEPEST) return;
  for (const child of element.children) {
    const length = isSide(child) ? paragraphText(child, depth) : undefined;
    if (length === undefined || length > spared || child.querySelector("h1"))
      prune(child, spared, groups, depth + 1);
    else {
      const name = child.getAttribute("class") ?? "";
      const group = groups.get(name) ?? { elements: [], length: 0 };
      group.elements.push(child);
      group.length += name === "" || READERS.test(name) ? 0 : length;
      groups.set(name, group);
    }
  }
}

/** What readers wrote may be longer than the article. */
const READERS = /\b(?:comments?|comment-?list|disqus)\b/i;

/** Characters in an element's paragraphs. */
function paragraphText(element: PageElement, depth: number): number {
  if (element.tagName === "P" || depth > DEEPEST) return element.textContent?.length ?? 0;
  let length = 0;
  for (const child of element.children) length += paragraphText(child, depth + 1);
  return length;
}

const PLACES = new Set(["navigation", "dialog", "complementary", "contentinfo"]);

/** Names of the article itself, whatever else they say. */
const MAIN = /(?:article|story|post|entry)-?(?:body|text)|(?:entry|post)-content|body-?(?:text|copy)/;

const known = new Map<string, boolean>();

function isSide(element: PageElement): boolean {
  if (element.tagName === "P") return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (PLACES.has(element.getAttribute("role") ?? "")) return true;
  const names = element.getAttribute("class");
  const id = element.getAttribute("id");
  return names?.split(/\s+/).some(isSideName) === true || (id !== null && isSideName(id));
}

function isSideName(name: string): boolean {
  if (name === "" || name.length > 80) return false;
  let side = known.get(name);
  if (side === undefined) {
    const words = name
      .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[-_:/.]+/);
    side =
      words.length <= 7 &&
      !MAIN.test(words.join("-")) &&
      words.some((word, i) => SIDE.has(word) || SIDE.has(`${word}-${words[i + 1]}`));
    if (known.size > 20_000) known.clear();
    known.set(name, side);
  }
  return side;
}
