import { otherCityNames } from "./city-names.ts";
import type { Filters } from "./reader-conditions.ts";
import type { PlaceWhere } from "./reader-filters.ts";
import { decodeId } from "./reader-id.ts";
import { List, type ListArguments } from "./reader-list.ts";
import type { Key } from "./reader-loader.ts";
import { countOf } from "./reader-order.ts";
import type { CountryRecord, PlaceRecord } from "./reader-records.ts";
import { sql } from "./reader-sql.ts";
import type { ReadStatements } from "./reader-statements.ts";

export type PlaceField = "ADDED" | "CITY" | "COUNTRY" | "MEETINGS";
export type PlaceArguments = ListArguments<PlaceWhere, PlaceField>;

type PlaceRow = Omit<PlaceRecord, "type">;

/** Places: all, and those of another record. */
export class PlaceReader {
  private readonly list: List<PlaceRecord, PlaceRow, PlaceWhere, PlaceField>;

  constructor(statements: ReadStatements, filters: Filters) {
    this.list = new List<PlaceRecord, PlaceRow, PlaceWhere, PlaceField>(statements, {
      name: "places",
      from: "place",
      key: "place.id",
      columns: "place.id, place.city, place.country",
      read: ({ id, city, country }) => ({ type: "Place", id, city, country }),
      where: filters.places,
      orders: {
        ADDED: { by: "place.id", nullable: false },
        CITY: { by: "place.city", nullable: true },
        COUNTRY: { by: "place.country", nullable: true },
        MEETINGS: countOf(
          "meetings",
          { link: "meeting", key: "meeting.place", through: "meeting.id" },
          filters.meetings,
          "PLACE",
        ),
      },
      defaultOrder: [{ field: "CITY" }],
    });
  }

  /** Other names of the city. */
  aliases = ({ city, country }: PlaceRecord): readonly string[] =>
    city === null ? [] : otherCityNames(city, country);

  byId = (id: string): PlaceRecord | null => this.list.byKey(decodeId("Place")(id, "id"));
  byKeys = (keys: readonly Key[]) => this.list.byKeys(keys);
  all = (args: PlaceArguments) => this.list.all(args);
  ofMeeting = (meeting: { place: number | null }) => this.list.one(meeting, "place", ({ place }) => place);

  ofCountry = (country: CountryRecord, args: PlaceArguments) =>
    this.list.of(
      country,
      ({ code }) => code,
      "country",
      (parent) => sql`place.country = ${parent}`,
      args,
    );
}
