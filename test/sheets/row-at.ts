/** One row beneath heads, seen by itself: no lexicon, no other step of reading takes part. */
import type { Signal } from "../../src/sheets/find/rows/signal";
import { shapeOf } from "../../src/sheets/find/rows/shape";
import { RowView, type BodyPlan, type Progress } from "../../src/sheets/find/rows/view";
import { Grid } from "../../src/sheets/grid/grid";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field } from "../support/toy";

const RATED = { options: ["Tốt", "Khá"].map((label) => ({ code: label, labels: [label] })) };
const FIELDS = {
  STT: undefined,
  "Họ tên": field("name", "text", []),
  Tổ: field("team", "text", []),
  "Chức vụ": field("post", "text", []),
  Quê: field("home", "text", []),
  "Sĩ số": field("pupils", "count", []),
  Nữ: field("girls", "count", []),
  "Bỏ học": field("left", "count", []),
  "Xếp loại": field("rated", "choice", [], RATED),
};
/** Heads; the last ones are those of no field. */
export type Head = keyof typeof FIELDS | "Khối" | "Khối 6" | "Mục";
const isKnown = (head: Head): head is keyof typeof FIELDS => Object.hasOwn(FIELDS, head);

interface Around {
  /** Rows above it that are records, of those beneath the heads; none where it is not said. */
  readonly records?: number;
  readonly merges?: readonly Area[];
  /** The first column of the table; others to its left are another's. */
  readonly from?: number;
  /** Rows, from that of the heads, at which another table begins. */
  readonly opens?: (row: number) => boolean;
  /** Lines over the heads. */
  readonly over?: readonly CellValue[][];
  /** What else is known of the table. */
  readonly plan?: Partial<BodyPlan>;
  /** What else is known of the rows above. */
  readonly so?: Partial<Progress>;
}

/** A table beneath heads, as its rows are read for. */
export function bodyPlan(heads: Head[], rows: CellValue[][], around: Around = {}): BodyPlan {
  const { merges = [], from = 0, opens = () => false, over = [], plan: more } = around;
  const top = over.length;
  return {
    grid: new Grid({ name: "S", values: [...over, heads, ...rows], merges }),
    band: {
      top,
      bottom: top,
      body: top + 1,
      left: 0,
      right: heads.length - 1,
      paths: heads.map((head) => [parseLabel(head)]),
    },
    fields: new Map(
      heads.flatMap((head, column) => {
        const known = isKnown(head) ? FIELDS[head] : undefined;
        return known && column >= from ? [[column, known] as const] : [];
      })
    ),
    from,
    to: heads.length - 1,
    namesGroup: () => false,
    opensTable: (row) => opens(row - top),
    isLine: () => false,
    isEntry: () => false,
    ...more,
  };
}

/** The row of a table at a number, the heads being row 0. */
export function rowAt(at: number, heads: Head[], rows: CellValue[][], around: Around = {}): RowView {
  const { records = 0, over = [], so: before } = around;
  const top = over.length;
  const plan = bodyPlan(heads, rows, around);
  const so = {
    records: Array.from({ length: records }, (_, record) => top + record + 1),
    blanks: 0,
    items: new Set<number>(),
    since: top + 1,
    numbered: 0,
    ...before,
  };
  return new RowView(plan, shapeOf(plan), so, top + at);
}

/** The name of the first sign that holds for a row. */
export const holds = (signals: readonly Signal[], row: RowView): string | undefined =>
  signals.find((signal) => signal.holds(row))?.name;
