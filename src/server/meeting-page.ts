import { DateAbsence } from "../domain/date.ts";
import { DateBasis, MeetingStatus } from "../domain/vocabulary.ts";
import { escaped, linkIfWeb, page } from "./html.ts";
import type { MeetingAnswer, MeetingParticipant, TellingArticle } from "./meeting-answer.ts";

/** A meeting's page: what is known of it, and the quotes that say so. `event` is its JSON-LD. */
export function meetingPage(meeting: MeetingAnswer, event: object, formats: string): string {
  const { title, participants, agreements, evidence, history } = meeting;
  return page(
    title,
    `<h1>${escaped(title)}</h1>
${factsOf(meeting)}
<h2>Who took part</h2>
${tableOf(["Side", "Person", "Office", "Role"], participants.map(participantCells))}
<h2>Agreements</h2>
${agreements.nodes.length === 0 ? "<p>None is reported.</p>" : `<ul>${agreements.nodes.map(agreementItem).join("\n")}</ul>`}
${restOf(agreements.totalCount, agreements.nodes.length)}
<h2>Evidence</h2>
${evidence.nodes.map(quoteOf).join("\n")}
${restOf(evidence.totalCount, evidence.nodes.length)}
<h2>What each report said</h2>
${tableOf(
  ["Published", "Status", "Date of the meeting", "Report"],
  history.map(({ status, date, article }) => [
    escaped(article.published ?? ""),
    escaped(worded(status)),
    escaped(date?.edtf ?? "not said"),
    articleLink(article),
  ]),
)}
<footer><p>For programs: ${formats}</p></footer>`,
    scriptOf(event),
  );
}

export function meetingErrorPage(status: number, message: string): string {
  return page(`${status}: Meeting`, `<h1>Meeting</h1>\n<p role="alert">${escaped(message)}</p>`);
}

/** Data, which no browser runs; `<` is written otherwise, so that no title ends the element. */
function scriptOf(event: object): string {
  return `<script type="application/ld+json">${JSON.stringify(event).replaceAll("<", "\\u003c")}</script>\n`;
}

function factsOf(meeting: MeetingAnswer): string {
  const { id, status, date, dateAbsence, place, kind, format, topics, confidence } = meeting;
  const { cameoCode, ploverType, goldstein, articleCount, publisherCount } = meeting;
  const when = date
    ? `${date.edtf}. ${DateBasis[date.basis]}`
    : `Not known. ${DateAbsence[dateAbsence as keyof typeof DateAbsence]}`;
  const codes = [
    cameoCode && `CAMEO ${cameoCode}`,
    ploverType && `PLOVER ${ploverType}`,
    goldstein !== null && `Goldstein ${goldstein}`,
  ].filter(Boolean);
  const facts: [string, string][] = [
    ["Status", `${worded(status)}. ${MeetingStatus[status]}`],
    ["When", when],
    ["Where", [place?.city, place?.country?.name].filter(Boolean).join(", ") || "Not known."],
    ["What", `${worded(kind)}, ${worded(format)}`],
    ["Topics", topics.map(({ code }) => worded(code)).join(", ") || "None was recognized."],
    ["Codes", codes.join(", ") || "None fits."],
    ["Reports", `${articleCount}, by ${publisherCount} ${publisherCount === 1 ? "publisher" : "publishers"}`],
    ["Confidence", String(confidence)],
    ["Id", id],
  ];
  return `<dl>${facts.map(([name, text]) => `<dt>${name}</dt><dd>${escaped(text)}</dd>`).join("\n")}</dl>`;
}

function participantCells({ country, organization, person, title, role }: MeetingParticipant): string[] {
  const side = organization?.name ?? country?.name ?? "";
  return [side, person?.name ?? "", title ?? "", worded(role)].map(escaped);
}

function agreementItem({ title, kind, status, parties }: MeetingAnswer["agreements"]["nodes"][number]) {
  const names = parties.map(({ country, organization }) => country?.name ?? organization?.name).join(", ");
  return `<li>${escaped(title)} (${worded(kind)}, ${worded(status)}; ${escaped(names)})</li>`;
}

function quoteOf({ quote, article }: MeetingAnswer["evidence"]["nodes"][number]): string {
  const text = quote === null ? "<em>The publisher allows no quotes.</em>" : escaped(quote);
  return `<blockquote><p>${text}</p><footer>${articleLink(article)}</footer></blockquote>`;
}

function articleLink({ url, title, published, publisher }: TellingArticle): string {
  const when = published === null ? "" : `, ${escaped(published)}`;
  return `${linkIfWeb(url, title ?? url ?? "Without title")}, ${escaped(publisher.name)}${when}`;
}

function tableOf(headers: readonly string[], rows: readonly string[][]): string {
  return `<div class="table"><table>
<thead><tr>${headers.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}
</tbody></table></div>`;
}

function restOf(total: number, shown: number): string {
  return total > shown ? `<p>The first ${shown} of ${total}.</p>` : "";
}

const worded = (value: string): string => value.toLowerCase().replaceAll("_", " ");
