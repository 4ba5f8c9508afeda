import cluster, { type Worker } from "node:cluster";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChanceryError } from "../errors.ts";
import { openReader } from "../store/reader.ts";
import { listen, type RunningServer, type ServerOptions, urlOf } from "./server.ts";

/** One that ends sooner than this after its start is replaced only after this time. */
const SHORT_LIFE_MS = 1_000;
const WRITER = "CHANCERY_WRITER";
const WRITERS_PATH = "CHANCERY_WRITERS_PATH";

/** What a process is among several. */
export interface WorkerRole {
  isWriter: boolean;
  /** Where the writer takes what the others leave to it. */
  writersPath: string;
}

/** Undefined in a process that serves alone. */
export function workerRole(): WorkerRole | undefined {
  const writersPath = process.env[WRITERS_PATH];
  return cluster.isWorker && writersPath !== undefined
    ? { isWriter: process.env[WRITER] === "yes", writersPath }
    : undefined;
}

/**
 * Runs the same command in several processes, which answer on one port. The first of them alone writes. One that ends
 * is replaced; when this process is told to end, all do.
 */
export async function startWorkers(
  count: number,
  options: Pick<ServerOptions, "db" | "port" | "host">,
  log: (line: string) => void,
): Promise<RunningServer> {
  // What would fail in each of them fails here, once.
  openReader(options.db).close();
  const { url, port } = await freePort(options);
  const folder = mkdtempSync(join(tmpdir(), "chancery-"));
  const writersPath =
    process.platform === "win32" ? `\\\\.\\pipe\\chancery-${process.pid}` : join(folder, "writer");
  cluster.setupPrimary({ args: [...process.argv.slice(2), "--port", String(port)] });
  const running = new Set<Worker>();
  let closing: Promise<void> | undefined;

  function start(isWriter: boolean): Promise<void> {
    const began = performance.now();
    const worker = cluster.fork({ [WRITER]: isWriter ? "yes" : "no", [WRITERS_PATH]: writersPath });
    running.add(worker);
    return new Promise((resolve, reject) => {
      worker.once("message", () => resolve());
      worker.once("exit", (code, signal) => {
        running.delete(worker);
        reject(new ChanceryError("PORT_UNAVAILABLE", "A server process ended before it could answer."));
        if (closing) return;
        log(`A server process ended (${signal ?? `exit code ${code}`}); another takes its place.`);
        const wait = performance.now() - began < SHORT_LIFE_MS ? SHORT_LIFE_MS : 0;
        setTimeout(() => {
          if (!closing) start(isWriter).catch(() => undefined);
        }, wait);
      });
    });
  }

  function close(): Promise<void> {
    closing ??= Promise.all(
      [...running].map(
        (worker) =>
          new Promise<void>((resolve) => {
            worker.once("exit", () => resolve());
            worker.process.kill("SIGTERM");
          }),
      ),
    ).then(() => rmSync(folder, { recursive: true, force: true }));
    return closing;
  }

  try {
    await Promise.all(Array.from({ length: count }, (_, index) => start(index === 0)));
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

/** The port itself, or any free one for 0; all processes must be told the same. */
async function freePort(
  options: Pick<ServerOptions, "port" | "host">,
): Promise<{ url: string; port: number }> {
  const server = createServer();
  await listen(server, options);
  const address = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return { url: urlOf(address, options.host), port: address.port };
}
