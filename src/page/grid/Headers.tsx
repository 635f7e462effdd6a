import type { JSX } from "preact";
import { columnName } from "../../sheets/address";
import { HEADER, type Part } from "./layout";
import type { GridCell } from "./locate";
import { placedAt } from "./pixels";
import type { SheetView } from "./sheet-view";

interface HeadersProps {
  readonly view: SheetView;
  readonly parts: readonly Part[];
  readonly selected: GridCell | undefined;
}

/** Letters above the columns, numbers beside the rows. */
export function Headers({ view, parts, selected }: HeadersProps): JSX.Element {
  const across = parts.filter(({ name }) => name === "main" || name === "left");
  const down = parts.filter(({ name }) => name === "main" || name === "top");
  return (
    <div class="grid-headers" aria-hidden="true">
      {across.map(({ name, left, width, cells, dx }) => (
        <div
          key={`across-${name}`}
          class="grid-clip"
          style={placedAt({ left, top: 0, width, height: HEADER.height })}
        >
          {indexes(cells.left, cells.right).map((column) => (
            <span
              key={column}
              class={column === selected?.column ? "column-name is-selected" : "column-name"}
              style={placedAt({
                left: view.columns.start(column) - dx,
                width: view.columns.span(column, column),
              })}
            >
              {columnName(column)}
            </span>
          ))}
        </div>
      ))}
      {down.map(({ name, top, height, cells, dy }) => (
        <div
          key={`down-${name}`}
          class="grid-clip"
          style={placedAt({ left: 0, top, width: HEADER.width, height })}
        >
          {indexes(cells.top, cells.bottom).map((row) => (
            <span
              key={row}
              class={row === selected?.row ? "row-name is-selected" : "row-name"}
              style={placedAt({ top: view.rows.start(row) - dy, height: view.rows.span(row, row) })}
            >
              {row + 1}
            </span>
          ))}
        </div>
      ))}
      <div class="grid-corner" style={placedAt({ width: HEADER.width, height: HEADER.height })} />
    </div>
  );
}

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
