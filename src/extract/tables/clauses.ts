/** Words by which subjects, objects and lists are found in a clause. */

/** "announced plans to visit": who announces is the visitor. */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  "announced announces announcing confirmed confirms".split(" "),
);
/** "invited X to visit": X is to visit. */
export const ASKING: ReadonlySet<string> = new Set(
  "invited invites invite asked urged sent allowed wants expects told invitation".split(" "),
);
/** "plans for X to visit": X is to visit. */
export const PLANNING: ReadonlySet<string> = new Set(
  "plan plans preparations arrangements arrangement way schedule timetable date".split(" "),
);
export const TOWNS: ReadonlySet<string> = new Set("capital city town resort port village".split(" "));
export const TRANSITIVE: ReadonlySet<string> = new Set(
  "visited visit visits visiting met meet meets left toured leave received receive urged urges thanked praised invited accused backs backed supports supported joined replaced succeeded".split(
    " ",
  ),
);
export const AUXILIARY =
  /^(?:will|would|shall|should|may|might|can|could|must|to|has|have|had|is|are|was|were|be|been|being|also|not|then|later|both|due|set|scheduled|expected|planned|each|each|jointly|separately|recently|already|just|first|again)$/;
export const SKIPPABLE: ReadonlySet<string> = new Set(
  "separately briefly privately again also up with the then with his her their its a an first jointly individually".split(
    " ",
  ),
);
/** "A delegation led by X" */
export const LED: ReadonlySet<string> = new Set(["led", "headed", "lead"]);
export const JOINERS: ReadonlySet<string> = new Set("well along together plus".split(" "));
/** Links that bind only what stands directly before them: a meeting of, a visit from. */
export const CLOSE_LINKS: ReadonlySet<string> = new Set(["of", "from"]);
export const GOVERNORS: ReadonlySet<string> = new Set(
  "with of by about against for from between among under toward towards over near than as behind".split(" "),
);
export const WITH: ReadonlySet<string> = new Set(["with", "between", "among", "alongside", "beside"]);
/** Behind a verb that has no object: "gathered in Paris". */
export const GATHERED: ReadonlySet<string> = new Set(
  "in at on for to near outside this last next here there again today yesterday tomorrow virtually online together around amid as".split(
    " ",
  ),
);
