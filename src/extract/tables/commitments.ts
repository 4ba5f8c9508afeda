const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs by which two or more sides bind themselves without a named instrument. */
export const COMMITTING = words(
  "agreed agree agrees agreeing concurred concur pledged pledge pledges pledging committed commit commits vowed undertook decided decide deciding resolved promised undertake undertakes consented vow vows commits committing promises resolve resolves",
);

/** Verbs that affirm a commitment, when one of the nouns below follows. */
export const AFFIRMING = words(
  "reaffirmed affirmed reiterated reaffirm affirm expressed confirmed renewed declared underlined underscored ratified restated",
);
export const AFFIRMED = words("commitment commitments determination resolve readiness will");

/** Verbs whose promise is an occasion, not an agreement. */
export const MEETING_VERBS = words(
  "meet hold visit attend talk travel gather convene host receive sign speak confer reconvene",
);

/** Verbs of what states do together, after "the two sides will". */
export const COOPERATING = words(`
  strengthen promote enhance deepen expand cooperate co-operate collaborate establish set launch create form encourage support maintain develop implement jointly
  resume reopen exchange co-chair build facilitate coordinate increase join lift remove reduce suspend refrain respect combat exempt withdraw restore normalize
  upgrade advance boost accelerate broaden foster intensify explore pursue work consolidate share open abolish waive lower cut ease simplify introduce train protect
  ensure provide combat fight tackle step build begin start complete finalise finalize ban limit halt stop end release free return repatriate dismantle destroy
  invest fund finance double extend join set speed safeguard back assist aid uphold revive restart press oppose defend guarantee integrate align harmonise harmonize unify modernise modernize diversify`);

/** Verbs of sale and loan. */
export const TRADING = words("buy purchase sell supply lend lease deliver export import");
