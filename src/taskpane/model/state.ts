import type { NotNeeded, NotUnderstood, Open } from "../../check";
import type { Say } from "../../messages/ui/load";
import type { Counts, Language, Regulation } from "../../rules";
import type { Mapping, Recognition } from "../../sheets";
import type { Choices } from "./choices";
import type { Filter, Listing } from "./listing";
import type { Notice } from "./notice";
import type { Outcome } from "./outcome";
import type { Sifted } from "./set-aside";

/** What the pane is at; in all but `idle` it can be cancelled or will soon be done. */
export type Phase = "starting" | "idle" | "reading" | "judging" | "marking" | "writing";

/** Something that was not understood, with its words for people. */
export interface OpenQuestion extends Open {
  readonly words: NotUnderstood;
}

/** What was understood of the workbook, and what was not. */
export interface Account {
  readonly open: readonly OpenQuestion[];
  readonly ignored: readonly NotNeeded[];
}

/** An answer of this session, which can be taken back. */
export interface Answer {
  readonly question: string;
  /** What was chosen, in words. */
  readonly chosen: string;
  /** What had been decided before it. */
  readonly before: Mapping | undefined;
}

/** A sample sheet on which somebody tries the add-in, and the choices that come back when they end. */
export interface Tour {
  readonly id: string;
  readonly sheet: string;
  readonly before: Choices;
}

/** How often each outcome would come under each option of a reading, by the option's id. */
export interface Effects {
  readonly reading: string;
  readonly counts: ReadonlyMap<string, Counts>;
}

export interface PaneState {
  readonly language: Language;
  readonly say: Say;
  /** Those that are loaded: the workbook's own first, soon all. */
  readonly regulations: readonly Regulation[];
  readonly choices: Choices;
  readonly page: "check" | "settings" | "help" | "formulas";
  /** What the page brings into view: a reading of the settings, a rule for a formula. */
  readonly focus?: string;
  readonly phase: Phase;
  /** 0 … 1, undefined where nobody knows. */
  readonly progress?: number;
  readonly recognition?: Recognition;
  /** The regulation that the sheets look more like than the one that somebody chose. */
  readonly likelier?: Regulation;
  readonly account: Account;
  readonly answers: readonly Answer[];
  readonly outcome?: Outcome;
  /** What was set aside of the outcome's findings. */
  readonly sifted: Sifted;
  /** What the options of a reading would change of the outcome, where somebody asked. */
  readonly effects?: Effects;
  readonly tour?: Tour;
  readonly filter: Filter;
  /** The findings that the list shows, in its order. */
  readonly list: Listing;
  /** Which page of the list is shown. */
  readonly turned: number;
  /** Index among the findings. */
  readonly selected?: number;
  /** The cell that the user selected in the sheet, and the findings at it. */
  readonly cell?: { readonly sheet: string; readonly cell: string; readonly indexes: readonly number[] };
  /** Cells were edited since the check. */
  readonly stale: boolean;
  readonly marked: boolean;
  readonly notices: readonly Notice[];
}

export const isBusy = ({ phase }: PaneState): boolean => phase !== "idle";
