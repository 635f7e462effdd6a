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
  /** What it stood in, from the inside out, with its place there. */
  let trail: readonly { readonly around: Element; readonly place: number }[] = [];
  let page = pane.dataset.page;

  const noted = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    page = pane.dataset.page;
    const around: Element[] = [];
    for (let at = target.parentElement; at && pane.contains(at); at = at.parentElement) around.push(at);
    trail = around.map((place) => ({ around: place, place: focusableIn(place).indexOf(target) }));
  };
  const forgotten = (): void => {
    last = undefined;
  };
  const kept = (): void => {
    if (!last || document.activeElement !== document.body || !document.hasFocus()) return;
    if (pane.dataset.page !== page) wayOf(pane, page)?.focus();
    else if (!last.isConnected) successor()?.focus({ preventScroll: true });
    else if (!last.matches(":disabled")) last.focus({ preventScroll: true });
  };
  const successor = (): HTMLElement | undefined => {
    for (const { around, place } of trail) {
      const here = around.isConnected ? focusableIn(around) : [];
      if (here.length > 0) return here[Math.min(Math.max(place, 0), here.length - 1)];
    }
    return undefined;
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

/** The way back of a page that came, or the way to one that was left. */
const wayOf = (pane: HTMLElement, left: string | undefined): HTMLElement | null =>
  pane.querySelector(`header button[name="${pane.dataset.page === "check" ? left : "back"}"]`);
