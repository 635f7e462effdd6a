/** Parts of a text that rows leave open, said by lines over them or by a column beside: "二、艺术类" over 文科, 理科. */
import type { Field } from "../../rules";
import { isBlank } from "../grid/blanks";
import type { Grid } from "../grid/grid";
import type { TablePlan } from "../find/plan";
import { fieldOf } from "../lexicon/lexicon";
import { numberingStyle, parseLabel } from "../text/normalise";
import { cellOf, type Place } from "./placement";
import { joinedParts, valuesIn } from "./spread-heads";

/** Joins what a row says of the text with the parts that lines over it and columns beside say. */
export function joinParts(grid: Grid, plan: TablePlan, places: Map<string, Place>): void {
  const { known, body } = plan;
  const field = known.record.spreadParts && fieldOf(known.record, known.record.spreadParts.field);
  if (!field || body.records.length === 0) return;
  const own = places.get(field.id);
  const over = partsOver(grid, plan, field);
  const beside = own ? columnsBeside(grid, plan, field) : [];
  if (beside.length === 0 && over.every(({ parts }) => parts.length === 0)) return;
  const partsOf = (record: number): string[] => [
    ...(over[record]?.parts ?? []),
    ...beside.map((column) => grid.text(body.records[record] ?? 0, column)),
  ];
  const says = (record: number): string | null => {
    const cell = own ? cellOf(grid, own, record) : null;
    const said = [...(isBlank(cell) ? [] : [String(cell).trim()]), ...partsOf(record)];
    return said.length === 0 ? null : said.reduce(joinedParts);
  };
  if (own) {
    places.set(field.id, { ...own, says });
    return;
  }
  const first = over.find(({ parts }) => parts.length > 0);
  const rowOf = (record: number): number => over[record]?.row ?? first?.row ?? plan.band.bottom;
  const columnOf = (record: number): number => grid.filled(rowOf(record))[0] ?? plan.from;
  const sure = { percentLabel: false, confidence: "exact", reason: { how: "label", label: "" } } as const;
  places.set(field.id, { field, in: "cell", rowOf, columnOf, says, ...sure });
}

/** What lines over a record say, and the lowest of them. */
interface Over {
  readonly parts: readonly string[];
  readonly row: number | undefined;
}

/** By record, the parts that the lines over it say; a line numbered alike ends what another one says. */
function partsOver(grid: Grid, { known, body }: TablePlan, field: Field): Over[] {
  const lines = body.ignored.filter(({ why }) => why === "section").map(({ row }) => row);
  const open: { readonly style: string; readonly part: string | undefined; readonly row: number }[] = [];
  let next = 0;
  return body.records.map((record) => {
    for (let row = lines[next]; row !== undefined && row < record; row = lines[(next += 1)]) {
      const line = parseLabel(grid.text(row, grid.filled(row)[0] ?? 0));
      const style = numberingStyle(line);
      const same = open.findIndex((line) => line.style === style);
      if (same >= 0) open.length = same;
      const part = valuesIn(known.record, parseLabel(line.words)).find(([of]) => of === field)?.[1];
      open.push({ style, part, row });
    }
    const said = open.filter(({ part }) => part !== undefined);
    return { parts: said.flatMap(({ part }) => part ?? []), row: said[said.length - 1]?.row };
  });
}

/** Columns of no field in which each record has nothing but a part: "类别" beside "科类". */
function columnsBeside(grid: Grid, { known, body, columns, from, to }: TablePlan, field: Field): number[] {
  const isPart = (row: number, column: number): boolean => {
    const label = grid.label(row, column);
    const said = label ? valuesIn(known.record, label) : [];
    return said.length > 0 && said.every(([of]) => of === field);
  };
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (column) => !columns.matches.has(column) && body.records.every((row) => isPart(row, column))
  );
}
