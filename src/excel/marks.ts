import {
  cellsOf,
  isSignature,
  isSignatureOf,
  MARK_KINDS,
  PALETTES,
  signatureOf,
  toAddresses,
  strongestInPieces,
  toAreas,
  type Mark,
  type MarkedCells,
  type Palette,
  type Pause,
} from "../marks";
import { Missing, sizeOf, type Layer } from "./mark-layers";
import { inRequests } from "./requests";
import { excelRun, twice } from "./run";

/** What came of marking or of taking marks away. */
export interface MarkResult {
  /** How many cells were marked, or how many marks taken away. */
  readonly count: number;
  /** Protected sheets, which are left as they are: their owner protects them, the add-in never unprotects. */
  readonly protectedSheets: readonly string[];
  /** Of these the ones that keep marks of an earlier check, which do not hold any more. */
  readonly outdatedSheets?: readonly string[];
}

/**
 * Marks cells by conditional formats laid over them. A cell with several marks gets the strongest. Earlier marks
 * that are still as they should be stay; the others are taken away, and what is missing is laid. Many marks go in
 * several requests; where Excel is busy each is tried once more, and what was marked before it stays.
 *
 * @param palette the colours of marks that are laid; those that stay keep theirs
 * @param pause called now and then while many marks are put together
 * @throws ExcelFailure
 */
export async function mark(
  marks: Iterable<Mark>,
  palette: Palette = "usual",
  pause: Pause = async () => undefined
): Promise<MarkResult> {
  const wanted = await strongestInPieces(marks, pause);
  const layers = await layersOf(wanted, pause);
  const { names, shut, outdatedSheets, missing } = await twice(async (context) => {
    const sheets = await openSheets(context);
    const names = namesOf(sheets);
    const missing = new Missing(layers.filter(({ sheet }) => names.includes(sheet)));
    const wrong = (await laidMarks(context, sheets)).filter(({ layer }) => !layer || !missing.take(layer));
    const deleted = wrong.filter(({ sheet }) => isOpen(sheet));
    for (const { format } of deleted) format.delete();
    if (deleted.length > 0) await context.sync();
    const shut = namesOf(sheets.filter((sheet) => !isOpen(sheet)));
    const outdatedSheets = shut.filter((name) => namesOf(wrong.map(({ sheet }) => sheet)).includes(name));
    return { names, shut, outdatedSheets, missing };
  });
  const unmarked = missing.takeOn(shut);
  await inRequests(missing.layers, sizeOf, (layers) =>
    twice(async (context) => {
      for (const layer of layers) lay(context, layer, palette);
      await context.sync();
    })
  );
  const count = names
    .filter((name) => !unmarked.includes(name) && !outdatedSheets.includes(name))
    .reduce((sum, name) => sum + (wanted.get(name)?.size ?? 0), 0);
  const protectedSheets = [...new Set([...unmarked, ...outdatedSheets])];
  return { count, protectedSheets, ...(outdatedSheets.length > 0 && { outdatedSheets }) };
}

/** The layers that give all cells their marks. */
async function layersOf(wanted: MarkedCells, pause: Pause): Promise<Layer[]> {
  const layers: Layer[] = [];
  for (const [sheet, marked] of wanted) {
    for (const kind of MARK_KINDS) {
      const cells = [...cellsOf(marked, kind)];
      await pause();
      const areas = toAreas(cells);
      await pause();
      layers.push(...toAddresses(areas).map((address) => ({ sheet, kind, address })));
      await pause();
    }
  }
  return layers;
}

const namesOf = (sheets: readonly OpenSheet[]): string[] => sheets.map(({ worksheet }) => worksheet.name);

/** Takes all marks away, on every sheet, hidden ones too; nothing but formats that bear the signature. */
export function removeMarks(): Promise<MarkResult> {
  return twice(async (context) => {
    const sheets = await openSheets(context);
    const marked = await findMarksBySheet(context, sheets);
    let count = 0;
    const protectedSheets: string[] = [];
    for (const sheet of sheets) {
      const formats = marked.get(sheet) ?? [];
      if (formats.length === 0) continue;
      if (!isOpen(sheet)) {
        protectedSheets.push(sheet.worksheet.name);
        continue;
      }
      for (const format of formats) format.delete();
      count += formats.length;
    }
    await context.sync();
    return { count, protectedSheets };
  });
}

/** Whether any sheet bears marks: from this run of the add-in, from an earlier one, or copied with cells. */
export function hasMarks(): Promise<boolean> {
  return excelRun(async (context) => {
    const sheets = await openSheets(context);
    return (await findMarks(context, sheets)).length > 0;
  });
}

interface OpenSheet {
  readonly worksheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** All sheets with what has to be known of them, in one round trip. */
async function openSheets(context: Excel.RequestContext): Promise<OpenSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => {
    worksheet.protection.load("protected,options");
    const formats = worksheet.getRange().conditionalFormats.load("items/id,items/type");
    return { worksheet, formats };
  });
  await context.sync();
  return sheets;
}

const isOpen = ({ worksheet: { protection } }: OpenSheet): boolean =>
  !protection.protected || protection.options.allowFormatCells === true;

const findMarks = async (
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[]
): Promise<Excel.ConditionalFormat[]> => [...(await findMarksBySheet(context, sheets)).values()].flat();

async function findMarksBySheet(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[]
): Promise<Map<OpenSheet, Excel.ConditionalFormat[]>> {
  const found = sheets.map((sheet) => {
    const formats = sheet.formats.items.filter((format) => format.type === "Custom");
    return { sheet, formats, rules: formats.map((format) => format.custom.rule.load("formula")) };
  });
  await context.sync();
  return new Map(
    found.map(({ sheet, formats, rules }) => [
      sheet,
      formats.filter((_, index) => isSignature(rules[index]?.formula ?? "")),
    ])
  );
}

interface LaidMark {
  readonly sheet: OpenSheet;
  readonly format: Excel.ConditionalFormat;
  /** Undefined for a mark of a kind that there is no more. */
  readonly layer: Layer | undefined;
}

/** The marks that sheets bear, each with where it lies: rows may have been put in, cells moved, sheets copied since. */
async function laidMarks(context: Excel.RequestContext, sheets: readonly OpenSheet[]): Promise<LaidMark[]> {
  const marks = [...(await findMarksBySheet(context, sheets))].flatMap(([sheet, formats]) =>
    formats.map((format) => ({ format, sheet, areas: format.getRanges().load("address") }))
  );
  if (marks.length > 0) await context.sync();
  return marks.map(({ format, sheet, areas }) => {
    const kind = MARK_KINDS.find((one) => isSignatureOf(one, format.custom.rule.formula));
    const address = areas.address.replace(SHEET_NAME, "");
    return { sheet, format, layer: kind && { sheet: sheet.worksheet.name, kind, address } };
  });
}

/** Before each area of an address that Excel gives: "'A, B'!B2:B5,'A, B'!D3". */
const SHEET_NAME = /(?:'(?:[^']|'')*'|[^'!,]*)!/g;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function lay(context: Excel.RequestContext, { sheet, kind, address }: Layer, palette: Palette): void {
  const look = PALETTES[palette][kind];
  const added = context.workbook.worksheets
    .getItem(sheet)
    .getRanges(address)
    .conditionalFormats.add("Custom");
  added.custom.rule.formula = signatureOf(kind);
  const { format } = added.custom;
  format.fill.color = look.fill;
  format.font.color = look.font;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = look.lineStyle;
    border.color = look.line;
  }
}
