import type { AgreementField } from "../store/reader-agreements.ts";
import type { CountryField } from "../store/reader-countries.ts";
import type { MeetingField } from "../store/reader-meetings.ts";
import type { Order } from "../store/reader-order.ts";
import type { OrganizationField } from "../store/reader-organizations.ts";
import type { PersonField } from "../store/reader-people.ts";
import type { PlaceField } from "../store/reader-places.ts";
import type { ArticleField, EvidenceField, PublisherField } from "../store/reader-sources.ts";
import type { TopicField } from "../store/reader-topics.ts";
import { builder } from "./builder.ts";
import { enumOf, NullsOrderEnum, OrderDirectionEnum } from "./enums.ts";
import { AgreementFilter, MeetingFilter } from "./filters.ts";

/** What an order can count, of those whose order it is. */
type Counted = "meetings" | "agreements";

function orderOf<Field extends string>(
  name: string,
  plural: string,
  fields: Readonly<Record<Field, string>>,
  counted: readonly Counted[] = [],
) {
  const field = enumOf<Field>(`${name}OrderField`, `By what ${plural} can be ordered.`, fields);
  return builder.inputRef<Order<Field>, false>(`${name}Order`).implement({
    description: `One key of an order of ${plural}.`,
    fields: (t) =>
      ({
        field: t.field({ type: field, required: true, description: "By what." }),
        direction: t.field({ type: OrderDirectionEnum, defaultValue: "ASC", description: "Which way." }),
        nulls: t.field({
          type: NullsOrderEnum,
          defaultValue: "LAST",
          description: "Where those without a value stand.",
        }),
        ...(counted.includes("meetings") && {
          meetings: t.field({
            type: MeetingFilter,
            description: "Which meetings an order by MEETINGS counts; all if it is left out.",
          }),
        }),
        ...(counted.includes("agreements") && {
          agreements: t.field({
            type: AgreementFilter,
            description: "Which agreements an order by AGREEMENTS counts; all if it is left out.",
          }),
        }),
      }) as never,
  });
}

const ADDED = "When the record was first made.";
const CONFIDENCE = "How sure it is.";
const PUBLISHERS = "How many publishers report it.";

export const MeetingOrder = orderOf<MeetingField>("Meeting", "meetings", {
  ADDED,
  CONFIDENCE,
  DATE: "The first day.",
  PUBLISHERS,
});
export const AgreementOrder = orderOf<AgreementField>("Agreement", "agreements", {
  ADDED,
  CONFIDENCE,
  DATE: "The first day.",
  PUBLISHERS,
});
export const PersonOrder = orderOf<PersonField>(
  "Person",
  "people",
  {
    ADDED,
    LAST_SEEN: "The day of the latest meeting.",
    MEETINGS: "In how many meetings the person takes part.",
    NAME: "The name.",
  },
  ["meetings"],
);
export const CountryOrder = orderOf<CountryField>(
  "Country",
  "countries",
  {
    AGREEMENTS: "To how many agreements the country is a party.",
    CODE: "The code.",
    MEETINGS: "In how many meetings the country takes part.",
    NAME: "The name.",
  },
  ["meetings", "agreements"],
);
export const OrganizationOrder = orderOf<OrganizationField>(
  "Organization",
  "organizations",
  {
    ADDED,
    AGREEMENTS: "To how many agreements it is a party.",
    MEETINGS: "In how many meetings it takes part.",
    NAME: "The name.",
  },
  ["meetings", "agreements"],
);
export const PlaceOrder = orderOf<PlaceField>(
  "Place",
  "places",
  {
    ADDED,
    CITY: "The city's name.",
    COUNTRY: "The country's code.",
    MEETINGS: "How many meetings take place there.",
  },
  ["meetings"],
);
export const TopicOrder = orderOf<TopicField>(
  "Topic",
  "topics",
  {
    AGREEMENTS: "How many agreements are about it.",
    CODE: "The code.",
    MEETINGS: "How many meetings are about it.",
  },
  ["meetings", "agreements"],
);
export const ArticleOrder = orderOf<ArticleField>("Article", "articles", {
  ADDED,
  PUBLISHED: "The day of publication.",
  TITLE: "The headline.",
});
export const PublisherOrder = orderOf<PublisherField>("Publisher", "publishers", {
  ADDED,
  NAME: "The name.",
});
export const EvidenceOrder = orderOf<EvidenceField>("Evidence", "evidence", {
  BEST: "The order in which the extractor gave the quotes of an article, the best first.",
  CONFIDENCE: "How sure what was extracted is.",
  PUBLISHED: "The day on which the article was published.",
});
