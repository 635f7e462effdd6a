/** Labels with their values behind colons in the same cell: "校长（签字）：张三", "举报电话：0351-1  电子信箱：a@b.cn". */
import type { Grid } from "../../grid/grid";
import type { Label } from "../../text/normalise";
import { inlineValue, inlineValues, withColons } from "./answers";
import type { Matches } from "./headings";
import { answersNothing } from "./lines";

/** A known label and what stands behind it. */
export interface InlineLabel {
  readonly name: Label;
  readonly text: string;
}

/** The known labels of a cell with their values; none where it is no such cell. */
export function inlineLabels(grid: Grid, label: Label, matchesOf: (name: Label) => Matches): InlineLabel[] {
  const isLabel = (words: string): boolean => matchesOf(grid.labelOf(words)).size > 0;
  const text = withColons(label.text);
  // "(Lớp đông nhất: 10A2)" beneath a figure is a remark on it.
  if (/^\s*[(（][^()（）]*[)）]\s*$/.test(text)) return [];
  if ((text.match(/[:：]/g) ?? []).length > 1) {
    const pairs = inlineValues(text, isLabel);
    if (pairs.length > 1) return pairs.map((pair) => ({ name: grid.labelOf(pair.label), text: pair.value }));
  }
  const split = inlineValue(text, isLabel);
  if (!split) return [];
  const name = grid.labelOf(split.label);
  const matches = matchesOf(name);
  // "Tổ văn phòng đảm nhận các công việc: văn thư, kế toán": what follows the colon answers nothing.
  if (answersNothing(matches, split.value) && matchesOf(label).size > 0) return [];
  return [{ name, text: split.value }];
}
