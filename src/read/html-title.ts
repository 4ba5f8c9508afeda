import type { Page } from "./dom.ts";
import { tidy } from "./meta-tags.ts";
import { splitTitle } from "./outlet.ts";

/**
 * The title an outlet gives its page for others (`og:title`), if its heading agrees or nothing else is agreed on;
 * else the headline that JSON-LD and the page share. A live blog's headline changes by the hour and does not count.
 */
export function titleOf(
  page: Page,
  declared: { headline: string | undefined; shared: string | undefined },
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
