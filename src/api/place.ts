import { builder } from "./builder.ts";
import { meetingArguments, placeArguments } from "./list-arguments.ts";
import { Country, MeetingConnection, Place, PlaceConnection } from "./refs.ts";
import { Node, pageCost } from "./relay.ts";

Place.implement({
  description: "Where a meeting takes place: a city, or a country where no more is known.",
  interfaces: [Node],
  fields: (t) => ({
    aliases: t.stringList({
      description: "Other names of the city, as reports may have it.",
      resolve: (place, _args, { reader }) => [...reader.places.aliases(place)],
    }),
    city: t.exposeString("city", {
      nullable: true,
      description: "The city; null if only the country is known.",
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: "The country in which it lies.",
      resolve: (place, _args, { reader }) => reader.countries.of(place),
    }),
    meetings: t.field({
      type: MeetingConnection,
      args: meetingArguments(),
      complexity: pageCost,
      description: "The meetings that take place there.",
      resolve: (place, args, { reader }) => reader.meetings.ofPlace(place, args),
    }),
  }),
});

builder.queryFields((t) => ({
  places: t.field({
    type: PlaceConnection,
    args: placeArguments(),
    complexity: pageCost,
    description: "Places of meetings.",
    resolve: (_root, args, { reader }) => reader.places.all(args),
  }),
  place: t.field({
    type: Place,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: "The place's id." }) },
    description: "The place with an id, or null.",
    resolve: (_root, { id }, { reader }) => reader.places.byId(id),
  }),
}));
