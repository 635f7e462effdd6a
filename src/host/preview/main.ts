/** The page that plays Excel: the grid on the left, the add-in's pane on the right, a bar to open files. */
import { readWorkbook, WorkbookReadError } from "../../xlsx/read";
import type { WorkbookFile } from "../../xlsx/types";
import { Engine } from "../engine/engine";
import { createWebUniver, drawnAt, isEditing, whenDrawn } from "../engine/platform-web";
import { Excel } from "../excel";
import { describeFunctions } from "../functions/office";
import type { FunctionDescription } from "../functions/provider";
import type { PressedKeys } from "../protocol/host";
import { workbookOf } from "../workbook-of";
import { ChartLayer } from "./charts";
import { handleFor, type PreviewHandle } from "./handle";
import { keysOf, loadRibbon, showRibbon, type RibbonButton, type Shortcut } from "./ribbon";

declare global {
  interface Window {
    /** For tests: the workbook behind the grid. Absent until a workbook is open. */
    regcheckHost?: PreviewHandle;
  }
}

const NAMESPACE = "REG";
const query = new URLSearchParams(location.search);
const locale = query.get("locale") ?? "en-US";
/** `?blankAs=zero` plays Excel on the desktop. */
const blankAs = query.get("blankAs") === "zero" ? "zero" : "null";
const element = (id: string): HTMLElement => document.getElementById(id)!;

interface Opened {
  readonly engine: Engine;
  readonly excel: Excel;
  close(): void;
}

let opened: Opened | undefined;

/** Where the add-in comes from: this server, or, as in Excel, another one. */
let addin = new URL("addin/", location.href);

function open(file: WorkbookFile, name: string, functions: readonly FunctionDescription[]): void {
  opened?.close();
  const container = document.createElement("div");
  container.style.height = "100%";
  element("grid").replaceChildren(container);
  const univer = createWebUniver(container);
  const engine = new Engine(univer, file, name);
  const frame = document.createElement("iframe");
  const excel = new Excel(engine, {
    functions,
    locale,
    blankAs,
    pane: { show: showPaneWindow, isShown: () => !element("pane").hidden },
    onLeave: focusGrid,
    onKeys: pressShortcut,
    documentUrl: new URL(name, location.href).href,
    post(text) {
      frame.contentWindow?.postMessage(text, addin.origin);
      // Of charts the grid knows nothing: whatever was asked for, they may be others now.
      charts.drawSoon();
    },
  });
  const charts = new ChartLayer({
    engine,
    grid: element("grid"),
    charts: excel.document.charts,
    drawnAt: (area) => drawnAt(univer, engine.unit, area),
  });
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow) excel.receive(event.data);
  };
  addEventListener("message", receive);
  let isPlayed = false;
  const isCellEdited = (): boolean => isPlayed || isEditing(univer);
  excel.whileEditing(isCellEdited);
  const drawn = whenDrawn(univer);
  window.regcheckHost = handleFor(excel, {
    drawn: () => drawn,
    isCellEdited,
    setCellEditing: (on) => (isPlayed = on),
  });
  element("name").textContent = name;
  opened = {
    engine,
    excel,
    close() {
      removeEventListener("message", receive);
      frame.remove();
      void engine.dispose();
    },
  };
  showPane(frame);
}

function showPaneWindow(on: boolean): void {
  element("pane").hidden = !on;
  element("toggle").setAttribute("aria-expanded", String(on));
  dispatchEvent(new Event("resize"));
}

function focusGrid(): void {
  element("grid").querySelector<HTMLElement>("canvas")?.focus();
}

/** Buttons run commands by their names, as the ribbon does; one without a command shows the pane. */
function press({ id, command }: Pick<RibbonButton, "id" | "command">): void {
  if (command === undefined) showPaneWindow(true);
  else opened?.excel.office.command(id, command);
}

let shortcuts: readonly Shortcut[] = [];

/** Runs the command of a shortcut that was pressed in the add-in's page, as Excel does. */
function pressShortcut({ keyCode, ...held }: PressedKeys): void {
  // Of other keys the codes are those of other letters: F6 would be "u".
  const isPlain = (keyCode >= 48 && keyCode <= 57) || (keyCode >= 65 && keyCode <= 90);
  if (isPlain) runShortcut(keysOf({ ...held, key: String.fromCharCode(keyCode) }));
}

/** Whether the keys are a shortcut of the add-in. */
function runShortcut(keys: string): boolean {
  const shortcut = shortcuts.find((known) => known.keys === keys);
  if (shortcut) press({ id: shortcut.command, command: shortcut.command });
  return shortcut !== undefined;
}

/** The add-in's shortcuts, and F6 from the sheet into the pane. */
function takeKeys(): void {
  addEventListener(
    "keydown",
    (event) => {
      const keys = keysOf(event);
      const isShortcut = runShortcut(keys);
      if (!isShortcut && !/^(Ctrl\+)?F6$/.test(keys)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isShortcut) return;
      element("pane").querySelector("iframe")?.focus();
      opened?.excel.office.enter();
    },
    true
  );
}

/** office.js finds its host by the frame's name, which must stand before the page loads. */
function showPane(frame: HTMLIFrameElement): void {
  frame.name = JSON.stringify({
    baseFrameName: "regcheck",
    hostInfo: `Excel|Web|16.01|${locale}|regcheck||disableLogging|3`,
    xdmInfo: `conversation-${Date.now()}|regcheck|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  frame.title = "RegCheck";
  frame.src = new URL("taskpane.html", addin).href;
  element("pane").replaceChildren(frame);
}

const REASONS: Readonly<Record<string, string>> = {
  encrypted: "The workbook is protected by a password.",
  "old-xls": "An old .xls workbook: save it as .xlsx first.",
  "binary-xlsb": "A binary .xlsb workbook: save it as .xlsx first.",
};

async function openBytes(
  bytes: ArrayBuffer,
  name: string,
  functions: readonly FunctionDescription[]
): Promise<void> {
  element("problem").textContent = "";
  try {
    open(await readWorkbook(new Uint8Array(bytes)), name, functions);
  } catch (error) {
    if (!(error instanceof WorkbookReadError)) throw error;
    element("problem").textContent = `${name}: ${REASONS[error.code] ?? "not an .xlsx workbook."}`;
  }
}

async function openUrl(url: string, name: string, functions: readonly FunctionDescription[]): Promise<void> {
  const answer = await fetch(url);
  if (answer.ok) await openBytes(await answer.arrayBuffer(), name, functions);
}

interface Start {
  readonly file: string | null;
  readonly templates: readonly string[];
  /** The add-in's address. */
  readonly addin: string;
}

function wire(functions: readonly FunctionDescription[], templates: readonly string[]): void {
  const input = element("file") as HTMLInputElement;
  const take = (file: File | undefined | null): void => {
    if (file) void file.arrayBuffer().then((bytes) => openBytes(bytes, file.name, functions));
  };
  input.addEventListener("change", () => {
    take(input.files?.[0]);
    input.value = "";
  });
  const select = element("templates") as HTMLSelectElement;
  for (const name of templates) select.add(new Option(name, name));
  select.addEventListener("change", () => {
    if (select.value) void openUrl(`templates/${encodeURIComponent(select.value)}`, select.value, functions);
  });
  const grid = element("grid");
  grid.addEventListener("dragover", (event) => {
    event.preventDefault();
    grid.classList.add("dropping");
  });
  grid.addEventListener("dragleave", () => grid.classList.remove("dropping"));
  grid.addEventListener("drop", (event) => {
    event.preventDefault();
    grid.classList.remove("dropping");
    take(event.dataTransfer?.files[0]);
  });
  const toggle = element("toggle");
  toggle.addEventListener("click", () => {
    showPaneWindow(element("pane").hidden);
  });
}

async function start(): Promise<void> {
  const { file, templates, addin: address }: Start = await (await fetch("start.json")).json();
  addin = new URL(address, location.href);
  const [metadata, loaded] = await Promise.all([
    fetch(new URL("functions.json", addin)).then(
      (answer) => (answer.ok ? answer.json() : { functions: [] }) as Promise<unknown>
    ),
    loadRibbon(addin, locale),
  ]);
  showRibbon(element("ribbon"), loaded.ribbon, press);
  ({ shortcuts } = loaded);
  takeKeys();
  const functions = describeFunctions(metadata, NAMESPACE);
  wire(functions, templates);
  if (file !== null) await openUrl("workbook", file, functions);
  if (!opened) open(workbookOf(), "Book1.xlsx", functions);
}

void start();
