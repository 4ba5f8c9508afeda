import { niceCase } from "./byline.ts";

/** Words that names of newspapers, agencies and stations are made of. */
const PRESS =
  /\b(?:news|times|post|daily|herald|tribune|journal|press|gazette|observer|guardian|telegraph|chronicle|mail|mirror|sun|star|express|independent|standard|review|today|report|reporter|monitor|globe|examiner|inquirer|dispatch|bulletin|courier|argus|citizen|voice|radio|tv|television|broadcasting|agency|online|media|magazine|weekly|world service|reuters|xinhua|tass|afp|ap|bbc|cnn|cnbc|nbc|abc|cbs|pbs|cbc|npr|upi|rt|voa|euronews|al jazeera|bloomberg|politico|axios|newsweek|time|economist|anadolu|yonhap|kyodo|interfax|ministry|government|department|office)\b|\.(?:com|org|net|co\.uk|gov|info)\b/i;

/** Splits "Ministers meet – The Harbour Times" into title and outlet, if what follows the last mark is an outlet. */
export function splitTitle(title: string, outlet?: string): { title: string; outlet?: string } {
  const match = /^(.{8,}?)\s+(\||–|—|-|·|»|::)\s+([^|–—·»]{2,60})$/.exec(title.slice(0, 400));
  if (!match) return { title };
  const [, head = "", mark, tail = ""] = match;
  if (outlet && sameOutlet(tail, outlet)) return { title: splitTitle(head, outlet).title, outlet: tail };
  const short = tail.split(" ").length <= 5 && /^[\p{Lu}\p{N}]|^[\w-]+\.\w/u.test(tail);
  if (!short || !(mark === "|" || PRESS.test(tail))) return { title };
  if (mark !== "|" && mark !== "·" && !/^(?:\p{Lu}|the\b|of\b|and\b|[\w-]+\.\w)/u.test(tail))
    return { title };
  return head.includes(" ") ? { title: splitTitle(head, tail).title, outlet: tail } : { title };
}

function sameOutlet(a: string, b: string): boolean {
  const key = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the\s|\.(?:com|org|net|co\.uk)$/g, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  const [x, y] = [key(a), key(b)];
  return x !== "" && y !== "" && (x.includes(y) || y.includes(x));
}

/** True for a short string that reads as the name of a newspaper, an agency or a station. */
export function isOutlet(name: string): boolean {
  return name.length <= 40 && PRESS.test(name) && name.split(" ").length <= 5;
}

/** An outlet's name as it is written: capitals set back to a name's, spaces and marks around it gone. */
export function outletName(raw: string): string | undefined {
  const name = raw.replace(/\s+/g, " ").replace(/^[\s|·(/]+|[\s|·)/]+$/g, "");
  return name.length > 1 && name.length <= 80 ? niceCase(name) : undefined;
}
