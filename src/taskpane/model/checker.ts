import type { Check, Finding } from "../../check";
import type { ReadOptions, Snapshot } from "../../excel";
import { NO_SETTINGS, serialFromIso, type Language, type Regulation, type Serial } from "../../rules";
import type { Recognition, WorkbookData } from "../../sheets";
import type { Choices } from "./choices";
import { foldText } from "./listing";
import { placeOf, type Account, type Outcome } from "./state";

/** So many judged findings are put into words before the screen gets a breath. */
const BREATH = 2_000;

export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Told how far a task is, 0 … 1. */
export type OnProgress = (progress: number | undefined) => void;

const share = (done: number, total: number): number | undefined => (total > 0 ? done / total : undefined);

/** Recognising and judging are loaded when there is something to look at. */
const recognition = () => import("../../sheets");
const judgement = () => import("../../check");

/** The workbook's cells as they were last read, and what the law says of them. */
export class Checker {
  private snapshot: Snapshot | undefined;
  /** Edits so far, and those that the snapshot holds. */
  private edits = 0;
  private editsRead = 0;

  constructor(
    private readonly readCells: (options: ReadOptions) => Promise<Snapshot>,
    /** The regulations that these choices need. */
    private readonly law: (choices: Choices) => Promise<readonly Regulation[]>,
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

  async recognise(choices: Choices): Promise<Recognition | undefined> {
    const { regulation, mapping } = choices;
    const [{ recognise }, regulations] = await Promise.all([recognition(), this.law(choices)]);
    return this.workbook && recognise(this.workbook, regulations, { regulation, mapping });
  }

  /** What of a recognised workbook is open, and what no rule needs, in words. */
  async account(
    recognition: Recognition | undefined,
    { mapping, sheet }: Pick<Choices, "mapping" | "sheet">,
    language: Language
  ): Promise<Account> {
    const { notNeededOf, notUnderstood, openOf } = await judgement();
    const regulation = recognition?.regulation;
    if (!recognition || !regulation) return { open: [], ignored: [] };
    const known = recognition.sheets.some(({ name }) => name === sheet);
    const sheets = recognition.sheets.filter(({ name }) => !known || name === sheet);
    return {
      open: openOf(sheets, mapping).map((open) => ({
        ...open,
        words: notUnderstood(regulation, open, language),
      })),
      ignored: notNeededOf(sheets, mapping),
    };
  }

  /** Judges what was last read, and puts the findings into words. */
  async judge(
    workbook: WorkbookData,
    choices: Choices,
    language: Language,
    onProgress: OnProgress,
    signal?: AbortSignal
  ): Promise<Outcome> {
    return outcomeOf(await this.check(workbook, choices, language, onProgress, signal));
  }

  /** Judges what was last read. A chosen sheet that is not there any more counts as not chosen. */
  async check(
    workbook: WorkbookData,
    choices: Choices,
    language: Language,
    onProgress: OnProgress,
    signal?: AbortSignal
  ): Promise<Check> {
    const [{ checkWorkbook }, regulations] = await Promise.all([judgement(), this.law(choices)]);
    return checkWorkbook(workbook, {
      regulations,
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
  }
}

/** A check with its findings in words, found by cell and by text. */
export async function outcomeOf(check: Check): Promise<Outcome> {
  const findings: Finding[] = [];
  const texts: string[] = [];
  const at = new Map<string, number[]>();
  for (const finding of check.findings()) {
    const { rule, sheet, cell, record, message, citation } = finding;
    if (cell !== null) {
      const place = placeOf(sheet, cell);
      const others = at.get(place);
      if (others) others.push(findings.length);
      else at.set(place, [findings.length]);
    }
    texts.push(foldText([rule, cell ?? "", sheet, record, message, citation].join("\n")));
    findings.push(finding);
    if (findings.length % BREATH === 0) await breathe();
  }
  const { causesOf } = await judgement();
  const causes = causesOf(findings);
  const consequences = new Map<number, number[]>();
  for (const [index, cause] of causes) consequences.set(cause, [...(consequences.get(cause) ?? []), index]);
  return { check, findings, at, texts, causes, consequences };
}
