/** `--summary`: a workbook over many files' results. It says the same whichever run or shard a result is of. */
import { REGULATIONS } from "../regulations";
import { fullId, serialFromIso, type Language } from "../rules";
import { plainWorkbook } from "../xlsx/plain-workbook";
import { writeWhole } from "./marked-copy";
import { parseRecord, type FileRecord } from "./record";
import { clausesSheet, filesSheet, overviewSheet, regulationOf } from "./summary-sheets";
import type { RuleSum, SummaryRow } from "./summary-sheets";

/** So many findings and places are named for a file; its copy or its own check says all. */
const NAMED = 3;
export class SummaryBook {
  private readonly rows = new Map<string, SummaryRow>();

  /** @param language if it is not given that of the regulation, where all files are of one, else the user's */
  constructor(
    private readonly language: Language | undefined,
    private readonly spoken: Language
  ) {}

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
    const language = this.language ?? commonLanguage(rows) ?? this.spoken;
    const sums = sumRules(rows);
    return plainWorkbook([
      overviewSheet(rows, sums, language),
      filesSheet(rows, language),
      clausesSheet(sums, language),
    ]);
  }
}

function rowOf({ findings = [], notUnderstood = [], ...record }: FileRecord): SummaryRow {
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

function commonLanguage(rows: readonly SummaryRow[]): Language | undefined {
  const languages = new Set(rows.flatMap((row) => regulationOf(row)?.language ?? []));
  const [only] = languages;
  return languages.size === 1 && only ? only : undefined;
}

/** In the order of the regulations and of each law. */
function sumRules(rows: readonly SummaryRow[]): RuleSum[] {
  const known = REGULATIONS.flatMap((regulation) =>
    regulation.rules.map((rule): [string, RuleSum] => [
      fullId(regulation, rule),
      { regulation, rule, asOf: 0, violating: 0, counts: [0, 0, 0, 0] },
    ])
  );
  const sums = new Map(known);
  for (const { rules = {}, asOf } of rows) {
    const day = (typeof asOf === "string" && serialFromIso(asOf)) || 0;
    for (const [id, counts] of Object.entries(rules)) {
      const sum = sums.get(id);
      if (!sum) continue;
      sum.asOf = Math.max(sum.asOf, day);
      if ((counts[1] ?? 0) > 0) sum.violating += 1;
      sum.counts.forEach((_, i) => {
        sum.counts[i] = (sum.counts[i] ?? 0) + (counts[i] ?? 0);
      });
    }
  }
  return [...sums.values()].filter(({ counts }) => counts.some((count) => count > 0));
}
