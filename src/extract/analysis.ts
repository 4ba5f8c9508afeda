import type { Article } from "../domain/article.ts";
import { settleSides } from "./allegiance.ts";
import { type Dateline, layOut } from "./blocks.ts";
import { findMentions } from "./chunker.ts";
import { Clause } from "./clause.ts";
import { isCommon } from "./common.ts";
import { type DateMention, findDates } from "./dates.ts";
import { homeOf } from "./home.ts";
import { lookUp } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { looksPersonal } from "./names.ts";
import { Register } from "./register.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { GIVEN_NAMES } from "./tables/given-names.ts";
import { type Token, tokenize } from "./tokens.ts";
import { truecase } from "./truecase.ts";

/** A sentence with who and when is named in it. */
export interface Analysis extends Sentence {
  clause: Clause;
  mentions: Mention[];
  dates: DateMention[];
}

/** What is known of an article before occasions are looked for. */
export interface Reading {
  article: Article;
  sentences: Analysis[];
  register: Register;
  dateline: Dateline | undefined;
  /** Where the report was written, as a place. */
  here: { city?: string; country: string } | undefined;
  /** The country for whose readers it was written. */
  home: string | undefined;
  /** ISO day. */
  published: string | undefined;
}

export function analyse(article: Article): Reading {
  const layout = layOut(article);
  const text = truecase(article.text);
  const published = article.published?.slice(0, 10);
  const year = published ? Number(published.slice(0, 4)) : undefined;
  const register = new Register(year);
  const sentences: Analysis[] = splitSentences(text, layout.blocks).map((sentence) => {
    const dates = findDates(sentence.tokens).filter((date) => !isGivenNameBefore(sentence.tokens, date));
    const mentions = sentence.block.kind === "PROSE" ? findMentions(sentence.tokens, dates, year) : [];
    return { ...sentence, dates, mentions, clause: new Clause(sentence.tokens, []) };
  });
  for (const { mentions } of sentences) for (const mention of mentions) register.addFull(mention);
  for (const mention of titled(article, sentences, year)) register.addFull(mention);
  for (const sentence of sentences) {
    sentence.mentions = sentence.mentions.filter((mention) => denote(mention, register));
    sentence.clause = new Clause(
      sentence.tokens,
      sentence.mentions,
      published !== undefined && sentence.dates.some((date) => date.expression.kind !== "DURATION"),
    );
    for (const mention of sentence.mentions) mention.place = sentence.clause.isPlace(mention);
  }
  const here = placeOf(layout.dateline);
  const home = homeOf(article);
  settleSides(sentences, register, here?.country ?? home);
  return {
    article,
    sentences,
    register,
    dateline: layout.dateline,
    here,
    home: home ?? here?.country,
    published,
  };
}

/** "Theresa May": a month's name behind a given name is a surname. */
function isGivenNameBefore(tokens: readonly Token[], { first, last }: DateMention): boolean {
  const before = tokens[first - 1];
  return (
    first === last &&
    before?.capital === true &&
    tokens[first]?.kind === "word" &&
    GIVEN_NAMES.has(before.key)
  );
}

/** People in office whom headlines name in full and the text by surname. */
function titled(article: Article, sentences: readonly Analysis[], year: number | undefined): Mention[] {
  const headlines = sentences.filter(({ block }) => block.kind === "HEADLINE").map(({ tokens }) => tokens);
  if (article.title) headlines.unshift(tokenize(article.title));
  return headlines
    .flatMap((tokens) => findMentions(tokens, [], year))
    .filter(
      ({ name, title }) =>
        title &&
        name &&
        looksPersonal(name) &&
        name.keys.every((key) => !isCommon(key)) &&
        article.text.includes(surnameOf(name.text)),
    );
}

/** The last word that is no suffix: Biden, of Joseph R. Biden, Jr. */
function surnameOf(name: string): string {
  const words = name.split(/,? /);
  return words.findLast((word) => !/^(?:[JS]r\.?|[IVX]+)$/.test(word)) ?? name;
}

/** Links a named mention to its person; a name that stays unknown is no mention. */
function denote(mention: Mention, register: Register): boolean {
  if (!mention.name) return true;
  const person = register.resolve(mention);
  if (!person) return false;
  mention.person = person;
  return true;
}

function placeOf(dateline: Dateline | undefined): Reading["here"] {
  if (!dateline) return undefined;
  const tokens = tokenize(dateline.place).map((token) => ({
    ...token,
    text: token.text.length > 3 ? token.text[0] + token.text.slice(1).toLowerCase() : token.text,
  }));
  let country: string | undefined;
  let city: string | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const found = lookUp(tokens, i);
    for (const entry of found?.entries ?? []) {
      if (entry.type === "CITY" || entry.type === "REGION") {
        if (i === 0 && entry.type === "CITY") city = entry.name;
        country ??= entry.code;
      } else if (entry.type === "COUNTRY") country = entry.code;
    }
    if (found) i = found.last;
  }
  return country ? { ...(city && { city }), country } : undefined;
}
