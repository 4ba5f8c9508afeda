import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../src/extract/extract.ts";
import { readSources } from "../src/read/source.ts";
import { createIngester } from "../src/resolve/ingest.ts";
import { createApp } from "../src/server/app.ts";
import { starterTabs } from "../src/server/starter-tabs.ts";
import { openReader, type Reader } from "../src/store/reader.ts";
import { openWriter } from "../src/store/writer.ts";
import { temporaryFolder } from "./support/chancery.ts";

describe("GraphiQL's starter tabs", () => {
  const folder = temporaryFolder();
  let reader: Reader;
  beforeAll(async () => {
    const writer = openWriter(`${folder.path}/seed.db`);
    const ingester = createIngester(writer, "cascade test");
    for await (const result of readSources([fileURLToPath(new URL("../seed/articles", import.meta.url))]))
      if ("article" in result) ingester.add(result.article, extract(result.article));
    writer.close();
    reader = openReader(`${folder.path}/seed.db`);
  });
  afterAll(() => {
    reader.close();
    folder.remove();
  });

  test.each(starterTabs.map((tab) => [tab.query.split("\n")[0] as string, tab] as const))(
    "%s is answered by the seed",
    async (_question, { query, variables = "{}" }) => {
      const response = await createApp({ reader }).fetch("http://localhost/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables: JSON.parse(variables) }),
      });
      const { data, errors } = (await response.json()) as {
        data: Record<string, { nodes: object[] }>;
        errors?: object[];
      };
      expect(errors).toBeUndefined();
      for (const { nodes } of Object.values(data)) expect(nodes.length).toBeGreaterThan(0);
    },
  );

  test("none of them can end the script in which it stands", () => {
    for (const { query, variables = "" } of starterTabs) expect(query + variables).not.toContain("</");
  });
});
