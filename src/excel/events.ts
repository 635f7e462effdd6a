import { excelRun } from "./run";

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
  readonly onSelect?: (selection: { readonly sheet: string; readonly cell: string }) => void;
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
        if (sheet !== undefined) onSelect({ sheet, cell: firstCell(event.address) });
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

/** "B5:C7", "Sheet1!B5" or "B5,D9" → "B5". */
const firstCell = (address: string): string =>
  (address.split("!").at(-1) ?? "").split(/[,:]/)[0]?.replaceAll("$", "") ?? "";
