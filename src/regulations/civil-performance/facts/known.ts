import { isGap, unknown, mn, type Judgement, type LocalText, type Row } from "../../../rules";
import { average } from "../scoring";

/** A figure, or why there is none. */
export type Computed = number | Judgement;

/** The figures of several things; where one of them has none, why: nothing behind it is looked at. */
export function figuresOf<T>(things: Iterable<T>, of: (thing: T) => Computed): readonly number[] | Judgement {
  const figures: number[] = [];
  for (const thing of things) {
    const figure = of(thing);
    if (isGap(figure)) return figure;
    figures.push(figure);
  }
  return figures;
}

/** Their average. */
export function averageOf<T>(things: Iterable<T>, of: (thing: T) => Computed): Computed {
  const figures = figuresOf(things, of);
  return isGap(figures) ? figures : average(figures);
}

/** A gap of a level that is written in words: no formula can read it. */
export function levelGap(row: Row, field: string): Judgement {
  const gap = row.missing(field);
  if (gap.reason !== "unreadable" || row.terse) return gap;
  const note = { text: IN_WORDS, args: { text: row.text(field) } };
  return row.unknown("notComputable", field, { field: gap.field, note });
}
const IN_WORDS = mn`«{text}» гэсэн түвшинг тоогоор илэрхийлээгүй тул томъёогоор тооцох боломжгүй
  | the level “{text}” is written in words and cannot be reckoned with`;

/** Levels that are there, but give no figure. */
export const notComputable = (text: LocalText, row: Row, at: string, cells: readonly string[]): Judgement =>
  row.terse ? unknown("notComputable") : row.unknown("notComputable", at, { cells, note: text });
