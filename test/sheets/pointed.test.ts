import { recognise, type SheetData } from "../../src/sheets";
import { REGULATION } from "../taskpane/support/sample";

/** A list whose heads nobody could take for a list of classes. */
const sheet = (values: SheetData["values"]): SheetData => ({ name: "Sheet1", values, merges: [] });
const FOREIGN = sheet([["Some title"], ["Nhóm", "Bao nhiêu", "Khác"], ["6A", 46, 1], ["6B", 44, 2]]);

const tablesOf = (data: SheetData, area?: string): unknown[] => {
  const headers = area === undefined ? [] : [{ sheet: "Sheet1", area, record: "classes" }];
  const { sheets } = recognise({ sheets: [data] }, [REGULATION], {
    regulation: "toy",
    mapping: { version: 1, sheets: [], headers },
  });
  return sheets.flatMap(({ tables }) =>
    tables.map(({ headerRows, firstRow, lastRow, table }) => ({
      record: table.record.id,
      headerRows,
      rows: [firstRow, lastRow],
    }))
  );
};

describe("a header that a person has pointed at", () => {
  test("is a table of that record type, though its heads say nothing", () => {
    expect(tablesOf(FOREIGN)).toEqual([]);
    expect(tablesOf(FOREIGN, "A2:C2")).toEqual([{ record: "classes", headerRows: [2], rows: [3, 4] }]);
  });

  test("is known by one cell of its row, and by the whole table", () => {
    const expected = [{ record: "classes", headerRows: [2], rows: [3, 4] }];
    expect(tablesOf(FOREIGN, "B2")).toEqual(expected);
    expect(tablesOf(sheet([...FOREIGN.values, ["6C", 45, 3]]), "A2:C5")).toEqual([
      { record: "classes", headerRows: [2], rows: [3, 5] },
    ]);
  });

  test("goes before a table that would hold it", () => {
    const two = sheet([
      ["Lớp", "Sĩ số"],
      ["6A", 46],
      ["Nhóm", "Bao nhiêu"],
      ["7A", 44],
    ]);
    expect(tablesOf(two, "A3:B3")).toEqual([{ record: "classes", headerRows: [3], rows: [4, 4] }]);
  });

  test("counts for nothing where it lies outside the sheet or its record type is unknown", () => {
    expect(tablesOf(FOREIGN, "A90:C90")).toEqual([]);
    const mapping = {
      version: 1,
      sheets: [],
      headers: [{ sheet: "Sheet1", area: "A2", record: "no-such" }],
    } as const;
    const { sheets } = recognise({ sheets: [FOREIGN] }, [REGULATION], { regulation: "toy", mapping });
    expect(sheets[0]?.tables).toEqual([]);
  });

  test("has its figures asked about, whatever their heads say, until nothing is lacking", () => {
    const headers = [{ sheet: "Sheet1", area: "A2:C2", record: "classes" }];
    const { sheets } = recognise({ sheets: [FOREIGN] }, [REGULATION], {
      regulation: "toy",
      mapping: { version: 1, sheets: [], headers },
    });
    const asked = sheets[0]?.tables[0]?.questions.map(({ at, suggestions }) => [at, suggestions]);
    expect(asked).toEqual([
      ["B", ["pupils", "teachers"]],
      ["C", ["pupils", "teachers", "library"]],
    ]);
  });

  test("answers to questions about its columns hold for it", () => {
    const headers = [{ sheet: "Sheet1", area: "A2:C2", record: "classes" }];
    const first = recognise({ sheets: [FOREIGN] }, [REGULATION], { mapping: { version: 1, sheets: [], headers }, regulation: "toy" }); // prettier-ignore
    const fingerprint = first.sheets[0]?.tables[0]?.fingerprint ?? "";
    const columns = { name: "A", pupils: "B" };
    const answered = { version: 1, sheets: [{ sheet: "Sheet1", fingerprint, record: "classes", columns }], headers } as const; // prettier-ignore
    const { sheets } = recognise({ sheets: [FOREIGN] }, [REGULATION], { mapping: answered, regulation: "toy" }); // prettier-ignore
    expect(sheets[0]?.tables[0]?.columns).toEqual(columns);
  });
});
