import { JSDOM } from "jsdom";

/** A page for components; import it before them. */
const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });

const { document, Element, Event, HTMLElement, MutationObserver } = window;
const { requestAnimationFrame, cancelAnimationFrame } = window;
const elements = { Element, Event, HTMLElement, KeyboardEvent: window.KeyboardEvent, MutationObserver };
Object.assign(globalThis, { window, document, ...elements, requestAnimationFrame, cancelAnimationFrame });
