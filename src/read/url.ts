import type { Bytes } from "./bytes.ts";
import { collect, TooLong } from "./bytes.ts";

/** Bytes one address may send. */
export const URL_LIMIT = 20_000_000;

export type Fetched = { bytes: Uint8Array; url: string; charset?: string } | { problem: string };

/** Fetches an `http(s)` address within `timeout` milliseconds and 20 MB, following redirects. */
export async function fetchUrl(url: string, fetcher: typeof fetch, timeout: number): Promise<Fetched> {
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if ((protocol !== "http" && protocol !== "https") || !URL.canParse(url))
    return {
      problem: "this is no address that can be read; it must start with http:// or https:// and a host",
    };
  try {
    const signal = AbortSignal.timeout(timeout);
    const headers = {
      "user-agent": "chancery",
      accept: "text/html, application/json, text/plain;q=0.9, */*;q=0.5",
    };
    const response = await fetcher(url, { signal, headers });
    if (!response.ok) {
      await response.body?.cancel();
      return {
        problem: `${`the server answered ${response.status} ${response.statusText}`.trim()}; check the address`,
      };
    }
    const bytes = response.body ? await collect(response.body as Bytes, URL_LIMIT) : new Uint8Array();
    const charset = /charset\s?=\s?"?([\w-]{2,40})/i.exec(response.headers.get("content-type") ?? "")?.[1];
    return { bytes, url: response.url || url, ...(charset ? { charset } : {}) };
  } catch (error) {
    return { problem: reasonOf(error, timeout) };
  }
}

function reasonOf(error: unknown, timeout: number): string {
  if (error instanceof TooLong)
    return `the page is longer than ${URL_LIMIT / 1e6} MB, the most that is fetched; download it and give the file`;
  if (error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError"))
    return `the server did not answer within ${timeout / 1000} seconds; try again later`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return "the host's name was not found; check the address and the network";
  return `the page could not be fetched (${cause instanceof Error ? cause.message || code : String(cause)}); check the network`;
}
