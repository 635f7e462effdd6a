import type { Label } from "../../text/normalise";
import { Words } from "../words";

/** Words in short, as any sheet of the language writes them. */
export const GENERAL = new Words();
export const short = (words: string): string => GENERAL.short(words);

/** A test of a label's words: in short, without what stands in brackets. */
export const is =
  (pattern: RegExp) =>
  (label: Label | undefined): boolean =>
    label !== undefined && pattern.test(short(label.bareWords));

/** People that are counted, in Vietnamese. */
export const PEOPLE = "(?:hs|học sinh|gv|giáo viên|cbgv|cbgvnv|em|người)";
