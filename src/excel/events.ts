import { excelRun } from "./run";

/** What the user selected: the first of its areas ("B5:C7"), and that one's first cell. */
export interface Selection {
  readonly sheet: string;
  readonly area: string;
  readonly cell: string;
}

export interface WorkbookHandlers {
  /** A user of this copy edited cells; edits of coauthors come with `remote`. */
  readonly onEdit?: (edit: {
    readonly sheetId: string;
    readonly address: string;
    readonly remote: boolean;
    /** Other values in the same cells: nothing was put in, deleted or moved along. */
    readonly inPlace?: boolean;
  }) => void;
  /** The user selected cells of a sheet. */
  readonly onSelect?: (selection: Selection) => void;
}

/** Watches the workbook; the result ends it. Events are not kept over a reload: whoever starts must watch. */
export async function watchWorkbook(handlers: WorkbookHandlers): Promise<() => Promise<void>> {
  const results = await excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [];
    const { onEdit, onSelect } = handlers;
    if (onEdit) {
      const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
        onEdit({
          sheetId: event.worksheetId,
          address: event.address,
          remote: event.source === "Remote",
          inPlace: event.changeType === "RangeEdited",
        });
      };
      added.push(worksheets.onChanged.add(onChanged));
    }
    if (onSelect) {
      const onSelected = async (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
        const area = firstArea(event.address);
        const sheet = await sheetSelectedIn(event.worksheetId, firstCell(area));
        if (sheet !== undefined) onSelect({ sheet, area, cell: firstCell(area) });
      };
      added.push(worksheets.onSelectionChanged.add(onSelected));
    }
    await context.sync();
    return added;
  });
  return async () => {
    await excelRun(async () => {
      for (const result of results) {
        result.remove();
        await result.context.sync();
      }
    });
  };
}

/**
 * The name of the sheet that a selection is in, asked for anew since sheets can be renamed at any time; undefined where
 * the selection is none any more. A sheet that comes to the front with a cell of it tells of what was selected there
 * before, and then of the cell: the first is nobody's choice.
 */
function sheetSelectedIn(id: string, cell: string): Promise<string | undefined> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    const selected = context.workbook.getSelectedRanges().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    const isOutdated = active.id === id && isOtherCell(firstCell(firstArea(selected.address)), cell);
    return sheet.isNullObject || isOutdated ? undefined : sheet.name;
  }).catch(() => undefined);
}

/** Whole rows and columns are not named alike everywhere, and are never outdated. */
const isOtherCell = (one: string, other: string): boolean =>
  one !== other && [one, other].every((address) => /^[A-Z]+\d+$/.test(address));

/** "Sheet1!B5:C7" or "$B$5:$C$7,D9" → "B5:C7". */
const firstArea = (address: string): string =>
  (address.split("!").at(-1) ?? "").split(",")[0]?.replaceAll("$", "") ?? "";

/** "B5:C7" → "B5". */
const firstCell = (area: string): string => area.split(":")[0] ?? area;
