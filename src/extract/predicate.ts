import type { Modality } from "./status.ts";
import { BARRIER_VERBS, CANCELLING, OPEN_CHOICES, POSTPONING, SCHEDULING } from "./tables/verbs.ts";

/** How many words behind a noun its predicate is looked for. */
const REACH = 14;

/** The words behind a noun phrase up to the clause's end, without what stands between commas: ", which …,". */
export function predicateAfter(keys: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < keys.length && out.length < 18; i++) {
    const key = keys[i] ?? "";
    const next = keys[i + 1] ?? "";
    if (BARRIER_VERBS.has(key) || key === ";" || SUBORDINATING.has(key)) break;
    if (key === "that" && !AUXILIARIES.has(next)) break;
    if ((key === "and" || key === "but") && AUXILIARIES.has(next)) break;
    if (key === ",") {
      const close =
        /^(?:which|who|where|now|originally|initially|due|scheduled|planned|led|headed|mediated|hosted|brokered|chaired|his|her|their|its|the|a|an)$/.test(
          next,
        )
          ? keys.indexOf(",", i + 1)
          : -1;
      const apposed = close < 0 ? keys.indexOf(",", i + 1) : close;
      if (apposed < 0 || (close < 0 && !(apposed - i < 9 && AUXILIARIES.has(keys[apposed + 1] ?? "")))) break;
      i = apposed;
      continue;
    }
    out.push(key);
  }
  return out;
}

/** What a predicate says of the coming about of its subject: will be held, was put off, is being considered. */
export function predicated(words: readonly string[]): Modality {
  for (let i = 0; i < words.length && i < REACH; i++) {
    const word = words[i] ?? "";
    if (!AUXILIARIES.has(word)) continue;
    const next = words.slice(i + 1, i + 5);
    if (next[0] === "not")
      return next.includes("ruled")
        ? { status: "PROPOSED", negated: false }
        : { status: undefined, negated: true };
    return { status: statusOf(word, next), negated: false };
  }
  return { status: undefined, negated: false };
}

function statusOf(auxiliary: string, next: readonly string[]): Modality["status"] {
  const [first = "", second = ""] = next;
  const particle = next.indexOf("off");
  if (next.some((word) => CANCELLING.has(word)) || next[particle - 1] === "called") return "CANCELLED";
  const back = next.indexOf("back");
  if (
    next.some((word) => POSTPONING.has(word)) ||
    next[particle - 1] === "put" ||
    /^(?:pushed|put|moved)$/.test(next[back - 1] ?? "")
  )
    return "POSTPONED";
  if (auxiliary === "will" || auxiliary === "would") return "SCHEDULED";
  if (/^(?:could|may|might|should)$/.test(auxiliary)) return "PROPOSED";
  const continuing = next.find((word) => !/^(?:been|still|now|also|currently)$/.test(word)) ?? "";
  if (/^(?:is|are|have|has|were|was)$/.test(auxiliary)) {
    if (first === "being" || continuing.endsWith("ing")) {
      if (next.some((word) => CONSIDERED.has(word))) return "PROPOSED";
      if (next.some((word) => /^(?:planned|prepared|arranged|organized|organised)$/.test(word)))
        return "SCHEDULED";
    }
    if (OPEN_CHOICES.has(first) || OPEN_CHOICES.has(second)) return "PROPOSED";
  }
  if (/^(?:was|were)$/.test(auxiliary) && first === "to" && second === "have") return "CANCELLED";
  const present = /^(?:is|are|have|has)$/.test(auxiliary);
  if (present && next.some((word) => TENTATIVE.has(word))) return "PROPOSED";
  if (continuing === "going" && next.includes("on")) return present ? "ONGOING" : "HELD";
  if (next.some((word) => SCHEDULING.has(word))) return "SCHEDULED";
  if (first === "to" && INFINITIVES.has(second)) return "SCHEDULED";
  if (present && CONTINUING.has(continuing)) return "ONGOING";
  if (first === "being") return "ONGOING";
  if (/^(?:was|were|had)$/.test(auxiliary)) return "HELD";
  return undefined;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "will would is are was were has have had could may might should shall".split(" "),
);
const SUBORDINATING: ReadonlySet<string> = new Set("when where as if whether since until".split(" "));
const CONSIDERED: ReadonlySet<string> = new Set(
  "considered discussed explored mulled weighed studied sought mooted proposed negotiated".split(" "),
);
/** "is in the works", "is on the table" */
const TENTATIVE: ReadonlySet<string> = new Set("works cards table consideration offing pipeline".split(" "));
/** Behind "is" or "has been" these say that it goes on. */
const CONTINUING: ReadonlySet<string> = new Set(
  "under ongoing underway continuing taking going dragging proceeding progressing begun started resumed".split(
    " ",
  ),
);
/** Behind "is to", verbs of what occasions do; behind "was to", a place may stand as well. */
const INFINITIVES: ReadonlySet<string> = new Set(
  `be begin start open take resume continue last end conclude focus discuss cover include follow convene address deal
  go run kick examine review mark bring have consider`.split(/\s+/),
);
