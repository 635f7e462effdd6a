import { CheckError, type Check, type Finding } from "../../check";
import { Cancelled } from "../../excel/failure";
import type { Edit, Snapshot, WorkbookHandlers } from "../../excel";
import type { Language, Serial } from "../../rules";
import type { Recognition, WorkbookData } from "../../sheets";
import type { Engine } from "../engine/engine";
import type { Choices } from "./choices";
import type { ExcelRoom } from "./excel-room";
import { foldText } from "./listing";
import { Groups } from "./groups";
import { seldom, slices, turn, unlessAborted } from "./slices";
import type { Account } from "./state";
import { placeOf, type Outcome } from "./outcome";

/** Lets the screen show what was said before. */
export const breathe = turn;

type Told = Parameters<NonNullable<WorkbookHandlers["onEdit"]>>[0];

/** Told how far a task is, 0 … 1. */
export type OnProgress = (progress: number | undefined) => void;

const share = (done: number, total: number): number | undefined => (total > 0 ? done / total : undefined);

/** The words of what was not understood are loaded when there is something to look at. */
const judgement = () => import("../../check");

/** The workbook's cells as they were last read, and what the law says of them. */
export class Checker {
  private snapshot: Snapshot | undefined;
  /** Edits so far, and those that the snapshot holds. */
  private edits = 0;
  private editsRead = 0;
  /** The edits since the snapshot; undefined where not all are known. */
  private pending: Edit[] | undefined;
  private isWatching = false;

  constructor(
    private readonly excel: Pick<ExcelRoom, "readWorkbook" | "readChanges">,
    /** Recognises and judges, on the page or beside it. */
    private readonly engine: Engine,
    private readonly today: () => Serial,
    /** Asked for where a quick check turns out to have been wrong. */
    recheck?: () => void
  ) {
    engine.onDiffers = () => {
      this.pending = undefined;
      recheck?.();
    };
  }

  get workbook(): WorkbookData | undefined {
    return this.snapshot?.workbook;
  }

  /** Cells were edited since they were read. */
  get isOutdated(): boolean {
    return this.edits > this.editsRead;
  }

  /** Every edit is told from now on. */
  watches(): void {
    this.isWatching = true;
  }

  edited({ sheetId, address, inPlace }: Told): void {
    this.edits += 1;
    if (inPlace) this.pending?.push({ sheetId, address });
    else this.pending = undefined;
  }

  async read(except: readonly string[], onProgress: OnProgress, signal?: AbortSignal): Promise<Snapshot> {
    const told = seldom((done: number, total: number) => onProgress(share(done, total)));
    const read = this.excel.readWorkbook({ signal, except, onProgress: told });
    return (this.snapshot = await this.reading(read, signal));
  }

  /** Reads what was edited since the last time and no more, where that is enough. */
  async readEdits(
    except: readonly string[],
    onProgress: OnProgress,
    signal?: AbortSignal
  ): Promise<Snapshot> {
    const { snapshot: before, pending } = this;
    if (!before || !pending || !this.excel.readChanges) return this.read(except, onProgress, signal);
    const renewed = await this.reading(this.excel.readChanges(before, pending, except), signal);
    if (!renewed) return this.read(except, onProgress, signal);
    this.engine.changed(before.workbook, renewed.snapshot.workbook, renewed.changes);
    return (this.snapshot = renewed.snapshot);
  }

  /** Reads; edits from now on are none that were read. Where it fails, nobody knows which were. */
  private async reading<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    this.pending = this.isWatching ? [] : undefined;
    const { edits } = this;
    try {
      const value = await unlessAborted(work, signal, () => new Cancelled());
      this.editsRead = edits;
      return value;
    } catch (error) {
      this.pending = undefined;
      throw error;
    }
  }

  async recognise(choices: Choices, language: Language): Promise<Recognition | undefined> {
    const { workbook } = this;
    return workbook && this.engine.recognise(workbook, { choices, language, today: this.today() });
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
    const asked = { choices, language, today: this.today() };
    const told = seldom((done: number, total: number) => onProgress(share(done, total)));
    const judged = this.engine.judge(workbook, asked, { signal, onProgress: told });
    return unlessAborted(judged, signal, () => new CheckError({ code: "cancelled" }));
  }
}

/** So many findings are looked at before the clock is. */
const FEW = 100;

/** A check with its findings in words, found by cell and by text. */
export async function outcomeOf(check: Check): Promise<Outcome> {
  const findings: Finding[] = [];
  const groups = new Groups();
  const texts: string[] = [];
  const at = new Map<string, number[]>();
  const pause = slices();
  for (const finding of check.findings()) {
    const { rule, sheet, cell, record, message, citation } = finding;
    if (cell !== null) {
      const place = placeOf(sheet, cell);
      const others = at.get(place);
      if (others) others.push(findings.length);
      else at.set(place, [findings.length]);
    }
    texts.push(foldText([rule, cell ?? "", sheet, record, message, citation].join("\n")));
    groups.add(finding);
    findings.push(finding);
    if (findings.length % FEW === 0) await pause();
  }
  const { causesOf } = await judgement();
  await pause();
  const causes = causesOf(findings);
  // To list many findings is work enough for one turn.
  await pause();
  return { check, findings, groups, at, texts, causes };
}
