/**
 * Files made to take a reader's time, memory or wits. Each is small, and each would take minutes or gigabytes
 * if it were believed: that these tests end is what they show.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook, toWorkbookData, WorkbookReadError, type WorkbookFile } from "../../src/xlsx/read";
import { zipWorkbook, type RawWorkbook } from "./package";
import { zip64 } from "./zip64";

jest.setTimeout(60_000);

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const ROW = `<row r="1"><c r="A1"><v>1</v></c></row>`;

const refusal = async (bytes: Uint8Array): Promise<WorkbookReadError> => {
  const error: unknown = await readWorkbook(bytes).catch((failure: unknown) => failure);
  if (error instanceof WorkbookReadError) return error;
  throw new Error("The file was read, or failed in another way", { cause: error });
};

/** The same workbook with one part put in place of another. */
function withPart(raw: RawWorkbook, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(zipWorkbook(raw));
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

describe("more inside than a file of its size may hold", () => {
  const many = (count: number, text: string): string => text.repeat(count);
  const cases: [string, RawWorkbook][] = [
    ["a tag that does not end", { sheet: `${data(ROW)}<a b="${many(33_000_000, "x")}"/>` }],
    ["a million empty elements", { sheet: data(ROW) + many(1_000_000, "<a/>") }],
    ["elements in one another", { sheet: data(ROW) + many(500_000, "<a>") + many(500_000, "</a>") }],
    ["two million cells without addresses", { sheet: data(many(20_000, `<row>${many(100, "<c/>")}</row>`)) }],
    [
      "6,000 rows that reach to XFD",
      { sheet: data(many(6_000, `<row><c><v>1</v></c><c r="XFD1"><v>1</v></c></row>`)) },
    ],
    [
      "one text of 32,000 letters in 20,000 cells",
      {
        strings: `<si><t>${many(32_000, "x")}</t></si>`,
        sheet: data(many(2_000, `<row>${many(10, `<c t="s"><v>0</v></c>`)}</row>`)),
      },
    ],
    [
      "a formula of 8,000 letters shared by 200,000 cells",
      {
        sheet: data(
          `<row><c><f t="shared" ref="A1:D9" si="0">${many(2_700, "B1+")}1</f></c></row>` +
            many(50_000, `<row>${many(4, `<c><f t="shared" si="0"/></c>`)}</row>`)
        ),
      },
    ],
    [
      "100,000 merged areas over the same cells",
      {
        sheet:
          data(many(2_000, `<row>${many(10, "<c><v>1</v></c>")}</row>`)) +
          `<mergeCells>${many(100_000, `<mergeCell ref="A1:J2000"/>`)}</mergeCells>`,
      },
    ],
  ];
  it.each(cases)("%s", async (_, raw) => {
    const bytes = zipWorkbook(raw);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect((await refusal(bytes)).code).toBe("too-large");
  });

  it("33 MB of blanks in 33 KB: names what was too much", async () => {
    expect(await refusal(zipWorkbook({ sheet: data(ROW) + " ".repeat(33_000_000) }))).toMatchObject({
      code: "too-large",
      message: "The part xl/worksheets/sheet1.xml: more than a file of 34 KB may hold",
    });
  });

  it("3,000 sheets that share one part", async () => {
    const bytes = withPart({ sheet: data(ROW) }, "xl/workbook.xml", (text) =>
      text.replace(/<sheet .*?\/>/, (sheet) => sheet.repeat(3_000))
    );
    expect((await refusal(bytes)).code).toBe("too-large");
  });
});

describe("what stands far out", () => {
  const extent = ({ sheets: [sheet] }: WorkbookFile): unknown => [sheet?.rowCount, sheet?.columnCount];

  it("reads a sheet with a single cell in its last corner", async () => {
    const file = await readWorkbook(
      zipWorkbook({ sheet: data(`${ROW}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`) })
    );
    expect(extent(file)).toEqual([1_048_576, 16_384]);
    expect(toWorkbookData(file).sheets[0]?.values.at(-1)?.at(-1)).toBe(2);
  });

  it.each([
    ["a row too many", data("<row/>".repeat(1_048_577))],
    ["a column too many", data(`<row>${"<c/>".repeat(16_385)}</row>`)],
    ["a cell outside of all rows", data("<c><v>1</v></c>")],
  ])("%s is no workbook of Excel's", async (_, sheet) => {
    expect((await refusal(zipWorkbook({ sheet }))).code).toBe("corrupt");
  });

  it("takes numbers beyond all bounds for texts", async () => {
    const { sheets } = await readWorkbook(
      zipWorkbook({ sheet: data("<row><c><v>1e999</v></c><c><v>-Infinity</v></c><c><v>NaN</v></c></row>") })
    );
    expect(sheets[0]?.values[0]).toEqual(["1e999", "-Infinity", "NaN"]);
  });
});

describe("a container that lies", () => {
  const whole = zipWorkbook({ sheet: data(ROW) });
  const at = (view: DataView, signature: number): number => {
    for (let i = view.byteLength - 4; i >= 0; i--) if (view.getUint32(i, true) === signature) return i;
    throw new Error("no such record");
  };
  /** The file with one number of its last entry in the directory, the sheet's, or of its end record, changed. */
  const changed = (signature: number, offset: number, value: number): Uint8Array => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    view.setUint32(at(view, signature) + offset, value, true);
    return bytes;
  };
  const ENTRY = 0x02014b50;
  const END = 0x06054b50;
  it.each([
    ["an entry that unpacks to more than it claims", changed(ENTRY, 24, 5)],
    ["an entry that claims 3 GB", changed(ENTRY, 24, 3_000_000_000)],
    ["an entry that reaches beyond the file", changed(ENTRY, 20, 3_000_000_000)],
    ["an entry outside the file", changed(ENTRY, 42, 3_000_000_000)],
    ["an entry where none is", changed(ENTRY, 42, 7)],
    ["a directory outside the file", changed(END, 16, 3_000_000_000)],
    ["no directory", whole.slice(0, -22)],
  ])("%s", async (_, bytes) => {
    expect((await refusal(bytes)).code).toBe("corrupt");
  });

  it("an entry with a password", async () => {
    expect((await refusal(changed(ENTRY, 6, 0x0001_0014))).code).toBe("encrypted");
  });

  it("reads sizes of 64 bits, which some programs write for small files too", async () => {
    const { sheets } = await readWorkbook(zip64(unzipSync(whole)));
    expect(sheets[0]?.values).toEqual([[1]]);
  });
});

describe("relations that lead nowhere, or in a circle", () => {
  const RELATIONS = "xl/_rels/workbook.xml.rels";
  const raw: RawWorkbook = { sheet: data(ROW), strings: "<si><t>a</t></si>" };

  it("names the part that is not there", async () => {
    const bytes = withPart(raw, RELATIONS, (text) => text.replace("sheet1.xml", "sheet9.xml"));
    expect(await refusal(bytes)).toMatchObject({
      code: "corrupt",
      message: "The workbook lacks its part xl/worksheets/sheet9.xml",
    });
  });

  it("a sheet that is no relation", async () => {
    const bytes = withPart(raw, RELATIONS, (text) => text.replace('Id="rId1"', 'Id="other"'));
    expect((await refusal(bytes)).code).toBe("empty");
  });

  it.each([
    ["the workbook as its own sheet", "worksheets/sheet1.xml", "workbook.xml"],
    ["the relations as a sheet", "worksheets/sheet1.xml", "_rels/workbook.xml.rels"],
    ["the sheet as the table of texts", "/xl/sharedStrings.xml", "worksheets/sheet1.xml"],
    ["a path out of the package", "/xl/sharedStrings.xml", "../../../../etc/passwd"],
  ])("reads nothing into %s", async (_, from, to) => {
    const { sheets } = await readWorkbook(withPart(raw, RELATIONS, (text) => text.replace(from, to)));
    expect(sheets).toHaveLength(1);
  });
});

test("texts that pieces of the file cut in two are whole", async () => {
  const text = "Trường &amp; lớp 中文 &#x1F600; ".repeat(20_000);
  // Stored, so that the pieces are those of the text.
  const parts = unzipSync(zipWorkbook({ sheet: data(`<row><c t="str"><v>${text}</v></c></row>`) }));
  const { sheets } = await readWorkbook(zipSync(parts, { level: 0 }));
  expect(sheets[0]?.values[0]?.[0]).toBe("Trường & lớp 中文 😀 ".repeat(20_000));
});
