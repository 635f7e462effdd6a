import type { CSSProperties, JSX } from "preact";
import { cellAddress } from "../../xlsx/a1";
import { boxStyle, textStyle } from "./cell-style";
import { placedCells, type Part } from "./layout";
import { placedAt } from "./pixels";
import type { SheetView } from "./sheet-view";

export const clipOf = ({ left, top, width, height }: Part): CSSProperties =>
  placedAt({ left, top, width, height });

/** The cells of a part of the grid, and the lines between them. */
export function GridPart({ view, part }: { view: SheetView; part: Part }): JSX.Element {
  const { cells, dx, dy } = part;
  const lines: JSX.Element[] = [];
  for (let row = cells.top; row <= cells.bottom; row += 1) {
    lines.push(
      <i key={`r${row}`} class="line-down" style={placedAt({ top: view.rows.start(row + 1) - dy - 1 })} />
    );
  }
  for (let column = cells.left; column <= cells.right; column += 1) {
    lines.push(
      <i
        key={`c${column}`}
        class="line-across"
        style={placedAt({ left: view.columns.start(column + 1) - dx - 1 })}
      />
    );
  }
  return (
    <div class={`grid-clip part-${part.name}`} style={clipOf(part)} aria-hidden="true">
      {lines}
      {[...placedCells(view, part)].map((cell) => (
        <div
          key={cellAddress(cell.row, cell.column)}
          class={cell.textWidth > cell.width ? "grid-cell runs-over" : "grid-cell"}
          data-cell={cellAddress(cell.row, cell.column)}
          data-mark={cell.shown.mark}
          data-corrected={cell.shown.corrected}
          style={boxStyle(cell)}
        >
          <span style={textStyle(cell)}>{cell.shown.text}</span>
        </div>
      ))}
    </div>
  );
}
