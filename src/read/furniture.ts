import { endsSentence } from "./paragraphs.ts";

/** Whole lines that are buttons, menus, labels and headings of link lists. Compared without case and end marks. */
const LABELS = new Set(
  `ad ads|advertisement|advertisements|advertising|sponsored|sponsored content|promoted|promoted content|ads powered by|
  share|share this|share this article|share this story|share article|share on facebook|share on twitter|share - wechat|
  share via email|share on x|sharethis|shares|tweet|tweet this|pin it|like|likes|facebook|twitter|x|whatsapp|whatapp|
  telegram|linkedin|email|e-mail|reddit|pinterest|instagram|youtube|tiktok|wechat|weibo|messenger|bluesky|threads|
  copy link|copy|copied|link copied|print|print this page|print article|save|save article|bookmark|listen|watch|play|
  pause|mute|watch now|key event|read in app|gift full article|gift premium articles|gift this article|change text size|text size|font size|
  small|medium|large|log in|login|sign in|sign up|sign me up|sign out|register|subscribe|subscribe now|subscribe today|
  my account|account|premium|for subscribers|subscribers only|members only|already a subscriber|
  menu|main menu|navigation|search|close|open|home|homepage|top|back to top|back to the top|skip to content|
  skip to main content|next|previous|prev|next article|previous article|next story|previous story|more|read more|
  see more|show more|view more|view all|see all|load more|learn more|continue reading|continue reading the main story|
  read full story|full story|click here|article continues below|article continues after this advertisement|
  story continues below|story continues below advertisement|story continues after advertisement|
  related|related articles|related article|related stories|related story|related news|related content|related topics|
  related links|related coverage|more on this|more on this story|more on this topic|more stories|more news|more from|
  recommended|recommended for you|recommended stories|you may also like|you might also like|also read|read also|
  read next|read this next|up next|what to read next|don't miss|don’t miss|editors' pick|editors’ pick|editor's pick|
  editor’s pick|editors' picks|editor's picks|popular|most popular|most read|most viewed|most shared|trending|
  trending now|latest|the latest|latest news|latest stories|top stories|top news|breaking news|featured stories|
  highlight|highlights|in other news|elsewhere on the web|from around the web|around the web|promoted links|
  tags|tag|topics|keywords|categories|category|filed under|in this article|key points|share your thoughts|
  comment|comments|leave a comment|leave a reply|post a comment|view comments|write a comment|join the conversation|
  follow|follow us|follow us on|follow us on twitter|contact us|about us|about|terms|terms of use|terms of service|
  terms and conditions|privacy|privacy policy|cookie policy|cookies|cookie settings|accept|accept all|i agree|decline|
  manage preferences|advertise|advertise with us|careers|sitemap|help|faq|newsletter|newsletters|
  view more newsletter|thank you|loading|loading...|please wait|video|videos|photos|gallery|image|photo|photograph|
  image caption|image copyright|image source|credit|caption|media caption|hide caption|toggle caption|
  enlarge this image|enlarge|slide 1 of 1|english|source|sources|#|###|-->|tl;dr|end|ends|-end-|-ends-|reuter|
  writer|author|authors|published|updated|all rights reserved|e-paper|epaper|live|live tv|rss|weather|jobs|quiz|
  ad_1|ad_2|editor's note|end text|end of text`
    .split("|")
    .map((label) => label.trim()),
);

/** Lines that can be whole sentences and are yet addressed to the visitor, not told to the reader. */
const INTERFACE: readonly RegExp[] = [
  /^(?:©|\(c\)\s|copyright\b|all rights reserved)/i,
  /\ball rights reserved\b.{0,400}$/i,
  /\b(?:may not be|shall not be|not to be) (?:published|republished|reproduced)\b/i,
  /^(?:read|read more|read next|read also|also read|watch|see also|related|listen|more|don['’]t miss|must read|click here)\s?:/i,
  /^(?:read more|click here|tap here|subscribe|sign up|join|follow|download|register|log ?in)\b.{0,120}\b(?:here|now|today|newsletters?|channel|telegram|whatsapp|twitter|facebook|instagram|app|alerts?|articles?|emails?|account|inbox|updates)\b/i,
  /\b(?:subscribe to|sign(?:ing)? up (?:for|to)) (?:our|the|this|my)\b.{0,80}\b(?:newsletters?|channel|emails?|alerts|updates|podcast)\b/i,
  /\b(?:your subscription|our newsletters?|your inbox|your email address|your e-mail address)\b/i,
  /^(?:by (?:registering|signing up|providing|subscribing|submitting|continuing|clicking))\b/i,
  /\b(?:we use cookies|this site uses cookies|uses cookies|enable javascript|javascript (?:is disabled|enabled)|ad ?blocker)\b/i,
  /\byou (?:can|may) (?:unsubscribe|opt out)\b|\bterms of (?:use|service) and privacy policy\b/i,
  /^(?:keep up with this story|support our journalism|become a (?:member|subscriber)|as a subscriber, you|share the best of)\b/i,
  /^get (?:the latest|daily|our|more)\b.{0,120}\b(?:whatsapp|inbox|phone|newsletters?|email|delivered)\b/i,
  /^(?:this is a (?:breaking|developing) (?:news? )?story)\b|^get in touch\b|\bget in touch (?:at|with us)\b/i,
  /^do you (?:like|have a) (?:the content|story|tip|news tip)\b/i,
  /^(?:license for publishing|registration number|icp\b|note: browsers)/i,
  /^(?:contact the (?:writer|author|reporter)s?|reach (?:the )?[^.]{0,60} (?:on twitter|at\b)|follow [^.]{0,60} on (?:twitter|x|facebook|instagram))\b/i,
  /^(?:share|tweet|comments?|likes?|views?)\s?[(:-]?\s?\d{0,6}\)?$/i,
  /^(?:tags?|topics?|keywords?|categories|filed under|category|labels?|section)\s?:/i,
  /^\(?\$1 = .{0,60}\)?$/i,
  /^(?:last )?(?:updated|published|posted|modified|first published)\b[^.]{0,12}\d.{0,60}$/i,
  /^\[(?:ad_\d|embedded content|video|advertisement)\]$/i,
  /^enlarge this image\b/i,
  /^(?:(?:photo|image|picture|video|graphic|file photo|screenshot)s?\s?(?:credits?|by|via|courtesy|source|copyright)?\s?[:/].{0,80}|.{0,60}\bvia getty images|.{0,80}\/(?:getty images|afp|ap|reuters|epa|shutterstock|ap photo|pool)(?: via [\w ]{2,20})?(?: \([^()]{0,60}\))?)$/i,
  /^https?:\/\/\S+$|^www\.\S+$|^[\w-]{2,40}\.(?:com|org|net|co\.uk|gov)$|^\S{1,60}@\S{1,60}$|^@\w{1,40}$/i,
  /^—\s.{2,60}\(@\w{1,30}\)\s.{4,40}$/,
  /^\(?\d{1,6}\)?$|^[^\p{L}\p{N}]*$/u,
];

/** True for a line that belongs to the page around the article: a button, a prompt, a notice, a credit. */
export function isInterface(line: string): boolean {
  if (line.length < 60) {
    const label = line.toLowerCase().replace(/^[\s([\-»›▶*#]+|[\s:.!?»›…)\]-]+$/g, "");
    if (label === "" || LABELS.has(label)) return true;
  }
  return line.length < 700 && INTERFACE.some((pattern) => pattern.test(line));
}

/** True for a line that speaks: enough words and the end of a sentence, or a great many words. */
export function isProse(line: string): boolean {
  const words = wordCount(line);
  return words >= 30 || (words >= (line.endsWith(":") ? 12 : 7) && endsSentence(line));
}

/** Words of a line, counted no further than its first 400 characters: only small counts matter. */
export function wordCount(line: string): number {
  const end = Math.min(line.length, 400);
  let words = 0;
  let inside = false;
  for (let i = 0; i < end; i++) {
    const code = line.charCodeAt(i);
    const letter = code > 0xbf ? code < 0x2000 || code > 0x206f : isAsciiWord(code);
    if (letter && !inside) words++;
    inside = letter || (inside && isJoiner(code));
  }
  return words;
}

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** Apostrophes, full stop and hyphen, which words have inside. */
const isJoiner = (code: number): boolean => code === 39 || code === 0x2019 || code === 46 || code === 45;
