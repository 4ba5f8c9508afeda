import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { starterTabs } from "./starter-tabs.ts";

interface Page {
  html: string;
  gzipped: Uint8Array<ArrayBuffer>;
  etag: string;
}

let page: Page | undefined;

/**
 * GraphiQL in one page of 9 MB (2.4 MB compressed) that loads nothing else: script, style, workers and icon are in
 * it. Made at the first request, and kept.
 */
export function graphiqlResponse(request: Request): Response {
  page ??= makePage();
  const headers = {
    "content-type": "text/html; charset=utf-8",
    etag: page.etag,
    "cache-control": "no-cache",
    vary: "accept, accept-encoding",
  };
  if (request.headers.get("if-none-match") === page.etag) return new Response(null, { status: 304, headers });
  if (!(request.headers.get("accept-encoding") ?? "").includes("gzip"))
    return new Response(page.html, { headers });
  return new Response(page.gzipped, { headers: { ...headers, "content-encoding": "gzip" } });
}

function makePage(): Page {
  const options = {
    title: "Chancery GraphiQL",
    favicon: "/favicon.svg",
    defaultTabs: starterTabs.map(({ query, variables }) => ({ query, variables: variables ?? null })),
    defaultEditorToolsVisibility: "variables" as const,
  };
  const written = JSON.stringify(options);
  // The options stand in a script element, which the text "</script>" in a query would end.
  const html = renderGraphiQL(options).replace(written, () => written.replaceAll("<", "\\u003c"));
  const etag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  return { html, gzipped: new Uint8Array(gzipSync(html)), etag };
}
