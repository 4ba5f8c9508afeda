import type { Page, PageElement } from "./dom.ts";

/** Words in class names, ids and test ids of what stands beside an article: whole words between "-", "_" and humps. */
const SIDE = new Set(
  `ad ads advert adverts advertisement advertising sponsor sponsored promo promos promotion commercial taboola outbrain
  newsletter newsletters subscribe subscription subscriptions signup paywall regwall piano upsell marketing identity
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

const MAIN = 'p,h1,h2,article,main,[itemprop="articleBody"]';

/** Removes what stands beside the article on a page, unless a great part of the page's paragraphs would go with it. */
export function removeSideMatter(page: Page): void {
  const body = page.body;
  const total = paragraphText(body);
  for (const element of body.querySelectorAll(
    '[hidden],[aria-hidden="true"],[role="navigation"],[role="dialog"],[role="complementary"]',
  ))
    removeSmall(element, total);
  for (const element of body.querySelectorAll("[class],[id]"))
    if (isSide(element)) removeSmall(element, total);
}

function removeSmall(element: PageElement, total: number): void {
  if (element.querySelector("h1") || /^(?:body|html|main|p)$/i.test(element.tagName)) return;
  if (element.querySelector(MAIN) && paragraphText(element) > total * 0.25) return;
  element.remove();
}

function paragraphText(element: PageElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll("p")) length += (paragraph.textContent ?? "").length;
  return length;
}

const known = new Map<string, boolean>();

function isSide(element: PageElement): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names.split(/\s+/).some(isSideName);
}

function isSideName(name: string): boolean {
  if (name === "" || name.length > 80) return false;
  let side = known.get(name);
  if (side === undefined) {
    const words = name
      .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[-_:/.]+/);
    side = words.some((word, i) => SIDE.has(word) || SIDE.has(`${word}-${words[i + 1]}`));
    if (known.size > 20_000) known.clear();
    known.set(name, side);
  }
  return side;
}
