const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of speech and thought: what stands beyond them belongs to another clause. */
export const BARRIER_VERBS = words(`
  said says say saying told tells tell telling added adds noted notes stated states announced announces announcing reported
  reports according believes believe believed think thinks thought warned warns warning insisted insists argued argues
  claimed claims accused accuses denied denies stressed stresses emphasized emphasised underlined reiterated confirmed
  confirms explained quoted quoting declared declares asked asks acknowledged admitted revealed indicated predicted
  recalled recalls wrote writes vowed vows hailed praised criticized criticised condemned hoped remarked commented
  pointed because although though while whereas`);

export const PLACE_PREPOSITIONS = words(
  "in at to into from near outside across through inside around toward towards via throughout for",
);

/** Auxiliaries and verbs before an occasion's verb or noun that tell how certain it is. */
export const SCHEDULING = words(
  "scheduled due set slated expected planned planning plans plan poised preparing prepares agreed agrees intends intend going arranged confirmed preparations preparation groundwork arrangements",
);
export const PROPOSING = words(
  `proposed proposes propose proposing proposal offered offers offer offering suggested suggests suggest suggesting called calls call
  calling urged urges urge urging invited invites invite invitation demanded demands demand demanding requested requests request
  seeking seeks sought hoping hopes hope wants want wanted willing willingness would could may might should possible possibility
  considering considers considered consider mulling mulls mulled mull weighing weighs weighed contemplating contemplates refused refuses refuse rejected rejects reject rejecting need needed needs whether if unless
  readiness likely trying tries tried arrange arranging paving pave paved appealed appeal favor favored favour favoured wished wish wishes potential push pushed pushing pressing pressed ready tipped rumored rumoured`,
);
/** Verbs that make what was offered settled: accepted an invitation. */
export const ACCEPTING = words("accepted accepts accept accepting");
export const CANCELLING = words(
  "cancelled canceled cancels cancel cancelling canceling cancellation scrapped scraps scrap axed abandoned shelved shelves shelve shelving ditched nixed skipped skip skips",
);
export const POSTPONING = words(
  "postponed postpones postpone postponement postponing adjourned delayed delays delay deferred suspended rescheduled",
);
export const NEGATIONS = words(
  "not no never n't without neither nor cannot failed fails fail refused refuses refuse declined declines denied denies unlikely",
);
export const FUTURE_MODIFIERS = words(
  "upcoming forthcoming planned scheduled coming future next expected impending long-planned proposed",
);
/** Before an occasion's noun, or behind "is": it may come about or not. */
export const OPEN_CHOICES = words("possible potential likely conceivable imaginable tentative eventual");
/** Who has done so lately is there still; what he or she came for goes on. */
export const ARRIVING = words("arrived landed came flew travelled traveled gathered assembled converged");
/** Who has done so lately is on the way to what is to come. */
export const DEPARTING = words(
  "left leaves departed departs leaving departing arrives comes flies travels gathers heads heading headed goes travelling traveling",
);
