/**
 * Stands for the part of the embedded workbook that draws, where nothing is drawn: the command line. Its other
 * parts name these things when they load; whoever asks for a measure of the screen is told that there is none.
 */
const noScreen = (): never => {
  throw new Error("Nothing is drawn on the command line");
};

/** Made for each sheet when a workbook opens, and asked only by what draws. */
export class SpreadsheetSkeleton {
  calculate = noScreen;
  dispose(): void {}
}

export class SheetExtension {}

export const SpreadsheetExtensionRegistry = { add(): void {}, delete(): void {} };

export const FIX_ONE_PIXEL_BLUR_OFFSET = 0.5;

export const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

export const hasCJKText = (text: string): boolean =>
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/.test(text);

export const precisionTo = noScreen;
