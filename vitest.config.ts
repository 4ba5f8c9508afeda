import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages that Node loads get graphql's CommonJS build; sources that Vite loads must get the same copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    setupFiles: ["test/properties.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
