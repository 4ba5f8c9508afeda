import { Topic } from "../domain/topic.ts";
import { valuesOf } from "../domain/vocabulary.ts";
import type { Filters } from "./reader-conditions.ts";
import type { TopicWhere } from "./reader-filters.ts";
import { List, type ListArguments } from "./reader-list.ts";
import type { Key } from "./reader-loader.ts";
import { countOf } from "./reader-order.ts";
import type { AgreementRecord, MeetingRecord, TopicRecord } from "./reader-records.ts";
import type { ReadStatements } from "./reader-statements.ts";

export type TopicField = "AGREEMENTS" | "CODE" | "MEETINGS";
export type TopicArguments = ListArguments<TopicWhere, TopicField>;

interface TopicRow {
  code: Topic;
}

/** Topics: the controlled list, and those of another record. */
export class TopicReader {
  private readonly list: List<TopicRecord, TopicRow, TopicWhere, TopicField>;

  constructor(statements: ReadStatements, filters: Filters) {
    this.list = new List<TopicRecord, TopicRow, TopicWhere, TopicField>(statements, {
      name: "topics",
      from: `json_each('${JSON.stringify(valuesOf(Topic))}') AS topic`,
      key: "topic.value",
      columns: "topic.value AS code",
      read: topicOf,
      where: filters.topics,
      orders: {
        AGREEMENTS: countOf(
          "agreements",
          {
            link: "agreement_topic",
            key: "agreement_topic.topic",
            through: "agreement_topic.agreement",
          },
          filters.agreements,
        ),
        CODE: { by: "topic.value", nullable: false },
        MEETINGS: countOf(
          "meetings",
          { link: "meeting_topic", key: "meeting_topic.topic", through: "meeting_topic.meeting" },
          filters.meetings,
          "TOPIC",
        ),
      },
      defaultOrder: [{ field: "CODE" }],
    });
  }

  byCode = (code: Topic): TopicRecord | null => this.list.byKey(code);
  byCodes = (keys: readonly Key[]) => this.list.byKeys(keys);
  all = (args: TopicArguments) => this.list.all(args);

  ofMeeting = (meeting: MeetingRecord): TopicRecord[] =>
    this.list.many(meeting, "topics", keyOf, {
      parent: "topic.meeting",
      from: "(SELECT meeting, topic AS value FROM meeting_topic) AS topic",
      order: "topic.value",
    });

  ofAgreement = (agreement: AgreementRecord): TopicRecord[] =>
    this.list.many(agreement, "topics", keyOf, {
      parent: "topic.agreement",
      from: "(SELECT agreement, topic AS value FROM agreement_topic) AS topic",
      order: "topic.value",
    });
}

const topicOf = ({ code }: TopicRow): TopicRecord => ({ type: "Topic", code });
const keyOf = ({ id }: { id: number }): number => id;
