import { MeetingStatus, valuesOf } from "../domain/vocabulary.ts";
import { ClaimAbout, type ClaimedValue, type MeetingLinkRecord } from "../store/reader-resolution.ts";
import { builder } from "./builder.ts";
import { Meeting } from "./refs.ts";

const MeetingStanding = builder.enumType("MeetingStanding", {
  description: "How far a meeting has come, as far as reports tell.",
  values: {
    ...Object.fromEntries(
      valuesOf(MeetingStatus).map((status) => [status, { description: MeetingStatus[status] }]),
    ),
    UNCONFIRMED: {
      description:
        "It was to be held more than a week before the day of the latest article, and no article says whether it was.",
    },
  } as Record<keyof typeof MeetingStatus | "UNCONFIRMED", { description: string }>,
});

const ClaimAboutEnum = builder.enumType("ClaimAbout", {
  description: "What a value that reports give is a value of.",
  values: Object.fromEntries(
    Object.entries(ClaimAbout).map(([name, description]) => [name, { description }]),
  ) as Record<ClaimAbout, { description: string }>,
});

const MeetingClaim = builder.objectRef<ClaimedValue>("MeetingClaim").implement({
  description: "A value that reports give of a meeting, whether the record shows it or another.",
  fields: (t) => ({
    about: t.expose("about", { type: ClaimAboutEnum, description: "What it is a value of." }),
    value: t.exposeString("value", { description: "The value, in words." }),
    shown: t.exposeBoolean("shown", {
      description:
        "Whether the record shows it; of several the best supported is shown, and all who took part.",
    }),
    articleCount: t.exposeInt("reports", { description: "How many articles say so." }),
    publisherCount: t.exposeInt("publishers", { description: "How many independent publishers say so." }),
  }),
});

const MeetingLink = builder.objectRef<MeetingLinkRecord>("MeetingLink").implement({
  description: "Another meeting that has to do with one, and why.",
  fields: (t) => ({
    meeting: t.field({
      type: Meeting,
      description: "The other meeting.",
      resolve: (link, _args, { reader }) => reader.meetings.ofLink(link),
    }),
    score: t.exposeFloat("score", { description: "How sure it is, from 0 to 1." }),
    reason: t.exposeString("reason", { description: "Why, in words." }),
  }),
});

builder.objectFields(Meeting, (t) => ({
  standing: t.field({
    type: MeetingStanding,
    description: "The status, but UNCONFIRMED for what was to be and has not been heard of since.",
    resolve: (meeting, _args, { reader }) =>
      reader.resolution.isUnconfirmed(meeting) ? "UNCONFIRMED" : meeting.status,
  }),
  claims: t.field({
    type: [MeetingClaim],
    description:
      "Every value that reports give, those that the record shows first; history tells which said what.",
    resolve: (meeting, _args, { reader }) => reader.resolution.claims(meeting),
  }),
  possiblySame: t.field({
    type: [MeetingLink],
    description:
      "Meetings that may be the same, but not surely enough to be one record; the most alike first.",
    resolve: (meeting, _args, { reader }) => reader.resolution.possiblySame(meeting),
  }),
  partOf: t.field({
    type: [MeetingLink],
    description: "The visits during which it took place.",
    resolve: (meeting, _args, { reader }) => reader.resolution.wholes(meeting),
  }),
  parts: t.field({
    type: [MeetingLink],
    description: "For a visit, the talks that took place during it.",
    resolve: (meeting, _args, { reader }) => reader.resolution.parts(meeting),
  }),
}));
