/** The sheets of a summary: over all files, a row a file, a row a clause. They look as the report does. */
import { heightOf } from "../copies/row-height";
import { cellOf, LOOKS, REPORT_LOOK, REPORT_LOOKS, type ReportCell, type ReportRow } from "../marks";
import { titleOf } from "../messages";
import { reportWord } from "../messages/report";
import { sayIn } from "../messages/ui";
import { REGULATIONS } from "../regulations";
import { citation, fullId, textIn, type Language, type Regulation, type Rule, type Serial } from "../rules";
import type { NewSheet } from "../xlsx/plain-sheet";
import type { FileRecord } from "./record";
import { summaryIn } from "./words/summary";

/** So many clauses stand in the chart. */
const CHARTED = 12;

/** What a summary keeps of a file's result. */
export type SummaryRow = Omit<FileRecord, "findings" | "notUnderstood"> & {
  readonly worst: string;
  readonly notUnderstood: string;
};

/** A rule over all files. */
export interface RuleSum {
  readonly regulation: Regulation;
  readonly rule: Rule;
  /** The latest day by which a file was judged: its figures are those that are told. */
  asOf: Serial;
  violating: number;
  /** Pass, fail, warning, unknown. */
  readonly counts: [number, number, number, number];
}

export const regulationOf = ({ regulation }: SummaryRow): Regulation | undefined =>
  REGULATIONS.find(({ id }) => id === regulation);

const NAMES = Object.keys(REPORT_LOOKS);
const LINED = Object.values(REPORT_LOOKS).map((look) => ({ ...look, line: REPORT_LOOK.line }));

const heading = (text: string): ReportCell => cellOf(text, "heading");
/** Over numbers. */
const count = (text: string): ReportCell => cellOf(text, "numberHeading");

/** Printed on pages of A4, row `printed` on each of them; a row of several cells is one of a table. */
function sheetOf(name: string, widths: number[], rows: readonly ReportRow[], printed: number): NewSheet {
  const look = (cell: ReportCell, row: ReportRow): number =>
    NAMES.indexOf(cell.look) + (row.length > 1 ? NAMES.length : 0);
  return {
    name: name.slice(0, 31),
    widths,
    heights: rows.map((row) => heightOf(row, widths)),
    looks: [...Object.values(REPORT_LOOKS), ...LINED],
    rows: rows.map((row) => row.map((cell = cellOf("")) => ({ text: cell.text, look: look(cell, row) }))),
    printed,
  };
}

/** A row a file, as it came out. */
export function filesSheet(rows: readonly SummaryRow[], language: Language): NewSheet {
  const [say, own] = [sayIn(language), summaryIn(language)];
  const headings = [
    ...[own("file"), say("regulation"), say("asOf"), say("verdict")].map(heading),
    ...[say("fail"), say("warning"), say("unknown"), say("pass")].map(count),
    ...[own("worst"), reportWord("notUnderstood", language), own("failed")].map(heading),
  ];
  const lines = rows.map((row): ReportRow => {
    const regulation = regulationOf(row);
    const { counts, error, verdict } = row;
    const isJudged = verdict !== undefined && error === undefined;
    const ended = regulation && isJudged ? textIn(regulation.verdicts[verdict], language) : "";
    const sums = counts && isJudged ? [counts.fail, counts.warning, counts.unknown, counts.pass] : ["", "", "", ""];
    return [
      ...[row.file, regulation ? textIn(regulation.title, language) : "", row.asOf ?? ""].map((text) => cellOf(text)),
      cellOf(ended, isJudged ? VERDICT_LOOK[verdict] : "text"),
      ...[...sums, row.worst, row.notUnderstood, error ?? ""].map((text) => cellOf(text)),
    ];
  }); // prettier-ignore
  const widths = [160, 110, 62, 90, 62, 62, 62, 62, 320, 160, 130];
  return { ...sheetOf(own("files"), widths, [headings, ...lines], 0), headings: 0 };
}

const VERDICT_LOOK = { pass: "text", fail: "violation", unknown: "unknown" } as const;

/** A row a clause that was asked of any file, in the law's order. */
export function clausesSheet(sums: readonly RuleSum[], language: Language): NewSheet {
  const [say, own] = [sayIn(language), summaryIn(language)];
  const headings = [
    ...[reportWord("clause", language), reportWord("message", language)].map(heading),
    ...[own("violating"), say("fail"), say("warning"), say("unknown"), say("pass")].map(count),
    heading(reportWord("rule", language)),
  ];
  const lines = sums.map(({ regulation, rule, asOf, violating, counts: [pass, fail, warning, unknown] }) =>
    [
      ...[citation(regulation, rule, language), titleOf(rule, language, asOf), violating, fail, warning],
      ...[unknown, pass, fullId(regulation, rule)],
    ].map((text) => cellOf(text))
  );
  const widths = [220, 340, 90, 64, 64, 64, 64, 150];
  return { ...sheetOf(own("clauses"), widths, [headings, ...lines], 0), headings: 0 };
}

/** How the files ended, and the clauses that most of them violate. */
export function overviewSheet(
  rows: readonly SummaryRow[],
  sums: readonly RuleSum[],
  language: Language
): NewSheet {
  const [say, own] = [sayIn(language), summaryIn(language)];
  const ended = (wanted: FileRecord["verdict"]): number =>
    rows.filter(({ error, verdict }) => (error === undefined ? verdict : undefined) === wanted).length;
  const top = sums.filter(({ violating }) => violating > 0);
  // Sorting keeps the law's order among equals.
  top.sort((a, b) => b.violating - a.violating).splice(CHARTED);
  const names = top.map(({ regulation, rule }) => citation(regulation, rule, language));
  const values = top.map(({ violating }) => violating);
  const lines: ReportRow[] = [
    [cellOf(own("title", { n: rows.length }), "title")],
    [],
    [heading(say("verdict")), count(own("files"))],
    [cellOf(say("pass")), cellOf(ended("pass"))],
    [cellOf(say("fail")), cellOf(ended("fail"))],
    [cellOf(say("unknown")), cellOf(ended("unknown"))],
    [cellOf(own("failed")), cellOf(ended(undefined))],
    [],
    [heading(own("top")), count(own("violating")), heading(reportWord("message", language))],
    // Several rules may be of one clause.
    ...top.map(({ rule, asOf, violating }, i) => [names[i] ?? "", violating, titleOf(rule, language, asOf)].map((text) => cellOf(text))),
  ]; // prettier-ignore
  const first = lines.length - top.length + 1;
  const sheet = sheetOf(own("overview"), [230, 90, 260], lines, 0);
  if (top.length === 0) return sheet;
  return {
    ...sheet,
    chart: {
      title: `${own("top")}: ${own("violating")}`,
      // There are no half files.
      step: Math.ceil(Math.max(...values) / 10),
      labels: "A",
      first,
      names,
      series: [{ name: own("violating"), column: "B", values, color: LOOKS.violation.line }],
      place: [4, 2, 14, 26],
    },
  };
}
