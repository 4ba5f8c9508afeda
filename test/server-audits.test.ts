import { serverAudits } from "graphql-http";
import { afterAll, describe, expect, test } from "vitest";
import { openGraph } from "./helpers/graph.ts";

describe("GraphQL over HTTP", () => {
  const graph = openGraph([]);
  afterAll(() => graph.close());

  const audits = serverAudits({ url: "http://localhost/graphql", fetchFn: graph.app.fetch });

  test("there are 61 audits", () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
    const result = await audit.fn();
    expect(result, "reason" in result ? result.reason : "").toMatchObject({ status: "ok" });
  });
});
