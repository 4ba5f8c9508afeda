import { ChanceryError } from "../errors.ts";
import type { Entry } from "../saved/library.ts";
import { savedListPage } from "./saved-page.ts";
import { type Reply, replyOf } from "./saved-replies.ts";
import type { PageFormat } from "./saved-request.ts";

/** Answers `/q`: which queries there are. Throws NOT_ACCEPTABLE. */
export function listReply(queries: readonly Entry[], format: PageFormat, method: string): Reply {
  if (format === "html") return replyOf(200, format, savedListPage(queries), method);
  if (format !== "json")
    throw new ChanceryError("NOT_ACCEPTABLE", "The list of saved queries is given as HTML and as JSON.");
  const listed = queries.map(({ slug, version, title, description, parameters, problem }) => ({
    slug,
    version,
    title,
    description,
    variables: parameters,
    problem,
  }));
  return replyOf(200, format, `${JSON.stringify(listed)}\n`, method);
}
