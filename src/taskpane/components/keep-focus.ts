/** What can have the focus by Tab. */
const FOCUSABLE = ["button", "input", "select", "textarea", "a[href]"]
  .map((control) => `${control}:not([disabled], [tabindex="-1"])`)
  .join();

const focusableIn = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(FOCUSABLE)];

/**
 * Keeps the focus of whoever works by keys. A control that was out of use for a while gets it back. Of one that is
 * gone, what came into its place gets it; of a page that was left, the button that leads there. Who comes back from
 * the sheet goes on where they were: on F6, office.js gives the focus to the pane's first control.
 *
 * @returns ends it
 */
export function keepFocus(pane: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  /** What it stood in, from the inside out. */
  let trail: readonly Place[] = [];
  let page = pane.dataset.page;

  /**
   * The window lost the focus, and nobody has clicked or pressed a key in it since; or it is about to: before it
   * gives Esc back to the sheet, office.js puts the focus on the first control.
   */
  let away = false;

  const noted = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    if (away && target !== last && target === focusableIn(pane)[0] && goneOn()) return;
    last = target;
    page = pane.dataset.page;
    trail = trailOf(target, pane);
  };
  const left = (): void => {
    away = true;
  };
  const pressed = (event: KeyboardEvent): void => {
    away = event.key === "Escape" && !event.defaultPrevented;
  };
  const clicked = (event: Event): void => {
    away = false;
    // Who clicks what has the focus already keeps it.
    if (last && !event.composedPath().includes(last)) last = undefined;
  };
  const place = (): HTMLElement | null | undefined => {
    if (pane.dataset.page !== page) return wayOf(pane, page);
    if (!last?.isConnected) return successorAt(trail);
    return last.matches(":disabled") ? undefined : last;
  };
  /** Gives the focus to where it was; false where that is nowhere. */
  const goneOn = (): boolean => {
    away = false;
    const found = last && place();
    found?.focus();
    return Boolean(found);
  };
  const kept = (): void => {
    if (!last || document.activeElement !== document.body || !document.hasFocus()) return;
    place()?.focus({ preventScroll: pane.dataset.page === page });
  };

  const observer = new MutationObserver(kept);
  observer.observe(pane, { subtree: true, childList: true, attributeFilter: ["disabled", "data-page"] });
  pane.addEventListener("focusin", noted);
  // A click beside everything takes the focus away on purpose.
  pane.addEventListener("pointerdown", clicked);
  pane.addEventListener("keydown", pressed);
  window.addEventListener("blur", left);
  return () => {
    observer.disconnect();
    pane.removeEventListener("focusin", noted);
    pane.removeEventListener("pointerdown", clicked);
    pane.removeEventListener("keydown", pressed);
    window.removeEventListener("blur", left);
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
