import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import "./agreement.ts";
import "./article.ts";
import { builder } from "./builder.ts";
import "./change.ts";
import "./correction.ts";
import "./correction-mutations.ts";
import "./country.ts";
import "./dataset.ts";
import "./event-codes.ts";
import "./evidence.ts";
import "./live.ts";
import "./meeting.ts";
import "./network.ts";
import "./organization.ts";
import "./person.ts";
import "./place.ts";
import "./publisher.ts";
import "./relationship.ts";
import "./report.ts";
import "./resolution.ts";
import "./saved-query.ts";
import "./saved-query-mutations.ts";
import "./scalars.ts";
import "./search.ts";
import "./timeline.ts";
import "./topic.ts";

/** The whole graph. */
export const schema: GraphQLSchema = builder.toSchema();

/** The graph's definition, sorted, as `schema.graphql` has it. */
export function printSchemaText(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
