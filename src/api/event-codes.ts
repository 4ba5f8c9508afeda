import { agreementCodes, meetingCodes } from "../domain/event-codes.ts";
import { builder } from "./builder.ts";
import { Agreement, Meeting } from "./refs.ts";

const CAMEO = "The code of CAMEO that its kind and status come nearest to; null if there is none.";
const PLOVER = "The event type of PLOVER that its kind and status come nearest to; null if there is none.";
const GOLDSTEIN =
  "The value of its CAMEO code on Goldstein's scale, from -10 for conflict to 10 for cooperation.";

builder.objectFields(Meeting, (t) => ({
  cameoCode: t.string({
    nullable: true,
    description: CAMEO,
    resolve: ({ kind, format, status }) => meetingCodes(kind, format, status).cameo,
  }),
  ploverType: t.string({
    nullable: true,
    description: PLOVER,
    resolve: ({ kind, format, status }) => meetingCodes(kind, format, status).plover,
  }),
  goldstein: t.float({
    nullable: true,
    description: GOLDSTEIN,
    resolve: ({ kind, format, status }) => meetingCodes(kind, format, status).goldstein,
  }),
}));

builder.objectFields(Agreement, (t) => ({
  cameoCode: t.string({
    nullable: true,
    description: CAMEO,
    resolve: ({ kind, status }) => agreementCodes(kind, status).cameo,
  }),
  ploverType: t.string({
    nullable: true,
    description: PLOVER,
    resolve: ({ kind, status }) => agreementCodes(kind, status).plover,
  }),
  goldstein: t.float({
    nullable: true,
    description: GOLDSTEIN,
    resolve: ({ kind, status }) => agreementCodes(kind, status).goldstein,
  }),
}));
