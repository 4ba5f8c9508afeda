import type { MeetingFormat } from "../domain/vocabulary.ts";
import type { Analysis } from "./analysis.ts";
import type { Clause } from "./clause.ts";

/** In person, unless the sentence says by what means. */
export function formatOf(sentence: Analysis): MeetingFormat {
  const { clause } = sentence;
  for (let i = 0; i < clause.tokens.length; i++) {
    const means = meansAt(clause, i);
    if (means) return means;
  }
  return "IN_PERSON";
}

/** "by telephone", "over the phone", "via a video link", "virtually" */
export function meansAt(clause: Clause, at: number): MeetingFormat | undefined {
  if (VIDEO_ADVERBS.has(clause.key(at))) return "VIDEO";
  if (!MEANS.has(clause.key(at))) return undefined;
  const next = clause.key(at + 1);
  const noun = next === "the" || next === "a" ? clause.key(at + 2) : next;
  if (noun === "phone" || noun === "telephone") return "PHONE";
  return VIDEO_WORDS.has(noun) ? "VIDEO" : undefined;
}

const MEANS: ReadonlySet<string> = new Set(["by", "via", "over", "on", "through"]);
const VIDEO_WORDS: ReadonlySet<string> = new Set(
  "video videolink video-link videoconference video-conference zoom teleconference videoconferencing".split(
    " ",
  ),
);
const VIDEO_ADVERBS: ReadonlySet<string> = new Set(
  "virtually videoconference video-conference videoconferencing".split(" "),
);
