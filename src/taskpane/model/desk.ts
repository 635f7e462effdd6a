import type { Selection } from "../../excel";
import { loadSay } from "../../messages/ui/load";
import type { Language, Regulation, Serial } from "../../rules";
import type { Engine, LawFor } from "../engine/engine";
import type { Choices } from "./choices";
import type { ExcelRoom } from "./excel-room";
import { initialState, reduce, type Action } from "./reducer";
import type { PaneState } from "./state";
import type { Notice } from "./notice";
import { Tasks } from "./tasks";

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
  /** Who recognises and judges; on the page itself where nobody is named. */
  readonly engine?: (law: LawFor) => Engine;
  /** Told what holds for custom functions: language, readings and settings. */
  readonly onChoices?: (choices: Choices, language: Language) => void;
}

/** What all that the user does shares: the state, what the workbook keeps, and one task with Excel at a time. */
export class Desk {
  state: PaneState;
  /** Called before a task begins. */
  onBegin: () => void = () => undefined;
  readonly tasks = new Tasks(
    (action) => this.dispatch(action),
    () => this.onBegin()
  );

  /** The place that the pane showed last, while it is selected; of a sheet as a whole any, until one is known. */
  private shown: { readonly sheet: string; readonly area?: string } | undefined;

  constructor(readonly around: Surroundings) {
    this.state = initialState(around.language);
  }

  get excel(): ExcelRoom {
    return this.around.excel;
  }

  /** The regulation that the screen speaks of: the chosen one, else the recognised one. */
  get regulation(): Regulation | undefined {
    const { choices, recognition, regulations } = this.state;
    return regulations.find(({ id }) => id === choices.regulation) ?? recognition?.regulation;
  }

  /** Shows a place of a sheet, or the sheet. */
  async show(sheet: string, cell: string | null): Promise<void> {
    this.shown = cell === null ? { sheet } : { sheet, area: cell };
    try {
      await this.excel.selectCell(sheet, cell);
      if (cell === null) this.shown = { sheet, area: (await this.excel.selectedArea()).area };
      if (this.excel.tellsUserOnly) this.shown = undefined;
    } catch (error) {
      this.shown = undefined;
      throw error;
    }
  }

  /** Whether a place is selected because the pane showed it, and not for what is found there. */
  isShown({ sheet, area, cell }: Selection): boolean {
    const { shown, state } = this;
    if (shown?.sheet !== sheet || !isSelectedBy(shown.area ?? area, area)) {
      this.shown = undefined;
      return false;
    }
    const finding = state.selected === undefined ? undefined : state.outcome?.findings[state.selected];
    return finding?.cell !== cell;
  }

  dispatch(action: Action): void {
    this.state = reduce(this.state, action);
    this.around.onState(this.state);
  }

  notify(notice: Notice): void {
    this.dispatch({ type: "notify", notice });
  }

  notifySheets(
    key: "protectedSheets" | "protectedMarks" | "outdatedMarks" | "skippedSheets",
    sheets: readonly string[]
  ): void {
    this.notify({ tone: "warning", key, args: { sheets: { list: sheets } } });
  }

  /** A choice holds at once. */
  async choose(choices: Choices): Promise<void> {
    const language = choices.language ?? this.around.language;
    this.dispatch({ type: "chosen", choices, language, say: await loadSay(language) });
    this.around.onChoices?.(choices, language);
  }

  /** A choice holds at once and is kept in the workbook. */
  async keep(choices: Choices): Promise<void> {
    await this.choose(choices);
    try {
      await this.excel.saveSettings(choices);
    } catch {
      this.notify({ tone: "warning", key: "notSaved" });
    }
  }
}

/** Whether to show an area selects another one: cells that are merged with it come along; one of its cells is a click. */
function isSelectedBy(shown: string, selected: string): boolean {
  const [[first, last], [from, to]] = [shown.split(":"), selected.split(":")];
  return first === from && (last === undefined || to !== undefined);
}
