/** A bar chart over columns of a sheet, as the parts of a drawing. */
import { quoteSheetName } from "./a1";
import { escapeXml } from "./splice";

/** A column of figures. */
export interface BarSeries {
  readonly name: string;
  /** Its letter. */
  readonly column: string;
  readonly values: readonly number[];
  /** "#RRGGBB" */
  readonly color: string;
}

export interface BarChart {
  readonly title: string;
  /** The sheet with the figures: texts in `labels`, numbers in the columns of the series; rows from 1. */
  readonly sheet: string;
  readonly labels: string;
  readonly first: number;
  readonly names: readonly string[];
  /** From line to line of the scale, where it is not the program's to choose. */
  readonly step?: number;
  /** Several lie one behind another in a bar, and are told in a legend. */
  readonly series: readonly BarSeries[];
  /** Column and row (from 0) of its upper left and lower right corner. */
  readonly place: readonly [left: number, top: number, right: number, bottom: number];
}

const KINDS = "application/vnd.openxmlformats-officedocument";
export const DRAWING_TYPE = `${KINDS}.drawing+xml`;
export const CHART_TYPE = `${KINDS}.drawingml.chart+xml`;

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

export function drawingXml({ place: [left, top, right, bottom], title }: BarChart, chart: string): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>` +
    `${corner("from", left, top)}${corner("to", right, bottom)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${escapeXml(title)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${chart}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

export function chartXml(chart: BarChart): string {
  const { title, series } = chart;
  const { step } = chart;
  const axis = (id: number, other: number, position: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${position === "l" ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/><c:crossAx val="${other}"/>`;
  const isStacked = series.length > 1;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>` +
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    series.map((one, index) => seriesXml(chart, one, index)).join("") +
    `<c:gapWidth val="60"/>${isStacked ? `<c:overlap val="100"/>` : ""}<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx>${axis(1, 2, "l")}<c:tickLblSkip val="1"/></c:catAx><c:valAx>${axis(2, 1, "t")}<c:crossBetween val="between"/>${step === undefined ? "" : `<c:majorUnit val="${step}"/>`}</c:valAx></c:plotArea>` +
    (isStacked ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` : "") +
    `<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}

function seriesXml({ sheet, labels, first, names }: BarChart, series: BarSeries, index: number): string {
  const { name, column, values, color } = series;
  const place = (letter: string, from: number, to: number): string =>
    escapeXml(`${quoteSheetName(sheet)}!$${letter}$${from}${to === from ? "" : `:$${letter}$${to}`}`);
  const last = first + names.length - 1;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${place(column, first - 1, first - 1)}</c:f>${cached("str", [name])}</c:strRef></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>${place(labels, first, last)}</c:f>${cached("str", names)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${place(column, first, last)}</c:f>${cached("num", values)}</c:numRef></c:val></c:ser>`
  );
}

const cached = (kind: "str" | "num", list: readonly (string | number)[]): string =>
  `<c:${kind}Cache>${kind === "num" ? "<c:formatCode>General</c:formatCode>" : ""}<c:ptCount val="${list.length}"/>` +
  list.map((value, i) => `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`).join("") +
  `</c:${kind}Cache>`;
