import type { Finding } from "../../check";
import type * as excelRoom from "../../excel";
import type { MarkKind, WorkbookHandlers } from "../../excel";
import {
  NO_SETTINGS,
  type Language,
  type Regulation,
  type Serial,
  type Settings,
  type SettingValue,
} from "../../rules";
import type { Mapping, WorkbookData } from "../../sheets";
import { breathe, Checker, marksOf, type OnProgress } from "./checker";
import { parseChoices, type Choices } from "./choices";
import { initialState, reduce, type Action } from "./reducer";
import { reportOf } from "./report";
import type { Notice, PaneState } from "./state";
import { troubleOf } from "./trouble";

/** What the pane needs of Excel. */
export type ExcelRoom = Pick<
  typeof excelRoom,
  | "readWorkbook"
  | "mark"
  | "removeMarks"
  | "hasMarks"
  | "selectCell"
  | "loadSettings"
  | "saveSettings"
  | "watchWorkbook"
  | "writeReport"
  | "recalculate"
>;

export interface Surroundings {
  readonly excel: ExcelRoom;
  readonly regulations: readonly Regulation[];
  /** Excel's own language, as far as we speak it. */
  readonly language: Language;
  readonly today: () => Serial;
  /** Told whenever the state has changed. */
  readonly onState: (state: PaneState) => void;
  /** Told what holds for custom functions: language, readings and settings. */
  readonly onChoices?: (choices: Choices, language: Language) => void;
}

/** After an edit the next one often follows at once. */
const EDIT_PAUSE_MS = 700;

/** Everything that the user can do in the pane. The screen shows `state` and calls these methods. */
export class Pane {
  state: PaneState;
  private readonly checker: Checker;
  private abort: AbortController | undefined;
  private editTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly around: Surroundings) {
    this.state = initialState(around.language);
    this.checker = new Checker(
      (options) => around.excel.readWorkbook(options),
      around.regulations,
      around.today
    );
  }

  /** Finds what the workbook kept: its functions need that, even while nobody sees the pane. */
  prepare = (): Promise<void> =>
    this.reported(async () => {
      this.choose(parseChoices(await this.around.excel.loadSettings()));
      // Functions may have been calculated before the workbook's readings were known.
      if (Object.keys(this.state.choices.settings).length > 0) await this.around.excel.recalculate();
    });

  /** Watches the workbook, and has a first look at its sheets. */
  open = (): Promise<void> =>
    this.guarded("starting", async () => {
      const { excel } = this.around;
      const onEdit = this.edited;
      const onSelect = this.cellSelected;
      // Without events the user presses Validate again by themselves.
      await this.reported(async () => void (await excel.watchWorkbook({ onEdit, onSelect })));
      this.dispatch({ type: "marked", marked: await excel.hasMarks() });
      await this.look();
    });

  /** Recognises the sheets again, without judging them. */
  recogniseAgain = (): Promise<void> => this.guarded("reading", () => this.look());

  /** Reads, judges, marks. */
  validate = (): Promise<void> =>
    this.guarded("reading", async (signal) => {
      await this.read(signal);
      await this.judge(signal);
      await this.mark();
    });

  cancel = (): void => this.abort?.abort();

  setLanguage = (language: Language): Promise<void> => this.change({ language }, "words");
  setRegulation = (regulation: string | undefined): Promise<void> =>
    this.change({ regulation, mapping: undefined }, "tables");
  setAsOf = (asOf: string | undefined): Promise<void> => this.change({ asOf }, "law");
  /** Whose findings are shown: one sheet's, or all sheets'. */
  setSheet = (sheet: string | undefined): Promise<void> => this.change({ sheet }, "law");
  setRecheck = (recheck: boolean): Promise<void> => this.change({ recheck }, "nothing");
  setMapping = (mapping: Mapping | undefined): Promise<void> => this.change({ mapping }, "tables");

  setReading = (regulation: string, id: string, option: string): Promise<void> =>
    this.setSettings(regulation, ({ readings, values }) => ({
      readings: { ...readings, [id]: option },
      values,
    }));

  /** Sets a value that the text leaves open; undefined takes it away. */
  setValue = (regulation: string, id: string, value: SettingValue | undefined): Promise<void> =>
    this.setSettings(regulation, ({ readings, values }) => {
      const others = Object.entries(values).filter(([key]) => key !== id);
      return {
        readings,
        values: Object.fromEntries(value === undefined ? others : [...others, [id, value]]),
      };
    });

  /** Selects a finding and its cell. */
  async select(index: number): Promise<void> {
    this.dispatch({ type: "select", index });
    const finding = this.state.outcome?.findings[index];
    if (finding) await this.reported(() => this.show(finding));
  }

  async step(by: 1 | -1): Promise<void> {
    this.dispatch({ type: "step", by });
    if (this.state.selected !== undefined) await this.select(this.state.selected);
  }

  toggle = (kind: MarkKind): void => this.dispatch({ type: "toggle", kind });
  dismiss = (notice: Notice): void => this.dispatch({ type: "dismiss", notice });
  openSettings = (focus?: string): void => this.dispatch({ type: "page", page: "settings", focus });
  closeSettings = (): void => this.dispatch({ type: "page", page: "check" });

  removeMarks = (): Promise<void> =>
    this.guarded("marking", async () => {
      const { count, protectedSheets } = await this.around.excel.removeMarks();
      this.dispatch({ type: "marked", marked: protectedSheets.length > 0 });
      if (protectedSheets.length > 0) this.notifySheets("protectedMarks", protectedSheets);
      else if (count > 0) this.notify({ tone: "success", key: "marksRemoved" });
      else this.notify({ tone: "info", key: "marksNone" });
    });

  makeReport = (): Promise<void> =>
    this.guarded("writing", async () => {
      const { outcome, language, choices } = this.state;
      if (!outcome) return;
      const id = await this.around.excel.writeReport(reportOf(outcome, language));
      await this.keep({ ...choices, reports: [...choices.reports, id] });
      this.notify({ tone: "success", key: "reportMade" });
    });

  /** The regulation that the screen speaks of: the chosen one, else the recognised one. */
  get regulation(): Regulation | undefined {
    const { choices, recognition } = this.state;
    const chosen = this.around.regulations.find(({ id }) => id === choices.regulation);
    return chosen ?? recognition?.regulation;
  }

  get regulations(): readonly Regulation[] {
    return this.around.regulations;
  }

  /** The cells that the screen speaks of, as they were last read. */
  get workbook(): WorkbookData | undefined {
    return this.checker.workbook;
  }

  get today(): Serial {
    return this.around.today();
  }

  private dispatch(action: Action): void {
    this.state = reduce(this.state, action);
    this.around.onState(this.state);
  }

  private notify(notice: Notice): void {
    this.dispatch({ type: "notify", notice });
  }

  private notifySheets(
    key: "protectedSheets" | "protectedMarks" | "skippedSheets",
    sheets: readonly string[]
  ): void {
    this.notify({ tone: "warning", key, args: { sheets: { list: sheets } } });
  }

  /** One task at a time; whatever fails is said, and nothing that the pane knows is lost. */
  private async guarded(
    phase: "starting" | "reading" | "judging" | "marking" | "writing",
    task: (signal: AbortSignal) => Promise<void>
  ): Promise<void> {
    if (this.abort) return;
    clearTimeout(this.editTimer);
    this.abort = new AbortController();
    this.dispatch({ type: "dismiss" });
    this.dispatch({ type: "phase", phase });
    const { signal } = this.abort;
    await this.reported(() => task(signal));
    this.abort = undefined;
    this.dispatch({ type: "phase", phase: "idle" });
  }

  private async reported(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.notify(troubleOf(error));
    }
  }

  private progress: OnProgress = (progress) =>
    this.dispatch({ type: "phase", phase: this.state.phase, progress });

  private async read(signal?: AbortSignal): Promise<void> {
    const { skipped } = await this.checker.read(this.state.choices.reports, this.progress, signal);
    if (skipped.length > 0) this.notifySheets("skippedSheets", skipped);
  }

  private async look(): Promise<void> {
    await this.read();
    this.dispatch({ type: "recognised", recognition: this.checker.recognise(this.state.choices) });
  }

  private async judge(signal?: AbortSignal): Promise<void> {
    const { workbook } = this.checker;
    if (!workbook || workbook.sheets.length === 0) {
      this.notify({ tone: "info", key: "errorNoCells" });
      return;
    }
    this.dispatch({ type: "phase", phase: "judging", progress: 0 });
    await breathe();
    const { choices, language } = this.state;
    const outcome = await this.checker.judge(workbook, choices, language, this.progress, signal);
    this.dispatch({ type: "checked", outcome });
    if (this.checker.isOutdated) this.dispatch({ type: "edited" });
  }

  private async mark(): Promise<void> {
    const findings = this.state.outcome?.findings;
    if (!findings) return;
    this.dispatch({ type: "phase", phase: "marking" });
    const { count, protectedSheets } = await this.around.excel.mark(marksOf(findings));
    this.dispatch({ type: "marked", marked: count > 0 });
    if (protectedSheets.length > 0) this.notifySheets("protectedSheets", protectedSheets);
  }

  private async show({ sheet, cell, cells }: Finding): Promise<void> {
    const first = cell ?? cells.find((address) => !address.includes("!")) ?? null;
    await this.around.excel.selectCell(sheet, first);
  }

  /** Functions in cells judge by the same readings: they are calculated anew. */
  private async setSettings(regulation: string, change: (settings: Settings) => Settings): Promise<void> {
    const { settings } = this.state.choices;
    const changed = change(settings[regulation] ?? NO_SETTINGS);
    await this.change({ settings: { ...settings, [regulation]: changed } }, "law");
    await this.reported(() => this.around.excel.recalculate());
  }

  /** A choice holds at once and is kept in the workbook; what hangs on it is done again. */
  private async change(
    part: Partial<Choices>,
    touches: "nothing" | "words" | "law" | "tables"
  ): Promise<void> {
    await this.keep({ ...this.state.choices, ...part });
    if (touches === "nothing" || !this.workbook) return;
    const { outcome, marked } = this.state;
    if (outcome) {
      await this.guarded("judging", async (signal) => {
        await this.judge(signal);
        if (touches !== "words" && marked && !this.state.stale) await this.mark();
      });
    } else if (touches === "tables") {
      await this.recogniseAgain();
    }
  }

  private choose(choices: Choices): void {
    const language = choices.language ?? this.around.language;
    this.dispatch({ type: "chosen", choices, language });
    this.around.onChoices?.(choices, language);
  }

  private async keep(choices: Choices): Promise<void> {
    this.choose(choices);
    try {
      await this.around.excel.saveSettings(choices);
    } catch {
      this.notify({ tone: "warning", key: "notSaved" });
    }
  }

  private edited: NonNullable<WorkbookHandlers["onEdit"]> = ({ sheetId, remote }) => {
    if (this.state.phase === "writing" || this.state.choices.reports.includes(sheetId)) return;
    this.checker.edited();
    this.dispatch({ type: "edited" });
    // A coauthor's copy of the add-in checks their own edits.
    if (remote || !this.state.choices.recheck || !this.state.outcome) return;
    this.recheckSoon();
  };

  private recheckSoon(): void {
    clearTimeout(this.editTimer);
    this.editTimer = setTimeout(
      () => (this.abort ? this.recheckSoon() : void this.validate()),
      EDIT_PAUSE_MS
    );
  }

  private cellSelected: NonNullable<WorkbookHandlers["onSelect"]> = ({ sheet, cell }) => {
    const { outcome, selected } = this.state;
    if (!outcome) return;
    const isAt = (finding: Finding | undefined): boolean => finding?.sheet === sheet && finding.cell === cell;
    if (selected !== undefined && isAt(outcome.findings[selected])) return;
    const index = outcome.findings.findIndex(isAt);
    if (index >= 0) this.dispatch({ type: "select", index });
  };
}
