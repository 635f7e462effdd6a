/** Scrolls this page, and no page around it, as `scrollIntoView` would: Excel's own window stays where it is. */
function scrollBy(distance: number): void {
  document.documentElement.scrollTop += distance;
}

/** What the header and the toolbar leave of the window. */
function room(): { readonly top: number; readonly bottom: number } {
  const edge = (selector: string): DOMRect | undefined =>
    document.querySelector(selector)?.getBoundingClientRect();
  return {
    top: (edge(".header")?.bottom ?? 0) + 8,
    bottom: (edge(".actions")?.top ?? window.innerHeight) - 8,
  };
}

/** Brings the beginning of an element to the top of the window. */
export function scrollToTop(element: Element): void {
  scrollBy(element.getBoundingClientRect().top - room().top);
}

/** Brings an element into the window by the shortest way. */
export function scrollToShow(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const free = room();
  if (top < free.top) scrollBy(top - free.top);
  else if (bottom > free.bottom) scrollBy(Math.min(bottom - free.bottom, top - free.top));
}
