/** `--summary`: a workbook over many files' results. It says the same whichever run or shard a result is of. */
import { sayIn, type Say } from "../messages/ui";
import { REGULATIONS } from "../regulations";
import { citation, fullId, textIn, type Language, type Regulation, type Rule } from "../rules";
import { LOOKS, REPORT_LOOK } from "../marks";
import type { NewCell, NewSheet } from "../xlsx/plain-sheet";
import { plainWorkbook } from "../xlsx/plain-workbook";
import type { CellLook } from "../xlsx/style-patch";
import { writeWhole } from "./marked-copy";
import { parseRecord, type FileRecord } from "./record";

/** So many findings and places are named for a file; its copy or its own check says all. */
const NAMED = 3;
/** So many clauses stand in the chart. */
const CHARTED = 12;

/** What a summary keeps of a file's result. */
type Row = Omit<FileRecord, "findings" | "notUnderstood"> & {
  readonly worst: string;
  readonly notUnderstood: string;
};

/** A rule over all files. */
interface RuleSum {
  readonly regulation: Regulation;
  readonly rule: Rule;
  violating: number;
  /** Pass, fail, warning, unknown. */
  readonly counts: [number, number, number, number];
}

const LOOK = {
  title: { bold: true, size: REPORT_LOOK.titleSize },
  heading: {
    bold: true,
    color: REPORT_LOOK.headingFont,
    fill: REPORT_LOOK.headingFill,
    wrap: true,
    vertical: "center",
  },
  text: { wrap: true, vertical: "top" },
  number: { number: true, vertical: "top" },
} as const satisfies Record<string, CellLook>;

const NAMES = Object.keys(LOOK);
const cell = (text: string | number, look?: keyof typeof LOOK): NewCell => ({
  text,
  look: NAMES.indexOf(look ?? (typeof text === "number" ? "number" : "text")),
});

export class SummaryBook {
  private readonly rows = new Map<string, Row>();

  /** @param language that of the regulation, where all files are of one, if it is not given */
  constructor(private readonly language?: Language) {}

  /** Takes a line of a run or log; a later one of the same file counts. */
  add(line: string): void {
    const record = parseRecord(line);
    if (record) this.rows.set(record.file, rowOf(record));
  }

  async write(path: string): Promise<void> {
    await writeWhole(path, this.toFile());
  }

  /** The workbook: the same for the same results, in whatever order they came. */
  toFile(): Uint8Array {
    const rows = [...this.rows.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    const language = this.language ?? commonLanguage(rows);
    const say = sayIn(language);
    const sums = sumRules(rows);
    return plainWorkbook([
      overviewSheet(rows, sums, say, language),
      filesSheet(rows, say, language),
      clausesSheet(sums, say, language),
    ]);
  }
}

function rowOf({ findings = [], notUnderstood = [], ...record }: FileRecord): Row {
  const violations = findings.filter(
    ({ outcome, severity, causedBy }) =>
      outcome === "fail" && severity === "violation" && causedBy === undefined
  );
  const worst = violations.slice(0, NAMED).map(({ sheet, cell: at, message }) => {
    const place = at === null ? sheet : `${sheet}!${at}`;
    return `${place}: ${message}`;
  });
  if (violations.length > NAMED) worst.push(`… (${violations.length})`);
  const places = notUnderstood
    .slice(0, NAMED)
    .map(({ sheet, at, text }) => [sheet, at, text].filter(Boolean).join(" "));
  if (notUnderstood.length > NAMED) places.push(`… (${notUnderstood.length})`);
  return { ...record, worst: worst.join("\n"), notUnderstood: places.join("\n") };
}

const regulationOf = ({ regulation }: Row): Regulation | undefined =>
  REGULATIONS.find(({ id }) => id === regulation);

function commonLanguage(rows: readonly Row[]): Language {
  const languages = new Set(rows.flatMap((row) => regulationOf(row)?.language ?? []));
  const [only] = languages;
  return languages.size === 1 && only ? only : "en";
}

/** In the order of the regulations and of each law. */
function sumRules(rows: readonly Row[]): RuleSum[] {
  const known = REGULATIONS.flatMap((regulation) =>
    regulation.rules.map((rule): [string, RuleSum] => [
      fullId(regulation, rule),
      { regulation, rule, violating: 0, counts: [0, 0, 0, 0] },
    ])
  );
  const sums = new Map(known);
  for (const { rules = {} } of rows) {
    for (const [id, counts] of Object.entries(rules)) {
      const sum = sums.get(id);
      if (!sum) continue;
      if ((counts[1] ?? 0) > 0) sum.violating += 1;
      sum.counts.forEach((_, i) => {
        sum.counts[i] = (sum.counts[i] ?? 0) + (counts[i] ?? 0);
      });
    }
  }
  return [...sums.values()].filter(({ counts }) => counts.some((count) => count > 0));
}

const sheetOf = (name: string, widths: number[], rows: NewCell[][], headings?: number): NewSheet => ({
  name: name.slice(0, 31),
  widths,
  looks: Object.values(LOOK),
  rows,
  headings,
});

function filesSheet(rows: readonly Row[], say: Say, language: Language): NewSheet {
  const headings = [
    ...[say("summaryFile"), say("regulation"), say("asOf"), say("verdict"), say("fail"), say("warning")],
    ...[say("unknown"), say("pass"), say("summaryWorst"), say("summaryNotUnderstood"), say("summaryFailed")],
  ];
  const lines = rows.map((row) => {
    const regulation = regulationOf(row);
    const { counts, error, verdict } = row;
    const verdictText =
      regulation && verdict && error === undefined ? textIn(regulation.verdicts[verdict], language) : "";
    return [
      ...[row.file, regulation ? textIn(regulation.title, language) : "", row.asOf ?? "", verdictText],
      ...(counts && error === undefined
        ? [counts.fail, counts.warning, counts.unknown, counts.pass]
        : ["", "", "", ""]),
      ...[row.worst, row.notUnderstood, error ?? ""],
    ].map((text) => cell(text));
  });
  const widths = [220, 160, 70, 90, 60, 60, 60, 60, 420, 220, 200];
  return sheetOf(say("summaryFiles"), widths, [headings.map((text) => cell(text, "heading")), ...lines], 0);
}

function clausesSheet(sums: readonly RuleSum[], say: Say, language: Language): NewSheet {
  const headings = [
    ...[say("reportClause"), say("reportMessage"), say("summaryViolating"), say("fail"), say("warning")],
    ...[say("unknown"), say("pass"), say("reportRule")],
  ];
  const lines = sums.map(({ regulation, rule, violating, counts: [pass, fail, warning, unknown] }) =>
    [
      ...[citation(regulation, rule, language), textIn(rule.title, language), violating, fail, warning],
      ...[unknown, pass, fullId(regulation, rule)],
    ].map((text) => cell(text))
  );
  const widths = [260, 380, 90, 60, 60, 60, 60, 160];
  return sheetOf(say("summaryClauses"), widths, [headings.map((text) => cell(text, "heading")), ...lines], 0);
}

function overviewSheet(
  rows: readonly Row[],
  sums: readonly RuleSum[],
  say: Say,
  language: Language
): NewSheet {
  const ended = (wanted: FileRecord["verdict"]): number =>
    rows.filter(({ error, verdict }) => (error === undefined ? verdict : undefined) === wanted).length;
  const top = sums.filter(({ violating }) => violating > 0);
  // Sorting keeps the law's order among equals.
  top.sort((a, b) => b.violating - a.violating).splice(CHARTED);
  const points = top.map(({ regulation, rule, violating }): [string, number] => [
    citation(regulation, rule, language),
    violating,
  ]);
  const name = say("summaryOverview").slice(0, 31);
  const lines = [
    [cell(say("summaryTitle", { n: rows.length }), "title")],
    [],
    [cell(say("verdict"), "heading"), cell(say("summaryFiles"), "heading")],
    [cell(say("pass")), cell(ended("pass"))],
    [cell(say("fail")), cell(ended("fail"))],
    [cell(say("unknown")), cell(ended("unknown"))],
    [cell(say("summaryFailed")), cell(ended(undefined))],
    [],
    [cell(say("summaryTop"), "heading"), cell(say("summaryViolating"), "heading")],
    ...points.map(([label, value]) => [cell(label), cell(value)]),
  ];
  const first = lines.length - points.length + 1;
  const sheet = sheetOf(name, [320, 90], lines);
  if (points.length === 0) return sheet;
  const values = points.map(([, value]) => value);
  return {
    ...sheet,
    chart: {
      title: `${say("summaryTop")}: ${say("summaryViolating")}`,
      labels: "A",
      first,
      names: points.map(([label]) => label),
      series: [{ name: say("summaryViolating"), column: "B", values, color: LOOKS.violation.line }],
      place: [3, 2, 14, 26],
    },
  };
}
