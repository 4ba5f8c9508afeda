import { defineConfig } from "vitest/config";

/** Tests in a real browser, which must be at CHROMIUM or /usr/bin/chromium. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: { include: ["test/browser/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
