/** Whatever a workbook holds, marks come and go without a trace: in a file's copy, and in Excel. */
import fc from "fast-check";
import { hasMarks, mark, removeMarks } from "../../src/excel";
import { isSignature, LOOKS, signatureOf } from "../../src/marks";
import { markFile, type FileMark } from "../../src/xlsx/mark-file";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { everything, openBook } from "../excel/support/book";
import { markedFiles, type Marked } from "./files";

jest.setTimeout(300_000);

const SEED = 20_261_126;

const fileMarks = ({ marks }: Marked): FileMark[] =>
  marks.map(({ sheet, cell, kind }) => {
    const { fill, font, line } = LOOKS[kind];
    return {
      sheet,
      areas: [cell],
      formula: signatureOf(kind).slice(1),
      look: { fill, font, line, lineStyle: "thin" },
    };
  });

test("a marked copy holds all that the file holds, and nothing else once its marks are taken away", async () => {
  const isMark = (formula: string): boolean => isSignature(formula);
  const property = fc.asyncProperty(markedFiles, async (made) => {
    const bytes = await writeWorkbook(made.spec);
    const before = await readWorkbook(bytes);
    const marked = markFile(bytes, { marks: fileMarks(made), isMark });
    const without = markFile(marked.bytes, { marks: [], isMark });
    expect(withoutRules(await readWorkbook(marked.bytes))).toEqual(withoutRules(before));
    expect(rulesOf(await readWorkbook(without.bytes))).toEqual(rulesOf(before));
    expect(withoutRules(await readWorkbook(without.bytes))).toEqual(withoutRules(before));
  });
  await fc.assert(property, { seed: SEED, numRuns: 40, endOnFailure: true });
});

test("in Excel, cells, looks, lists and rules are as they were when marks are taken away", async () => {
  const property = fc.asyncProperty(markedFiles, async ({ spec, marks }) => {
    const host = await openBook(...spec.sheets);
    try {
      const before = everything(host.engine);
      const { count, protectedSheets } = await mark(marks);
      expect(await hasMarks()).toBe(count > 0);
      const open = marks.filter(({ sheet }) => !protectedSheets.includes(sheet));
      expect(count).toBe(new Set(open.map(({ sheet, cell }) => `${sheet}!${cell}`)).size);
      await removeMarks();
      expect(everything(host.engine)).toBe(before);
    } finally {
      await host.close();
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: 8, endOnFailure: true });
});

type File = Awaited<ReturnType<typeof readWorkbook>>;

/** A file without its conditional formats. */
const withoutRules = (file: File): object => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] })),
});

/** Each sheet's own conditional formats, in their order; marks that lay on top leave their numbers free. */
const rulesOf = ({ sheets }: File): unknown =>
  sheets.map(({ conditionalFormats }) =>
    [...conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => ({ ...rule, priority: undefined }))
  );
