import "./support/dom";
import { act } from "preact/test-utils";
import { UI } from "../../src/messages/ui";
import { LANGUAGES } from "../../src/rules";
import { pointsIn } from "../../src/taskpane/components/GroundsTable";
import { appears, change, click, named, open, rows } from "./support/screen";

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
    const staff = named(screen.root, "input[type=radio]", "Permanent staff only");
    expect(named(screen.root, "input[type=radio]", "All count")).toHaveProperty("checked", true);
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
    await appears(() => screen.root.querySelector('[data-reading="R1"]') !== null);
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
