/** What happens in the grid, by whomever, without the grid's own names for it. */
import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { Area } from "../../sheets/matrix";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/a1";
import { toArea } from "./conditional";

/** What an edit did: Excel's words. */
export type EditKind = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

export type Happening =
  | { readonly kind: "edited"; readonly sheet: string; readonly area: Area; readonly change: EditKind }
  | { readonly kind: "formatted"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "selected"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "activated" | "added" | "removed"; readonly sheet: string }
  | { readonly kind: "renamed"; readonly sheet: string; readonly name: string };

type Cells = Readonly<Record<string, Readonly<Record<string, object | null>> | null | undefined>>;

interface Parameters {
  readonly subUnitId: string;
  readonly cellValue?: Cells;
  readonly range: IRange;
  readonly selections: readonly { readonly range: IRange }[];
  readonly sheet: { readonly id: string };
  readonly name: string;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
  readonly fromRange: IRange;
  readonly toRange: IRange;
}

const STRUCTURE: Readonly<Record<string, EditKind>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
  [ReorderRangeMutation.id]: "RangeEdited",
};

/** `quiet` commands are the grid's own: results of a calculation, changes of this screen alone. */
export function happeningsOf(id: string, parameters: unknown, quiet: boolean): Happening[] {
  const given = parameters as Parameters;
  const sheet = given?.subUnitId ?? "";
  const change = STRUCTURE[id];
  if (change) return [{ kind: "edited", sheet, area: whole(toArea(given.range), change), change }];
  switch (id) {
    case SetRangeValuesMutation.id:
      return quiet ? [] : edited(sheet, given.cellValue ?? {});
    case MoveRangeMutation.id:
      return [
        { kind: "edited", sheet: given.from.subUnitId, area: toArea(given.fromRange), change: "RangeEdited" },
        { kind: "edited", sheet: given.to.subUnitId, area: toArea(given.toRange), change: "RangeEdited" },
      ];
    case SetSelectionsOperation.id:
      return [{ kind: "selected", sheet, areas: given.selections.map(({ range }) => toArea(range)) }];
    case SetWorksheetActiveOperation.id:
      return [{ kind: "activated", sheet }];
    case InsertSheetMutation.id:
      return [{ kind: "added", sheet: given.sheet.id }];
    case RemoveSheetMutation.id:
      return [{ kind: "removed", sheet }];
    case SetWorksheetNameMutation.id:
      return [{ kind: "renamed", sheet, name: given.name }];
    default:
      return [];
  }
}

/** Rows and columns come and go whole. */
function whole(area: Area, change: EditKind): Area {
  if (change.startsWith("Row")) return { ...area, left: 0, right: MAX_COLUMNS - 1 };
  return change.startsWith("Column") ? { ...area, top: 0, bottom: MAX_ROWS - 1 } : area;
}

/** The area around all cells of a write; a write of looks alone is no edit. */
function edited(sheet: string, cells: Cells): Happening[] {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  let content = false;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      area.top = Math.min(area.top, Number(row));
      area.bottom = Math.max(area.bottom, Number(row));
      area.left = Math.min(area.left, Number(column));
      area.right = Math.max(area.right, Number(column));
      content ||= cell === null || "v" in cell || "f" in cell || "p" in cell;
    }
  }
  if (area.bottom < 0) return [];
  return [
    content ? { kind: "edited", sheet, area, change: "RangeEdited" } : { kind: "formatted", sheet, area },
  ];
}
