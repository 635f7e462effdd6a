/** A workbook of plain sheets, made from nothing: the same content makes the same file. */
import { CHART_TYPE, chartXml, DRAWING_TYPE, drawingXml } from "./chart";
import { CONTENT_TYPES, relationshipsOf } from "./package";
import { printedName, sheetXml, type NewSheet } from "./plain-sheet";
import { escapeXml } from "./splice";
import { StylePatch } from "./style-patch";
import { packEntry, writeZip } from "./zip-write";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The file. */
export function plainWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const styles = new StylePatch(`${HEAD}<styleSheet xmlns="${MAIN}"/>`);
  const parts = new Map<string, { text: string; type: string }>();
  const relations = new Map<string, [type: string, target: string][]>();
  const relate = (from: string, type: string, target: string): void => {
    relations.set(from, [...(relations.get(from) ?? []), [type, target]]);
  };
  const workbook = "xl/workbook.xml";
  relate("", "officeDocument", workbook);
  sheets.forEach((sheet, i) => {
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    parts.set(part, {
      text: sheetXml(sheet, styles, MAIN, sheet.chart && "rId1"),
      type: `${SHEETS}.worksheet+xml`,
    });
    relate(workbook, "worksheet", `worksheets/sheet${i + 1}.xml`);
    if (!sheet.chart) return;
    const chart = { ...sheet.chart, sheet: sheet.name };
    const drawing = `xl/drawings/drawing${i + 1}.xml`;
    relate(part, "drawing", `../drawings/drawing${i + 1}.xml`);
    parts.set(drawing, { text: drawingXml(chart, "rId1"), type: DRAWING_TYPE });
    parts.set(`xl/charts/chart${i + 1}.xml`, { text: chartXml(chart), type: CHART_TYPE });
    relate(drawing, "chart", `../charts/chart${i + 1}.xml`);
  });
  const names = sheets.map((sheet, i) => printedName(sheet, i)).join("");
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
  );
  parts.set(workbook, {
    text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${entries.join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    type: `${SHEETS}.sheet.main+xml`,
  });
  parts.set("xl/styles.xml", { text: styles.write(), type: `${SHEETS}.styles+xml` });
  relate(workbook, "styles", "styles.xml");
  return zipOf(parts, relations);
}

function zipOf(
  parts: ReadonlyMap<string, { text: string; type: string }>,
  relations: ReadonlyMap<string, readonly [type: string, target: string][]>
): Uint8Array {
  const overrides = [...parts].map(
    ([name, { type }]) => `<Override PartName="/${name}" ContentType="${type}"/>`
  );
  const types =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `${overrides.join("")}</Types>`;
  const lists = [...relations].map(([from, targets]): [string, string] => {
    const entries = targets.map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
    );
    const text = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
    return [relationshipsOf(from), text];
  });
  const texts: [string, string][] = [
    [CONTENT_TYPES, types],
    ...lists,
    ...[...parts].map(([name, { text }]): [string, string] => [name, text]),
  ];
  return writeZip(texts.map(([name, text]) => packEntry(name, new TextEncoder().encode(text))));
}
