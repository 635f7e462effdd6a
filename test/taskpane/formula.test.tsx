import "./support/dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { App } from "../../src/taskpane/components/App";
import type { Described } from "../../src/taskpane/formula/described";
import { Pane } from "../../src/taskpane/model/pane";
import { FakeExcel } from "./support/excel";
import { LAW, SHEET, TODAY } from "./support/sample";

jest.setTimeout(60_000);

/** As the files that are served say it, of a few functions. */
const FUNCTIONS: readonly Described[] = [
  {
    id: "ADMIT_PLAN_CAP",
    description: "The largest number of places that 85 % of the people registered allows.",
    parameters: [{ name: "registered", description: "People registered for the school in a province" }],
  },
  {
    id: "REFORM_ON_TIME_RATE",
    description: "The share of dossiers settled on time.",
    parameters: [
      { name: "due", description: "Due dates" },
      { name: "returned", description: "Dates of return" },
    ],
  },
  {
    id: "RULE_CHECK",
    description: "Whether a value keeps to a rule's threshold.",
    parameters: [
      { name: "rule", description: "Id of the rule" },
      { name: "value", description: "The figure" },
      { name: "total", description: "The whole", optional: true },
    ],
  },
];

describe("the helper", () => {
  let excel: FakeExcel;
  let root: HTMLElement;
  let pane: Pane;

  beforeEach(async () => {
    excel = new FakeExcel();
    root = document.createElement("div");
    document.body.replaceChildren(root);
    globalThis.fetch = (async () => ({
      ok: true,
      json: async () => ({ functions: FUNCTIONS }),
    })) as unknown as typeof fetch;
    pane = new Pane({
      excel,
      law: LAW,
      language: "en",
      today: () => TODAY,
      onState: (state) => render(<App pane={pane} state={state} />, root),
    });
    await act(async () => {
      await pane.prepare();
      await pane.open();
    });
  });

  /** What components keep themselves is drawn when an act ends: many short ones. */
  const until = async (isThere: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 1_000 && !isThere(); tries += 1)
      await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
  };
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const click = (selector: string): Promise<void> =>
    act(async () => {
      find(selector)?.click();
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
  const give = (name: string, value: string): Promise<void> =>
    act(async () => {
      const input = find(`input[name="${name}"]`) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  const select = (area: string): Promise<void> =>
    act(async () => {
      excel.area = { sheet: SHEET, area };
      excel.select(SHEET, area);
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
  const open = async (id: string): Promise<void> => {
    excel.area = { sheet: SHEET, area: "F2" };
    await click('button[name="formulas"]');
    await until(() => find(`[data-function="${id}"]`) !== null);
    await click(`[data-function="${id}"]`);
  };
  const value = (): string | undefined => find(".trial .value")?.textContent ?? undefined;

  test("offers questions, and the first answers what was asked", async () => {
    await open("ADMIT_PLAN_CAP");
    await click('button[name="otherFunction"]');
    const search = find('input[name="question"]') as HTMLInputElement;
    await act(async () => {
      search.value = "on time";
      search.dispatchEvent(new Event("input", { bubbles: true }));
    });
    const offered = [...root.querySelectorAll<HTMLElement>("[data-function]")];
    expect(offered.map(({ dataset }) => dataset.function)).toEqual(["REFORM_ON_TIME_RATE"]);
  });

  test("what is being typed stays while the pane is drawn anew", async () => {
    await open("ADMIT_PLAN_CAP");
    const input = find('input[name="registered"]') as HTMLInputElement;
    await act(async () => {
      input.value = "4";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    // The selection that the formula will go into may be told of late.
    await select("F3");
    expect(input.value).toBe("4");
    await give("registered", "400");
    await until(() => value() === "340");
    expect([input.value, value()]).toEqual(["400", "340"]);
  });

  test("cells selected in the sheet fill the field, the result is seen, the formula is inserted", async () => {
    await open("ADMIT_PLAN_CAP");
    expect(find(".trial")?.textContent).toContain("Fields still to be filled in: 1");
    await click('[data-argument="registered"] button.pick');
    await select("B2");
    await until(() => value() === "39");
    expect((find('input[name="registered"]') as HTMLInputElement).value).toBe("B2");
    expect(find('[data-argument="registered"] .hint')?.textContent).toBe("They hold: 46");
    // 85 % of 46.
    expect(value()).toBe("39");
    await click('button[name="insertFormula"]');
    await until(() => find('[data-said="inserted"]') !== null);
    expect(excel.formulas).toEqual({ [`${SHEET}!F2`]: "=REG.ADMIT_PLAN_CAP(B2)" });
  });

  test("what is wrong is said at the argument, and nothing is written over", async () => {
    await open("ADMIT_PLAN_CAP");
    await give("registered", "nhiều");
    await until(() => find('[data-argument="registered"] .refused') !== null);
    // The field is called so; "registered" is its name in formulas.
    expect(find('[data-argument="registered"] .refused')?.textContent).toBe(
      "the argument “People registered for the school in a province” cannot be read: nhiều"
    );
    expect(find('input[name="registered"]')?.getAttribute("aria-invalid")).toBe("true");
    await give("registered", "100");
    await until(() => value() === "85");
    await click(".insert button.pick");
    await select("B2");
    await click('button[name="insertFormula"]');
    await until(() => find('[data-said="filled"]') !== null);
    expect(excel.formulas).toEqual({});
  });

  test("a rule is found by words, in any language", async () => {
    await open("RULE_CHECK");
    const search = find('input[name="findRule"]') as HTMLInputElement;
    await act(async () => {
      search.value = "hoc sinh moi lop";
      search.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await click("[data-rule-id]");
    expect((find('input[name="rule"]') as HTMLInputElement).value).toBe("toy/4.1");
    expect(find(".rule-chosen")?.textContent).toBe(
      "At most 45 pupils a class · Circular 1/2020/TT-BGDĐT, item 4.1"
    );
  });

  test("a clause that one rule alone has is taken for that rule, in the workbook's own regulation for example", async () => {
    await open("RULE_CHECK");
    expect(find('[data-argument="rule"] label')?.textContent).toBe("Id of the rule, for example “toy/4.1”");
    expect((find('input[name="findRule"]') as HTMLInputElement).placeholder).toContain("4.1, or words");
    await give("rule", "4.1");
    expect((find('input[name="rule"]') as HTMLInputElement).value).toBe("toy/4.1");
    expect(find(".rule-chosen")?.textContent).toContain("At most 45 pupils a class");
  });

  test("a clause that was typed before the laws were there is taken for its rule once they are", async () => {
    let arrive: (() => void) | undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    const law = { load: async () => undefined, all: () => late.then(() => LAW.all()) };
    pane = new Pane({
      excel,
      law,
      language: "en",
      today: () => TODAY,
      onState: (state) => render(<App pane={pane} state={state} />, root),
    });
    await act(async () => {
      await pane.prepare();
      void pane.open();
    });
    await open("RULE_CHECK");
    await give("rule", "4.1");
    expect((find('input[name="rule"]') as HTMLInputElement).value).toBe("4.1");
    await act(async () => arrive?.());
    await until(() => find(".rule-chosen") !== null);
    expect((find('input[name="rule"]') as HTMLInputElement).value).toBe("toy/4.1");
  });

  test("a formula whose rule there is not is neither shown nor inserted", async () => {
    await open("RULE_CHECK");
    await give("rule", "9.9");
    await give("value", "45");
    await until(() => find('[data-argument="rule"] .refused') !== null);
    expect(value()).toBeUndefined();
    expect(find(".trial")?.textContent).toContain("Correct what is pointed out above");
    expect((find('button[name="insertFormula"]') as HTMLButtonElement).disabled).toBe(true);
  });

  test("a formula on cells that are still blank is shown with its error value, and may be inserted", async () => {
    await open("ADMIT_PLAN_CAP");
    await give("registered", "E9");
    await until(() => value() === "#N/A");
    expect((find('button[name="insertFormula"]') as HTMLButtonElement).disabled).toBe(false);
  });

  test("rules without a limit are told of, and functions that answer are offered", async () => {
    await open("RULE_CHECK");
    const search = find('input[name="findRule"]') as HTMLInputElement;
    const ask = (query: string): Promise<void> =>
      act(async () => {
        search.value = query;
        search.dispatchEvent(new Event("input", { bubbles: true }));
      });
    await ask("library");
    expect(find(".rules-without")?.textContent).toBe("Library item 5.2");
    await ask("places");
    expect(find('[data-function="ADMIT_PLAN_CAP"]')).not.toBeNull();
    await click('[data-function="ADMIT_PLAN_CAP"]');
    expect(find('input[name="registered"]')).not.toBeNull();
  });

  test("is not offered where no formula would be calculated", async () => {
    excel.hasFunctions = () => false;
    await act(() => pane.setLanguage("vi"));
    expect(find('button[name="formulas"]')).toBeNull();
  });
});
