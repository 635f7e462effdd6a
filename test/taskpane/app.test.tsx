import "./support/dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { sayIn, UI } from "../../src/messages/ui";
import { LANGUAGES } from "../../src/rules";
import { App } from "../../src/taskpane/components/App";
import { FindingRow } from "../../src/taskpane/components/FindingRow";
import { edited, SHEET } from "./support/sample";
import { appears, change, click, named, nameOf, open, rows } from "./support/screen";

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
    expect(headings).toEqual(["Item 4.1", "Item 5.1", "Item 4.1"]);
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

  test("a finding without a cell is called by its record, or by the whole sheet where it names none", async () => {
    const { pane } = await open();
    await act(async () => pane.validate());
    const { state } = pane;
    const [first] = state.outcome!.findings;
    const placeOf = (record: string): string | null | undefined => {
      const outcome = { ...state.outcome!, findings: [{ ...first!, cell: null, record }] };
      const root = document.createElement("div");
      render(<FindingRow pane={pane} state={state} say={sayIn("en")} outcome={outcome} index={0} />, root);
      return root.querySelector(".finding-place")?.textContent;
    };
    expect([placeOf("6A"), placeOf("")]).toEqual([`Violation: 6A${SHEET}`, `Violation: Whole sheet${SHEET}`]);
  });

  test("thousands of findings of a clause come in pages", async () => {
    const screen = await open();
    const [head, ...body] = edited({}).sheets[0]?.values ?? [];
    const many = Array.from({ length: 1_000 }, () => body[0] ?? []);
    screen.excel.workbook = { sheets: [{ name: SHEET, values: [head ?? [], ...many], merges: [] }] };
    await click(screen, named(screen.root, "button", "Validate"));
    expect(rows(screen.root)).toHaveLength(10);
    await click(screen, named(screen.root, 'button[name="pageAfter"]', "Next"));
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
