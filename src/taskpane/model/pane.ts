import type { SelfCheck } from "../../excel/self-check";
import type { Palette } from "../../marks";
import { defaultAsOf } from "../../check/as-of";
import {
  serialFromIso,
  type Language,
  type Reading,
  type Regulation,
  type Serial,
  type SettingValue,
} from "../../rules";
import type { WorkbookData } from "../../sheets";
import { Checks } from "./checks";
import { parseChoices, withReading, withValue, type Choices } from "./choices";
import { Decisions } from "./decisions";
import { Desk, type Surroundings } from "./desk";
import { Formulas } from "./formulas";
import { Papers } from "./papers";
import type { PaneState } from "./state";
import type { Notice } from "./notice";
import { TryOut } from "./try-out";
import { Walk } from "./walk";
import { Watcher } from "./watcher";

/**
 * Everything that the user can do in the pane. The screen shows `state` and calls these methods and those of its
 * subjects: decisions about sheets, the walk through findings, papers for others.
 */
export class Pane {
  private readonly desk: Desk;
  private readonly checks: Checks;
  private readonly watcher: Watcher;
  readonly decisions: Decisions;
  readonly walk: Walk;
  readonly papers: Papers;
  readonly tryOut: TryOut;
  readonly formulas: Formulas;

  constructor(around: Surroundings) {
    this.desk = new Desk(around);
    this.checks = new Checks(this.desk);
    this.decisions = new Decisions(this.desk, this.checks);
    this.walk = new Walk(this.desk, this.checks);
    this.papers = new Papers(this.desk);
    this.tryOut = new TryOut(this.desk, this.checks);
    this.formulas = new Formulas(this.desk);
    this.watcher = new Watcher({
      state: () => this.state,
      isBusy: () => this.desk.tasks.running,
      dispatch: (action) => this.desk.dispatch(action),
      edited: (edit) => this.checks.checker.edited(edit),
      recheck: () => this.checks.run({ byItself: true }),
      isOfNoConcern: (selection) =>
        this.desk.isShown(selection) || !this.workbook?.sheets.some(({ name }) => name === selection.sheet),
      selected: () => this.formulas.onSelected?.(),
    });
    this.desk.onBegin = () => this.watcher.stop();
  }

  get state(): PaneState {
    return this.desk.state;
  }

  /** Whether there is an Excel to try out. */
  get canCheckExcel(): boolean {
    return this.desk.excel.selfCheck !== undefined;
  }

  /** Tries out this Excel; undefined where it refuses, which is told as whatever else is refused. */
  async checkExcel(): Promise<SelfCheck | undefined> {
    let result: SelfCheck | undefined;
    await this.desk.tasks.run("writing", async () => {
      result = await this.desk.excel.selfCheck?.();
    });
    return result;
  }

  /** The regulation that the screen speaks of: the chosen one, else the recognised one. */
  get regulation(): Regulation | undefined {
    return this.desk.regulation;
  }

  get regulations(): readonly Regulation[] {
    return this.state.regulations;
  }

  /** The cells that the screen speaks of, as they were last read. */
  get workbook(): WorkbookData | undefined {
    return this.checks.workbook;
  }

  /** The day on which a regulation is applied: the one that was chosen, or its usual one. */
  asOf(regulation: Regulation): Serial {
    const { asOf } = this.state.choices;
    return asOf === undefined ? defaultAsOf(regulation, this.today) : serialFromIso(asOf);
  }
  get today(): Serial {
    return this.desk.around.today();
  }

  /** Finds what the workbook kept: its functions wait for that, even while nobody sees the pane. */
  prepare = (): Promise<void> =>
    this.desk.tasks.reported(async () => {
      const kept = this.desk.excel.loadSettings();
      await this.desk.choose(parseChoices(await kept.catch(() => undefined)));
      await kept;
    });

  /** Watches the workbook, and has a first look at its sheets. */
  async open(): Promise<void> {
    const { desk, checks } = this;
    const { excel, tasks } = desk;
    await tasks.run("starting", async () => {
      // Without events the user presses Validate again by themselves.
      await tasks.reported(async () => {
        await excel.watchWorkbook(this.watcher.handlers);
        this.checks.checker.watches();
      });
      desk.dispatch({ type: "marked", marked: await excel.hasMarks() });
      await checks.look();
      // Those that this workbook does not need can be chosen a moment later.
      void tasks.reported(async () => void (await checks.all()));
      if (!excel.hasFunctions()) desk.notify({ tone: "info", key: "noFunctions" });
    });
    void tasks.reported(() => checks.lookBeyond());
    // Marks of an earlier check are made true at once where the user wants that after every edit.
    const { marked, choices, recognition } = this.state;
    if (marked && choices.recheck && recognition?.regulation) await checks.run({ byItself: true });
  }

  /** Recognises the sheets again, without judging them. */
  recogniseAgain = (): Promise<void> => this.checks.recogniseAgain();

  /** Reads, judges, marks. */
  validate = (): Promise<void> => this.checks.run();
  cancel = (): void => this.desk.tasks.cancel();
  removeMarks = (): Promise<void> => this.checks.removeMarks();

  setLanguage = (language: Language): Promise<void> => this.checks.change({ language }, "words");
  setRegulation = async (regulation: string | undefined): Promise<void> => {
    await this.checks.change({ regulation, mapping: undefined }, "tables");
    await this.desk.tasks.reported(() => this.checks.lookBeyond());
  };
  setAsOf = (asOf: string | undefined): Promise<void> => this.checks.change({ asOf }, "law");
  /** Whose findings are shown: one sheet's, or all sheets'. */
  setSheet = (sheet: string | undefined): Promise<void> => this.checks.change({ sheet }, "law");
  /** Whether marks can have other colours here. */
  get hasPalettes(): boolean {
    return this.desk.excel.hasPalettes === true;
  }
  setPalette = (palette: Palette): Promise<void> => this.checks.recolour(palette);
  /** Checks again after every edit, and at once what was edited before, or marked by an earlier check. */
  setRecheck = async (recheck: boolean): Promise<void> => {
    await this.checks.change({ recheck }, "nothing");
    const { marked, outcome, stale } = this.state;
    if (recheck && (outcome ? stale : marked)) await this.checks.run({ byItself: true });
  };

  setReading = (regulation: string, id: string, option: string): Promise<void> =>
    this.changeSettings(withReading(this.state.choices, regulation, id, option));

  /** Says what each option of a reading would change. */
  weighReading = (regulation: string, reading: Reading): Promise<void> =>
    this.checks.weigh(regulation, reading);

  /** Sets a value that the text leaves open; undefined takes it away. */
  setValue = (regulation: string, id: string, value: SettingValue | undefined): Promise<void> =>
    this.changeSettings(withValue(this.state.choices, regulation, id, value));

  dismiss = (notice: Notice): void => this.desk.dispatch({ type: "dismiss", notice });
  openSettings = (focus?: string): void => this.desk.dispatch({ type: "page", page: "settings", focus });
  openHelp = (): void => this.desk.dispatch({ type: "page", page: "help" });
  /** Opens the formula helper; with a rule's id it asks whether a figure keeps to that rule. */
  openFormulas = (rule?: string): void => this.desk.dispatch({ type: "page", page: "formulas", focus: rule });
  closePage = (): void => this.desk.dispatch({ type: "page", page: "check" });

  /** Functions in cells judge by the same readings: they are calculated anew. */
  private async changeSettings(settings: Choices["settings"]): Promise<void> {
    await this.checks.change({ settings }, "law");
    await this.desk.tasks.reported(() => this.desk.excel.recalculate());
  }
}
