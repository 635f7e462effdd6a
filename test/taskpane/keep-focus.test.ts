import "./support/dom";
import { keepFocus } from "../../src/taskpane/components/keep-focus";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const find = (name: string): HTMLButtonElement => document.querySelector(`button[name="${name}"]`)!;
const focused = (): string | null | undefined => document.activeElement?.getAttribute("name");

let end: () => void;
beforeEach(() => {
  // Without a window of a desktop no document has the focus.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  document.body.innerHTML = `<div data-page="check">
    <header><button name="back"></button><button name="settings"></button></header>
    <ul><li><button name="first"></button></li><li><button name="second"></button></li></ul>
    <footer><button name="validate"></button></footer>
  </div>`;
  end = keepFocus(document.querySelector("div")!);
});
afterEach(() => {
  end();
  jest.restoreAllMocks();
});

test("a control that was out of use gets the focus back", async () => {
  const button = find("validate");
  button.focus();
  // What is out of use loses the focus.
  button.blur();
  button.disabled = true;
  await turn();
  expect(focused()).toBeNull();
  button.disabled = false;
  await turn();
  expect(focused()).toBe("validate");
});

test("what comes into the place of one that is gone gets it", async () => {
  find("first").focus();
  find("first").closest("li")!.remove();
  await turn();
  expect(focused()).toBe("second");
});

test("what comes before the next is what came into the place; at an end it is the last", async () => {
  find("first").focus();
  const item = find("first").closest("li")!;
  item.insertAdjacentHTML("afterend", '<li>answered</li><li><button name="more"></button></li>');
  item.remove();
  await turn();
  expect(focused()).toBe("more");
  find("second").focus();
  find("second").remove();
  await turn();
  expect(focused()).toBe("more");
});

test("the page that comes has it on the way back, and one that is left on the way there", async () => {
  const pane = document.querySelector("div")!;
  find("first").focus();
  find("first").remove();
  pane.dataset.page = "settings";
  await turn();
  expect(focused()).toBe("back");
  find("back").remove();
  pane.dataset.page = "check";
  await turn();
  expect(focused()).toBe("settings");
});

test("who clicks beside everything takes it away on purpose", async () => {
  find("first").focus();
  document.querySelector("ul")!.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  find("first").closest("li")!.remove();
  await turn();
  expect(focused()).toBeNull();
});

describe("coming back from the sheet, which office.js ends at the first control", () => {
  const leave = (): boolean => window.dispatchEvent(new Event("blur"));

  test("goes on where one was", () => {
    find("second").focus();
    leave();
    find("back").focus();
    expect(focused()).toBe("second");
  });

  test("goes on with what came into its place, where that is gone meanwhile", () => {
    find("first").focus();
    leave();
    find("first").closest("li")!.remove();
    find("back").focus();
    expect(focused()).toBe("second");
  });

  test("goes on where one was, though office.js moved the focus on Esc before it left", () => {
    find("second").focus();
    find("second").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    find("back").focus();
    leave();
    find("back").focus();
    expect(focused()).toBe("second");
  });

  test("begins at the first where nobody was in the pane, and where one went there oneself", () => {
    leave();
    find("back").focus();
    expect(focused()).toBe("back");
    find("second").focus();
    leave();
    find("second").dispatchEvent(new Event("keydown", { bubbles: true }));
    find("back").focus();
    expect(focused()).toBe("back");
  });
});

test("who clicks again what has the focus keeps it", async () => {
  find("first").focus();
  find("first").dispatchEvent(new Event("pointerdown", { bubbles: true }));
  find("first").closest("li")!.remove();
  await turn();
  expect(focused()).toBe("second");
});
