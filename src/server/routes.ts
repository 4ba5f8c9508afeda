import type { Plugin } from "graphql-yoga";
import type { Reader } from "../store/reader.ts";
import { graphiqlResponse } from "./graphiql.ts";
import { landingPage } from "./landing-page.ts";
import type { Meetings } from "./meetings.ts";
import type { SavedAnswers } from "./saved-answers.ts";
import { fetchSaved } from "./saved-http.ts";
import { version } from "./version.ts";

type Route = (request: Request, reader: Reader) => Response;

const routes: Record<string, Route> = {
  "/": (_request, reader) => html(landingPage(reader.dataset.summary())),
  "/health": (_request, reader) => health(reader),
  "/favicon.svg": () =>
    new Response(favicon, { headers: { "content-type": "image/svg+xml", "cache-control": "max-age=86400" } }),
  "/favicon.ico": () => new Response(null, { status: 308, headers: { location: "/favicon.svg" } }),
};

/** Answers the paths beside the GraphQL endpoint, and GraphiQL on it. */
export function useRoutes(
  reader: Reader,
  answers: SavedAnswers,
  meetings: Meetings,
  onlySaved: boolean,
): Plugin {
  return {
    onRequest({ request, url, endResponse }) {
      const saved = fetchSaved(answers, request);
      if (saved) return endResponse(saved as never);
      if (onlySaved && !(url.pathname in routes)) return endResponse(closed() as never);
      const meeting = meetings.respond(request, url);
      if (meeting) return endResponse(meeting as never);
      if (request.method !== "GET" && request.method !== "HEAD") return;
      const route = routes[url.pathname] ?? (wantsGraphiql(request, url) ? graphiqlResponse : undefined);
      if (route) endResponse(route(request, reader) as never);
    },
  };
}

/** A browser that opens the endpoint gets GraphiQL; a program never asks for HTML. */
function wantsGraphiql(request: Request, url: URL): boolean {
  return url.pathname === "/graphql" && (request.headers.get("accept") ?? "").includes("text/html");
}

function health(reader: Reader): Response {
  const state = { version, uptime: Math.round(process.uptime()) };
  try {
    const { revision, counts } = reader.dataset.summary();
    return json({ status: "ok", ...state, revision, counts });
  } catch {
    return json({ status: "failing", ...state, reason: "The database cannot be read." }, 503);
  }
}

function closed(): Response {
  const message = "This server answers saved queries only. They are listed at /q.";
  return json({ errors: [{ message, extensions: { code: "ONLY_SAVED" } }] }, 403);
}

function json(value: unknown, status = 200): Response {
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${JSON.stringify(value)}\n`, { status, headers });
}

function html(body: string): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
  };
  return new Response(body, { headers });
}

/** Two seats at a round table. */
const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d3557"/><circle cx="16" cy="16" r="6" fill="none" stroke="#fff" stroke-width="2.5"/><circle cx="6.5" cy="16" r="2.6" fill="#f4a261"/><circle cx="25.5" cy="16" r="2.6" fill="#8ecae6"/></svg>`;
