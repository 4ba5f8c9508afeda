import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Pages between two collections: 10,000 rows. */
const PAGES = 20;

let pages = 0;
let collect: (() => void) | undefined;

/**
 * To be called after each page of a long answer. What a page leaves behind is old by the time that it is garbage, and
 * Node lets that grow by 200 MB over a million rows before it looks.
 */
export function pageDone(): void {
  pages += 1;
  if (pages % PAGES !== 0) return;
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
}

/**
 * To be called before anything large is loaded, by a process that only exports. The room for new objects stays as small
 * as it is at the start, which saves 15 MB and costs nothing: of a page, little lives on.
 */
export function keepSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
