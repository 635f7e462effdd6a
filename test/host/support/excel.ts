/** A whole embedded Excel for tests: `Excel.run` of the real office.js against a workbook in memory. */
import { Engine } from "../../../src/host/engine/engine";
import { createHeadlessUniver } from "../../../src/host/engine/platform-headless";
import { Excel as EmbeddedExcel } from "../../../src/host/excel";
import type { PaneWindow } from "../../../src/host/model/services";
import type { FunctionDescription } from "../../../src/host/functions/provider";
import { workbookOf } from "../../../src/host/headless";
import type { CellValue } from "../../../src/sheets/matrix";
import type { WorkbookFile } from "../../../src/xlsx/types";
import { until } from "../../support/until";
import { openPage, type Page } from "./page";

export interface HeadlessExcel {
  readonly excel: EmbeddedExcel;
  readonly engine: Engine;
  readonly page: Page;
  /** The real client's, as the add-in's code sees them. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  close(): Promise<void>;
}

export interface HeadlessOptions {
  readonly functions?: readonly FunctionDescription[];
  readonly locale?: string;
  readonly blankAs?: "null" | "zero";
  readonly requirements?: Readonly<Record<string, string>>;
  readonly pane?: PaneWindow;
  /** Told when a command of the ribbon is done. */
  readonly onCompleted?: () => void;
  /** The add-in's own page instead of a blank one, and the folder of its files. */
  readonly html?: string;
  readonly folder?: string;
  /** Sets `globalThis.Excel`, `Office` and `OfficeExtension`, for code that expects them; default true. */
  readonly globals?: boolean;
  /** Runs in the page before office.js is ready: to associate functions, say. */
  readonly before?: (page: Page) => void;
}

/** Opens a workbook (rows by sheet name, or a file's content) and a page, and waits for `Office.onReady`. */
export async function openHeadlessExcel(
  workbook: WorkbookFile | Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  options: HeadlessOptions = {}
): Promise<HeadlessExcel> {
  const file = isFile(workbook)
    ? workbook
    : workbookOf(Object.entries(workbook).map(([name, values]) => ({ name, values })));
  const engine = new Engine(createHeadlessUniver(), file);
  const excel: EmbeddedExcel = new EmbeddedExcel(engine, {
    functions: options.functions,
    locale: options.locale,
    blankAs: options.blankAs,
    requirements: options.requirements,
    pane: options.pane,
    onCompleted: options.onCompleted,
    post: (text) => page.deliver(text),
  });
  const page = openPage({ ...options, onMessage: (text) => excel.receive(text) });
  await loaded(page);
  options.before?.(page);
  await page.window.Office.onReady();
  const { Excel: client, Office: office, OfficeExtension: extension } = page.window;
  if (options.globals !== false)
    Object.assign(globalThis, { Excel: client, Office: office, OfficeExtension: extension });
  return {
    excel,
    engine,
    page,
    Excel: client,
    Office: office,
    async close() {
      await engine.settled();
      page.close();
      await engine.dispose();
    },
  };
}

const isFile = (workbook: object): workbook is WorkbookFile =>
  "sheets" in workbook && "definedNames" in workbook;

const loaded = (page: Page): Promise<void> =>
  until(() => "Office" in page.window && page.window.Office?.onReady !== undefined);
