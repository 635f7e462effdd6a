import { loadRegulation, loadRegulations } from "../../regulations/library";
import { today, type Language, type Serial } from "../../rules";
import type { Surroundings } from "../../taskpane/model/desk";
import { Pane } from "../../taskpane/model/pane";
import type { PaneState } from "../../taskpane/model/state";
import { cellAddress } from "../../xlsx/a1";
import { WorkbookReadError, type ReadFailure } from "../../xlsx/errors";
import { pageText, type PageKey, type Say } from "../texts";
import { Book, type Place } from "./book";
import type { CopyKind, Download } from "./downloads";
import { parseInput } from "./input";
import type { Keeper } from "./keep";
import { BookRoom } from "./room";

/** What is on top: a sheet of the file, or a report that was made. */
export type Front = { readonly sheet: number } | { readonly report: string };

export interface PageState {
  readonly language: Language;
  /** The name of a file that is being read. */
  readonly opening?: string;
  readonly open?: OpenFile;
  readonly say?: Say;
}

/** A file that is open. */
export interface OpenFile {
  readonly book: Book;
  readonly pane: Pane;
  readonly paneState: PaneState;
  readonly front: Front;
  /** The selected cell of each sheet that had one, by index. */
  readonly selected: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
  /** Counts what was shown from outside the grid: it scrolls there. */
  readonly shown: number;
  /** Counts changes of the book, which is no value. */
  readonly version: number;
}

export interface PageSurroundings {
  readonly keeper: Keeper;
  /** The browser's language, as far as we speak it. */
  readonly language: Language;
  readonly onState: (state: PageState) => void;
  /** Hands a file to the user. */
  readonly save: (download: Download) => void;
  /** Asks whether corrections that are in no file yet may go. */
  readonly mayLose: (question: string) => boolean;
  readonly today?: () => Serial;
  /** Who recognises and judges; on the page itself where nobody is named. */
  readonly engine?: Surroundings["engine"];
}

/** Above that a browser may have no memory left for the page; the command line takes such files. */
const MOST_BYTES = 150_000_000;

const FAILURES: Readonly<Record<ReadFailure, PageKey>> = {
  empty: "fileEmpty",
  "not-xlsx": "fileNotXlsx",
  "old-xls": "fileOldXls",
  "binary-xlsb": "fileBinary",
  encrypted: "fileEncrypted",
  corrupt: "fileCorrupt",
  "too-large": "fileTooLarge",
};

/** Everything that the user can do on the page, beside what they can do in the pane. */
export class Page {
  state: PageState;
  private room: BookRoom | undefined;
  /** Counts files: one that is left before it was read is not shown. */
  private turn = 0;

  constructor(private readonly around: PageSurroundings) {
    this.state = { language: around.language };
  }

  /** Opens a file; what was open goes. */
  open = async (file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<void> => {
    if (this.state.open?.book.unsaved && !this.around.mayLose(pageText("mayLose", this.state.language)))
      return;
    const turn = ++this.turn;
    this.set({ opening: file.name, say: undefined });
    try {
      if (file.size > MOST_BYTES) throw new WorkbookReadError("too-large", "The file");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const book = await Book.open(file.name, bytes);
      if (turn === this.turn) await this.show(book);
    } catch (error) {
      if (turn !== this.turn) return;
      const key = error instanceof WorkbookReadError ? FAILURES[error.code] : "fileUnreadable";
      this.set({ opening: undefined, say: { tone: "error", key, args: { file: file.name } } });
    }
  };

  private async show(book: Book): Promise<void> {
    const room = new BookRoom(book, this.around.keeper, {
      show: (sheet, cell) => this.bring(sheet, cell),
      showReport: (report) => this.patch({ front: { report } }),
      redraw: () => this.redraw(),
    });
    const pane: Pane = new Pane({
      excel: room,
      engine: this.around.engine,
      law: { load: loadRegulation, all: loadRegulations },
      language: this.state.language,
      today: this.around.today ?? today,
      onState: (paneState) => {
        if (this.state.open?.pane === pane) this.patch({ paneState }, paneState.language);
      },
    });
    this.room = room;
    const visible = book.sheets.findIndex(({ hidden }) => !hidden);
    const sheet = book.sheets[book.activeSheet]?.hidden === false ? book.activeSheet : Math.max(0, visible);
    const open: OpenFile = {
      book,
      pane,
      paneState: pane.state,
      front: { sheet },
      selected: new Map(),
      shown: 0,
      version: 0,
    };
    const { uncalculated } = book;
    const say: Say | undefined =
      uncalculated > 0 ? { tone: "info", key: "uncalculated", args: { n: uncalculated } } : undefined;
    this.set({ open, opening: undefined, say });
    await pane.prepare();
    await pane.open();
  }

  setLanguage = (language: Language): void => {
    this.around.keeper.keepLanguage(language);
    this.set({ language });
  };
  hush = (): void => this.set({ say: undefined });

  showSheet = (sheet: number): void => this.patch({ front: { sheet } });
  showReport = (report: string): void => this.patch({ front: { report } });

  /** The user selects a cell in the grid. */
  select = (place: Place): void => {
    this.choose(place.sheet, place);
    this.room?.selected(place);
  };

  /**
   * Takes what was typed into a cell.
   *
   * @returns whether it was taken; if not, the page says why
   */
  type = (place: Place, typed: string): boolean => {
    const open = this.state.open;
    if (!open) return false;
    const { book } = open;
    const refusal = book.refusal(place);
    if (refusal) return this.refuse(refusal === "array" ? "cellArray" : "cellProtected", place);
    if (/^[=＝]/.test(typed)) return this.refuse("cellFormula", place);
    const { numberFormat } = book.style(place);
    const value = parseInput(typed, { numberFormat, language: this.state.language, date1904: book.date1904 });
    if (value === book.value(place) && book.formula(place) === undefined) return true;
    const before = book.uncalculated;
    book.correct(place, value);
    this.afterCorrection(place, before);
    return true;
  };

  undo = (): void => {
    const place = this.state.open?.book.undo();
    if (!place) return;
    this.bring(place.sheet, place);
    this.afterCorrection(place, Infinity);
  };

  private afterCorrection(place: Place, before: number): void {
    const uncalculated = this.state.open?.book.uncalculated ?? 0;
    const say: Say | undefined =
      uncalculated > before
        ? { tone: "info", key: "outdated", args: { n: uncalculated - before } }
        : undefined;
    this.set({ say });
    this.redraw();
    this.room?.edited(place);
  }

  private refuse(key: PageKey, { row, column }: Place): false {
    this.set({ say: { tone: "error", key, args: { cell: cellAddress(row, column) } } });
    return false;
  }

  /** Hands out a copy; what cannot be made is said. */
  download = async (kind: CopyKind): Promise<void> => {
    const { open, language } = this.state;
    if (!open) return;
    const { book, paneState } = open;
    const { outcome } = paneState;
    try {
      // Nobody waits for what writes files before they want one.
      const { copyName, correctedCopy, decided, markedFile, reportFile } = await import("./downloads");
      const name = copyName(book.name, kind, language);
      if (kind === "corrected") this.around.save({ name, bytes: correctedCopy(book) });
      else if (outcome && kind === "marked")
        this.around.save({ name, ...this.told(markedFile(book, decided(outcome, paneState), language)) });
      else if (outcome) this.around.save({ name, bytes: reportFile(decided(outcome, paneState), language) });
      if (kind !== "report") book.unsaved = false;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.set({ say: { tone: "error", key: "copyFailed", args: { detail } } });
    }
  };

  private told({ bytes, say }: { bytes: Uint8Array; say?: Say }): { bytes: Uint8Array } {
    this.set({ say });
    return { bytes };
  }

  private bring(sheet: number, cell: { readonly row: number; readonly column: number } | undefined): void {
    if (cell) this.choose(sheet, cell);
    this.patch({ front: { sheet }, shown: (this.state.open?.shown ?? 0) + 1 });
  }

  private choose(sheet: number, { row, column }: { readonly row: number; readonly column: number }): void {
    const known = this.state.open?.selected ?? new Map();
    this.patch({ selected: new Map(known).set(sheet, { row, column }) });
  }

  private redraw(): void {
    this.patch({ version: (this.state.open?.version ?? 0) + 1 });
  }

  private patch(part: Partial<OpenFile>, language = this.state.language): void {
    const { open } = this.state;
    if (open) this.set({ open: { ...open, ...part }, language });
  }

  private set(part: Partial<PageState>): void {
    this.state = { ...this.state, ...part };
    this.around.onState(this.state);
  }
}
