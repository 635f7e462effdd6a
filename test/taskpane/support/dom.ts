import { JSDOM } from "jsdom";

/** A page for components; import it before them. */
const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });

const {
  document,
  Element,
  Event,
  HTMLElement,
  MutationObserver,
  requestAnimationFrame,
  cancelAnimationFrame,
} = window;
Object.assign(globalThis, {
  window,
  document,
  Element,
  Event,
  HTMLElement,
  MutationObserver,
  requestAnimationFrame,
  cancelAnimationFrame,
});
