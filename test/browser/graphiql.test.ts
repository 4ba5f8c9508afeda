import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../src/server/server.ts";
import { starterTabs } from "../../src/server/starter-tabs.ts";
import { temporaryDatabase } from "../helpers/database.ts";

describe("GraphiQL without any network", () => {
  let database: ReturnType<typeof temporaryDatabase>;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    database = temporaryDatabase([{ meetings: [{ day: "2023-05-01" }] }]);
    server = await startServer({ db: database.path, port: 0, host: "127.0.0.1" });
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
      ],
    });
    const context = await browser.newContext();
    await context.route("**/*", (route) => {
      const url = new URL(route.request().url());
      if (url.hostname === "127.0.0.1" || url.protocol === "blob:" || url.protocol === "data:")
        return route.continue();
      foreign.push(url.href);
      return route.abort();
    });
    page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(`${server.url}/graphql`);
    await page.waitForSelector(".graphiql-container .monaco-editor .view-lines", { timeout: 60_000 });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    database?.remove();
  });

  test("opens with the starter tabs", async () => {
    const tabs = await page.locator(".graphiql-tab").count();
    expect(tabs).toBe(starterTabs.length);
    await expect.poll(() => page.locator(".graphiql-query-editor").textContent()).toContain("LatestMeetings");
  });

  test("runs a query and shows the answer", async () => {
    await page.locator(".graphiql-execute-button").click();
    await expect
      .poll(() => page.locator(".graphiql-response").textContent(), { timeout: 20_000 })
      .toMatch(/Meeting\sof\sChina\sand\sJapan/);
  });

  test("knows the schema: a wrong field is marked by the worker", async () => {
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("{ dataset { nothingOfTheKind } }");
    await expect
      .poll(() => page.locator(".graphiql-query-editor .squiggly-error").count(), { timeout: 30_000 })
      .toBeGreaterThan(0);
  });

  test("attempted no request but to its own server, and met no error", () => {
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  });
});
