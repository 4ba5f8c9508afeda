import type { Corrected } from "../resolve/correcting.ts";
import { encodeId } from "../store/reader-id.ts";
import type { AgreementRecord, MeetingRecord, PersonRecord } from "../store/reader-records.ts";
import { builder, type Context } from "./builder.ts";
import {
  CorrectAgreement,
  CorrectMeeting,
  MergeMeetings,
  MergePeople,
  RejectEvidence,
  SplitMeeting,
  SplitPerson,
  UndoCorrection,
} from "./correction-inputs.ts";
import { Agreement, Correction, Meeting, Person } from "./refs.ts";

const correctionOf = ({ correction }: Pick<Corrected, "correction">, { reader }: Context) => {
  const record = reader.corrections.byId(encodeId("Correction", correction));
  if (!record) throw new Error(`Correction ${correction} is not there.`);
  return record;
};
const meetingOf = (key: number | null, { reader }: Context): MeetingRecord | null =>
  key === null ? null : reader.meetings.byId(encodeId("Meeting", key));
const personOf = (key: number | null, { reader }: Context): PersonRecord | null =>
  key === null ? null : reader.people.byId(encodeId("Person", key));
const agreementOf = (key: number, { reader }: Context): AgreementRecord | null =>
  reader.agreements.byId(encodeId("Agreement", key));

const KEPT = "The correction that is kept; its id undoes it.";

/** The payload of a correction of one meeting or person, with the other record if there is one. */
function payload(name: string, description: string) {
  return builder.objectRef<Corrected>(name).implement({
    description,
    fields: (t) => ({
      correction: t.field({
        type: Correction,
        description: KEPT,
        resolve: (done, _args, context) => correctionOf(done, context),
      }),
    }),
  });
}

const MergeMeetingsPayload = payload("MergeMeetingsPayload", "What a merge of meetings did.");
const SplitMeetingPayload = payload("SplitMeetingPayload", "What a split of a meeting did.");
const MergePeoplePayload = payload("MergePeoplePayload", "What a merge of people did.");
const SplitPersonPayload = payload("SplitPersonPayload", "What a split of a person did.");
const CorrectMeetingPayload = payload("CorrectMeetingPayload", "What a correction of a meeting did.");
const CorrectAgreementPayload = payload("CorrectAgreementPayload", "What a correction of an agreement did.");
const RejectEvidencePayload = payload("RejectEvidencePayload", "What the rejection of a quote did.");
const UndoCorrectionPayload = payload("UndoCorrectionPayload", "What an undoing did.");

for (const type of [MergeMeetingsPayload, SplitMeetingPayload, CorrectMeetingPayload])
  builder.objectField(type, "meeting", (t) =>
    t.field({
      type: Meeting,
      nullable: true,
      description: "The meeting as it is now.",
      resolve: ({ record }, _args, context) => meetingOf(record, context),
    }),
  );
builder.objectField(SplitMeetingPayload, "taken", (t) =>
  t.field({
    type: Meeting,
    nullable: true,
    description: "The meeting that was taken out of it.",
    resolve: ({ other }, _args, context) => meetingOf(other, context),
  }),
);
for (const type of [MergePeoplePayload, SplitPersonPayload])
  builder.objectField(type, "person", (t) =>
    t.field({
      type: Person,
      nullable: true,
      description: "The person as known now.",
      resolve: ({ record }, _args, context) => personOf(record, context),
    }),
  );
builder.objectField(SplitPersonPayload, "taken", (t) =>
  t.field({
    type: Person,
    nullable: true,
    description: "The person who was taken out of it.",
    resolve: ({ other }, _args, context) => personOf(other, context),
  }),
);
builder.objectField(CorrectAgreementPayload, "agreement", (t) =>
  t.field({
    type: Agreement,
    nullable: true,
    description: "The agreement as it is now.",
    resolve: ({ record }, _args, context) => agreementOf(record, context),
  }),
);

const INPUT = "What is corrected, and why.";
/** A correction costs as much as many fields: it may group many reports anew. */
const COST = 1000;

builder.mutationFields((t) => ({
  mergeMeetings: t.field({
    type: MergeMeetingsPayload,
    args: { input: t.arg({ type: MergeMeetings, required: true, description: INPUT }) },
    complexity: COST,
    description: "Makes meetings one; the ids that go keep answering with the one that stays.",
    resolve: (_root, { input }, { corrector }) => corrector().mergeMeetings(input),
  }),
  splitMeeting: t.field({
    type: SplitMeetingPayload,
    args: { input: t.arg({ type: SplitMeeting, required: true, description: INPUT }) },
    complexity: COST,
    description: "Takes reports out of a meeting; they become one of their own.",
    resolve: (_root, { input }, { corrector }) => corrector().splitMeeting(input),
  }),
  mergePeople: t.field({
    type: MergePeoplePayload,
    args: { input: t.arg({ type: MergePeople, required: true, description: INPUT }) },
    complexity: COST,
    description: "Makes people one; the ids that go keep answering with the one that stays.",
    resolve: (_root, { input }, { corrector }) => corrector().mergePeople(input),
  }),
  splitPerson: t.field({
    type: SplitPersonPayload,
    args: { input: t.arg({ type: SplitPerson, required: true, description: INPUT }) },
    complexity: COST,
    description: "Takes mentions out of a person; they become another person's.",
    resolve: (_root, { input }, { corrector }) => corrector().splitPerson(input),
  }),
  correctMeeting: t.field({
    type: CorrectMeetingPayload,
    args: { input: t.arg({ type: CorrectMeeting, required: true, description: INPUT }) },
    complexity: COST,
    description: "Gives a meeting other values or participants than its reports say.",
    resolve: (_root, { input }, { corrector }) => corrector().correctMeeting(input),
  }),
  correctAgreement: t.field({
    type: CorrectAgreementPayload,
    args: { input: t.arg({ type: CorrectAgreement, required: true, description: INPUT }) },
    complexity: COST,
    description: "Gives an agreement other values or parties than its reports say.",
    resolve: (_root, { input }, { corrector }) => corrector().correctAgreement(input),
  }),
  rejectEvidence: t.field({
    type: RejectEvidencePayload,
    args: { input: t.arg({ type: RejectEvidence, required: true, description: INPUT }) },
    complexity: COST,
    description:
      "Takes a quote away; with the first quote of a report goes the report. What has no report left is gone.",
    resolve: (_root, { input }, { corrector }) => corrector().rejectEvidence(input),
  }),
  undoCorrection: t.field({
    type: UndoCorrectionPayload,
    args: { input: t.arg({ type: UndoCorrection, required: true, description: "What is undone, and why." }) },
    complexity: COST,
    description: "Undoes a correction: records are what reports and the other corrections say.",
    resolve: (_root, { input }, { corrector }) => ({
      correction: corrector().undo(input),
      record: 0,
      other: null,
    }),
  }),
}));
