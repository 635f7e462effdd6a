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
        const sheet = await sheetName(event.worksheetId);
        const area = firstArea(event.address);
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

/** Sheets can be renamed at any time: the name is asked for anew. */
function sheetName(id: string): Promise<string | undefined> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  }).catch(() => undefined);
}

/** "Sheet1!B5:C7" or "$B$5:$C$7,D9" → "B5:C7". */
const firstArea = (address: string): string =>
  (address.split("!").at(-1) ?? "").split(",")[0]?.replaceAll("$", "") ?? "";

/** "B5:C7" → "B5". */
const firstCell = (area: string): string => area.split(":")[0] ?? area;
