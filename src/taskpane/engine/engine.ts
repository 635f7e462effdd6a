import { checkWorkbook, type Check, type CheckOptions } from "../../check";
import { NO_SETTINGS, serialFromIso, type Language, type Regulation, type Serial } from "../../rules";
import { recognise, type Recognition, type SheetChange, type WorkbookData } from "../../sheets";
import type { Choices } from "../model/choices";
import { slices } from "../model/slices";
import { usersSheets } from "./users-sheets";

/** What a person has chosen, and what it is to be judged by. */
export interface Asked {
  readonly choices: Choices;
  readonly language: Language;
  readonly today: Serial;
}

/** Who waits for a check: told of each step, and able to give up. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** Told how many of the rules are judged. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Understands and judges the user's sheets of workbooks: on the page itself, or beside it, where the page never waits for it. */
export interface Engine {
  /** Called where a check that began at an earlier one turns out to be wrong: it has to be made anew. */
  onDiffers?: () => void;

  /** What sheets hold; those of a workbook that it was given before are not handed over again. */
  recognise(workbook: WorkbookData, asked: Asked): Promise<Recognition>;

  /** Tells that a workbook is another one with a few changed cells: work on it may begin at what is known. */
  changed(before: WorkbookData, after: WorkbookData, changes: readonly SheetChange[]): void;

  /**
   * Judges a workbook. A chosen sheet that is not there any more counts as not chosen.
   *
   * @throws CheckError
   */
  judge(workbook: WorkbookData, asked: Asked, watch: Watch): Promise<Check>;
}

/** The regulations that choices need. */
export type LawFor = (choices: Choices) => Promise<readonly Regulation[]>;

/** How a person's choices ask for a check. */
export const optionsOf = (
  workbook: WorkbookData,
  regulations: readonly Regulation[],
  { choices, language, today }: Asked,
  { signal, onProgress }: Watch
): CheckOptions => ({
  regulations,
  regulation: choices.regulation,
  sheet: workbook.sheets.find(({ name }) => name === choices.sheet)?.name,
  mapping: choices.mapping,
  asOf: choices.asOf ? serialFromIso(choices.asOf) : undefined,
  today,
  settings: (id) => choices.settings[id] ?? NO_SETTINGS,
  language,
  signal,
  pause: slices(),
  onProgress,
});

/** Works where it is called: in a worker, in tests, and on pages that can have no worker. */
export class OwnEngine implements Engine {
  constructor(private readonly law: LawFor) {}

  async recognise(workbook: WorkbookData, { choices }: Asked): Promise<Recognition> {
    const { regulation, mapping } = choices;
    return recognise(usersSheets(workbook), await this.law(choices), { regulation, mapping });
  }

  changed(): void {
    // A page that works itself begins anew: there is nobody beside it to make sure of what was kept.
  }

  async judge(workbook: WorkbookData, asked: Asked, watch: Watch): Promise<Check> {
    const own = usersSheets(workbook);
    return checkWorkbook(own, optionsOf(own, await this.law(asked.choices), asked, watch));
  }
}
