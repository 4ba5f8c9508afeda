import { type ExecutionResult, getOperationAST, parse } from "graphql";
import type { Context } from "../api/builder.ts";
import { PreparedOperation } from "../api/prepared-document.ts";
import { schema } from "../api/schema.ts";
import type { EventDate } from "../domain/date.ts";
import type {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  ParticipantRole,
} from "../domain/vocabulary.ts";
import { FailedAnswer } from "../saved/pages.ts";

/** Quotes and agreements that a page shows. */
export const SHOWN = 100;

interface Named {
  id: string;
  name: string;
}

interface NamedCountry {
  code: string;
  name: string;
}

export interface TellingArticle {
  url: string | null;
  title: string | null;
  published: string | null;
  publisher: { name: string };
}

export interface MeetingParticipant {
  country: NamedCountry | null;
  organization: Named | null;
  person: Named | null;
  title: string | null;
  role: ParticipantRole;
}

/** A meeting as its page has it. */
export interface MeetingAnswer {
  id: string;
  title: string;
  kind: MeetingKind;
  format: MeetingFormat;
  status: MeetingStatus;
  date: Pick<EventDate, "edtf" | "start" | "end" | "precision" | "basis"> | null;
  dateAbsence: string | null;
  place: { city: string | null; country: NamedCountry | null } | null;
  participants: MeetingParticipant[];
  topics: { code: string }[];
  cameoCode: string | null;
  ploverType: string | null;
  goldstein: number | null;
  articleCount: number;
  publisherCount: number;
  confidence: number;
  agreements: {
    totalCount: number;
    nodes: {
      id: string;
      title: string;
      kind: AgreementKind;
      status: AgreementStatus;
      parties: { country: NamedCountry | null; organization: Named | null }[];
    }[];
  };
  evidence: { totalCount: number; nodes: { id: string; quote: string | null; article: TellingArticle }[] };
  history: { status: MeetingStatus; date: { edtf: string } | null; article: TellingArticle }[];
}

const DOCUMENT = parse(
  `query Meeting($id: ID!) { meeting(id: $id) {
    id title kind format status date { edtf start end precision basis } dateAbsence
    place { city country { code name } }
    participants { country { code name } organization { id name } person { id name } title role }
    topics { code } cameoCode ploverType goldstein articleCount publisherCount confidence
    agreements(first: ${SHOWN}) { totalCount nodes { id title kind status
      parties { country { code name } organization { id name } } } }
    evidence(first: ${SHOWN}) { totalCount nodes { id quote article { ...telling } } }
    history { status date { edtf } article { ...telling } }
  } }
  fragment telling on Article { url title published publisher { name } }`,
);
const operation = getOperationAST(DOCUMENT);

/** Asks as every client does, so that a page shows no more of an article than its publisher allows. */
export class MeetingQuestion {
  private readonly prepared = operation && new PreparedOperation(schema, DOCUMENT, operation);

  answer(contextValue: Context, id: string): MeetingAnswer | null {
    const result = this.prepared?.run({
      schema,
      document: DOCUMENT,
      contextValue,
      variableValues: { id },
    }) as ExecutionResult<{ meeting: MeetingAnswer | null }>;
    if (result.errors) throw new FailedAnswer(result.errors);
    return result.data?.meeting ?? null;
  }
}
