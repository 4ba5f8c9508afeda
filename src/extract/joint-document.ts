import type { Analysis, Reading } from "./analysis.ts";
import { findMentions } from "./chunker.ts";
import type { Undertaking } from "./undertaking.ts";

/** How many sentences of prose may name the parties that the title does not. */
const OPENING = 4;

/** The joint statement that the article itself is, by its title or first line: "Joint Statement of X and Y". */
export function jointDocument(reading: Reading): Undertaking | undefined {
  const { article, sentences, published } = reading;
  const first = sentences.findIndex((sentence) => sentence.block.kind === "PROSE");
  const headlines = sentences.slice(0, Math.max(first, 0));
  const heading = headlines.find(isJointTitle);
  const titled = article.title !== undefined && TITLE.test(article.title);
  const lead = sentences[first];
  const evidence = heading ?? (titled || (lead && isJointTitle(lead)) ? (heading ?? lead) : undefined);
  if (!evidence) return undefined;
  const parties = partiesOf(reading, evidence, first);
  if (parties.length < 2) return undefined;
  return {
    kind: "JOINT_STATEMENT",
    status: "AGREED",
    date: published
      ? { edtf: published, start: published, end: published, precision: "DAY", basis: "DATELINE", text: "" }
      : null,
    undatable: false,
    parties,
    occasion: undefined,
    generic: false,
    definite: false,
    other: false,
    joint: false,
    open: false,
    stated: true,
    evidence: [evidence],
    confidence: 0.85,
  };
}

function isJointTitle({ tokens }: Analysis): boolean {
  return TITLE.test(
    tokens
      .slice(0, 8)
      .map((token) => token.text)
      .join(" "),
  );
}

/** Those that the heading names, or else those of the first sentences. */
function partiesOf({ sentences, published }: Reading, heading: Analysis, first: number): string[] {
  const year = published ? Number(published.slice(0, 4)) : undefined;
  const mentions = heading.mentions.length
    ? heading.mentions
    : findMentions(heading.tokens, heading.dates, year);
  const sides = new Set<string>();
  for (const mention of mentions)
    if (!/^(?:in|at)$/.test(heading.tokens[mention.first - 1]?.key ?? ""))
      for (const side of mention.sides) sides.add(side);
  for (let i = first; sides.size < 2 && i < first + OPENING; i++)
    for (const mention of sentences[i]?.mentions ?? []) {
      if (mention.place) continue;
      for (const side of mention.person?.side ? [mention.person.side] : mention.sides) sides.add(side);
    }
  return [...sides];
}

const TITLE =
  /^(?:full text:? |text of (?:the )?|the )?(?:\p{Lu}[\p{L}.-]{1,20}(?:[ -]\p{Lu}[\p{L}.]{1,20})? )?joint (?:press )?(?:statement|declaration|communiqu[eé]|announcement)\b/iu;
