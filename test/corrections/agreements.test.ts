import { expect, test } from "vitest";
import { openGraph } from "../helpers/graph.ts";

const signed = (outlet: string, day = "2023-05-02") => ({
  url: `https://${outlet}.example/1`,
  outlet,
  published: day,
  agreements: [{ day, kind: "TREATY" as const }],
});
const STATE = `{ agreements { nodes { id title kind status date { edtf text } dateAbsence articleCount
  parties { country { code } organization { letters } } corrections { id undone } } } }`;

test("an agreement shows what a person gave, whatever is read later, and its reports' word when that is undone", async () => {
  const graph = openGraph([signed("a"), signed("b")]);
  const state = async () => (await graph.ask(STATE)).data.agreements.nodes;
  const { errors } = await graph.correct(`mutation { correctAgreement(input: {
    id: "Agreement:1", kind: MEMORANDUM, status: RATIFIED, date: "2023-05-09"
    add: [{ organization: "ASEAN" }, { country: KR }], remove: [{ country: JP }], reason: "the gazette" }) {
    agreement { id } correction { id } } }`);
  expect(errors).toBeUndefined();
  graph.database.add([signed("c")]);
  const shown = {
    id: "Agreement:1",
    title: "Memorandum of ASEAN, China and South Korea",
    kind: "MEMORANDUM",
    status: "RATIFIED",
    date: { edtf: "2023-05-09", text: "2023-05-09" },
    dateAbsence: null,
    articleCount: 3,
    corrections: [{ id: "Correction:1", undone: false }],
  };
  expect(await state()).toMatchObject([shown]);
  expect((await state())[0].parties).toHaveLength(3);
  await graph.correct('mutation { undoCorrection(input: { id: "Correction:1" }) { correction { id } } }');
  const never = openGraph([signed("a"), signed("b"), signed("c")]);
  const plain = (await never.ask(STATE)).data.agreements.nodes;
  expect(await state()).toEqual([{ ...plain[0], corrections: [{ id: "Correction:1", undone: true }] }]);
  never.close();
  graph.close();
});
