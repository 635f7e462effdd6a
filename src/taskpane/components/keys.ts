import type { Pane } from "../model/pane";
import { isBusy } from "../model/state";
import { scrollToShow } from "../scroll";

/** Where letters and arrows belong to the control itself. */
const TAKES_KEYS = "input, select, textarea, [contenteditable]";

/** Keys of the list: down and J lead to the next finding, up and K to the one before. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * Takes a key that means something to the pane as a whole. What is taken goes no further: office.js listens at the
 * window, and gives Esc and Ctrl+F6 back to the sheet.
 */
export function takeKey(event: KeyboardEvent, pane: Pane): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.key === "F6") leave(event);
  const taken = event.key === "Escape" ? escaped(event, pane) : stepped(event, pane);
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}

/** F6 alone leads to the sheet too: office.js, which can hand the focus over, waits for Ctrl+F6. */
function leave(event: KeyboardEvent): void {
  const { key, code, shiftKey } = event;
  event.preventDefault();
  // It goes by the number of the key.
  window.dispatchEvent(new KeyboardEvent("keydown", { key, code, shiftKey, keyCode: 117, ctrlKey: true }));
}

/** Esc cancels what runs, empties a search, leaves a page, goes a step out of the list; else it is Excel's. */
function escaped(event: KeyboardEvent, pane: Pane): boolean {
  const { state } = pane;
  if (isBusy(state)) pane.cancel();
  else if (state.filter.query !== "" && isWithin(event, "input[type=search]"))
    pane.walk.filter({ query: "" });
  else if (state.page !== "check") pane.closePage();
  else return outOfList(event);
  return true;
}

/** From what can be done with a finding to the finding; from there to the search, or to what made a list without one. */
function outOfList({ target }: KeyboardEvent): boolean {
  const finding = target instanceof Element && target.closest(".findings .finding");
  if (!finding) return false;
  const main = finding.querySelector<HTMLElement>(".finding-main");
  const search = document.querySelector<HTMLElement>(".findings .search input");
  const out = target === main ? (search ?? document.querySelector<HTMLElement>('[name="validate"]')) : main;
  out?.focus({ preventScroll: true });
  if (out) scrollToShow(out);
  return true;
}

function stepped(event: KeyboardEvent, pane: Pane): boolean {
  const by = STEPS[event.key] ?? STEPS[event.key.toLowerCase()];
  const { state } = pane;
  if (!by || state.page !== "check" || state.list.order.length === 0 || isWithin(event, TAKES_KEYS))
    return false;
  // In the list and its tools; elsewhere arrows scroll.
  if (event.key.startsWith("Arrow") && !isWithin(event, ".findings, .steps")) return false;
  // From the finding, Tab leads on to what can be done with it, wherever the key was pressed.
  void pane.walk.step(by).then(() => current()?.focus({ preventScroll: true }));
  return true;
}

const current = (): HTMLElement | null => document.querySelector(".list [aria-current] .finding-main");

const isWithin = ({ target }: KeyboardEvent, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
