import type { Finding } from "../../check";
import type * as excelRoom from "../../excel";
import type { WorkbookHandlers } from "../../excel";
import { marksOf, reportOf, type MarkKind } from "../../marks";
import type { Language, Regulation, Serial, SettingValue } from "../../rules";
import type { Mapping, WorkbookData } from "../../sheets";
import { breathe, Checker, type OnProgress } from "./checker";
import { parseChoices, withReading, withValue, type Choices } from "./choices";
import { mappingText, readMappingFile, takenNotice } from "./mapping-file";
import { initialState, reduce, type Action } from "./reducer";
import type { Notice, PaneState } from "./state";
import { Tasks } from "./tasks";

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
  | "hasFunctions"
>;

/** The regulations, which are loaded when they are needed. */
export interface Law {
  load(id: string): Promise<Regulation | undefined>;
  all(): Promise<readonly Regulation[]>;
}

export interface Surroundings {
  readonly excel: ExcelRoom;
  readonly law: Law;
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
  private readonly tasks = new Tasks(
    (action) => this.dispatch(action),
    () => clearTimeout(this.editTimer)
  );
  private editTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly around: Surroundings) {
    this.state = initialState(around.language);
    this.checker = new Checker(
      (options) => around.excel.readWorkbook(options),
      (choices) => this.needed(choices),
      around.today
    );
  }

  /** Finds what the workbook kept: its functions wait for that, even while nobody sees the pane. */
  prepare = (): Promise<void> =>
    this.tasks.reported(async () => this.choose(parseChoices(await this.around.excel.loadSettings())));

  /** Watches the workbook, and has a first look at its sheets. */
  open = (): Promise<void> =>
    this.tasks.run("starting", async () => {
      const { excel } = this.around;
      const onEdit = this.edited;
      const onSelect = this.cellSelected;
      // Without events the user presses Validate again by themselves.
      await this.tasks.reported(async () => void (await excel.watchWorkbook({ onEdit, onSelect })));
      this.dispatch({ type: "marked", marked: await excel.hasMarks() });
      await this.look();
      // Those that this workbook does not need can be chosen a moment later.
      void this.tasks.reported(async () => void (await this.all()));
      if (!excel.hasFunctions()) this.notify({ tone: "info", key: "noFunctions" });
    });

  /** Recognises the sheets again, without judging them. */
  recogniseAgain = (): Promise<void> => this.tasks.run("reading", () => this.look());

  /** Reads, judges, marks. */
  validate = (): Promise<void> =>
    this.tasks.run("reading", async (signal) => {
      await this.read(signal);
      await this.judge(signal);
      await this.mark();
    });

  cancel = this.tasks.cancel;

  setLanguage = (language: Language): Promise<void> => this.change({ language }, "words");
  setRegulation = (regulation: string | undefined): Promise<void> =>
    this.change({ regulation, mapping: undefined }, "tables");
  setAsOf = (asOf: string | undefined): Promise<void> => this.change({ asOf }, "law");
  /** Whose findings are shown: one sheet's, or all sheets'. */
  setSheet = (sheet: string | undefined): Promise<void> => this.change({ sheet }, "law");
  setRecheck = (recheck: boolean): Promise<void> => this.change({ recheck }, "nothing");
  setMapping = (mapping: Mapping | undefined): Promise<void> => this.change({ mapping }, "tables");

  /** The text of a file with what was decided about columns; undefined where nothing was. */
  get mappingFile(): string | undefined {
    const { mapping } = this.state.choices;
    return mapping && this.regulation ? mappingText(mapping, this.regulation) : undefined;
  }

  /** Takes a colleague's decisions in place of one's own. */
  async takeMapping(text: string): Promise<void> {
    const file = readMappingFile(text, await this.all());
    if (file) await this.change({ regulation: file.regulation, mapping: file.mapping }, "tables");
    this.notify(takenNotice(file));
  }

  setReading = (regulation: string, id: string, option: string): Promise<void> =>
    this.changeSettings(withReading(this.state.choices, regulation, id, option));

  /** Sets a value that the text leaves open; undefined takes it away. */
  setValue = (regulation: string, id: string, value: SettingValue | undefined): Promise<void> =>
    this.changeSettings(withValue(this.state.choices, regulation, id, value));

  /** Selects a finding and its cell. */
  async select(index: number): Promise<void> {
    this.dispatch({ type: "select", index });
    const finding = this.state.outcome?.findings[index];
    if (finding) await this.tasks.reported(() => this.show(finding));
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
    this.tasks.run("marking", async () => {
      const { count, protectedSheets } = await this.around.excel.removeMarks();
      this.dispatch({ type: "marked", marked: protectedSheets.length > 0 });
      if (protectedSheets.length > 0) this.notifySheets("protectedMarks", protectedSheets);
      else if (count > 0) this.notify({ tone: "success", key: "marksRemoved" });
      else this.notify({ tone: "info", key: "marksNone" });
    });

  makeReport = (): Promise<void> =>
    this.tasks.run("writing", async () => {
      const { outcome, language, choices } = this.state;
      if (!outcome) return;
      const id = await this.around.excel.writeReport(reportOf(outcome, language));
      await this.keep({ ...choices, reports: [...choices.reports, id] });
      this.notify({ tone: "success", key: "reportMade" });
    });

  /** The regulation that the screen speaks of: the chosen one, else the recognised one. */
  get regulation(): Regulation | undefined {
    const { choices, recognition } = this.state;
    const chosen = this.regulations.find(({ id }) => id === choices.regulation);
    return chosen ?? recognition?.regulation;
  }

  get regulations(): readonly Regulation[] {
    return this.state.regulations;
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

  private progress: OnProgress = (progress) =>
    this.dispatch({ type: "phase", phase: this.state.phase, progress });

  /** The chosen regulation alone, where there is such a one; else all, to tell which it is. */
  private async needed({ regulation }: Choices): Promise<readonly Regulation[]> {
    const chosen = regulation === undefined ? undefined : await this.around.law.load(regulation);
    if (!chosen) return this.all();
    if (!this.regulations.includes(chosen)) this.dispatch({ type: "regulations", regulations: [chosen] });
    return [chosen];
  }

  private async all(): Promise<readonly Regulation[]> {
    const regulations = await this.around.law.all();
    this.dispatch({ type: "regulations", regulations });
    return regulations;
  }

  private async read(signal?: AbortSignal): Promise<void> {
    const { skipped } = await this.checker.read(this.state.choices.reports, this.progress, signal);
    if (skipped.length > 0) this.notifySheets("skippedSheets", skipped);
  }

  private async look(): Promise<void> {
    await this.read();
    const recognition = await this.checker.recognise(this.state.choices);
    this.dispatch({ type: "recognised", recognition });
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
    const { excel } = this.around;
    const { count, protectedSheets } = await excel.mark(marksOf(findings)).catch(async (error: unknown) => {
      // Some marks may stand: the way to be rid of them has to be there.
      this.dispatch({ type: "marked", marked: await excel.hasMarks().catch(() => true) });
      throw error;
    });
    this.dispatch({ type: "marked", marked: count > 0 });
    if (protectedSheets.length > 0) this.notifySheets("protectedSheets", protectedSheets);
  }

  private async show({ sheet, cell, cells }: Finding): Promise<void> {
    const first = cell ?? cells.find((address) => !address.includes("!")) ?? null;
    await this.around.excel.selectCell(sheet, first);
  }

  /** Functions in cells judge by the same readings: they are calculated anew. */
  private async changeSettings(settings: Choices["settings"]): Promise<void> {
    await this.change({ settings }, "law");
    await this.tasks.reported(() => this.around.excel.recalculate());
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
      await this.tasks.run("judging", async (signal) => {
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
      () => (this.tasks.running ? this.recheckSoon() : void this.validate()),
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
