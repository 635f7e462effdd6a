import { byRow } from "../compile";
import type { Context } from "../context";
import { isGap, notApplicable, pass, type Judgement } from "../judgement";
import { toFraction } from "../numbers";
import { NOTES } from "../notes";
import { isRounded, type Ratio } from "../ratio";
import type { Row } from "../row";
import type { RowForm } from "../rule";

type StatedSpec = Omit<RowForm, "scope" | "kind" | "compile"> & {
  /** Shares that the sheet may state as well as count. */
  readonly shares: readonly Ratio[];
};

const NOT_STATED = notApplicable({
  vi: "bảng không ghi cả số lượng và tỷ lệ",
  zh: "表中没有同时填写数量和比例",
  mn: "хүснэгтэд тоо, хувийг хамт бичээгүй",
  en: "the sheet does not give both count and share",
});

/** A stated share agrees with the counted one, but for rounding. */
export const statedShare = ({ shares, ...spec }: StatedSpec): RowForm => ({
  ...spec,
  kind: "formula",
  scope: "row",
  uses: shares.flatMap(({ stated, counted }) => [stated, counted]),
  compile: (table, context) => byRow((row, each) => judge(row, shares, each), table, context),
});

function judge(row: Row, shares: readonly Ratio[], context: Context): Judgement {
  let isCompared = false;
  for (const { counted, stated } of shares) {
    const computed = row.isOk(stated) ? counted(row, context) : row.missing(stated);
    if (isGap(computed)) continue;
    isCompared = true;
    const figure = row.number(stated);
    if (isRounded(figure, computed)) continue;
    const args = { one: { percent: computed }, other: { percent: figure } };
    const note = { text: NOTES.contradiction, args };
    return row.fail(stated, { value: toFraction(figure), limit: toFraction(computed), note });
  }
  return isCompared ? pass() : NOT_STATED;
}
