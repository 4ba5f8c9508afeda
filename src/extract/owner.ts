import type { Group } from "./clause.ts";
import type { Mention } from "./mentions.ts";
import { join, type Party } from "./party.ts";
import type { Scene } from "./scene.ts";

/** Whose occasion it is: Putin's visit, their meeting, U.S.-China talks. */
export function ownerOf(scene: Scene, start: number, first: number): Party {
  const { clause, discourse, sentence } = scene;
  const parties: Party[] = [];
  for (let i = start; i < first; i++) {
    const key = clause.key(i);
    if (key === "his" || key === "her") parties.push(pronoun(scene, i, "HE"));
    else if (key === "their") parties.push(pronoun(scene, i, "THEY"));
    const mention = clause.mentionAt(i);
    if (!mention) continue;
    i = mention.last;
    if (mention.kind === "SIDE" && PLACE_USES.has(mention.use ?? "NAME") && !mention.possessive) continue;
    const group = mention.possessive ? clause.group({ ...mention, possessive: false }, -1) : single(mention);
    parties.push(discourse.party(group, sentence));
  }
  return join(...parties);
}

/** "The Geneva talks": a city, region or house before an occasion is where it is held. */
const PLACE_USES: ReadonlySet<string> = new Set(["CITY", "REGION", "SEAT"]);

function single(mention: Mention): Group {
  return { first: mention.first, last: mention.last, mentions: [mention] };
}

function pronoun(scene: Scene, at: number, anaphor: "HE" | "THEY"): Party {
  const plural = anaphor === "THEY";
  return scene.discourse.party(
    single({
      first: at,
      last: at,
      kind: "ANAPHOR",
      sides: [],
      possessive: true,
      plural,
      unnamed: false,
      anaphor,
    }),
    scene.sentence,
  );
}
