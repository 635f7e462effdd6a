/** Lists that are turned on their side: what a person has decided about them, and what they leave open. */
import type { CellValue, SheetMapping } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { CLASS, CLASSES, NAMES, placesIn, read, SENT, SHOWN, type Known } from "./toy-turned";

describe("what a person has decided about a list", () => {
  const rows: CellValue[][] = [[], NAMES, ["某日", "2024.4.20", "2024.4.18", "2024.4.21"], SHOWN, SENT];
  const asked: (readonly [string, string])[] = [];
  const decide =
    (columns: SheetMapping["columns"], more: Partial<SheetMapping> = {}) =>
    (fingerprint: string, corner: string): SheetMapping => {
      asked.push([fingerprint, corner]);
      return { sheet: "S", record: "material", fingerprint, columns, ...more };
    };

  test("is told by the cells of the sheet", () => {
    const found = placesIn(rows, { kept: decide({ material: "B2", shown: "B3", sent: "B5" }) });
    expect(found).toMatchObject({ material: ["1,1", "1,2", "1,3"], shown: ["2,1", "2,2", "2,3"], sent: ["4,1", "4,2", "4,3"] }); // prettier-ignore
  });

  test("counts from where the sheet begins", () => {
    const origin = { row: 10, column: 2 };
    const found = placesIn(rows, { origin, kept: decide({ material: "D12", shown: "D13", sent: "D15" }) });
    expect(found).toMatchObject({ shown: ["2,1", "2,2", "2,3"], sent: ["4,1", "4,2", "4,3"] });
  });

  test("may be that a field stands nowhere", () => {
    expect(placesIn(rows, { kept: decide({ material: "B2", shown: null, sent: "B5" }) })).not.toHaveProperty(
      "shown"
    );
  });

  test("leaves out no records: the rows that it names are those of the sheet", () => {
    const found = read(rows, {
      kept: decide({ material: "B2", shown: "B3", sent: "B5" }, { ignoredRows: [1, 2] }),
    });
    expect(found[0]?.placement.count).toBe(3);
  });

  test("is known again by its labels and where they begin", () => {
    asked.length = 0;
    read(rows, { kept: decide({ material: "B2", shown: "B3", sent: "B5" }) });
    read([[], ...rows], { kept: decide({ material: "B3", shown: "B4", sent: "B6" }) });
    const [[first, at] = ["", ""]] = asked;
    const [last, below] = asked[asked.length - 1] ?? ["", ""];
    expect([at, below, first === last]).toEqual(["A2", "A3", true]);
  });
});

describe("what a list on its side leaves open is asked about", () => {
  const asked = (rows: CellValue[][], known?: Known) =>
    read(rows, known).flatMap(({ placement }) =>
      placement.questions.map(({ what, cell, at, why }) => [why, what, cell, at])
    );
  test("where the name stands that is none of the list’s", () => {
    const more = [[...NAMES, "别的报告"], [...SHOWN, "2024.4.22"], [...SENT, "2024.5.1"]]; // prettier-ignore
    expect(asked([["Mùa"], ...more])).toEqual([["item", "cell", "E2", "E2"]]);
  });

  test("beside its label, for the first record", () => {
    const good = [
      field("good", "count", ["Giỏi"], { twin: "goodShare", whole: "pupils" }),
      field("goodShare", "share", ["Giỏi"], { twin: "good", whole: "pupils" }),
    ];
    const type = record("class", [...CLASS.fields, ...good], { layouts: ["table"] });
    const rows = [[], ...CLASSES, ["Giỏi", 10, 12, 14]].map((row): CellValue[] => [null, ...row]);
    expect(asked(rows, { type })).toEqual([["kind", "cell", "B5", "C5"]]);
  });
});
