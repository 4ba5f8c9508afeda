import { Topic as topicTexts } from "../domain/topic.ts";
import { builder } from "./builder.ts";
import { TopicCodeEnum } from "./enums.ts";
import { agreementArguments, meetingArguments, topicArguments } from "./list-arguments.ts";
import { AgreementConnection, MeetingConnection, Topic, TopicConnection } from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Topic.implement({
  description:
    "What meetings and agreements are about: one of a controlled list, found by words near the evidence.",
  interfaces: [Node],
  fields: (t) => ({
    code: t.expose("code", { type: TopicCodeEnum, description: "Identifies the topic." }),
    description: t.string({ description: "What it covers.", resolve: ({ code }) => topicTexts[code] }),
    meetings: t.field({
      type: MeetingConnection,
      args: meetingArguments(),
      complexity: pageCost,
      description: "The meetings that are about it.",
      resolve: (topic, args, { reader }) => reader.meetings.ofTopic(topic, args),
    }),
    agreements: t.field({
      type: AgreementConnection,
      args: agreementArguments(),
      complexity: pageCost,
      description: "The agreements that are about it.",
      resolve: (topic, args, { reader }) => reader.agreements.ofTopic(topic, args),
    }),
  }),
});

builder.queryFields((t) => ({
  topics: t.field({
    type: TopicConnection,
    args: topicArguments(),
    complexity: pageCost,
    description: "Topics.",
    resolve: (_root, args, { reader }) => reader.topics.all(args),
  }),
  topic: t.field({
    type: Topic,
    nullable: true,
    args: { code: t.arg({ type: TopicCodeEnum, required: true, description: "The topic's code." }) },
    description: "The topic with a code.",
    resolve: (_root, { code }, { reader }) => reader.topics.byCode(code),
  }),
}));
