import type { Mark } from "../../../src/marks";
import type { WorkbookData } from "../../../src/sheets";
import { parseAddress } from "../../../src/sheets/address";
import type { ExcelRoom } from "../../../src/taskpane/model/excel-room";
import { WORKBOOK } from "./sample";

/** An Excel of plain variables: what the pane asked of it can be read, and it can be told to refuse. */
export class FakeExcel implements ExcelRoom {
  workbook: WorkbookData = WORKBOOK;
  kept: unknown;
  marks: readonly Mark[] = [];
  selected: { sheet: string; cell: string | null } | undefined;
  reports: Parameters<ExcelRoom["writeReport"]>[0][] = [];
  /** The earlier reports that each was to take the place of. */
  replaced: (readonly string[])[] = [];
  /** What the user has selected. */
  area = { sheet: "", area: "A1" };
  templates: Parameters<NonNullable<ExcelRoom["writeTemplate"]>>[0][] = [];
  protectedSheets: readonly string[] = [];
  recalculations = 0;
  hasFunctions: ExcelRoom["hasFunctions"] = () => true;
  /** What each next call throws, by name. */
  refusals: Partial<Record<keyof ExcelRoom, unknown>> = {};
  private handlers: Parameters<ExcelRoom["watchWorkbook"]>[0] = {};

  readWorkbook: ExcelRoom["readWorkbook"] = (options) =>
    this.answer("readWorkbook", () => {
      options?.onProgress?.(1, 2);
      return { workbook: this.workbook, skipped: [] };
    });
  readonly hasPalettes = true;
  /** The colours of the last marks. */
  palette: string | undefined;
  mark: ExcelRoom["mark"] = (marks, palette) =>
    this.answer("mark", () => {
      this.palette = palette;
      this.marks = [...marks].filter(({ sheet }) => !this.protectedSheets.includes(sheet));
      return { count: this.marks.length, protectedSheets: this.protectedSheets };
    });
  removeMarks: ExcelRoom["removeMarks"] = () =>
    this.answer("removeMarks", () => {
      const count = this.marks.length;
      this.marks = [];
      return { count, protectedSheets: [] };
    });
  hasMarks: ExcelRoom["hasMarks"] = () => this.answer("hasMarks", () => this.marks.length > 0);
  selectCell: ExcelRoom["selectCell"] = (sheet, cell) =>
    this.answer("selectCell", () => {
      this.selected = { sheet, cell };
    });
  loadSettings: ExcelRoom["loadSettings"] = () => this.answer("loadSettings", () => this.kept);
  saveSettings: ExcelRoom["saveSettings"] = (value) =>
    this.answer("saveSettings", () => {
      this.kept = JSON.parse(JSON.stringify(value)) as unknown;
    });
  watchWorkbook: ExcelRoom["watchWorkbook"] = (handlers) =>
    this.answer("watchWorkbook", () => {
      this.handlers = handlers;
      return async () => {
        this.handlers = {};
      };
    });
  writeReport: ExcelRoom["writeReport"] = (report, replaced = []) =>
    this.answer("writeReport", () => {
      this.reports.push(report);
      this.replaced.push(replaced);
      return { id: `report-${this.reports.length}`, sheet: report.sheetName, isAnew: replaced.length > 0 };
    });

  writeTemplate: NonNullable<ExcelRoom["writeTemplate"]> = (template) =>
    this.answer("writeTemplate", () => {
      this.templates.push(template);
      const rows = template.rows.map((row) =>
        row.map((cell) => (typeof cell === "object" ? cell.value : cell))
      );
      const values = [[template.title], [], template.heads, ...rows];
      const sheet = { name: template.sheetName, values, merges: [] };
      this.workbook = { sheets: [...this.workbook.sheets, sheet] };
      return { id: `template-${this.templates.length}`, name: template.sheetName };
    });
  dropTemplate: NonNullable<ExcelRoom["dropTemplate"]> = (id) =>
    this.answer("dropTemplate", () => {
      const gone = this.templates[Number(id.split("-")[1]) - 1]?.sheetName;
      this.workbook = { sheets: this.workbook.sheets.filter(({ name }) => name !== gone) };
    });
  /** Formulas by their cells, as they were inserted; these are in nobody's way. */
  formulas: Record<string, string> = {};
  readCells: NonNullable<ExcelRoom["readCells"]> = ({ sheet, area }) =>
    this.answer("readCells", () => {
      const values = this.workbook.sheets.find(({ name }) => name === sheet)?.values ?? [];
      const [first = "", last = first] = area.split(":");
      const [from, to] = [parseAddress(first), parseAddress(last)];
      if (!from || !to) return [];
      return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
        Array.from(
          { length: to.column - from.column + 1 },
          (__, column) => values[from.row + row]?.[from.column + column] ?? null
        )
      );
    });
  insertFormula: NonNullable<ExcelRoom["insertFormula"]> = ({ sheet, cell, formula }) =>
    this.answer("insertFormula", async () => {
      const [[value = null] = []] = await this.readCells({ sheet, area: cell });
      if (value !== null) return cell;
      this.formulas[`${sheet}!${cell}`] = formula;
      return undefined;
    });
  selectedArea: ExcelRoom["selectedArea"] = () => this.answer("selectedArea", () => this.area);

  recalculate: ExcelRoom["recalculate"] = () =>
    this.answer("recalculate", () => {
      this.recalculations += 1;
    });

  /** A user edits a cell. */
  edit(workbook: WorkbookData, { sheetId = "sheet-1", remote = false } = {}): void {
    this.workbook = workbook;
    this.handlers.onEdit?.({ sheetId, address: "B2", remote });
  }

  /** A user selects a cell. */
  select(sheet: string, area: string): void {
    this.handlers.onSelect?.({ sheet, area, cell: area.split(":")[0] ?? area });
  }

  private async answer<T>(name: keyof ExcelRoom, give: () => T | Promise<T>): Promise<T> {
    const refusal = this.refusals[name];
    if (refusal !== undefined) {
      delete this.refusals[name];
      throw refusal;
    }
    return give();
  }
}
