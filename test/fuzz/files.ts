/** Workbook files with everything in them that marks must not touch. */
import fc from "fast-check";
import type { Area } from "../../src/sheets";
import type { Mark } from "../../src/marks";
import type { CellSpec, RuleSpec, SheetSpec, WorkbookSpec } from "../../src/xlsx/write";

/** A workbook, and marks for it. */
export interface Marked {
  readonly spec: WorkbookSpec;
  readonly marks: readonly Mark[];
}

const ROWS = 8;
const COLUMNS = 6;

const row = fc.nat(ROWS - 1);
const column = fc.nat(COLUMNS - 1);

const area: fc.Arbitrary<Area> = fc
  .record({ top: row, left: column, height: fc.nat(3), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({
    top,
    left,
    bottom: Math.min(ROWS - 1, top + height),
    right: Math.min(COLUMNS - 1, left + width),
  }));

const meet = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** Excel merges no area into another. */
const apart = (areas: readonly Area[]): Area[] =>
  areas.reduce<Area[]>((kept, one) => (kept.some((other) => meet(one, other)) ? kept : [...kept, one]), []);

const content: fc.Arbitrary<CellSpec> = fc.oneof(
  fc.integer({ min: -5, max: 120 }),
  fc.constantFrom("Lớp 6A", "班级", "Анги", "=1+1", "'=1", "<b>", "a\nb", " x ", "98,0 %", true, false, null),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
  fc.constantFrom({ formula: "SUM(1,2)", result: 3 }, { formula: `"1"&"x"`, result: "1x" })
);

const style = fc.record(
  {
    fill: fc.constantFrom("#FFFF00", "#00B050"),
    numberFormat: fc.constantFrom("0%", "dd/mm/yyyy", "@"),
    wrap: fc.boolean(),
    locked: fc.boolean(),
  },
  { requiredKeys: [] }
);

const rule: fc.Arbitrary<RuleSpec> = fc.record({
  area,
  formula: fc.constantFrom("A1>40", '"regcheck"="regcheck"', "TRUE", "ISBLANK(A1)"),
  style: fc.record({ fill: fc.constantFrom("#C0C0C0", "#FFC7CE") }),
  stopIfTrue: fc.boolean(),
});

const sheet = (name: string): fc.Arbitrary<SheetSpec> =>
  fc.record({
    name: fc.constant(name),
    rows: fc.array(fc.array(content, { minLength: COLUMNS, maxLength: COLUMNS }), {
      minLength: ROWS,
      maxLength: ROWS,
    }),
    merges: fc
      .array(area, { maxLength: 3 })
      .map((areas) => apart(areas).filter(({ top, left, bottom, right }) => bottom > top || right > left)),
    styles: fc.array(fc.record({ area, style }), { maxLength: 4 }),
    conditionalFormats: fc.array(rule, { maxLength: 3 }),
    lists: fc.array(fc.record({ area, values: fc.constant(["6A", "6B"]) }), { maxLength: 1 }),
    freeze: fc.constantFrom(undefined, { rows: 1, columns: 1 }),
    protected: fc.oneof(
      { weight: 3, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) }
    ),
  });

const NAMES = ["Tờ 1", "表'2", "A&B <3>"];

/** Three sheets, the last one hidden, and marks anywhere on them. */
export const markedFiles: fc.Arbitrary<Marked> = fc
  .record({
    sheets: fc.tuple(...NAMES.map(sheet)),
    marks: fc.array(
      fc.record({
        sheet: fc.constantFrom(...NAMES),
        cell: fc.tuple(column, fc.nat(ROWS + 3)).map(([at, below]) => `${"ABCDEF"[at] ?? "A"}${below + 1}`),
        kind: fc.constantFrom("violation", "warning", "unknown"),
      }),
      { minLength: 1, maxLength: 10 }
    ),
  })
  .map(({ sheets, marks }) => ({
    spec: { sheets: sheets.map((one, index) => ({ ...one, hidden: index === 2 })) },
    marks: marks.map((mark) => ({ ...mark, kind: mark.kind as Mark["kind"] })),
  }));
