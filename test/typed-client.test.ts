import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printSchemaText } from "../src/api/schema.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(join(root, "docs/typed-client.md"), "utf8");
const block = (language: string): string =>
  page.match(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``))?.[1] ?? "";
const pluginMap = {
  "typescript-operations": operations,
  "typed-document-node": typedDocumentNode,
};

describe("docs/typed-client.md", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "chancery-client-"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function generate(): Promise<string> {
    const { plugins, config } = JSON.parse(block("json")).generates["src/graphql.ts"];
    return codegen({
      schema: parse(printSchemaText()),
      schemaAst: buildSchema(printSchemaText()),
      documents: [{ location: "partners.graphql", document: parse(block("graphql")) }],
      filename: "graphql.ts",
      config,
      plugins: plugins.map((name: string) => ({ [name]: {} })),
      pluginMap,
    });
  }

  /** What the compiler finds wrong. */
  function compile(client: string): string {
    writeFileSync(join(folder, "client.ts"), client);
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--skipLibCheck"];
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    try {
      execFileSync(process.execPath, [tsc, ...options, "client.ts"], { cwd: folder, encoding: "utf8" });
      return "";
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  test("compiles with the types made of this schema, which find a field that is not there", async () => {
    writeFileSync(join(folder, "graphql.ts"), await generate());
    expect(compile(block("ts"))).toBe("");
    expect(compile(block("ts").replace("meetingCount }", "meetingTotal }"))).toContain("meetingTotal");
    expect(compile(block("ts").replace("{ code, during }", "{ during }"))).toContain("code");
  });
});
