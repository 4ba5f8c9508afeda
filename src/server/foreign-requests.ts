import { ChanceryError, type ErrorCode } from "../errors.ts";

/**
 * Refuses, with this code, what a page of another site may have sent: a browser sends JSON across sites only after
 * asking, which the setting of origins answers, and says where a request comes from. That all origins may ask does not
 * let them change anything.
 */
export function refuseForeign(request: Request, origins: readonly string[], code: ErrorCode): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json" && !(type.startsWith("application/") && type.endsWith("+json")))
    throw new ChanceryError(
      code,
      `The mutation was sent as ${type || "no type of content"}. Send it with content-type application/json.`,
    );
  const origin = request.headers.get("origin");
  if (origin === null || origins.includes(origin)) return;
  const host = request.headers.get("host") ?? new URL(request.url).host;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new ChanceryError(
    code,
    `A page of ${origin} sent the mutation. Pages of other sites may only if --origins names them; * does not.`,
  );
}
