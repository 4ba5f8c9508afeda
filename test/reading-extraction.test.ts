import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../src/domain/article.ts";
import { extract } from "../src/extract/extract.ts";
import { readSources } from "../src/read/source.ts";
import { createIngester } from "../src/resolve/ingest.ts";
import { createApp } from "../src/server/app.ts";
import { openReader } from "../src/store/reader.ts";
import { openWriter } from "../src/store/writer.ts";
import { temporaryFolder } from "./support/chancery.ts";

const PAGE = `Global EditionASIA 中文 Монгол 한국어
World
Home / World / Neighbors

Neighbors compare notes on dust storms

By LIN QIAO | RIVER DAILY | Updated: 2022-04-16 09:10
Share
Share - WeChat
State Councilor and Foreign Minister Zhao Wenli takes part in a video conference on dust storms with Mongolian Foreign Minister Batbold Ganzorig and South Korean Foreign Minister Han Ji-woo in Beijing on April 15, 2022. [Photo/River News]

The foreign ministers of China, Mongolia and South Korea held a video conference on Friday on the dust storms that closed schools and airports across the region this spring.

State Councilor and Foreign Minister Zhao Wenli told the meeting that sand knows no borders and that warnings must travel faster than the wind.

Beijing, Ulaanbaatar and Seoul agreed to pass on readings from their weather stations within the hour, the Foreign Ministry said.

They also agreed to plant a belt of shrubs along 300 kilometers of the Gobi's edge, the ministry said.

China and Mongolia agreed to set up a joint forecasting and relief mechanism for herders.

Wu Peiyan, a research fellow at the Institute of Drylands at the Northern Academy of Sciences, said the meeting showed that neighbors had stopped blaming one another.

The Foreign Ministry said China will hold a video conference with Central Asian nations on Wednesday.

In a video conference on Tuesday with officials from 12 Arab countries, Chinese foresters explained how straw grids keep dunes in place.

Storms of that size used to come once in a decade, Wu said.

Top
BACK TO THE TOP
English
Copyright 2001 - . All rights reserved. The content (including but not limited to text, photo and multimedia information) published in this site belongs to River Daily Information Co. Without written authorization from it, such content shall not be republished or used in any form.
License for publishing multimedia online 0200517

Registration Number: 240816
FOLLOW US
`;

const QUERY = `{
  articles { nodes { title byline published text publisher { name } } }
  meetings(orderBy: [{ field: DATE, direction: ASC }]) {
    nodes {
      kind format status
      date { edtf }
      countries { code }
      participants { title country { code } person { name } }
      agreements { nodes { kind status date { edtf } parties { country { code } } } }
      evidence { nodes { quote start end } }
    }
  }
  agreements { nodes { kind parties { country { code } } evidence { nodes { quote start end } } } }
  people { nodes { name } }
}`;

interface Cited {
  evidence: { nodes: { quote: string; start: number; end: number }[] };
}
interface Party {
  country: { code: string } | null;
}
interface AgreementNode {
  kind: string;
  status: string;
  date: { edtf: string } | null;
  parties: Party[];
}
interface MeetingNode extends Cited {
  kind: string;
  format: string;
  status: string;
  date: { edtf: string } | null;
  countries: { code: string }[];
  participants: (Party & { title: string | null; person: { name: string } | null })[];
  agreements: { nodes: AgreementNode[] };
}
interface Answer {
  articles: { nodes: (Article & { publisher: { name: string } })[] };
  meetings: { nodes: MeetingNode[] };
  agreements: { nodes: (AgreementNode & Cited)[] };
  people: { nodes: { name: string }[] };
}

/** Keeps the page as a text file, reads, extracts and stores it, and asks the graph about it. */
async function graphOf(page: string): Promise<Answer> {
  const folder = temporaryFolder();
  try {
    writeFileSync(`${folder.path}/page.txt`, page);
    const writer = openWriter(`${folder.path}/test.db`);
    const ingester = createIngester(writer, "cascade test");
    for await (const result of readSources([`${folder.path}/page.txt`])) {
      if (!("article" in result)) throw new Error("The page was not read.");
      ingester.add(result.article, extract(result.article));
    }
    ingester.finish();
    writer.close();
    const reader = openReader(`${folder.path}/test.db`);
    const response = await createApp({ reader }).fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY }),
    });
    const { data, errors } = (await response.json()) as { data: Answer; errors?: object[] };
    reader.close();
    expect(errors).toBeUndefined();
    return data;
  } finally {
    folder.remove();
  }
}

const codes = (parties: Party[]) => parties.flatMap(({ country }) => country?.code ?? []).sort();

function people({ participants }: MeetingNode) {
  return participants
    .flatMap(({ person, title, country }) => (person ? [`${person.name}, ${title}, ${country?.code}`] : []))
    .sort();
}

function told({ kind, format, status, date, countries }: MeetingNode) {
  return [kind, format, status, date?.edtf, countries.map(({ code }) => code).sort()];
}

/** Every quote stands in the article where it says, and none of `never` stands in one. */
function checkQuotes({ articles, meetings, agreements }: Answer, never: readonly string[]): void {
  const [article] = articles.nodes;
  for (const { evidence } of [...meetings.nodes, ...agreements.nodes]) {
    expect(evidence.nodes.length).toBeGreaterThan(0);
    for (const { quote, start, end } of evidence.nodes) {
      expect(article?.text.slice(start, end)).toBe(quote);
      for (const text of never) expect(quote).not.toContain(text);
    }
  }
}

describe("a newspaper's page, from the text file to the graph", () => {
  it("tells meetings, who took part and what they agreed, with the sentences that say so", async () => {
    const data = await graphOf(PAGE);

    expect(data.articles.nodes).toMatchObject([
      {
        title: "Neighbors compare notes on dust storms",
        byline: "Lin Qiao",
        published: "2022-04-16",
        publisher: { name: "River Daily" },
      },
    ]);
    expect(data.meetings.nodes.map(told)).toEqual([
      ["MEETING", "VIDEO", "HELD", "2022-04-12", ["CN"]],
      ["MEETING", "VIDEO", "HELD", "2022-04-15", ["CN", "KR", "MN"]],
      ["MEETING", "VIDEO", "SCHEDULED", "2022-04-20", ["CN"]],
    ]);
    const [earlier, held, later] = data.meetings.nodes as [MeetingNode, MeetingNode, MeetingNode];
    expect(people(held)).toEqual([
      "Batbold Ganzorig, Foreign Minister, MN",
      "Han Ji-woo, Foreign Minister, KR",
      "Zhao Wenli, State Councilor and Foreign Minister, CN",
    ]);
    expect([...people(earlier), ...people(later)]).toEqual([]);
    expect(data.people.nodes).toHaveLength(3);
    expect(
      held.agreements.nodes.map(({ kind, date, parties }) => [kind, date?.edtf, codes(parties)]),
    ).toEqual(
      expect.arrayContaining([
        ["COMMITMENT", "2022-04-15", ["CN", "KR", "MN"]],
        ["COMMITMENT", "2022-04-15", ["CN", "KR", "MN"]],
        ["MECHANISM", "2022-04-15", ["CN", "MN"]],
      ]),
    );
    expect(data.agreements.nodes).toHaveLength(3);
    expect(held.evidence.nodes.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining([
        "The foreign ministers of China, Mongolia and South Korea held a video conference on Friday on the dust storms that closed schools and airports across the region this spring.",
      ]),
    );
    checkQuotes(data, ["Share", "Home /", "Photo/", "Copyright", "BACK TO", "LIN QIAO", "License"]);
  });

  const annotated = new URL("../../shared/gold/dev/000.json", import.meta.url);

  it.runIf(existsSync(annotated))(
    "tells what was annotated by hand, where that article is at hand",
    async () => {
      const gold = JSON.parse(readFileSync(annotated, "utf8"));
      const data = await graphOf(gold.raw_text);

      expect(data.articles.nodes).toMatchObject([
        {
          title: gold.title,
          published: gold.published,
          byline: "Zhou Jin",
          publisher: { name: gold.outlet },
        },
      ]);
      const expected = gold.meetings.filter(({ optional }: { optional?: true }) => !optional);
      expect(data.meetings.nodes.map(told)).toEqual(
        expected
          .map(
            (meeting: {
              kind: string;
              format: string;
              status: string;
              date: string;
              countries: string[];
            }) => [meeting.kind, meeting.format, meeting.status, meeting.date, [...meeting.countries].sort()],
          )
          .sort((a: string[], b: string[]) => String(a[3]).localeCompare(String(b[3]))),
      );
      const held = data.meetings.nodes[1] as MeetingNode;
      expect(people(held)).toEqual(
        expected[0].people
          .map(({ name, title, country }: Record<string, string>) => `${name}, ${title}, ${country}`)
          .sort(),
      );
      expect(data.people.nodes).toHaveLength(expected[0].people.length);
      const agreed = data.agreements.nodes
        .map(({ kind, parties }) => [kind, ...codes(parties)].join(" "))
        .sort();
      expect(agreed).toEqual(
        gold.agreements
          .map(({ kind, parties }: { kind: string; parties: string[] }) =>
            [kind, ...[...parties].sort()].join(" "),
          )
          .sort(),
      );
      const commitments = held.agreements.nodes.filter(({ kind }) => kind === "COMMITMENT");
      expect(commitments).toHaveLength(2);
      checkQuotes(data, ["Share", "Home /", "Photo/", "Copyright", "BACK TO", "ZHOU JIN", "License"]);
    },
  );
});
