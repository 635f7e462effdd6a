/** What can have the focus by Tab. */
const FOCUSABLE = ["button", "input", "select", "textarea", "a[href]"]
  .map((control) => `${control}:not([disabled], [tabindex="-1"])`)
  .join();

const focusableIn = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(FOCUSABLE)];

/**
 * Keeps the focus of whoever works by keys. A control that was out of use for a while gets it back. Of one that is
 * gone, what came into its place gets it; of a page that was left, the button that leads there.
 *
 * @returns ends it
 */
export function keepFocus(pane: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  /** What it stood in, from the inside out. */
  let trail: readonly Place[] = [];
  let page = pane.dataset.page;

  const noted = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    page = pane.dataset.page;
    trail = trailOf(target, pane);
  };
  const forgotten = (): void => {
    last = undefined;
  };
  const kept = (): void => {
    if (!last || document.activeElement !== document.body || !document.hasFocus()) return;
    if (pane.dataset.page !== page) wayOf(pane, page)?.focus();
    else if (!last.isConnected) successorAt(trail)?.focus({ preventScroll: true });
    else if (!last.matches(":disabled")) last.focus({ preventScroll: true });
  };

  const observer = new MutationObserver(kept);
  observer.observe(pane, { subtree: true, childList: true, attributeFilter: ["disabled", "data-page"] });
  pane.addEventListener("focusin", noted);
  // A click beside everything takes the focus away on purpose.
  pane.addEventListener("pointerdown", forgotten);
  return () => {
    observer.disconnect();
    pane.removeEventListener("focusin", noted);
    pane.removeEventListener("pointerdown", forgotten);
  };
}

/** A place in an element: what stood before it there, the nearest first. */
interface Place {
  readonly around: Element;
  readonly before: readonly Element[];
}

function trailOf(target: Element, pane: Element): Place[] {
  const trail: Place[] = [];
  for (let at = target; at !== pane && at.parentElement; at = at.parentElement) {
    const siblings = [...at.parentElement.children];
    trail.push({ around: at.parentElement, before: siblings.slice(0, siblings.indexOf(at)).reverse() });
  }
  return trail;
}

/** The first control from where one was that is gone, in what is left of its surroundings; at an end the last. */
function successorAt(trail: readonly Place[]): HTMLElement | undefined {
  for (const { around, before } of trail) {
    if (!around.isConnected) continue;
    const left = before.find((sibling) => sibling.parentElement === around);
    const children = [...around.children];
    const behind = children.slice(left ? children.indexOf(left) + 1 : 0).flatMap(selfAndWithin);
    const found = behind[0] ?? focusableIn(around).at(-1);
    if (found) return found;
  }
  return undefined;
}

const selfAndWithin = (element: Element): HTMLElement[] =>
  element instanceof HTMLElement && element.matches(FOCUSABLE) ? [element] : focusableIn(element);

/** The way back of a page that came, or the way to one that was left. */
const wayOf = (pane: HTMLElement, left: string | undefined): HTMLElement | null =>
  pane.querySelector(`header button[name="${pane.dataset.page === "check" ? left : "back"}"]`);
