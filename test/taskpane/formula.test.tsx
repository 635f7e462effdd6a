import "./support/dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { FUNCTION_IDS } from "../../src/functions";
import { LANGUAGES } from "../../src/rules";
import { App } from "../../src/taskpane/components/App";
import type { Described } from "../../src/taskpane/formula/described";
import { found } from "../../src/taskpane/formula/find";
import { argumentOf, formulaOf, lieOn } from "../../src/taskpane/formula/formula";
import { QUESTIONS } from "../../src/taskpane/formula/questions";
import { FORMULA } from "../../src/taskpane/formula/texts";
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

describe("a formula is put together", () => {
  test.each([
    ["B2", { kind: "cells", place: { sheet: "Lớp", area: "B2" } }],
    ["$b$2:c9", { kind: "cells", place: { sheet: "Lớp", area: "B2:C9" } }],
    ["'Bob''s'!A:A", { kind: "cells", place: { sheet: "Bob's", area: "A:A" } }],
    ["45", { kind: "constant", value: 45 }],
    ["-0.5", { kind: "constant", value: -0.5 }],
    // Each can be read in two ways, or is no number: the function reads it by its law's rules.
    ["1.234", { kind: "constant", value: "1.234" }],
    ["0,5", { kind: "constant", value: "0,5" }],
    ["98%", { kind: "constant", value: "98%" }],
    ["140105199001011234", { kind: "constant", value: "140105199001011234" }],
    ["007", { kind: "constant", value: "007" }],
    ["true", { kind: "constant", value: true }],
    ['"B2"', { kind: "constant", value: "B2" }],
    ["  ", { kind: "blank" }],
  ])("from %p", (given, argument) => {
    expect(argumentOf(given, "Lớp")).toEqual(argument);
  });

  test("names other sheets, doubles quotation marks, and leaves out what is not given at the end", () => {
    const args = ['"a""b"', "", "'Trang 2'!B2:B9", ""].map((given) => argumentOf(given, "Lớp"));
    expect(formulaOf("X", args, "Lớp")).toBe(`=REG.X("a""b",,'Trang 2'!B2:B9)`);
    expect(formulaOf("X", args, "Trang 2")).toBe(`=REG.X("a""b",,B2:B9)`);
  });

  test("knows when its result would lie on its own cells", () => {
    const args = [argumentOf("B2:B9", "Lớp")];
    expect(lieOn({ sheet: "Lớp", area: "C2" }, 8, 1, args)).toBe(false);
    expect(lieOn({ sheet: "Lớp", area: "B10" }, 8, 1, args)).toBe(false);
    expect(lieOn({ sheet: "Lớp", area: "A2" }, 8, 2, args)).toBe(true);
    expect(lieOn({ sheet: "Khác", area: "B2" }, 1, 1, args)).toBe(false);
    expect(lieOn({ sheet: "Lớp", area: "B99" }, 1, 1, [argumentOf("A:C", "Lớp")])).toBe(true);
  });
});

describe("questions", () => {
  const all = QUESTIONS.flatMap(([, questions]) => Object.entries(questions));
  const idOf = (query: string): string | undefined =>
    found(all, query, ([id, question]) => `${id} ${Object.values(question).join(" ")}`)[0]?.[0];

  test("there is one for every function", () => {
    expect(all.map(([id]) => id).sort()).toEqual([...FUNCTION_IDS].sort());
  });

  test.each([
    ["diem uu tien", "ADMIT_BONUS"],
    ["hồ sơ đúng hạn", "REFORM_ON_TIME_RATE"],
    ["考生加分是多少", "ADMIT_BONUS"],
    ["身份证对不对", "ADMIT_ID_CHECK"],
    ["биелэлтийн хувь", "PERF_COMPLETION"],
    ["how low may the line be", "ADMIT_MIN_LINE"],
    ["xyzzy", undefined],
  ])("%p leads to %p", (query, id) => {
    expect(idOf(query)).toBe(id);
  });

  test("every text is there in four languages, with the same placeholders", () => {
    for (const words of Object.values(FORMULA)) {
      const places = LANGUAGES.map((language) => words[language].match(/\{\w+\}/g)?.sort() ?? []);
      expect(new Set(places.map((found) => found.join())).size).toBe(1);
    }
  });
});

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
    expect(find('[data-argument="registered"] .refused')?.textContent).toContain("nhiều");
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

  test("is not offered where no formula would be calculated", async () => {
    excel.hasFunctions = () => false;
    await act(() => pane.setLanguage("vi"));
    expect(find('button[name="formulas"]')).toBeNull();
  });
});
