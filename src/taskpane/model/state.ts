import type { Check, Finding } from "../../check";
import { kindOf, type MarkKind } from "../../marks";
import type { UiKey } from "../../messages/ui";
import type { Language, NoteArgument, Regulation } from "../../rules";
import type { Recognition } from "../../sheets";
import type { Choices } from "./choices";

/** What the pane is at; in all but `idle` it can be cancelled or will soon be done. */
export type Phase = "starting" | "idle" | "reading" | "judging" | "marking" | "writing";

/** A message above the check, in plain words. */
export interface Notice {
  readonly tone: "info" | "success" | "warning" | "error";
  readonly key: UiKey;
  readonly args?: Readonly<Record<string, NoteArgument>>;
}

/** A finished check with its findings in words. */
export interface Outcome {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

export interface PaneState {
  readonly language: Language;
  /** Those that are loaded: the workbook's own first, soon all. */
  readonly regulations: readonly Regulation[];
  readonly choices: Choices;
  readonly page: "check" | "settings";
  /** Id of a reading that the settings page brings into view. */
  readonly focus?: string;
  readonly phase: Phase;
  /** 0 … 1, undefined where nobody knows. */
  readonly progress?: number;
  readonly recognition?: Recognition;
  readonly outcome?: Outcome;
  /** Kinds of findings that the list leaves out. */
  readonly hidden: readonly MarkKind[];
  /** Index among the findings. */
  readonly selected?: number;
  /** Cells were edited since the check. */
  readonly stale: boolean;
  readonly marked: boolean;
  readonly notices: readonly Notice[];
}

/** Indexes of the findings that the list shows, in its order. */
export const shownFindings = ({ outcome, hidden }: PaneState): number[] =>
  (outcome?.findings ?? []).flatMap((finding, index) => (hidden.includes(kindOf(finding)) ? [] : [index]));

export const isBusy = ({ phase }: PaneState): boolean => phase !== "idle";
