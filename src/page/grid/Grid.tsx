import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { cellAddress } from "../../xlsx/a1";
import { CellInput } from "./CellInput";
import { clipOf, GridPart } from "./GridPart";
import { Headers } from "./Headers";
import { actionOf, type GridAction } from "./keys";
import { HEADER, partsOf, scrolledTo, type Viewport } from "./layout";
import { cellUnder, placeOf, whole, type GridCell } from "./locate";
import { placedAt } from "./pixels";
import type { SheetView } from "./sheet-view";

/** A cell that is being edited; another one may be selected before what was typed is taken. */
interface Editing {
  readonly cell: GridCell;
  readonly text: string;
}

interface GridProps {
  readonly view: SheetView;
  /** What it shows, for who does not see it. */
  readonly label: string;
  readonly selected: GridCell | undefined;
  /** Changes when the selected cell has to be brought into view. */
  readonly shown: number;
  readonly onSelect: (cell: GridCell) => void;
  /** Takes what was typed; absent where nothing can be. */
  readonly onType?: (cell: GridCell, text: string) => boolean;
  /** The text with which editing of a cell begins. */
  readonly textOf: (cell: GridCell) => string;
  readonly onUndo?: () => void;
}

/** Browsers forget what is below: taller sheets scroll faster than they move. */
const TALLEST = 12_000_000;

/** A sheet of which only the cells in view are there. */
export function Grid(props: GridProps): JSX.Element {
  const { view, label, selected, shown, onSelect, onType, textOf } = props;
  const box = useRef<HTMLDivElement>(null);
  const [port, setPort] = useState<Viewport>({ width: 0, height: 0, x: 0, y: 0 });
  const [editing, setEditing] = useState<Editing | undefined>();

  const length = view.rows.length + HEADER.height;
  const height = Math.min(length, TALLEST);
  /** Pixels of the sheet for each that is scrolled. */
  const speed = height < length ? (length - port.height) / (height - port.height) : 1;

  const measure = (): void => {
    const element = box.current;
    if (!element) return;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = element;
    setPort({ width: clientWidth, height: clientHeight, x: scrollLeft, y: scrollTop * speed });
  };
  const bring = (cell: GridCell): void => {
    const element = box.current;
    if (!element) return;
    const now = {
      width: element.clientWidth,
      height: element.clientHeight,
      x: element.scrollLeft,
      y: element.scrollTop * speed,
    };
    const { x, y } = scrolledTo(view, now, cell);
    element.scrollTo({ left: x, top: y / speed });
  };

  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [view]);
  useEffect(() => {
    if (selected) bring(selected);
  }, [shown, view]);
  const move = (rows: number, columns: number): void => {
    const from = selected ?? { row: 0, column: 0 };
    const area = view.mergeAt(from.row, from.column);
    const row = view.rows.next(rows > 0 && area ? area.bottom : from.row, rows);
    const column = view.columns.next(columns > 0 && area ? area.right : from.column, columns);
    const cell = whole(view, { row, column });
    onSelect(cell);
    bring(cell);
  };
  const commit = (text: string, rows = 0, columns = 0): boolean => {
    if (editing && onType && !onType(editing.cell, text)) return false;
    setEditing(undefined);
    if (rows !== 0 || columns !== 0) {
      box.current?.focus({ preventScroll: true });
      move(rows, columns);
    }
    return true;
  };
  const act = (action: GridAction): void => {
    if (action.kind === "move") move(action.rows, action.columns);
    else if (action.kind === "page") move(action.by * Math.max(1, Math.floor(port.height / 24)), 0);
    else if (action.kind === "home") move(0, -view.columns.count);
    else if (action.kind === "undo") props.onUndo?.();
    else if (!selected || !onType) return;
    else if (action.kind === "clear") onType(selected, "");
    else if (action.kind === "edit") {
      setEditing({ cell: selected, text: action.text ?? textOf(selected) });
    }
  };

  const parts = partsOf(view, port);
  const place = selected && placeOf(view, port, parts, selected);
  return (
    <div
      ref={box}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={view.rows.count}
      aria-colcount={view.columns.count}
      aria-activedescendant={selected ? "selected-cell" : undefined}
      onScroll={measure}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        const action = actionOf(event);
        if (!action) return;
        // A letter that is being composed goes on in the field.
        if (action.kind !== "edit" || action.text === undefined || !action.composing) event.preventDefault();
        act(action);
      }}
      onPointerDown={(event) => {
        const cell = cellUnder(event, box.current, view, port, parts);
        if (cell) onSelect(cell);
      }}
      onDblClick={() => act({ kind: "edit" })}
      onCopy={(event) => {
        if (!selected || event.target !== event.currentTarget) return;
        event.preventDefault();
        event.clipboardData?.setData("text/plain", textOf(selected));
      }}
      onPaste={(event) => {
        if (!selected || !onType || event.target !== event.currentTarget) return;
        event.preventDefault();
        onType(selected, (event.clipboardData?.getData("text/plain") ?? "").replace(/[\t\r\n][^]*$/, ""));
      }}
    >
      <div class="grid-extent" style={placedAt({ width: view.columns.length + HEADER.width, height })}>
        <div class="grid-view" style={placedAt({ width: port.width, height: port.height })}>
          {parts.map((part) => (
            <GridPart key={part.name} view={view} part={part} />
          ))}
          <Headers view={view} parts={parts} selected={selected} />
          {place && selected && (
            <div class="grid-clip grid-front" style={clipOf(place.part)}>
              <div
                id="selected-cell"
                class="grid-selected"
                role="gridcell"
                aria-selected="true"
                aria-rowindex={selected.row + 1}
                aria-colindex={selected.column + 1}
                aria-label={`${cellAddress(selected.row, selected.column)} ${view.cell(selected.row, selected.column)?.text ?? ""}`}
                style={place.style}
              />
              {editing && (
                <CellInput
                  text={editing.text}
                  style={place.style}
                  onCommit={commit}
                  onCancel={() => {
                    setEditing(undefined);
                    box.current?.focus({ preventScroll: true });
                  }}
                />
              )}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
