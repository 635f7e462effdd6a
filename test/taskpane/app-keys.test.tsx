import "./support/dom";
import { act } from "preact/test-utils";
import { FakeExcel } from "./support/excel";
import { edited, SHEET } from "./support/sample";
import { appears, change, click, named, nameOf, open, rows, type Screen } from "./support/screen";

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

  test("F6 is handed on as the Ctrl+F6 by which office.js gives the focus back to the sheet", async () => {
    const screen = await open();
    const heard: (readonly [string, boolean, number])[] = [];
    const listen = ({ key, ctrlKey, keyCode }: KeyboardEvent): void =>
      void (ctrlKey && heard.push([key, ctrlKey, keyCode]));
    window.addEventListener("keydown", listen);
    expect(await press(screen, named(screen.root, "button", "Validate"), "F6")).toBe(true);
    window.removeEventListener("keydown", listen);
    expect(heard).toEqual([["F6", true, 117]]);
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

  test("Esc goes from what can be done with a finding to it, and from there out of the list", async () => {
    const screen = await open();
    await click(screen, named(screen.root, "button", "Validate"));
    const finding = named(screen.root, "[data-rule] button", "B2");
    await click(screen, finding);
    named(screen.root, '[name="onlyRule"]', "Only this rule").focus();
    const escapes: (HTMLElement | boolean)[] = [];
    for (let step = 0; step < 3; step += 1) {
      const isOurs = await press(screen, document.activeElement as HTMLElement, "Escape");
      escapes.push(isOurs && (document.activeElement as HTMLElement));
    }
    // From the search it is Excel's.
    expect(escapes).toEqual([finding, named(screen.root, "input", "Search"), false]);
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
    expect(asked?.textContent).toContain("For example: có, có");
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
    await click(screen, named(screen.root, "[data-rule] button", "Whole sheet"));
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
    await appears(() => screen.root.querySelector("button.choice") !== null);
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
    await appears(() => screen.root.querySelector("button.choice") !== null);
    await click(screen, named(screen.root, "button.choice", "Circular 1/2020"));
    excel.area = { sheet: "Sheet1", area: "A90:B90" };
    await click(screen, named(screen.root, "button", "This is my table"));
    expect(screen.root.querySelector(".notices")?.textContent).toContain("Beneath A90:B90 of “Sheet1”");
  });
});
