import type { Palette } from "../../marks/looks";
import { marksOf } from "../../marks/marks";
import { isoOf, type Counts, type Reading, type Regulation } from "../../rules";
import type { WorkbookData } from "../../sheets";
import { onThePageOnly } from "../engine/remote";
import { breathe, Checker, type OnProgress } from "./checker";
import { ownSheets, withReading, type Choices } from "./choices";
import type { Desk } from "./desk";
import { slices } from "./slices";

/** What of a check hangs on a choice: nothing, its words, what the law says, or what the tables are. */
export type Touches = "nothing" | "words" | "law" | "tables";

/** Reading, recognising, judging, marking. */
export class Checks {
  readonly checker: Checker;

  constructor(private readonly desk: Desk) {
    this.checker = new Checker(
      desk.excel,
      (desk.around.engine ?? onThePageOnly)((choices) => this.needed(choices)),
      desk.around.today,
      () => void this.run({ byItself: true })
    );
  }

  /** The cells that the screen speaks of, as they were last read. */
  get workbook(): WorkbookData | undefined {
    return this.checker.workbook;
  }

  /** Reads, judges, marks. */
  run(options: { readonly byItself?: boolean } = {}): Promise<void> {
    const task = async (signal: AbortSignal): Promise<void> => {
      await this.read(signal, options.byItself);
      await this.judge(signal);
      await this.mark();
    };
    return this.desk.tasks.run("reading", task, options);
  }

  /** Recognises the sheets again, without judging them. */
  recogniseAgain = (): Promise<void> => this.desk.tasks.run("reading", () => this.look());

  async look(): Promise<void> {
    await this.read();
    const { choices, language } = this.desk.state;
    const recognition = await this.checker.recognise(choices, language);
    const account = await this.checker.account(recognition, choices, language);
    this.desk.dispatch({ type: "recognised", recognition, account });
  }

  /**
   * Tells whether sheets that somebody has checked by a regulation of their own choice look more like another one's.
   * Where they have pointed at the tables themselves nobody knows better.
   */
  async lookBeyond(): Promise<void> {
    const { desk, workbook } = this;
    const { choices, language, likelier } = desk.state;
    const isTold = choices.regulation === undefined || (choices.mapping?.headers ?? []).length > 0;
    const free = { ...choices, regulation: undefined, mapping: undefined };
    const found = isTold || !workbook ? undefined : await this.checker.recognise(free, language);
    const other = found?.regulation?.id === choices.regulation ? undefined : found?.regulation;
    if (other !== likelier && desk.state.choices.regulation === choices.regulation)
      desk.dispatch({ type: "likelier", regulation: other });
  }

  async mark(): Promise<void> {
    const { desk } = this;
    const { excel } = desk;
    const { outcome, choices, sifted } = desk.state;
    if (!outcome) return;
    desk.dispatch({ type: "phase", phase: "marking" });
    const marks = marksOf(outcome.findings.filter((finding) => !sifted.reasons.has(finding)));
    const {
      count,
      protectedSheets,
      outdatedSheets = [],
    } = await excel.mark(marks, choices.palette, slices()).catch(async (error: unknown) => {
      // Some marks may stand: the way to be rid of them has to be there.
      desk.dispatch({ type: "marked", marked: await excel.hasMarks().catch(() => true) });
      throw error;
    });
    desk.dispatch({ type: "marked", marked: count > 0 || outdatedSheets.length > 0 });
    const unmarked = protectedSheets.filter((sheet) => !outdatedSheets.includes(sheet));
    if (unmarked.length > 0) desk.notifySheets("protectedSheets", unmarked);
    if (outdatedSheets.length > 0) desk.notifySheets("outdatedMarks", outdatedSheets);
    // Whoever opens the workbook again has to know of which day, where they are, its marks are.
    if (count > 0) await desk.keep({ ...desk.state.choices, markedAt: isoOf(desk.around.today()) });
  }

  /** Gives marks other colours: those that are there are laid anew. */
  async recolour(palette: Palette): Promise<void> {
    const { desk } = this;
    await desk.keep({ ...desk.state.choices, palette });
    if (!desk.state.marked || !desk.state.outcome || desk.state.stale) return;
    await desk.tasks.run("marking", async () => {
      await desk.excel.removeMarks();
      await this.mark();
    });
  }

  removeMarks = (): Promise<void> =>
    this.desk.tasks.run("marking", async () => {
      const { desk } = this;
      const { count, protectedSheets } = await desk.excel.removeMarks();
      desk.dispatch({ type: "marked", marked: protectedSheets.length > 0 });
      if (protectedSheets.length > 0) desk.notifySheets("protectedMarks", protectedSheets);
      else if (count > 0) desk.notify({ tone: "success", key: "marksRemoved" });
      else desk.notify({ tone: "info", key: "marksNone" });
    });

  /** A choice holds at once and is kept in the workbook; what hangs on it is done again. */
  async change(part: Partial<Choices>, touches: Touches): Promise<void> {
    const { desk } = this;
    await desk.keep({ ...desk.state.choices, ...part });
    if (touches === "nothing" || !this.workbook) return;
    const { outcome, marked } = desk.state;
    if (outcome) {
      await desk.tasks.run("judging", async (signal) => {
        await this.judge(signal);
        if (touches !== "words" && marked && !desk.state.stale) await this.mark();
      });
    } else if (touches === "tables") {
      await this.recogniseAgain();
    } else if (touches === "words") {
      const { recognition, choices, language } = desk.state;
      const account = await this.checker.account(recognition, choices, language);
      desk.dispatch({ type: "recognised", recognition, account });
    }
  }

  /** Counts what the workbook as it was read would come to under each option of a reading. */
  weigh = (regulation: string, reading: Reading): Promise<void> =>
    this.desk.tasks.run("judging", async (signal) => {
      const { workbook, checker, desk } = this;
      if (!workbook) return;
      const { choices, language } = desk.state;
      const counts = new Map<string, Counts>();
      for (const { id } of reading.options) {
        const settings = withReading(choices, regulation, reading.id, id);
        const asked = { ...choices, regulation, settings };
        const check = await checker.check(workbook, asked, language, this.progress, signal);
        counts.set(id, check.counts);
      }
      desk.dispatch({ type: "effects", effects: { reading: reading.id, counts } });
    });

  async all(): Promise<readonly Regulation[]> {
    const regulations = await this.desk.around.law.all();
    this.desk.dispatch({ type: "regulations", regulations });
    return regulations;
  }

  /** The chosen regulation alone, where there is such a one; else all, to tell which it is. */
  private async needed({ regulation }: Choices): Promise<readonly Regulation[]> {
    const { desk } = this;
    const chosen = regulation === undefined ? undefined : await desk.around.law.load(regulation);
    if (!chosen) return this.all();
    if (!desk.state.regulations.includes(chosen))
      desk.dispatch({ type: "regulations", regulations: [chosen] });
    return [chosen];
  }

  private progress: OnProgress = (progress) =>
    this.desk.dispatch({ type: "phase", phase: this.desk.state.phase, progress });

  private async read(signal?: AbortSignal, onlyEdits = false): Promise<void> {
    const own = ownSheets(this.desk.state.choices);
    const { skipped } = onlyEdits
      ? await this.checker.readEdits(own, this.progress, signal)
      : await this.checker.read(own, this.progress, signal);
    if (skipped.length > 0) this.desk.notifySheets("skippedSheets", skipped);
  }

  private async judge(signal?: AbortSignal): Promise<void> {
    const { desk, checker, workbook } = this;
    if (!workbook || workbook.sheets.length === 0) {
      desk.notify({ tone: "info", key: "errorNoCells" });
      return;
    }
    desk.dispatch({ type: "phase", phase: "judging", progress: 0 });
    await breathe();
    const { choices, language } = desk.state;
    const outcome = await checker.judge(workbook, choices, language, this.progress, signal);
    const account = await checker.account(outcome.check.recognition, choices, language);
    desk.dispatch({ type: "checked", outcome, account });
    if (checker.isOutdated) desk.dispatch({ type: "edited" });
  }
}
