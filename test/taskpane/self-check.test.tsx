import "./support/dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { ExcelFailure } from "../../src/excel/failure";
import type { SelfCheck as Result } from "../../src/excel/self-check";
import { LANGUAGES, type Language } from "../../src/rules";
import { SelfCheck } from "../../src/taskpane/components/SelfCheck";
import { Pane } from "../../src/taskpane/model/pane";
import { FakeExcel } from "./support/excel";
import { LAW, TODAY } from "./support/sample";

const RESULT: Result = {
  facts: [["ExcelApi", "1.15"]],
  trials: [
    { name: "blankArgument", expected: "#N/A", found: "#N/A" },
    { name: "merges", expected: "10 0 11 2", found: "" },
  ],
  text: "ExcelApi: 1.15\nblankArgument: ok\nmerges:  (expected 10 0 11 2)",
};

async function open(
  language: Language,
  selfCheck: (() => Promise<Result>) | undefined
): Promise<{ readonly root: HTMLElement; readonly pane: Pane }> {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const pane: Pane = new Pane({
    excel: Object.assign(new FakeExcel(), { selfCheck }),
    law: LAW,
    language,
    today: () => TODAY,
    onState: (state) => render(<SelfCheck pane={pane} state={state} say={state.say} />, root),
  });
  await act(async () => {
    await pane.prepare();
    await pane.open();
  });
  return { root, pane };
}

const press = async ({ root, pane }: { root: HTMLElement; pane: Pane }): Promise<void> => {
  await act(async () => {
    root.querySelector<HTMLButtonElement>('button[name="checkExcel"]')?.click();
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (pane.state.phase !== "idle");
  });
};

test.each(LANGUAGES)("in %s: each trial is told, and the whole as a text to copy", async (language) => {
  const screen = await open(language, async () => RESULT);
  await press(screen);
  const trials = [...screen.root.querySelectorAll<HTMLElement>("[data-trial]")];
  expect(trials.map(({ dataset }) => [dataset.trial, dataset.right])).toEqual([
    ["blankArgument", "true"],
    ["merges", "false"],
  ]);
  expect(screen.root.querySelector("textarea")?.value).toBe(RESULT.text);
});

test("a refusal of Excel is told as any other, and no result is shown", async () => {
  const screen = await open("en", () => Promise.reject(new ExcelFailure("protected", "AccessDenied")));
  await press(screen);
  expect(screen.pane.state.notices.map(({ key }) => key)).toEqual(["errorProtected"]);
  expect(screen.root.querySelector("[data-trial]")).toBeNull();
});

test("where there is no Excel there is nothing to try", async () => {
  const { root } = await open("en", undefined);
  expect(root.textContent).toBe("");
});
