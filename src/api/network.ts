import { type Network, type NetworkEdge, type NetworkNode, nodeId } from "../store/reader-network.ts";
import type { PathStep } from "../store/reader-path.ts";
import { builder } from "./builder.ts";
import { NetworkOfEnum } from "./enums.ts";
import { DateRange } from "./filter-inputs.ts";
import { MeetingFilter } from "./filters.ts";
import { UNBOUNDED } from "./prepared-document.ts";
import { Meeting } from "./refs.ts";
import { Side } from "./relationship.ts";
import { PartyName } from "./scalars.ts";

const Node = builder.objectRef<{ node: NetworkNode; network: Network }>("NetworkNode").implement({
  description: "One of those who met.",
  fields: (t) => ({
    id: t.id({ description: "The record's id.", resolve: ({ node }) => nodeId(node) }),
    label: t.string({
      description: "The name.",
      resolve: ({ node }, _args, { reader }) => reader.networkNode(node).name,
    }),
    side: t.field({
      type: Side,
      description: "The country, organization or person.",
      resolve: ({ node }, _args, { reader }) => reader.networkNode(node) as never,
    }),
    degree: t.int({
      description: "With how many others of the whole network it met.",
      resolve: ({ node }) => node.degree,
    }),
    strength: t.int({
      description: "The sum of the weights of all its edges in the whole network.",
      resolve: ({ node }) => node.strength,
    }),
    betweenness: t.float({
      complexity: 10,
      description: "On what share of the shortest ways between the other nodes shown it lies, from 0 to 1.",
      resolve: ({ node, network }, _args, { reader }) => reader.networks.betweenness(network, node),
    }),
    community: t.int({
      complexity: 10,
      description:
        "The number of its community among the nodes shown, as the Louvain method divides them; 1 is the largest.",
      resolve: ({ node, network }, _args, { reader }) => reader.networks.community(network, node),
    }),
  }),
});

const Edge = builder.objectRef<NetworkEdge>("NetworkEdge").implement({
  description: "Two who met.",
  fields: (t) => ({
    source: t.id({ description: "The id of one.", resolve: ({ of, one }) => nodeId({ of, key: one }) }),
    target: t.id({
      description: "The id of the other.",
      resolve: ({ of, other }) => nodeId({ of, key: other }),
    }),
    weight: t.exposeInt("weight", { description: "In how many meetings both take part." }),
    firstMeeting: t.field({
      type: Meeting,
      nullable: true,
      description: "The earliest of these meetings that has a date.",
      resolve: (edge, _args, { reader }) => reader.meetings.ofEdge(edge, "firstMeeting"),
    }),
    lastMeeting: t.field({
      type: Meeting,
      nullable: true,
      description: "The latest of these meetings that has a date.",
      resolve: (edge, _args, { reader }) => reader.meetings.ofEdge(edge, "lastMeeting"),
    }),
  }),
});

const NetworkType = builder.objectRef<Network>("Network").implement({
  description: "Who took part in meetings with whom: the strongest nodes, and the edges between them.",
  fields: (t) => ({
    nodes: t.field({
      type: [Node],
      complexity: { field: 0, multiplier: 1 },
      description: "Those with the greatest strength, the greatest first.",
      resolve: (network) => network.nodes.map((node) => ({ node, network })),
    }),
    edges: t.field({
      type: [Edge],
      complexity: { field: 0, multiplier: 5 },
      description: "Which of the nodes shown met, those who met most first.",
      resolve: (network) => network.edges,
    }),
    nodeCount: t.exposeInt("nodeCount", { description: "How many nodes the whole network has." }),
    edgeCount: t.exposeInt("edgeCount", { description: "How many edges the whole network has." }),
  }),
});

const Step = builder.objectRef<PathStep>("PathStep").implement({
  description: "A meeting of a chain, and whom it led from and to.",
  fields: (t) => ({
    from: t.field({
      type: Side,
      description: "Whom the chain had reached.",
      resolve: (step, _args, { reader }) => reader.pathEnd(step, "from") as never,
    }),
    to: t.field({
      type: Side,
      description: "Whom the meeting led to.",
      resolve: (step, _args, { reader }) => reader.pathEnd(step, "to") as never,
    }),
    meeting: t.field({
      type: Meeting,
      description: "The latest meeting in which both took part.",
      resolve: (step, _args, { reader }) => reader.meetings.ofStep(step),
    }),
  }),
});

builder.queryFields((t) => ({
  network: t.field({
    type: NetworkType,
    args: {
      where: t.arg({
        type: MeetingFilter,
        description: "Only meetings that fulfil this; all of them if it is left out.",
      }),
      of: t.arg({ type: NetworkOfEnum, required: true, description: "Between whom." }),
      minWeight: t.arg.int({
        defaultValue: 1,
        description: "Only edges of two who took part in at least so many meetings together.",
      }),
      first: t.arg.int({
        defaultValue: 50,
        description: "How many nodes, those of the greatest strength: 1 to 500.",
      }),
    },
    complexity: ({ first }) => ({ field: 500, multiplier: Math.min(Math.max(first ?? 50, 1), 500) }),
    extensions: UNBOUNDED,
    description: "Who took part in meetings with whom.",
    resolve: (_root, { where, of, minWeight, first }, { reader }) =>
      reader.networks.read({ where, of, minWeight: minWeight as number, first: first as number }),
  }),
  path: t.field({
    type: [Step],
    nullable: true,
    args: {
      from: t.arg({
        type: PartyName,
        required: true,
        description: "A person, a country or an organization.",
      }),
      to: t.arg({ type: PartyName, required: true, description: "Another of the same sort." }),
      during: t.arg({
        type: DateRange,
        description: "Only meetings with a day in this range; all of them if it is left out.",
      }),
    },
    complexity: { field: 500, multiplier: 10 },
    extensions: UNBOUNDED,
    description:
      "The shortest chain of meetings, held or under way, from one to the other; null if there is none.",
    resolve: (_root, args, { reader }) => reader.paths.find(args),
  }),
}));
