import type { Finding } from "../../check";
import { csvOf } from "../../marks/csv";
import { marksOf } from "../../marks/marks";
import { loadSay } from "../../messages/ui/load";
import type { Language, RecordType, Regulation, Serial, SettingValue } from "../../rules";
import type { Mapping, WorkbookData } from "../../sheets";
import { answeredWith, areaOf, placeArea, setAsideIn } from "./answers";
import { breathe, Checker, type OnProgress } from "./checker";
import { parseChoices, withReading, withValue, type Choices } from "./choices";
import type { ExcelRoom } from "./excel-room";
import type { Filter } from "./listing";
import { mappingText, readMappingFile, takenNotice } from "./mapping-file";
import { initialState, reduce, type Action } from "./reducer";
import { isSetAside, reasonOf, withAside, withoutAside } from "./set-aside";
import type { Notice, OpenQuestion, PaneState } from "./state";
import { Tasks } from "./tasks";
import { templateOf } from "./template";
import { Watcher } from "./watcher";

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

/** Everything that the user can do in the pane. The screen shows `state` and calls these methods. */
export class Pane {
  state: PaneState;
  private readonly checker: Checker;
  private readonly tasks = new Tasks(
    (action) => this.dispatch(action),
    () => this.watcher.stop()
  );
  private readonly watcher = new Watcher({
    state: () => this.state,
    isBusy: () => this.tasks.running,
    dispatch: (action) => this.dispatch(action),
    edited: () => this.checker.edited(),
    recheck: () => this.check({ byItself: true }),
  });

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
    this.tasks.reported(async () => {
      const kept = this.around.excel.loadSettings();
      await this.choose(parseChoices(await kept.catch(() => undefined)));
      await kept;
    });

  /** Watches the workbook, and has a first look at its sheets. */
  async open(): Promise<void> {
    await this.tasks.run("starting", async () => {
      const { excel } = this.around;
      // Without events the user presses Validate again by themselves.
      await this.tasks.reported(async () => void (await excel.watchWorkbook(this.watcher.handlers)));
      this.dispatch({ type: "marked", marked: await excel.hasMarks() });
      await this.look();
      // Those that this workbook does not need can be chosen a moment later.
      void this.tasks.reported(async () => void (await this.all()));
      if (!excel.hasFunctions()) this.notify({ tone: "info", key: "noFunctions" });
    });
    // Marks of an earlier check are made true at once where the user wants that after every edit.
    const { marked, choices, recognition } = this.state;
    if (marked && choices.recheck && recognition?.regulation) await this.check({ byItself: true });
  }

  /** Recognises the sheets again, without judging them. */
  recogniseAgain = (): Promise<void> => this.tasks.run("reading", () => this.look());

  /** Reads, judges, marks. */
  validate = (): Promise<void> => this.check({});

  cancel = this.tasks.cancel;

  setLanguage = (language: Language): Promise<void> => this.change({ language }, "words");
  setRegulation = (regulation: string | undefined): Promise<void> =>
    this.change({ regulation, mapping: undefined }, "tables");
  setAsOf = (asOf: string | undefined): Promise<void> => this.change({ asOf }, "law");
  /** Whose findings are shown: one sheet's, or all sheets'. */
  setSheet = (sheet: string | undefined): Promise<void> => this.change({ sheet }, "law");
  setRecheck = (recheck: boolean): Promise<void> => this.change({ recheck }, "nothing");
  setMapping = (mapping: Mapping | undefined): Promise<void> => this.change({ mapping }, "tables");

  /** Answers a question; `words` say what was chosen. */
  answer = (question: OpenQuestion, chosen: string, words: string): Promise<void> =>
    this.decide(question, words, answeredWith(this.state, question, chosen));

  /** Answers that something is nothing that a rule needs. */
  answerNothing = (question: OpenQuestion, words: string): Promise<void> =>
    this.decide(question, words, setAsideIn(this.state, question));

  /** Takes the last answer back. */
  async undoAnswer(): Promise<void> {
    const last = this.state.answers.at(-1);
    if (!last || this.tasks.running) return;
    this.dispatch({ type: "answered", answers: this.state.answers.slice(0, -1) });
    await this.setMapping(last.before);
  }

  /** Selects in the sheet what a question is about. */
  showQuestion = (question: OpenQuestion): Promise<void> => {
    const area = areaOf(this.state, question);
    return this.tasks.reported(() => this.around.excel.selectCell(question.sheet, area));
  };

  /** Selects a place of a sheet: a column's letter, a row's number, an address. */
  showPlace = (sheet: string, at: string): Promise<void> =>
    this.tasks.reported(() => this.around.excel.selectCell(sheet, placeArea(at)));

  /** Puts a blank sheet of a record type into the workbook, and recognises it. */
  insertTemplate = (regulation: Regulation, record: RecordType): Promise<void> =>
    this.tasks.run("writing", async () => {
      await this.around.excel.writeTemplate?.(templateOf(regulation, record, this.state.language));
      await this.look();
    });

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

  /** Shows a cell that took part in a finding: "B5", or "'Other sheet'!B5". */
  showCell = (sheet: string, cell: string): Promise<void> => {
    const [, other, address] = /^'(.*)'!(.+)$/.exec(cell) ?? [];
    return this.tasks.reported(() =>
      this.around.excel.selectCell(other?.replaceAll("''", "'") ?? sheet, address ?? cell)
    );
  };

  /** Sets a finding aside for a reason that the report will say; undefined takes that back. */
  async setAside(index: number, reason: string | undefined): Promise<void> {
    const finding = this.state.outcome?.findings[index];
    if (!finding) return;
    const { aside } = this.state.choices;
    const next = reason === undefined ? withoutAside(aside, finding) : withAside(aside, finding, reason);
    await this.keep({ ...this.state.choices, aside: next });
    if (this.state.marked && !this.state.stale) await this.tasks.run("marking", () => this.mark());
  }

  filter = (change: Partial<Filter>): void => this.dispatch({ type: "filter", change });
  turn = (to: number): void => this.dispatch({ type: "turn", to });
  dismiss = (notice: Notice): void => this.dispatch({ type: "dismiss", notice });
  openSettings = (focus?: string): void => this.dispatch({ type: "page", page: "settings", focus });
  openHelp = (): void => this.dispatch({ type: "page", page: "help" });
  closePage = (): void => this.dispatch({ type: "page", page: "check" });

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
      const { reportOf } = await import("../../marks/report");
      const report = reportOf({ ...outcome, reasonOf: this.reasonOf }, language);
      const id = await this.around.excel.writeReport(report, choices.reports);
      await this.keep({ ...choices, reports: [id] });
      this.notify({ tone: "success", key: "reportMade" });
    });

  /** All findings as a text that other programs read. */
  get csv(): string {
    return csvOf({ findings: this.state.outcome?.findings ?? [], reasonOf: this.reasonOf });
  }

  private reasonOf = (finding: Finding): string | undefined => reasonOf(this.state.choices.aside, finding);

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

  /** Whether this workbook can be given blank sheets. */
  get canInsertTemplates(): boolean {
    return this.around.excel.writeTemplate !== undefined;
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

  private check(options: { readonly byItself?: boolean }): Promise<void> {
    const task = async (signal: AbortSignal): Promise<void> => {
      await this.read(signal);
      await this.judge(signal);
      await this.mark();
    };
    return this.tasks.run("reading", task, options);
  }

  private async read(signal?: AbortSignal): Promise<void> {
    const { skipped } = await this.checker.read(this.state.choices.reports, this.progress, signal);
    if (skipped.length > 0) this.notifySheets("skippedSheets", skipped);
  }

  private async look(): Promise<void> {
    await this.read();
    const { choices, language } = this.state;
    const recognition = await this.checker.recognise(choices);
    const account = await this.checker.account(recognition, choices, language);
    this.dispatch({ type: "recognised", recognition, account });
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
    const account = await this.checker.account(outcome.check.recognition, choices, language);
    this.dispatch({ type: "checked", outcome, account });
    if (this.checker.isOutdated) this.dispatch({ type: "edited" });
  }

  private async mark(): Promise<void> {
    const { outcome, choices } = this.state;
    if (!outcome) return;
    this.dispatch({ type: "phase", phase: "marking" });
    const { excel } = this.around;
    const isAside = isSetAside(choices.aside);
    const marks = marksOf(outcome.findings.filter((finding) => !isAside(finding)));
    const { count, protectedSheets } = await excel.mark(marks).catch(async (error: unknown) => {
      // Some marks may stand: the way to be rid of them has to be there.
      this.dispatch({ type: "marked", marked: await excel.hasMarks().catch(() => true) });
      throw error;
    });
    this.dispatch({ type: "marked", marked: count > 0 });
    if (protectedSheets.length > 0) this.notifySheets("protectedSheets", protectedSheets);
    // Whoever opens the workbook again has to know from when its marks are.
    if (count > 0) await this.keep({ ...this.state.choices, markedAt: new Date().toISOString() });
  }

  private async show({ sheet, cell, cells }: Finding): Promise<void> {
    const first = cell ?? cells.find((address) => !address.includes("!")) ?? null;
    await this.around.excel.selectCell(sheet, first);
  }

  private async decide(question: OpenQuestion, chosen: string, mapping: Mapping): Promise<void> {
    if (this.tasks.running) return;
    const answer = { question: question.words.text, chosen, before: this.state.choices.mapping };
    this.dispatch({ type: "answered", answers: [...this.state.answers, answer] });
    await this.setMapping(mapping);
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
    } else if (touches === "words") {
      const { recognition, choices, language } = this.state;
      const account = await this.checker.account(recognition, choices, language);
      this.dispatch({ type: "recognised", recognition, account });
    }
  }

  private async choose(choices: Choices): Promise<void> {
    const language = choices.language ?? this.around.language;
    this.dispatch({ type: "chosen", choices, language, say: await loadSay(language) });
    this.around.onChoices?.(choices, language);
  }

  private async keep(choices: Choices): Promise<void> {
    await this.choose(choices);
    try {
      await this.around.excel.saveSettings(choices);
    } catch {
      this.notify({ tone: "warning", key: "notSaved" });
    }
  }
}
