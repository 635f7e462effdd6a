import type { Say } from "../../messages/ui/load";
import type { Language, Regulation } from "../../rules";
import type { Recognition } from "../../sheets";
import { NO_CHOICES, type Choices } from "./choices";
import { listFindings, NO_FILTER, NOTHING, pageOf, type Filter, type Listing } from "./listing";
import { sift, UNSIFTED } from "./set-aside";
import type { Account, Answer, PaneState } from "./state";
import type { Notice } from "./notice";
import { placeOf, type Outcome } from "./outcome";
import type { Effects, Phase, Tour } from "./state";

export type Action =
  | { readonly type: "chosen"; readonly choices: Choices; readonly language: Language; readonly say: Say }
  | { readonly type: "regulations"; readonly regulations: readonly Regulation[] }
  | { readonly type: "phase"; readonly phase: Phase; readonly progress?: number }
  | { readonly type: "recognised"; readonly recognition: Recognition | undefined; readonly account: Account }
  | { readonly type: "checked"; readonly outcome: Outcome; readonly account: Account }
  | { readonly type: "likelier"; readonly regulation: Regulation | undefined }
  | { readonly type: "effects"; readonly effects: Effects }
  | { readonly type: "tour"; readonly tour: Tour | undefined }
  | { readonly type: "forgotten" }
  | { readonly type: "answered"; readonly answers: readonly Answer[] }
  | { readonly type: "marked"; readonly marked: boolean }
  | { readonly type: "edited" }
  | { readonly type: "notify"; readonly notice: Notice }
  | { readonly type: "dismiss"; readonly notice?: Notice }
  | { readonly type: "select"; readonly index: number | undefined }
  | { readonly type: "step"; readonly by: 1 | -1 }
  | { readonly type: "turn"; readonly to: number }
  | { readonly type: "filter"; readonly change: Partial<Filter> }
  | { readonly type: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly type: "page"; readonly page: PaneState["page"]; readonly focus?: string };

const NO_ACCOUNT: Account = { open: [], ignored: [] };

export const initialState = (language: Language): PaneState => ({
  language,
  say: () => "",
  regulations: [],
  choices: NO_CHOICES,
  page: "check",
  phase: "starting",
  account: NO_ACCOUNT,
  answers: [],
  sifted: UNSIFTED,
  filter: NO_FILTER,
  list: NOTHING,
  turned: 0,
  stale: false,
  marked: false,
  notices: [],
});

/** The pane's state after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "chosen":
      return chosen(state, action);
    case "regulations":
      return { ...state, regulations: action.regulations };
    case "phase":
      return { ...state, phase: action.phase, progress: action.progress };
    case "recognised":
      return { ...state, recognition: action.recognition, account: action.account };
    case "checked":
      return checked(state, action.outcome, action.account);
    case "likelier":
      return { ...state, likelier: action.regulation };
    case "effects":
      return { ...state, effects: action.effects };
    case "tour":
      return { ...state, tour: action.tour, page: "check" };
    case "forgotten":
      return relisted({
        ...state,
        outcome: undefined,
        sifted: UNSIFTED,
        stale: false,
        cell: undefined,
        selected: undefined,
      });
    case "answered":
      return { ...state, answers: action.answers };
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
      return { ...selected(state, action.index), cell: undefined };
    case "step":
      return { ...selected(state, stepped(state, action.by)), cell: undefined };
    case "turn":
      return { ...state, turned: turnedTo(state, action.to) };
    case "filter":
      return relisted({ ...state, filter: { ...state.filter, ...action.change } });
    case "cell":
      return atCell(state, action.sheet, action.cell);
    case "page":
      return { ...state, page: action.page, focus: action.focus };
  }
}

function chosen(
  state: PaneState,
  { choices, language, say }: Pick<PaneState, "choices" | "language" | "say">
): PaneState {
  const next = { ...state, choices, language, say };
  if (choices.aside === state.choices.aside) return next;
  const { outcome } = state;
  const list = relisted(outcome ? { ...next, sifted: sift(outcome, choices.aside) } : next);
  // Whoever sets aside one after another stays where they are.
  return list.selected === undefined ? { ...list, turned: turnedTo(list, state.turned) } : list;
}

/** After a re-check the same finding stays selected where it is still there. */
function checked(state: PaneState, outcome: Outcome, account: Account): PaneState {
  const before = state.selected === undefined ? undefined : state.outcome?.findings[state.selected];
  const index = before
    ? outcome.findings.findIndex(
        (f) => f.rule === before.rule && f.sheet === before.sheet && f.cell === before.cell
      )
    : -1;
  const next: PaneState = {
    ...state,
    outcome,
    sifted: sift(outcome, state.choices.aside),
    account,
    recognition: outcome.check.recognition,
    stale: false,
    effects: undefined,
  };
  const { turned } = state;
  const list = relisted({ ...next, selected: index < 0 ? undefined : index, cell: undefined });
  return index < 0 ? { ...list, turned: turnedTo(list, turned) } : list;
}

/** The page, as far as there are so many. */
const turnedTo = ({ list }: PaneState, to: number): number =>
  Math.max(0, Math.min(to, pageOf(list.order.length - 1)));

const listOf = ({ outcome, filter, sifted }: PaneState): Listing =>
  outcome ? listFindings(outcome, filter, sifted) : NOTHING;

/** The list anew; what was selected stays so where it is still shown. */
function relisted(state: PaneState): PaneState {
  const list = listOf(state);
  const { selected: index } = state;
  const position = index === undefined ? -1 : (list.positions[index] ?? -1);
  return {
    ...state,
    list,
    selected: position < 0 ? undefined : index,
    turned: position < 0 ? 0 : pageOf(position),
  };
}

/** A finding selected, on its page. One that the filter leaves out is selected all the same. */
function selected(state: PaneState, index: number | undefined): PaneState {
  const position = index === undefined ? -1 : (state.list.positions[index] ?? -1);
  return { ...state, selected: index, turned: position < 0 ? state.turned : pageOf(position) };
}

/** The finding before or behind in the order shown; at an end the one that is there. */
function stepped({ list, selected: index }: PaneState, by: 1 | -1): number | undefined {
  const { order, positions } = list;
  const position = index === undefined ? -1 : (positions[index] ?? -1);
  if (position < 0) return by === 1 ? order[0] : order.at(-1);
  return order[position + by] ?? index;
}

/** The user selected a cell of the sheet: its first finding is shown, or that it has none. */
function atCell(state: PaneState, sheet: string, cell: string): PaneState {
  const indexes = state.outcome?.at.get(placeOf(sheet, cell)) ?? [];
  const next: PaneState = { ...state, cell: { sheet, cell, indexes } };
  if (state.selected !== undefined && indexes.includes(state.selected)) return next;
  return selected(next, indexes.find((index) => (state.list.positions[index] ?? -1) >= 0) ?? indexes[0]);
}
