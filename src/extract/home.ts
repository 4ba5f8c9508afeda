import type { Article } from "../domain/article.ts";
import { isCountry, lookUp } from "./lexicon.ts";
import { AGENCIES, SHARED_DOMAINS } from "./tables/outlets.ts";
import { tokenize } from "./tokens.ts";

/** The country for whose readers an article is written, by its outlet's name or address: Korea Herald, statehouse.gov.sl. */
export function homeOf({ outlet, url }: Pick<Article, "outlet" | "url">): string | undefined {
  return (outlet && countryNamed(outlet)) || (url && countryOfAddress(url)) || undefined;
}

function countryNamed(outlet: string): string | undefined {
  const tokens = tokenize(outlet);
  for (let i = 0; i < tokens.length; i++) {
    const agency = AGENCIES.get(tokens[i]?.key ?? "");
    if (agency) return agency;
    // as a whole, the name of a paper is no country's
    const entry = [2, 1]
      .flatMap((width) => lookUp(tokens.slice(i, i + width), 0)?.entries ?? [])
      .find(({ type }) => type === "COUNTRY" || type === "DEMONYM" || type === "CITY");
    if (entry && "code" in entry) return WORLDWIDE.has(entry.code) ? undefined : entry.code;
  }
  return undefined;
}

/** Their papers report on all the world, and their own representatives are well known. */
const WORLDWIDE: ReadonlySet<string> = new Set(["US", "GB"]);

function countryOfAddress(url: string): string | undefined {
  const ending = /^(?:https?:\/\/)?[^/:?#]+\.([a-z]{2})(?:[/:?#]|$)/i.exec(url)?.[1]?.toUpperCase();
  return ending && isCountry(ending) && !WORLDWIDE.has(ending) && !SHARED_DOMAINS.has(ending)
    ? ending
    : undefined;
}
