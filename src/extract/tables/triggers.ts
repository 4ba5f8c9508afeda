import type { MeetingFormat, MeetingKind } from "../../domain/vocabulary.ts";

/** A noun that names an occasion. */
export interface NounTrigger {
  phrase: string;
  kind: MeetingKind;
  format?: MeetingFormat;
  /** Too common a word to be believed without participants of its own: call, session, conference. */
  weak?: boolean;
  /** Stands for another of those told of: the next one, a third. */
  again?: boolean;
}

const nouns = (kind: MeetingKind, list: string, more: Partial<NounTrigger> = {}): NounTrigger[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => ({ phrase, kind, ...more }));

export const NOUN_TRIGGERS: readonly NounTrigger[] = [
  ...nouns(
    "MEETING",
    `talks, meeting, meetings, discussions, consultation, consultations, political consultation, political consultations, bilateral, bilaterals, get-together, face-to-face, tete-a-tete,
    encounter, trilateral, quadrilateral, sit-down, mini-summit, huddle, pull-aside, pull-asides, one-on-one, one-on-ones, one-to-one, head-to-head, exploratory contacts, working luncheon, courtesy call, courtesy calls, rendezvous, working lunch, working dinner, working breakfast, audience, in-person talks, high-level talks`,
  ),
  ...nouns(
    "MEETING",
    `conversation, conversations, dialogue, session, sessions, lunch, luncheon, tea, coffee, dinner, breakfast, banquet, exchange of views,
    exchanges of views, interaction, engagement, retreat, reception, debate`,
    { weak: true },
  ),
  ...nouns(
    "SUMMIT",
    "summit, summits, summit meeting, summit meetings, summit talks, leaders' meeting, leaders meeting, leaders' summit, leaders summit, leaders' retreat",
  ),
  ...nouns("VISIT", "visit, visits, trip, trips, state visit, official visit, working visit, stopover"),
  ...nouns("VISIT", "tour, journey, mission, stop, pilgrimage", { weak: true }),
  ...nouns(
    "NEGOTIATION",
    "negotiations, negotiation, round of talks, round of negotiations, rounds of talks, negotiating session, peace talks, proximity talks, peace negotiations, trade negotiations",
  ),
  ...nouns("MEETING", "joint news conference, joint press conference, joint briefing, joint press briefing"),
  ...nouns("MEDIATION", "mediation, good offices", { weak: true }),
  ...nouns("CONFERENCE", "conference, conferences, forum, general assembly, assembly, congress, symposium", {
    weak: true,
  }),
  ...nouns("CONFERENCE", "gathering, gatherings", { weak: true }),
  ...nouns("NEGOTIATION", "round, rounds", { weak: true }),
  ...nouns(
    "CONFERENCE",
    "peace conference, ministerial conference, international conference, donors' conference, donor conference, pledging conference, ministerial",
  ),
  ...nouns(
    "CEREMONY",
    "signing ceremony, ceremony, signing, inauguration, inauguration ceremony, swearing-in, funeral, commemoration",
    { weak: true },
  ),
  ...nouns(
    "MEETING",
    `phone call, phone calls, telephone call, telephone calls, phone conversation, telephone conversation, phone conversations,
    telephone conversations, telephone talks, phone talks, telephone talk, phone talk, telephone discussion, telephone contacts, telephone contact`,
    { format: "PHONE" },
  ),
  ...nouns("MEETING", "call, calls", { format: "PHONE", weak: true }),
  ...nouns(
    "MEETING",
    `video conference, video conferences, videoconference, videoconferences, video-conference, video call, video meeting,
    video link, video talks, virtual meeting, virtual talks, video conversation, teleconference, video teleconference,
    online meeting, virtual session, conference call, online talks`,
    { format: "VIDEO" },
  ),
  ...nouns("SUMMIT", "virtual summit, video summit, online summit", { format: "VIDEO" }),
];

/** What a verb says of its subject and object. */
export type VerbPattern =
  | "MEET" /* X met (with) Y; X and Y met */
  | "CONVENE" /* X brought together Y and Z */
  | "GATHER" /* leaders gathered in Z */
  | "SHUTTLE" /* X shuttled between Y and Z */
  | "INVITE" /* X invited Y to Z-land */
  | "SEND" /* X sent an envoy to Z-land */
  | "TELL" /* X told Y by telephone or video */
  | "TALK" /* X spoke with Y */
  | "RECEIVE" /* X received Y */
  | "VISIT" /* X visited Y-land */
  | "TRAVEL" /* X travelled to Y-land */
  | "TELEPHONE" /* X telephoned Y */
  | "SUMMON" /* X summoned Y's ambassador */
  | "SIGN" /* X and Y signed */
  | "BE" /* X is in Y-land */
  | "CREDENTIALS" /* X presented credentials to Y; X delivered a message to Y */
  | "HANDSHAKE" /* X shakes hands with Y */
  | "SEE" /* X will see Y, saw Y */
  | "CALL_ON" /* X called on Y, at Y's office */
  | "BRIEF" /* X briefed Y */
  | "TOGETHER" /* X and Y laid wreaths, appeared before the press */;

/** What is missing when a verb tells of no occasion. */
export const VERB_NEEDS: Readonly<Record<VerbPattern, string>> = {
  MEET: "nobody who is met, nor two who meet",
  CONVENE: "no host, or no officials who are brought together",
  SHUTTLE: "no mediator, or no two sides between whom",
  INVITE: "nobody official who is invited, or no country to which",
  SEND: "nobody official who is sent, or no country to which",
  GATHER: "no two who gather, or something that is gathered",
  TELL: "nobody who is told it by telephone or video",
  TALK: "nobody who is spoken with, nor two sides who speak",
  RECEIVE: "no guest behind it: a person, an office or people who act for a side",
  VISIT: "no official who visits, or no country that is visited",
  TRAVEL: "no official who travels, or no country to which",
  TELEPHONE: "nobody by name who is called",
  SUMMON: "no ambassador who is summoned",
  SIGN: "no signatories of two sides, or no day",
  BE: "no person in office in a country not his or her own",
  CREDENTIALS:
    "no credentials that are presented or accepted, nor a message that somebody in office delivers to another",
  HANDSHAKE: "no hands that are shaken",
  SEE: "nobody in office who is seen, or who is seen to do something",
  CALL_ON: "nobody who is called on, or an appeal to do something",
  TOGETHER: "no two people of different sides who do it together",
  BRIEF: "nobody by name or office who is briefed",
};

const forms = (list: string): string[] => list.trim().split(/\s+/);

export const VERB_TRIGGERS: ReadonlyMap<string, VerbPattern> = new Map<string, VerbPattern>([
  ...forms("meet meets met").map((w) => [w, "MEET"] as const),
  ...forms(
    "spoke speak speaks spoken speaking standing appearing talking talked talk confer confers conferred conferring consulted consult consults consulting negotiate negotiated negotiates negotiating spent raised huddled conversed dined lunched breakfasted deliberated parleyed reviewed reviews closeted discussed discuss discusses discussing",
  ).map((w) => [w, "TALK"] as const),
  ...forms(
    "received receive receives receiving welcomed welcomes welcoming hosted hosts hosting greeted greets greeting",
  ).map((w) => [w, "RECEIVE"] as const),
  ...forms(
    "gathered gather gathers convened convene convenes converge converged converges reconvened reconvene assembled assemble",
  ).map((w) => [w, "GATHER"] as const),
  ...forms("told tells tell assured assures informed informs warned warns").map((w) => [w, "TELL"] as const),
  ...forms("inaugurated unveiled inspected strolled posed co-chaired cochaired co-hosted").map(
    (w) => [w, "TOGETHER"] as const,
  ),
  ...forms("see sees saw").map((w) => [w, "SEE"] as const),
  ...forms("briefed briefs").map((w) => [w, "BRIEF"] as const),
  ...forms("summoned summons summon").map((w) => [w, "SUMMON"] as const),
  ...forms("visited visits visit visiting").map((w) => [w, "VISIT"] as const),
  ...forms(
    "travelled traveled travels travel travelling traveling flew flies fly flying arrived arrives arrive arriving went goes heads headed heading departs departed left leaves leaving proceed proceeds proceeded proceeding toured touring landed lands landing journeyed jetted",
  ).map((w) => [w, "TRAVEL"] as const),
  ...forms("signed signs sign signing").map((w) => [w, "SIGN"] as const),
  ...forms("sent sends send sending dispatched despatched dispatches dispatch").map(
    (w) => [w, "SEND"] as const,
  ),
  ...forms("invited invites inviting").map((w) => [w, "INVITE"] as const),
  ...forms("is was are were").map((w) => [w, "BE"] as const),
  ...forms("shake shakes shook shaking").map((w) => [w, "HANDSHAKE"] as const),
  ...forms("spend spends spending stayed stay stays").map((w) => [w, "TRAVEL"] as const),
  ...forms(
    "presented presents presenting present submitted handed accepted accepts delivered delivers deliver delivering conveyed",
  ).map((w) => [w, "CREDENTIALS"] as const),
  ...forms("telephoned phoned telephones phones called").map((w) => [w, "TELEPHONE"] as const),
]);

const phrases = (list: string): string[] => list.trim().split(/\s*,\s*/);

/** Verbs of several words. */
export const VERB_PHRASES: readonly (readonly [string, VerbPattern])[] = [
  ...phrases(
    `sat down, sit down, sits down, sitting down, came face to face, come face to face, comes face to face, came face-to-face,
    come face-to-face, exchanged views, exchange views, exchanges views, exchanging views, compared notes, touched base, met up,
    brought up, bring up, brings up, took up, take up, takes up,
    got together, get together, broke bread, sat across from, sits across from, sat across the table from, sat opposite, sat with, sit with,
    sits with, faced each other, appeared alongside, stood alongside, spoke alongside`,
  ).map((phrase) => [phrase, "TALK"] as const),
  ...phrases("came together, come together, comes together, coming together").map(
    (phrase) => [phrase, "GATHER"] as const,
  ),
  ...phrases(
    "shuttled between, shuttles between, shuttling between, mediated between, mediating between",
  ).map((phrase) => [phrase, "SHUTTLE"] as const),
  ...phrases(
    `appeared together, appeared before reporters, laid a wreath, laid wreaths, laid the foundation stone, cut the ribbon,
    took the stage, watched the signing, witnessed the signing, oversaw the signing, presided over the signing`,
  ).map((phrase) => [phrase, "TOGETHER"] as const),
  ...phrases(
    `called on, calls on, calling on, paid a call on, pay a call on, pays a call on, paying a call on, paid a call to,
    paid a courtesy call on, pay a courtesy call on, pays a courtesy call on, paying a courtesy call on, paid courtesy calls on,
    paid a courtesy call to, pay a courtesy call to, paid a courtesy visit to, pay a courtesy visit to, paid a courtesy visit on,
    paid a farewell call on, paid a farewell visit to, paid a visit on, made a courtesy call on, had an audience with`,
  ).map((phrase) => [phrase, "CALL_ON"] as const),
  ...phrases(
    `granted an audience to, grants an audience to, gave an audience to, gave audience to, rolled out the red carpet for,
    played host to, plays host to, playing host to, laid on a banquet for, threw a banquet for`,
  ).map((phrase) => [phrase, "RECEIVE"] as const),
  ...phrases(
    `touched down, touches down, touching down, set off, sets off, set out, setting off, left for, leaves for, leaving for, leave for,
    stopped over, stopped off, dropped in, flew in, jetted off, jetted in`,
  ).map((phrase) => [phrase, "TRAVEL"] as const),
  ...phrases("came together, come together, comes together").map((phrase) => [phrase, "GATHER"] as const),
  ...phrases("brought together, bring together, brings together, bringing together").map(
    (phrase) => [phrase, "CONVENE"] as const,
  ),
];

/** Nouns and adjectives before "talks" that make them a negotiation. */
export const NEGOTIATED: ReadonlySet<string> = new Set(
  forms(`peace membership accession trade nuclear arms disarmament ceasefire cease-fire truce proximity indirect bases border
  superpower tariff disengagement reunification unification fisheries reconciliation`),
);

/** Verbs that say that an occasion has begun and goes on. */
export const BEGINNING_VERBS: ReadonlySet<string> = new Set(
  forms(
    "begin began begun open opened start started resume resumed launch launched kick kicked enter entered",
  ),
);

/** Words before an occasion's noun that make it another sort of occasion. */
export const OTHER_OCCASIONS: ReadonlySet<string> = new Set(
  forms(`news press business cabinet party board shareholder shareholders committee congressional parliamentary parliament town staff
  prayer training class faculty union annual-general budget court municipal campaign election victory rehearsal team`),
);

/** Verbs whose object is an occasion and whose subject takes part in it. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  forms(`receive receives received receiving exchange exchanged place placed fulfil fulfill fulfils fulfills fulfilling hold holds held holding have has had having begin begins began begun beginning start starts started starting open opens
  opened opening resume resumes resumed resuming conduct conducts conducted end ends ended ending conclude concludes concluded
  concluding finish finished wrap wraps wrapped complete completed attend attends attended attending join joins joined joining
  host hosts hosted hosting chair chairs chaired chairing convene convenes convened co-host co-hosts co-hosted co-chair co-chairs
  co-chaired cochair cochaired lead leads led launch launched pay pays paid paying make makes made making undertake
  undertook continue continues continued continuing participate participates participated participating take took taking
  enter entered attend postpone postponed postpones delay delayed cancel cancels canceled cancelled scrap scrapped propose
  proposed proposes offer offers offered request requested seek seeks sought demand demanded suggest suggested urge urged
  schedule scheduled plan plans planned planning arrange arranged agree agreed announce announced announces want wants wanted
  welcome welcomed plan expect expected expects leave left leaving prepare preparing initiate initiated kick kicked do did
  arrive arrived arriving came come comes coming go going gone went travel travels traveled travelled traveling travelling flew
  returned return meet met gather gathered gathering face faces boycott boycotted skip skipped postponing delaying cancelling canceling scrapping organize organized organise
  organised stage staged sponsor sponsored mediate mediated broker brokered address addressed opened discuss discussed
  consider considers considered considering mull mulls mulled mulling weigh weighs weighed weighing contemplate contemplating`),
);

/** Prepositions and conjunctions before an occasion in which the clause's subject takes part. */
export const OCCASION_PREPOSITIONS: ReadonlySet<string> = new Set(
  "after during before following at in for on ahead since amid until through between".split(" "),
);
