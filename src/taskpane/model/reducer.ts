import type { MarkKind } from "../../marks";
import type { Language, Regulation } from "../../rules";
import type { Recognition } from "../../sheets";
import { NO_CHOICES, type Choices } from "./choices";
import { shownFindings, type Notice, type Outcome, type PaneState, type Phase } from "./state";

export type Action =
  | { readonly type: "chosen"; readonly choices: Choices; readonly language: Language }
  | { readonly type: "regulations"; readonly regulations: readonly Regulation[] }
  | { readonly type: "phase"; readonly phase: Phase; readonly progress?: number }
  | { readonly type: "recognised"; readonly recognition: Recognition | undefined }
  | { readonly type: "checked"; readonly outcome: Outcome }
  | { readonly type: "marked"; readonly marked: boolean }
  | { readonly type: "edited" }
  | { readonly type: "notify"; readonly notice: Notice }
  | { readonly type: "dismiss"; readonly notice?: Notice }
  | { readonly type: "select"; readonly index: number | undefined }
  | { readonly type: "step"; readonly by: 1 | -1 }
  | { readonly type: "toggle"; readonly kind: MarkKind }
  | { readonly type: "page"; readonly page: PaneState["page"]; readonly focus?: string };

export const initialState = (language: Language): PaneState => ({
  language,
  regulations: [],
  choices: NO_CHOICES,
  page: "check",
  phase: "starting",
  hidden: [],
  stale: false,
  marked: false,
  notices: [],
});

/** The pane's state after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "chosen":
      return { ...state, choices: action.choices, language: action.language };
    case "regulations":
      return { ...state, regulations: action.regulations };
    case "phase":
      return { ...state, phase: action.phase, progress: action.progress };
    case "recognised":
      return { ...state, recognition: action.recognition };
    case "checked":
      return checked(state, action.outcome);
    case "marked":
      return { ...state, marked: action.marked };
    case "edited":
      return state.outcome ? { ...state, stale: true } : state;
    case "notify":
      return {
        ...state,
        notices: [...state.notices.filter((n) => n.key !== action.notice.key), action.notice],
      };
    case "dismiss":
      return { ...state, notices: state.notices.filter((n) => action.notice && n !== action.notice) };
    case "select":
      return { ...state, selected: action.index };
    case "step":
      return { ...state, selected: stepped(state, action.by) };
    case "toggle":
      return toggled(state, action.kind);
    case "page":
      return { ...state, page: action.page, focus: action.focus };
  }
}

/** After a re-check the same finding stays selected where it is still there. */
function checked(state: PaneState, outcome: Outcome): PaneState {
  const before = state.selected === undefined ? undefined : state.outcome?.findings[state.selected];
  const index = before
    ? outcome.findings.findIndex(
        (f) => f.rule === before.rule && f.sheet === before.sheet && f.cell === before.cell
      )
    : -1;
  const selected = index < 0 ? undefined : index;
  return { ...state, outcome, recognition: outcome.check.recognition, selected, stale: false };
}

function stepped(state: PaneState, by: 1 | -1): number | undefined {
  const shown = shownFindings(state);
  if (shown.length === 0) return undefined;
  const { selected } = state;
  if (selected === undefined) return by === 1 ? shown[0] : shown.at(-1);
  const next =
    by === 1 ? shown.find((index) => index > selected) : shown.filter((index) => index < selected).at(-1);
  return next ?? (by === 1 ? shown[0] : shown.at(-1));
}

function toggled(state: PaneState, kind: MarkKind): PaneState {
  const hidden = state.hidden.includes(kind)
    ? state.hidden.filter((other) => other !== kind)
    : [...state.hidden, kind];
  const shown = shownFindings({ ...state, hidden });
  const selected =
    state.selected !== undefined && shown.includes(state.selected) ? state.selected : undefined;
  return { ...state, hidden, selected };
}
