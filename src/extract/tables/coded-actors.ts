/** Names of countries in coded data that texts do not have. */
export const CODED_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ["Occupied Palestinian Territory", "PS"],
  ["Palestinian Territory, Occupied", "PS"],
  ["the former Yugoslav Republic of Macedonia", "MK"],
  ["Holy See (Vatican City State)", "VA"],
  ["Korea, Democratic People's Republic of", "KP"],
  ["Korea, Republic of", "KR"],
  ["Congo, Democratic Republic of the", "CD"],
  ["Democratic Republic of Congo", "CD"],
  ["Iran, Islamic Republic of", "IR"],
  ["Lao People's Democratic Republic", "LA"],
  ["Libyan Arab Jamahiriya", "LY"],
  ["Moldova, Republic of", "MD"],
  ["Syrian Arab Republic", "SY"],
  ["Tanzania, United Republic of", "TZ"],
  ["Micronesia, Federated States of", "FM"],
  ["Viet Nam", "VN"],
]);

/** What the actors of a state are called before its name in brackets: `Foreign Affairs (Japan)`. */
export const STATE_ACTOR =
  /\b(?:administrations?|admiral|advis[eo]rs?|affairs|air force|ambassadors?|armed forces|army|assembl(?:y|ies)|attorney general|authorit(?:y|ies)|cabinet|central bank|chief of staff|chiefs of staff|congress|consulate|council of ministers|defen[cs]e|delegation|departments?|diplomats?|embassy|envoys?|foreign|generals?|government|governor|head of (?:government|state)|high commission|house of representatives|intelligence|joint chiefs|king|lawmakers?|legislat(?:ive|ors?|ure)|marines|mayor|member of parliament|military|minist(?:er|ers|ry|ries|ery)|monarch|national security|naval|navy|officials?|parliament|president of|presidency|prime minister|queen|representatives|royal|secretar(?:y|iat|ies)|security council|senate|senators?|speaker|state duma|supreme council|treasury|undersecretary|vice president)\b/i;

/** Of these, some are no actors of the state all the same. */
export const NO_STATE_ACTOR =
  /\b(?:affiliated|associated|banks?|candidates?|companies|company|ex|former|lawyers?|media|opposition|party|police|prosecutors?|rebels?|retired|separatists?|student|veterans|union)\b/i;

/** Sectors of those who speak for a state. */
export const STATE_SECTORS: ReadonlySet<string> = new Set([
  "Government",
  "Executive",
  "Executive Office",
  "Cabinet",
  "Elite",
  "Legislative / Parliamentary",
  "Upper House",
  "Lower House",
  "Military",
  "Government Major Party (In Government)",
]);
export const MINISTRY_SECTOR = /\bMinistry$/;
export const BODY_SECTOR = "International Government Organization";

/** Words that names of bodies have, and names of people have not. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `academy administered administration agence agency airlines airways alliance army assembly association authority bank board borders brigade brigades
  broadcasting bureau bureaus cabinet campaign center centre chamber channel church citizen city club coalition college commission
  committee community company conference confederation congress constitution convention coordination corporation corps council
  country countries court daily defense democracy democratic democrats department development district economic embassy express federation force
  forces forum foundation front fund gazette globe government governments group groups guard guards headquarters herald
  hospital house industries industry initiative institute institution institutions insurgents intelligence
  international islamic janata jazeera journal jihad kingdom labor labour law league left legion liberal liberation magazine mail media
  ministry mission monitor movement national network news newspaper newspapers office opposition
  organisation organization organizations organisations parliament party parties patrol peacekeeping people peoples
  people's police post press program programme province radio rebels reform regime region republic republican
  resistance reuters review rights school secretariat senate service services society spokesperson staff standard state states
  sena station street student students summit syndicate system talks tehreek-e-insaf telegraph television the times tribune tribunal union
  unionist unions united university watch without workers world yard`.split(/\s+/),
);
