/** The pane as a user sees and works it, over the sample workbook. */
import "./dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { type Language } from "../../../src/rules";
import { App } from "../../../src/taskpane/components/App";
import { Pane } from "../../../src/taskpane/model/pane";
import { FakeExcel } from "./excel";
import { LAW, TODAY } from "./sample";

export interface Screen {
  readonly pane: Pane;
  readonly excel: FakeExcel;
  readonly root: HTMLElement;
}

/** Opens the pane over the sample workbook, as Excel in `language` would. */
export async function open(language: Language = "en", excel = new FakeExcel()): Promise<Screen> {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const pane: Pane = new Pane({
    excel,
    law: LAW,
    language,
    today: () => TODAY,
    onState: (state) => render(<App pane={pane} state={state} />, root),
  });
  await act(async () => {
    await pane.prepare();
    await pane.open();
  });
  return { pane, excel, root };
}

/** What a screen reader calls an element. */
export function nameOf(element: Element): string {
  const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const label = element.getAttribute("aria-label") ?? labels.map((l) => l.textContent).join(" ");
  return (label || element.textContent || "").trim();
}

export function named(root: HTMLElement, selector: string, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((e) => nameOf(e).includes(name));
  if (found.length === 0) throw new Error(`no ${selector} “${name}” in:\n${root.textContent ?? ""}`);
  return found[0]!;
}

/** Clicks, and waits until the pane has done what that asks for. */
export const click = async ({ pane }: Screen, element: HTMLElement): Promise<void> => {
  await act(async () => {
    element.click();
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (pane.state.phase !== "idle");
  });
};

export async function change(screen: Screen, input: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    (input as HTMLInputElement).value = value;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (screen.pane.state.phase !== "idle");
  });
}

/** Waits for a part of the screen that is loaded when it is shown. */
export const appears = async (isThere: () => boolean): Promise<void> => {
  // What components keep themselves is drawn when an act ends: many short ones.
  for (let tries = 0; tries < 1_000 && !isThere(); tries += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
};

export const rows = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>("[data-rule]")].map(
    ({ dataset }) => `${dataset.rule} ${dataset.cell}`
  );
