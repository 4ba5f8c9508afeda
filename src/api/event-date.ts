import type { EventDate } from "../domain/date.ts";
import { builder } from "./builder.ts";
import { DateBasisEnum, DatePrecisionEnum } from "./enums.ts";

export const EventDateType = builder.objectRef<EventDate>("EventDate").implement({
  description: "A day or span of days, with how well it is known and from what.",
  fields: (t) => ({
    edtf: t.exposeString("edtf", {
      description: "As ISO 8601-2 (EDTF) has it: `2020-03-20`, `2020-03`, `2020-03-18/2020-03-20`.",
    }),
    start: t.expose("start", { type: "Date", description: "The first day." }),
    end: t.expose("end", { type: "Date", description: "The last day." }),
    precision: t.expose("precision", { type: DatePrecisionEnum, description: "How precisely it is known." }),
    basis: t.expose("basis", { type: DateBasisEnum, description: "From what it is known." }),
    text: t.exposeString("text", {
      description: "The words from which it was read, as they stand in the article.",
    }),
  }),
});
