/** Toy lists turned on their side, and what is read of them. */
import { sidewaysOf } from "../../src/sheets/find/sideways";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { CellValue, SheetMapping } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyChoice as choice, toyField as field, toyRecord as record } from "../support/toy";
import { gridOf } from "./toy-sheet";

export const options = ["工作报告", "年度报告", "数据分析报告", "满意度报告"].map((name) => ({
  code: name,
  labels: [name],
}));
export const MATERIAL = record(
  "material",
  [
    field("material", "choice", ["复核材料"], { options }),
    field("years", "text", ["所属年度"]),
    field("shown", "date", ["公示日期"]),
    field("sent", "date", ["报送日期"]),
    field("level", "choice", ["层次"], { common: true, options: [{ code: "z", labels: ["专科"] }] }),
  ],
  { layouts: ["list"], marks: ["shown", "sent"], items: { field: "material", options } }
);
export const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("girls", "count", ["Nữ sinh"]),
    field("teacher", "text", ["GVCN"]),
    choice("Xếp loại", ["Đạt", "Lớp"], false),
  ],
  { layouts: ["table"] }
);

export interface Known {
  readonly type?: RecordType;
  readonly titles?: readonly string[];
  readonly kept?: (fingerprint: string, corner: string) => SheetMapping | undefined;
  readonly origin?: { readonly row: number; readonly column: number };
}
export const read = (
  rows: CellValue[][],
  { type = MATERIAL, titles = [], kept = () => undefined, origin }: Known = {}
) => sidewaysOf(gridOf(rows, { origin }), new Lexicon([type]), titles.map(parseLabel), kept);

/** Where each field stands of each record of the first list: "row,column". */
export function placesIn(
  rows: CellValue[][],
  known?: Known
): Readonly<Record<string, readonly string[]>> | undefined {
  const [first] = read(rows, known);
  if (!first) return undefined;
  const { places, count } = first.placement;
  return Object.fromEntries(
    [...places].map(([id, { rowOf, columnOf }]) => [
      id,
      Array.from({ length: count }, (_, at) => `${rowOf(at)},${columnOf(at)}`),
    ])
  );
}
export const isList = (rows: CellValue[][], known?: Known): boolean => read(rows, known).length > 0;

export const NAMES: CellValue[] = ["复核材料", "工作报告", "年度报告", "数据分析报告"];
export const SHOWN: CellValue[] = ["公示日期", "2024.4.20", "2024.4.18", "2024.4.21"];
export const SENT: CellValue[] = ["报送日期", "2024.5.5", "2024.5.6", "2024.4.30"];
export const MATERIALS = [NAMES, SHOWN, SENT];

export const LOP: CellValue[] = ["Lớp", "6A", "6B", "6C"];
export const SISO: CellValue[] = ["Sĩ số", 40, 41, 42];
export const NU: CellValue[] = ["Nữ sinh", 20, 21, 22];
export const CLASSES = [LOP, SISO, NU];
export const isClasses = (...rows: CellValue[][]): boolean => isList(rows, { type: CLASS });
