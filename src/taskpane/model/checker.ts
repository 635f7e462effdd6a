import { checkWorkbook, type Check, type Finding } from "../../check";
import type { Mark, ReadOptions, Snapshot } from "../../excel";
import { NO_SETTINGS, serialFromIso, type Language, type Regulation, type Serial } from "../../rules";
import { recognise, type Recognition, type WorkbookData } from "../../sheets";
import type { Choices } from "./choices";
import { kindOf, type Outcome } from "./state";

/** So many judged findings are put into words before the screen gets a breath. */
const BREATH = 2_000;

export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Told how far a task is, 0 … 1. */
export type OnProgress = (progress: number | undefined) => void;

const share = (done: number, total: number): number | undefined => (total > 0 ? done / total : undefined);

/** The workbook's cells as they were last read, and what the law says of them. */
export class Checker {
  private snapshot: Snapshot | undefined;
  /** Edits so far, and those that the snapshot holds. */
  private edits = 0;
  private editsRead = 0;

  constructor(
    private readonly readCells: (options: ReadOptions) => Promise<Snapshot>,
    private readonly regulations: readonly Regulation[],
    private readonly today: () => Serial
  ) {}

  get workbook(): WorkbookData | undefined {
    return this.snapshot?.workbook;
  }

  /** Cells were edited since they were read. */
  get isOutdated(): boolean {
    return this.edits > this.editsRead;
  }

  edited(): void {
    this.edits += 1;
  }

  async read(except: readonly string[], onProgress: OnProgress, signal?: AbortSignal): Promise<Snapshot> {
    const { edits } = this;
    this.snapshot = await this.readCells({
      signal,
      except,
      onProgress: (done, total) => onProgress(share(done, total)),
    });
    this.editsRead = edits;
    return this.snapshot;
  }

  recognise({ regulation, mapping }: Choices): Recognition | undefined {
    return this.workbook && recognise(this.workbook, this.regulations, { regulation, mapping });
  }

  /** Judges what was last read. A chosen sheet that is not there any more counts as not chosen. */
  async judge(
    workbook: WorkbookData,
    choices: Choices,
    language: Language,
    onProgress: OnProgress,
    signal?: AbortSignal
  ): Promise<Outcome> {
    const check = await checkWorkbook(workbook, {
      regulations: this.regulations,
      regulation: choices.regulation,
      sheet: workbook.sheets.find(({ name }) => name === choices.sheet)?.name,
      mapping: choices.mapping,
      asOf: choices.asOf ? serialFromIso(choices.asOf) : undefined,
      today: this.today(),
      settings: (id) => choices.settings[id] ?? NO_SETTINGS,
      language,
      signal,
      pause: breathe,
      onProgress: (done, total) => onProgress(share(done, total)),
    });
    return { check, findings: await findingsOf(check) };
  }
}

async function findingsOf(check: Check): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const finding of check.findings()) {
    findings.push(finding);
    if (findings.length % BREATH === 0) await breathe();
  }
  return findings;
}

/** The cells that findings stand at. */
export function* marksOf(findings: readonly Finding[]): Generator<Mark> {
  for (const finding of findings) {
    if (finding.cell !== null) yield { sheet: finding.sheet, cell: finding.cell, kind: kindOf(finding) };
  }
}
