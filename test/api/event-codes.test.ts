import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agreementCodes, meetingCodes } from "../../src/domain/event-codes.ts";
import {
  AgreementKind,
  AgreementStatus,
  MeetingFormat,
  MeetingKind,
  MeetingStatus,
  valuesOf,
} from "../../src/domain/vocabulary.ts";
import { openGraph } from "../helpers/graph.ts";

test("every meeting and agreement has codes that agree with each other", () => {
  const all = [
    ...valuesOf(MeetingStatus).flatMap((status) =>
      valuesOf(MeetingKind).flatMap((kind) =>
        valuesOf(MeetingFormat).map((format) => meetingCodes(kind, format, status)),
      ),
    ),
    ...valuesOf(AgreementStatus).flatMap((status) =>
      valuesOf(AgreementKind).map((kind) => agreementCodes(kind, status)),
    ),
  ];
  const values = new Map<string, number>();
  for (const { cameo, plover, goldstein } of all) {
    expect(goldstein === null).toBe(cameo === null);
    if (cameo === null || goldstein === null) continue;
    expect(cameo).toMatch(/^\d{3,4}$/);
    expect(Math.sign(goldstein)).toBe(cameo < "09" ? 1 : -1);
    expect(values.get(cameo) ?? goldstein).toBe(goldstein);
    values.set(cameo, goldstein);
    if (plover) expect(plover).toMatch(/^[A-Z]+$/);
  }
  expect(values.size).toBeGreaterThan(12);
});

describe("codes in the graph", () => {
  let graph: ReturnType<typeof openGraph>;
  beforeAll(() => {
    graph = openGraph([
      {
        meetings: [
          { day: "2023-01-01", countries: ["SE", "FI"], format: "PHONE" },
          { day: "2023-02-01", countries: ["SE", "NO"], kind: "VISIT" },
          { day: "2023-03-01", countries: ["SE", "DK"], status: "POSTPONED" },
          { day: "2023-04-01", countries: ["SE", "IS"], status: "CANCELLED" },
        ],
        agreements: [{ parties: ["SE", "FI"], kind: "CEASEFIRE", status: "AGREED" }],
      },
    ]);
  });
  afterAll(() => graph.close());

  test("are derived from kind, format and status", async () => {
    const { data, errors } = await graph.ask(`{
      meetings(orderBy: [{ field: DATE }]) { nodes { cameoCode ploverType goldstein } }
      agreements { nodes { cameoCode ploverType goldstein } } }`);
    expect(errors).toBeUndefined();
    expect(data.meetings.nodes).toEqual([
      { cameoCode: "041", ploverType: "CONSULT", goldstein: 1 },
      { cameoCode: "042", ploverType: "CONSULT", goldstein: 1.9 },
      { cameoCode: null, ploverType: null, goldstein: null },
      { cameoCode: "125", ploverType: "REJECT", goldstein: -5 },
    ]);
    expect(data.agreements.nodes).toEqual([{ cameoCode: "0871", ploverType: "RETREAT", goldstein: 9 }]);
  });
});
