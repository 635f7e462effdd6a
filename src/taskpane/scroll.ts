/** Scrolls what is between header and toolbar, as `scrollIntoView` would: Excel's own window stays where it is. */
const scroller = (element: Element): Element => element.closest("main") ?? document.documentElement;

/** Room above and beneath what is brought to the eye. */
const MARGIN = 8;

/** Brings the beginning of an element to the top. */
export function scrollToTop(element: Element): void {
  const box = scroller(element);
  box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - MARGIN;
}

/** Brings an element into sight by the shortest way. */
export function scrollToShow(element: Element): void {
  const box = scroller(element);
  const [own, free] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  const above = own.top - free.top - MARGIN;
  const beneath = own.bottom - free.bottom + MARGIN;
  if (above < 0) box.scrollTop += above;
  else if (beneath > 0) box.scrollTop += Math.min(beneath, above);
}
