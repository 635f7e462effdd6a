/**
 * What the pane keeps for a workbook. Excel keeps it in the workbook; a page has none to write into, so the
 * browser keeps it on this machine, by the file's name. It is what was chosen, not what stands in cells.
 */
const KEY = "regcheck.v1";
const MOST_FILES = 100;
/** A browser gives a page some five million characters. */
const MOST_CHARACTERS = 2_000_000;

/** The part of `localStorage` that is needed; a browser may forbid it, then nothing is kept. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

interface Kept {
  readonly language?: string;
  /** The last one used stands last. */
  readonly files: readonly (readonly [name: string, choices: unknown])[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function read(shelf: Shelf | undefined): Kept {
  let kept: unknown;
  try {
    kept = JSON.parse(shelf?.getItem(KEY) ?? "null");
  } catch {
    kept = undefined;
  }
  if (!isObject(kept) || !Array.isArray(kept.files)) return { files: [] };
  const files = (kept.files as unknown[]).flatMap((entry) =>
    Array.isArray(entry) && typeof entry[0] === "string" ? [[entry[0], entry[1] as unknown] as const] : []
  );
  return { files, ...(typeof kept.language === "string" && { language: kept.language }) };
}

export class Keeper {
  constructor(private readonly shelf: Shelf | undefined) {}

  /** The language that was chosen last, for whatever file. */
  get language(): string | undefined {
    return read(this.shelf).language;
  }

  /** What was chosen for a file, in the language that was chosen last; undefined where nothing was. */
  choicesOf(file: string): unknown {
    const { files, language } = read(this.shelf);
    const choices = files.find(([name]) => name === file)?.[1];
    return isObject(choices) && language !== undefined ? { ...choices, language } : choices;
  }

  /** Keeps a language for all files, as far as the browser keeps anything. */
  keepLanguage(language: string): void {
    const { files } = read(this.shelf);
    try {
      this.shelf?.setItem(KEY, JSON.stringify({ language, files } satisfies Kept));
    } catch {
      // The next visit begins in the browser's language.
    }
  }

  /** @throws where the browser keeps nothing, or no more */
  keep(file: string, choices: unknown): void {
    if (!this.shelf) throw new Error("nothing can be kept here");
    const kept = read(this.shelf);
    const others = kept.files.filter(([name]) => name !== file);
    let files = [...others, [file, choices] as const].slice(-MOST_FILES);
    const language =
      isObject(choices) && typeof choices.language === "string" ? choices.language : kept.language;
    const text = (): string => JSON.stringify({ language, files } satisfies Kept);
    while (files.length > 1 && text().length > MOST_CHARACTERS) files = files.slice(1);
    this.shelf.setItem(KEY, text());
  }
}

/** The browser's shelf, where it has one for this page. */
export function browserShelf(): Shelf | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
