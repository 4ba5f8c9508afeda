import type { DatasetSummary } from "../store/reader-dataset.ts";
import { version } from "./version.ts";

/** What a browser gets at `/`. */
export function landingPage({ counts, revision, latestArticle }: DatasetSummary): string {
  const rows = Object.entries(counts)
    .map(([name, count]) => `<tr><th scope="row">${name}</th><td>${count.toLocaleString("en")}</td></tr>`)
    .join("");
  const freshness = latestArticle === null ? "" : ` · latest article ${latestArticle}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chancery</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; }
th { text-align: left; font-weight: normal; padding-right: 2rem; }
td { text-align: right; font-variant-numeric: tabular-nums; }
footer { margin-top: 2rem; opacity: .7; }
</style>
</head>
<body>
<main>
<h1>Chancery</h1>
<p>Who met whom, when, where, and what they agreed, each with the sentence that says so.</p>
<ul>
<li><a href="/graphql">GraphiQL</a>: ask questions, with starter tabs</li>
<li><code>POST /graphql</code>: the GraphQL endpoint for programs</li>
<li><a href="/q">Saved queries</a>: asked by their address, as a page, CSV, JSON or Parquet</li>
<li><a href="/health">Health</a>: status, revision and counts as JSON</li>
</ul>
<table>${rows}</table>
</main>
<footer>Version ${version} · revision ${revision}${freshness}</footer>
</body>
</html>
`;
}
