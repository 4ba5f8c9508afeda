import type { ObjectRef } from "@pothos/core";
import { encodeId } from "../store/reader-id.ts";
import {
  type Connection,
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
  type PageArguments,
  type PageInfo,
} from "../store/reader-page.ts";
import type { NodeRecord } from "../store/reader-records.ts";
import { builder, type SchemaTypes } from "./builder.ts";

/** A record's id in the graph. */
export function globalId(record: NodeRecord): string {
  return encodeId(record.type, "code" in record ? record.code : record.id);
}

export const Node = builder.interfaceRef<NodeRecord>("Node").implement({
  description: "A record with an id by which it can be fetched again.",
  resolveType: ({ type }) => type,
  fields: (t) => ({
    id: t.id({
      description: "Identifies the record, for ever, among all records of all types.",
      resolve: globalId,
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: "The record with an id, or null where there is none.",
    args: { id: t.arg.id({ required: true, description: "An id as this API gave it." }) },
    resolve: (_root, { id }, { reader }) => reader.node(id, "id"),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: "The records with these ids, in their order; null where there is none.",
    args: { ids: t.arg.idList({ required: true, description: "Ids as this API gave them, at most 500." }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: (_root, { ids }, { reader }) => reader.nodeList(ids, "ids"),
  }),
}));

const PageInfoType = builder.objectRef<PageInfo>("PageInfo").implement({
  description: "Where a page stands in its list.",
  fields: (t) => ({
    hasNextPage: t.exposeBoolean("hasNextPage", {
      description: "Whether records follow the page; paging backward, whether a cursor was given.",
    }),
    hasPreviousPage: t.exposeBoolean("hasPreviousPage", {
      description: "Whether records precede the page; paging forward, whether a cursor was given.",
    }),
    startCursor: t.exposeString("startCursor", {
      nullable: true,
      description: "The cursor of the page's first record, null when the page is empty.",
    }),
    endCursor: t.exposeString("endCursor", {
      nullable: true,
      description: "The cursor of the page's last record, null when the page is empty.",
    }),
  }),
});

/** The connection type of a record: `nodes`, `edges`, `pageInfo`, `totalCount`. */
export function connectionOf<R>(node: ObjectRef<SchemaTypes, R>, name: string, plural: string) {
  const edge = builder.objectRef<{ node: R; cursor: string }>(`${name}Edge`).implement({
    description: `One of the ${plural} of a page, with its cursor.`,
    fields: (t) => ({
      node: t.field({ type: node, description: "The record.", resolve: (parent) => parent.node as never }),
      cursor: t.exposeString("cursor", { description: "Marks the record's place, for after and before." }),
    }),
  });
  return builder.objectRef<Connection<R>>(`${name}Connection`).implement({
    description: `A page of ${plural}.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        complexity: { field: 0, multiplier: 1 },
        description: `The ${plural} of the page.`,
        resolve: (parent) => parent.nodes as never,
      }),
      edges: t.field({
        type: [edge],
        complexity: { field: 0, multiplier: 1 },
        description: `The ${plural} of the page, each with its cursor.`,
        resolve: (parent) => parent.edges,
      }),
      pageInfo: t.field({
        type: PageInfoType,
        description: "Where the page stands in the list.",
        resolve: (parent) => parent.pageInfo,
      }),
      totalCount: t.int({
        complexity: 10,
        description: "How many records the whole list has; counted only when asked for.",
        resolve: (parent) => parent.totalCount,
      }),
    }),
  });
}

/** The arguments by which every connection is paged. */
export function pageArguments() {
  return builder.args((t) => ({
    first: t.int({ description: `How many records from the start, or after the cursor: ${SIZES}.` }),
    after: t.string({ description: "The cursor after which the page starts." }),
    last: t.int({ description: `How many records from the end, or before the cursor: ${SIZES}.` }),
    before: t.string({ description: "The cursor before which the page ends." }),
  }));
}

const SIZES = `0 to ${MAX_PAGE_SIZE}, ${DEFAULT_PAGE_SIZE} if neither first nor last is given`;

/** A page costs as much as all its records. */
export function pageCost({ first, last }: PageArguments): { field: number; multiplier: number } {
  const size = last ?? first ?? DEFAULT_PAGE_SIZE;
  return { field: 5, multiplier: Math.min(Math.max(size, 0), MAX_PAGE_SIZE) };
}
