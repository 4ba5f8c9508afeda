import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createProgram } from "../src/commands/program.ts";
import { settings } from "../src/config.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { commands } = createProgram();

describe("every setting", () => {
  test.each(Object.values(settings))(
    "$env is documented and is an option of a command",
    ({ env, flag, help }) => {
      expect(readme).toContain(`\`${env}\``);
      const options = commands.flatMap((command) => command.options);
      expect(options.filter((option) => option.flags === flag).map(({ envVar }) => envVar)).toContain(env);
      expect(help).toMatch(/\.$/);
    },
  );

  test("of a command that has an environment variable is in the table of settings", () => {
    const known = Object.values(settings).map(({ env }) => env as string);
    const used = commands.flatMap((command) => command.options.flatMap(({ envVar }) => envVar ?? []));
    expect(used.filter((env) => !known.includes(env))).toEqual([]);
  });
});

test.each(commands.map((command) => [command.name(), command.summary()]))(
  "%s is documented",
  (name, summary) => {
    expect(readme).toContain(`| \`${name} `);
    expect(readme).toContain(`| ${summary} |`);
  },
);

describe("values are read", () => {
  test.each([
    ["port", "0", 0],
    ["port", "65535", 65_535],
    ["host", "::1", "::1"],
    ["db", "a b.db", "a b.db"],
    ["origins", "*", ["*"]],
    ["onlySaved", "yes", true],
    ["readOnly", "no", false],
    ["origins", "https://a.example, http://b.example:8080", ["https://a.example", "http://b.example:8080"]],
  ] as const)("%s from %j", (name, given, value) => {
    expect(settings[name].parse(given)).toEqual(value);
  });

  test.each([
    ["port", "-1"],
    ["port", "65536"],
    ["port", "1e3"],
    ["port", ""],
    ["host", " "],
    ["db", ""],
    ["origins", ""],
    ["onlySaved", "1"],
    ["origins", "a.example"],
    ["origins", "https://a.example/"],
  ] as const)("%s not from %j", (name, given) => {
    expect(() => settings[name].parse(given)).toThrow(/must be/);
  });
});
