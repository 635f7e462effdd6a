import "./support/dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { UI } from "../../src/messages/ui";
import { LANGUAGES, type Language } from "../../src/rules";
import { App } from "../../src/taskpane/components/App";
import { pointsIn } from "../../src/taskpane/components/GroundsTable";
import { Pane } from "../../src/taskpane/model/pane";
import { FakeExcel } from "./support/excel";
import { edited, LAW, SHEET, TODAY } from "./support/sample";

interface Screen {
  readonly pane: Pane;
  readonly excel: FakeExcel;
  readonly root: HTMLElement;
}

/** Opens the pane over the sample workbook, as Excel in `language` would. */
async function open(language: Language = "en", excel = new FakeExcel()): Promise<Screen> {
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
function nameOf(element: Element): string {
  const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const label = element.getAttribute("aria-label") ?? labels.map((l) => l.textContent).join(" ");
  return (label || element.textContent || "").trim();
}

function named(root: HTMLElement, selector: string, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((e) => nameOf(e).includes(name));
  if (found.length === 0) throw new Error(`no ${selector} “${name}” in:\n${root.textContent ?? ""}`);
  return found[0]!;
}

/** Clicks, and waits until the pane has done what that asks for. */
const click = async ({ pane }: Screen, element: HTMLElement): Promise<void> => {
  await act(async () => {
    element.click();
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (pane.state.phase !== "idle");
  });
};

async function change(screen: Screen, input: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    (input as HTMLInputElement).value = value;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (screen.pane.state.phase !== "idle");
  });
}

/** Waits for a part of the screen that is loaded when it is shown. */
const appears = async (isThere: () => boolean): Promise<void> => {
  // What components keep themselves is drawn when an act ends: many short ones.
  for (let tries = 0; tries < 1_000 && !isThere(); tries += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
};

const rows = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>("[data-rule]")].map(
    ({ dataset }) => `${dataset.rule} ${dataset.cell}`
  );

describe.each(LANGUAGES)("in %s", (language) => {
  test("every control has a name, and no placeholder is left in a text", async () => {
    const screen = await open(language);
    await click(screen, named(screen.root, "button", UI[language].validate));
    await act(() => screen.pane.walk.select(0));
    for (const page of ["check", "settings"]) {
      if (page === "settings") await act(async () => screen.pane.openSettings());
      // A page is loaded when it is shown for the first time.
      if (page === "settings") await appears(() => screen.root.querySelector(".about") !== null);
      const controls = [
        ...screen.root.querySelectorAll("button, input, select, textarea, progress, summary"),
      ];
      expect(controls.length).toBeGreaterThan(5);
      expect(controls.filter((control) => nameOf(control) === "").map((c) => c.outerHTML)).toEqual([]);
      expect(screen.root.textContent).not.toMatch(/\{\w+\}/);
    }
  });

  test("the verdict stands in the law's own words", async () => {
    const screen = await open(language);
    await click(screen, named(screen.root, "button", UI[language].validate));
    const words = screen.root.querySelector(".verdict-words");
    expect(words?.textContent).toBe("Không đạt");
    expect(words?.getAttribute("lang")).toBe("vi");
  });
});

describe("the check", () => {
  test("shows what is wrong first, clause by clause, each with rule, cell, message and citation", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    expect(rows(screen.root)).toEqual(["toy/4.1 B2", "toy/5.1 C2", "toy/4.1 B4"]);
    const headings = [...screen.root.querySelectorAll(".group h3")].map((h) => h.textContent);
    expect(headings).toEqual(["item 4.1", "item 5.1", "item 4.1"]);
    const first = screen.root.querySelector("[data-rule]");
    expect(first?.textContent).toContain(
      "At most 45 pupils a class: found 46 pupils, required at most 45 pupils"
    );
    expect(first?.textContent).toContain("Circular 1/2020/TT-BGDĐT, item 4.1");
    expect(first?.textContent).toContain("6A");
  });

  test("a finding says the cell's words and what to do before what only follows from it", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    await act(() => screen.pane.walk.select(0));
    const details = screen.root.querySelector(".details");
    expect(details?.textContent).toMatch(/^The cell says: “46”.*What to do: 1 pupil less would pass/);
    expect(details?.querySelector(".consequences")).toBeNull();
    const { pane, root } = screen;
    const sifted = { ...pane.state.sifted, consequences: new Map([[0, [1]]]) };
    await act(() => render(<App pane={pane} state={{ ...pane.state, sifted }} />, root));
    expect(details?.textContent).toMatch(/What to do: .*Follows from it and is not counted again: 1/);
    expect(screen.root.querySelectorAll(".consequences")).toHaveLength(1);
  });

  test("a click on a finding selects its cell and says which one is current", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    await click(screen, named(screen.root, "[data-rule] button", "C2"));
    expect(screen.excel.selected).toEqual({ sheet: SHEET, cell: "C2" });
    const current = [...screen.root.querySelectorAll<HTMLElement>("[aria-current]")];
    expect(current.map(({ dataset }) => dataset.cell)).toEqual(["C2"]);
  });

  test("a click on a count shows that kind, another click all again", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    const warnings = named(screen.root, "button[data-kind]", "Warnings");
    expect(warnings.getAttribute("aria-pressed")).toBe("false");
    await click(screen, warnings);
    expect(warnings.getAttribute("aria-pressed")).toBe("true");
    expect(rows(screen.root)).toEqual(["toy/5.1 C2"]);
    await click(screen, warnings);
    expect(rows(screen.root)).toHaveLength(3);
  });

  test("each article has a bar that says its counts", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    await click(screen, named(screen.root, "button", "By article"));
    const bars = [...screen.root.querySelectorAll("svg.bar")].map((bar) => bar.getAttribute("aria-label"));
    expect(bars).toEqual([
      "Article 4: Classes: 1 passed, 1 violation, 0 warnings, 1 undetermined",
      "Article 5: Staff: 5 passed, 0 violations, 1 warning, 0 undetermined",
    ]);
  });

  test("an edit makes the result stale; validating again removes a corrected finding", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    await act(async () => screen.excel.edit(edited({ B2: 45 })));
    expect(screen.root.textContent).toContain("Cells were edited after this check.");
    await click(screen, named(screen.root, "button", "Validate again"));
    expect(rows(screen.root)).toEqual(["toy/5.1 C2", "toy/4.1 B4"]);
    expect(screen.root.textContent).not.toContain("Cells were edited");
  });

  test("a sheet without a fault says so", async () => {
    const screen = await open();
    screen.excel.workbook = edited({ B2: 45, B4: 40, C2: 0.98 });
    await click(screen, named(screen.root, "button", "Validate"));
    expect(screen.root.querySelector("[data-verdict]")?.getAttribute("data-verdict")).toBe("pass");
    expect(screen.root.textContent).toContain("Nothing was found that breaks a clause.");
  });

  test("text from cells is shown as text, never as markup", async () => {
    const screen = await open();
    screen.excel.workbook = edited({ A2: "<img src=x onerror=alert(1)>" });
    await click(screen, named(screen.root, "button", "Validate"));
    expect(screen.root.querySelector("[data-rule] .record")?.textContent).toBe(
      "<img src=x onerror=alert(1)>"
    );
    expect(screen.root.querySelectorAll(".findings img")).toHaveLength(0);
  });

  test("thousands of findings of a clause come in pages", async () => {
    const screen = await open();
    const [head, ...body] = edited({}).sheets[0]?.values ?? [];
    const many = Array.from({ length: 1_000 }, () => body[0] ?? []);
    screen.excel.workbook = { sheets: [{ name: SHEET, values: [head ?? [], ...many], merges: [] }] };
    await click(screen, named(screen.root, "button", "Validate"));
    expect(rows(screen.root)).toHaveLength(10);
    await click(screen, named(screen.root, "button", "More"));
    expect(rows(screen.root)[0]).toBe("toy/4.1 B12");
    await act(() => screen.pane.walk.select(999));
    expect(screen.root.querySelector("[aria-current]")?.getAttribute("data-cell")).toBe("B1001");
    expect(screen.root.textContent).toContain("991–1,000 of 2,000");
    expect(screen.root.querySelectorAll(".findings .list *").length).toBeLessThanOrEqual(200);
  });
});

test.each([
  ["vi", "31/12/2024", "31/12/2024", "31/13/2024"],
  ["zh", "2024/12/31", "2024年12月31日", "31/12/2024"],
  ["mn", "2024.12.31", "2024.12.31", "31.12.2024"],
  ["en", "2024-12-31", "2024-12-31", "12/31/2024"],
] as const)(
  "in %s a day is typed, shown and refused as the language writes it",
  async (language, typed, shown, wrong) => {
    const screen = await open(language);
    const field = screen.root.querySelector<HTMLInputElement>('input[name="asOf"]')!;
    await change(screen, field, typed);
    expect([screen.pane.state.choices.asOf, field.value]).toEqual(["2024-12-31", shown]);
    await change(screen, field, wrong);
    expect(screen.pane.state.choices.asOf).toBe("2024-12-31");
    const reason = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(reason?.textContent).toContain(wrong);
    await change(screen, field, "");
    expect([screen.pane.state.choices.asOf, field.getAttribute("aria-invalid")]).toEqual([undefined, null]);
  }
);

describe("keys", () => {
  const press = async (screen: Screen, element: HTMLElement, key: string): Promise<boolean> => {
    const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    await act(async () => {
      element.dispatchEvent(event);
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (screen.pane.state.phase !== "idle");
    });
    return event.defaultPrevented;
  };

  test("what is passed on the way through a list is not chosen: Enter chooses, and leaving it; Esc does not", async () => {
    const screen = await open();
    const list = named(screen.root, "select", "Language") as HTMLSelectElement;
    const pass = async (language: string): Promise<void> => {
      await press(screen, list, "ArrowDown");
      await change(screen, list, language);
    };
    await pass("vi");
    expect([screen.pane.state.language, list.value]).toEqual(["en", "vi"]);
    expect(list.closest(".from-list")?.textContent).toContain("Enter chooses");
    expect(await press(screen, list, "Escape")).toBe(true);
    expect([screen.pane.state.language, list.value]).toEqual(["en", "en"]);
    await pass("zh");
    await press(screen, list, "Enter");
    expect(screen.pane.state.language).toBe("zh");
    await pass("mn");
    await act(async () => void list.dispatchEvent(new Event("blur")));
    await appears(() => screen.pane.state.language === "mn");
    // The mouse chooses what it clicks.
    list.dispatchEvent(new Event("pointerdown"));
    await change(screen, list, "vi");
    expect(screen.pane.state.language).toBe("vi");
  });

  test("arrows, J and K go through the findings, and the focus goes with them", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    const first = named(screen.root, "[data-rule] button", "B2");
    await click(screen, first);
    first.focus();
    const cells: (string | null | undefined)[] = [];
    for (const key of ["ArrowDown", "j", "k", "ArrowUp"]) {
      await press(screen, document.activeElement as HTMLElement, key);
      cells.push(screen.excel.selected?.cell);
    }
    expect(cells).toEqual(["C2", "B4", "C2", "B2"]);
    expect(document.activeElement?.closest("[data-cell]")?.getAttribute("data-cell")).toBe("B2");
  });

  test("letters typed into the search are letters", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    expect(await press(screen, named(screen.root, "input", "Search"), "j")).toBe(false);
    expect(screen.pane.state.selected).toBeUndefined();
  });

  test("Esc leaves a page and empties a search; with nothing of ours to do it is Excel's", async () => {
    const screen = await open();
    await act(async () => screen.pane.openSettings());
    expect(await press(screen, named(screen.root, "header button", "Back"), "Escape")).toBe(true);
    expect(screen.pane.state.page).toBe("check");
    await click(screen, named(screen.root, "button", "Validate"));
    await act(async () => screen.pane.walk.filter({ query: "6a" }));
    expect(await press(screen, named(screen.root, "input", "Search"), "Escape")).toBe(true);
    expect(screen.pane.state.filter.query).toBe("");
    expect(await press(screen, named(screen.root, "button", "Validate"), "Escape")).toBe(false);
  });
});

describe("the language", () => {
  test("is switched in the pane, and the workbook keeps it", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    await change(screen, named(screen.root, "select", "Language"), "mn");
    expect(named(screen.root, "button", "Дахин шалгах")).toBeTruthy();
    expect(screen.root.querySelector("[data-rule]")?.textContent).toContain("Нэг ангид 45-аас ихгүй сурагч");
    expect(screen.excel.kept).toMatchObject({ language: "mn" });
  });
});

/** Opens the lines that hold tables and their columns. */
async function unfold(screen: Screen): Promise<void> {
  await click(screen, named(screen.root, "button[aria-expanded]", "Tables"));
  await click(screen, named(screen.root, ".table > button", SHEET));
}

describe("columns", () => {
  test("show what each field was found in, and take another choice", async () => {
    const screen = await open();
    await unfold(screen);
    const pupils = named(screen.root, "select", "Column of “Pupils”") as HTMLSelectElement;
    expect(pupils.value).toBe("B");
    expect([...pupils.options].map(({ text }) => text)).toContain("B · Sĩ số");
    await change(screen, pupils, "");
    expect(screen.excel.kept).toMatchObject({
      mapping: { sheets: [{ sheet: SHEET, columns: { pupils: null } }] },
    });
    await click(screen, named(screen.root, "button", "Back to what was recognised"));
    expect((named(screen.root, "select", "Column of “Pupils”") as HTMLSelectElement).value).toBe("B");
  });

  test("a column that is not clear is asked for, and used as answered", async () => {
    const excel = new FakeExcel();
    excel.workbook = edited({ D1: "Thư viện chuẩn hoá" });
    const screen = await open("en", excel);
    const asked = screen.root.querySelector("[data-question]");
    expect(asked?.textContent).toContain("for example: có, có");
    const answers = [...(asked?.querySelectorAll<HTMLElement>("[data-answer]") ?? [])];
    expect(answers.map(nameOf)).toEqual(["Library", "Nothing to check"]);
    await click(screen, named(screen.root, "[data-question] button", "D"));
    expect(excel.selected).toEqual({ sheet: SHEET, cell: "D2:D4" });
    await click(screen, answers[0]!);
    expect(screen.pane.state.recognition?.sheets[0]?.tables[0]?.columns.library).toBe("D");
    expect(screen.root.querySelectorAll("[data-question]")).toHaveLength(0);
    await click(screen, named(screen.root, "button", "Undo"));
    expect(screen.root.querySelectorAll("[data-question]")).toHaveLength(1);
    expect(screen.pane.state.choices.mapping).toBeUndefined();
  });

  test("nothing passes while a column is not clear; a column that somebody calls unneeded is listed so", async () => {
    const excel = new FakeExcel();
    excel.workbook = edited({ D1: "Thư viện chuẩn hoá", B2: 45, B4: 40, C2: 0.98 });
    const screen = await open("en", excel);
    await click(screen, named(screen.root, "button", "Validate"));
    const verdict = (): string | null | undefined =>
      screen.root.querySelector("[data-verdict]")?.getAttribute("data-verdict");
    expect(verdict()).toBe("unknown");
    expect(screen.root.textContent).toContain(
      "Nothing is called passed while something is not understood: 1"
    );
    await click(screen, named(screen.root, "[data-answer]", "Nothing to check"));
    expect(screen.root.querySelectorAll("[data-question]")).toHaveLength(0);
    await click(screen, named(screen.root, "button", "Not used by any rule: 1"));
    expect(screen.root.querySelector(".places")?.textContent).toContain("Thư viện chuẩn hoá");
  });

  test("a finding of an absent column takes the column in place", async () => {
    const excel = new FakeExcel();
    const [sheet] = edited({}).sheets;
    const values = sheet!.values.map((row, index) => [...row.slice(0, 3), index === 0 ? "Cột khác" : "xem sổ"]); // prettier-ignore
    excel.workbook = { sheets: [{ ...sheet!, values }] };
    const screen = await open("en", excel);
    await click(screen, named(screen.root, "button", "Validate"));
    await click(screen, named(screen.root, "button", "columns or answers are absent"));
    expect(rows(screen.root)).toEqual(["toy/5.2 "]);
    await click(screen, named(screen.root, "[data-rule] button", "whole sheet"));
    expect(screen.root.textContent).toContain("What to do: say where it stands");
    await change(screen, named(screen.root, ".details select", "Column of “Library”"), "D");
    expect(screen.pane.state.recognition?.sheets[0]?.tables[0]?.columns.library).toBe("D");
    expect(screen.pane.state.list.absent).toBe(0);
  });

  test("rows that are no records are left out", async () => {
    const screen = await open();
    await unfold(screen);
    await change(screen, named(screen.root, "input", "Rows to leave out"), "2, 9-10");
    await click(screen, named(screen.root, "button", "Validate"));
    expect(rows(screen.root)).toEqual(["toy/4.1 B4"]);
    expect((named(screen.root, "input", "Rows to leave out") as HTMLInputElement).value).toBe("2, 9–10");
  });
});

describe("a table that nobody recognises", () => {
  const foreign = {
    name: "Sheet1",
    values: [
      ["Nhóm", "Bao nhiêu"],
      ["6A", 46],
      ["6B", 44],
    ],
    merges: [],
  };

  test("is taken from the header row that the user selects, and given back by undo", async () => {
    const excel = new FakeExcel();
    excel.workbook = { sheets: [foreign] };
    const screen = await open("en", excel);
    await click(screen, named(screen.root, "button.choice", "Circular 1/2020"));
    excel.area = { sheet: "Sheet1", area: "1:1" };
    await click(screen, named(screen.root, "button", "This is my table"));
    expect(excel.kept).toMatchObject({
      mapping: { headers: [{ sheet: "Sheet1", area: "A1", record: "classes" }] },
    });
    expect(screen.root.querySelector("[data-record]")?.getAttribute("data-record")).toBe("classes");
    await click(screen, named(screen.root, "button", "Undo"));
    expect(screen.root.querySelector("[data-record]")).toBeNull();
  });

  test("a selection without a table beneath it is told", async () => {
    const excel = new FakeExcel();
    excel.workbook = { sheets: [foreign] };
    const screen = await open("en", excel);
    await click(screen, named(screen.root, "button.choice", "Circular 1/2020"));
    excel.area = { sheet: "Sheet1", area: "A90:B90" };
    await click(screen, named(screen.root, "button", "This is my table"));
    expect(screen.root.querySelector(".notices")?.textContent).toContain("Beneath A90:B90 of “Sheet1”");
  });
});

describe("help", () => {
  test.each(LANGUAGES)("in %s says how to use it and by which keys", async (language) => {
    const screen = await open(language);
    await click(screen, named(screen.root, 'button[name="help"]', UI[language].help));
    await appears(() => screen.root.querySelector(".help") !== null);
    expect(screen.root.querySelectorAll(".help ol li")).toHaveLength(3);
    expect(screen.root.querySelectorAll(".help kbd").length).toBeGreaterThan(5);
    expect(screen.root.textContent).not.toMatch(/\{\w+\}/);
    await click(screen, named(screen.root, 'header button[name="back"]', UI[language].back));
    expect(screen.root.querySelector(".help")).toBeNull();
  });

  test("the trial on a sample sheet goes step by step, and leaves everything as it was", async () => {
    const screen = await open();
    const step = (): string | null | undefined =>
      screen.root.querySelector("[data-step]")?.getAttribute("data-step");
    const { workbook } = screen.excel;
    const { pane } = screen;
    await click(screen, named(screen.root, 'button[name="help"]', "Help"));
    await act(() =>
      pane.tryOut.start({
        regulation: "toy",
        sheetName: "RegCheck",
        title: "…",
        heads: ["Class", "Pupils"],
        rows: [
          ["6A", 46],
          ["6B", 44],
        ],
      })
    );
    await appears(() => step() !== undefined);
    expect(step()).toBe("1");
    await click(screen, named(screen.root, "button", "Validate"));
    expect(step()).toBe("2");
    expect(new Set(pane.state.outcome?.findings.map(({ sheet }) => sheet))).toEqual(new Set(["RegCheck"]));
    await click(screen, named(screen.root, "[data-rule] button", "B4"));
    expect(step()).toBe("3");
    await click(screen, named(screen.root, "button", "Delete the sample sheet"));
    expect(step()).toBeUndefined();
    expect(screen.excel.workbook).toEqual(workbook);
    expect([pane.state.choices.regulation, pane.state.choices.sheet]).toEqual([undefined, undefined]);
    expect(pane.state.outcome).toBeUndefined();
  });
});

describe("readings and settings", () => {
  test("a finding shows the reading that it hangs on, and another choice in place judges anew", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    await act(() => screen.pane.walk.select(2));
    expect(screen.root.textContent).toContain("Reading R1: Do teachers on contract count?");
    const staff = named(screen.root, "input[type=radio]", "permanent staff only");
    expect(named(screen.root, "input[type=radio]", "all count")).toHaveProperty("checked", true);
    await change(screen, staff, "staff");
    expect(rows(screen.root)).toEqual(["toy/4.1 B2", "toy/4.1 B4", "toy/5.1 C2", "toy/5.1 C3", "toy/5.1 C4"]);
  });

  test("what the other answer would change is told before it is chosen", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    await act(() => screen.pane.walk.select(2));
    await click(screen, named(screen.root, "button", "What would the other answer change?"));
    expect(screen.root.querySelector(".effect")?.textContent).toBe(
      "would change: Warnings −1, Undetermined +3"
    );
    expect(rows(screen.root)).toHaveLength(3);
  });

  test("a reading tells which clauses depend on it", async () => {
    const screen = await open();
    await act(async () => screen.pane.openSettings());
    expect(screen.root.querySelector('[data-reading="R1"]')?.textContent).toContain(
      "Depends on it: item 5.1"
    );
  });

  test("numbers, ranges and grounds are kept as values; what is none is refused at the field", async () => {
    const screen = await open();
    await act(async () => screen.pane.openSettings());
    const kept = (): unknown =>
      (screen.excel.kept as { settings: { toy: { values: unknown } } }).settings.toy.values;
    await change(screen, named(screen.root, "input", "Most classes"), "45,5");
    expect(kept()).toEqual({ most: 45.5 });
    const most = named(screen.root, "input", "Most classes");
    await change(screen, most, "many");
    expect(kept()).toEqual({ most: 45.5 });
    expect(most.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(most.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
      "“many” is no number"
    );
    await change(screen, most, "");
    expect(kept()).toEqual({});
    const [low, high] = [...screen.root.querySelectorAll<HTMLInputElement>(".range input")];
    await change(screen, low!, "10");
    expect(kept()).toEqual({});
    expect(screen.root.textContent).toContain("Both bounds are needed");
    await change(screen, high!, "20");
    expect(kept()).toEqual({ between: [10, 20] });
    await change(screen, named(screen.root, ".grounds input", "Ground 1"), "Con thương binh");
    expect(screen.root.textContent).toContain("row 1 needs a ground and points as a number");
    await change(screen, named(screen.root, ".grounds input", "Points 1"), "10");
    expect(screen.root.textContent).toContain("Row 1 has no source");
    expect(kept()).toMatchObject({ grounds: [{ ground: "Con thương binh", points: 10, source: "" }] });
    await click(screen, named(screen.root, "button", "Remove row 1"));
    expect(kept()).toEqual({ between: [10, 20] });
  });

  test("a range is typed bound by bound; what is refused stays in its field, with a reason that follows the language", async () => {
    const screen = await open();
    await act(async () => screen.pane.openSettings());
    const kept = (): unknown =>
      (screen.excel.kept as { settings?: { toy?: { values: unknown } } } | undefined)?.settings?.toy
        ?.values ?? {};
    const bounds = (): HTMLInputElement[] => [
      ...screen.root.querySelectorAll<HTMLInputElement>(".range input"),
    ];
    const reason = (): string | undefined => screen.root.querySelector('.refused[role="alert"]')?.textContent;
    await change(screen, bounds()[0]!, "20");
    expect([bounds()[0]!.value, kept()]).toEqual(["20", {}]);
    await change(screen, bounds()[1]!, "5");
    expect([bounds().map(({ value }) => value), kept()]).toEqual([["20", "5"], {}]);
    expect(reason()).toContain("the lower one first");
    await change(screen, named(screen.root, "select", "Language"), "vi");
    expect(reason()).toContain("mức thấp trước");
    expect(bounds().map(({ value }) => value)).toEqual(["20", "5"]);
    await change(screen, bounds()[1]!, "40,5");
    expect([kept(), reason()]).toEqual([{ between: [20, 40.5] }, undefined]);
  });

  test.each([
    ["10分", 10],
    ["+10", 10],
    ["2,5", 2.5],
    ["1,234", undefined],
    ["-10", undefined],
    ["mười", undefined],
  ])("points of a province's own ground are written %s", (text, points) => {
    expect(pointsIn(text, "zh")).toBe(points);
  });

  test("figures stand as the language writes them, and what can be two of them is refused, saying which", async () => {
    const screen = await open();
    await act(async () => screen.pane.openSettings());
    const kept = (): unknown =>
      (screen.excel.kept as { settings: { toy: { values: unknown } } }).settings.toy.values;
    const language = (id: string): Promise<void> =>
      change(screen, named(screen.root, "select", "Language"), id);
    const box = (id: string): HTMLElement | null => screen.root.querySelector(`[data-setting="${id}"]`);
    const fields = (id: string): string[] =>
      [...(box(id)?.querySelectorAll<HTMLInputElement>("input") ?? [])].map(({ value }) => value);
    const type = (id: string, at: number, text: string): Promise<void> =>
      change(screen, box(id)!.querySelectorAll("input")[at]!, text);
    await type("most", 0, "45.5");
    await type("between", 0, "10,25");
    await type("between", 1, "89.9");
    await type("grounds", 1, "Con thương binh");
    await type("grounds", 2, "2.5");
    const [most, between, points] = [fields("most"), fields("between"), fields("grounds")[2]];
    expect([most, between, points]).toEqual([["45.5"], ["10.25", "89.9"], "2.5"]);

    await language("vi");
    expect([fields("most"), fields("between"), fields("grounds")[2]]).toEqual([
      ["45,5"],
      ["10,25", "89,9"],
      "2,5",
    ]);
    for (const [id, at] of [
      ["most", 0],
      ["between", 1],
      ["grounds", 2],
    ] as const) {
      await type(id, at, "1.234");
      expect(box(id)?.textContent).toContain("“1.234” có thể hiểu là 1234 hoặc 1,234");
      expect(fields(id)[at]).toBe("1.234");
    }
    expect(kept()).toMatchObject({ most: 45.5, between: [10.25, 89.9], grounds: [{ points: "1.234" }] });
    await type("most", 0, "45.50");
    expect([kept(), fields("most")]).toMatchObject([{ most: 45.5 }, ["45,5"]]);
    await type("between", 1, "nhiều");
    expect(box("between")?.textContent).toContain("“nhiều” không phải là số");
  });
});

describe("messages", () => {
  test("are announced, and closed by the user", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    await click(screen, named(screen.root, "button", "Remove marks"));
    const notices = screen.root.querySelector("[role=status][aria-live=polite]");
    expect(notices?.textContent).toContain("your own formats are as they were");
    await click(screen, named(screen.root, "button", "Close this message"));
    expect(notices?.textContent).toBe("");
  });
});
