import { rmSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  request as send,
} from "node:http";
import { pipeline } from "node:stream/promises";

/** Takes what the other processes leave to the writer, on a path that only this machine's user reaches. */
export function listenForOthers(path: string, listener: RequestListener): Promise<Server> {
  // A writer that was killed has left it behind.
  rmSync(path, { force: true });
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ path, exclusive: true }, () => resolve(server));
  });
}

/** What may change the data is left to the writer; streams are not, which each process has for itself. */
export function restToWriter(app: RequestListener, path: string): RequestListener {
  return (request, response) => {
    const isStream = request.headers.accept?.includes("text/event-stream");
    if (request.method !== "POST" || isStream) app(request, response);
    else leaveToWriter(path, request, response);
  };
}

/** Leaves a request to the writer, with the body where that was read already. */
function leaveToWriter(
  path: string,
  request: IncomingMessage & { body?: string },
  response: ServerResponse,
): void {
  const { method, url, headers, body } = request;
  const sent = send({ socketPath: path, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    pipeline(answer, response).catch(() => undefined);
  });
  sent.once("error", () => {
    if (response.headersSent) return response.destroy();
    const message = "The process that writes is being started again. Ask again in a second.";
    response.writeHead(503, { "content-type": "application/json; charset=utf-8", "retry-after": "1" });
    response.end(JSON.stringify({ errors: [{ message, extensions: { code: "TOO_BUSY" } }] }));
  });
  response.once("close", () => sent.destroy());
  if (body === undefined) pipeline(request, sent).catch(() => undefined);
  else sent.end(body);
}
