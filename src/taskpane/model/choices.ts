import { LANGUAGES, NO_SETTINGS, type Language, type Settings, type SettingValue } from "../../rules";
import { PALETTE_NAMES, type Palette } from "../../marks/looks";
import type { Mapping } from "../../sheets";
import { parseMapping } from "./mapping-file";
import type { SetAsideFinding } from "./set-aside";

/** What the user has chosen for this workbook; it is kept in the workbook and found again. */
export interface Choices {
  /** Undefined: as Excel's own. */
  readonly language?: Language;
  /** Id of the regulation; undefined: as recognised. */
  readonly regulation?: string;
  /** Name of the sheet whose findings are shown; undefined: all sheets. */
  readonly sheet?: string;
  /** `YYYY-MM-DD`; undefined: today, or the regulation's last day in force. */
  readonly asOf?: string;
  /** Check again after every edit. */
  readonly recheck: boolean;
  /** Readings and settings by regulation id. */
  readonly settings: Readonly<Record<string, Settings>>;
  /** What the user confirmed of columns and rows. */
  readonly mapping?: Mapping;
  /** Ids of the report sheets that the add-in made: they are nothing to check. */
  readonly reports: readonly string[];
  /** Ids of its lists to be signed, likewise. */
  readonly lists: readonly string[];
  /** Findings that the user set aside, each with the reason. */
  readonly aside: readonly SetAsideFinding[];
  /** The colours of marks; undefined: the usual ones. */
  readonly palette?: Palette;
  /** The day on which the marks that the workbook bears were made, by the user's calendar (`YYYY-MM-DD`). */
  readonly markedAt?: string;
}

export const NO_CHOICES: Choices = { recheck: false, settings: {}, reports: [], lists: [], aside: [] };

/** Ids of the sheets that the add-in made. */
export const ownSheets = ({ reports, lists }: Choices): readonly string[] => [...reports, ...lists];

type SettingsOf = Choices["settings"];

/** The settings with another reading of a regulation. */
export const withReading = (
  { settings }: Choices,
  regulation: string,
  id: string,
  option: string
): SettingsOf => {
  const { readings, values } = settings[regulation] ?? NO_SETTINGS;
  return { ...settings, [regulation]: { readings: { ...readings, [id]: option }, values } };
};

/** The settings with a value that the text leaves open; undefined takes it away. */
export const withValue = (
  { settings }: Choices,
  regulation: string,
  id: string,
  value: SettingValue | undefined
): SettingsOf => {
  const { readings, values } = settings[regulation] ?? NO_SETTINGS;
  const others = Object.entries(values).filter(([key]) => key !== id);
  const all = value === undefined ? others : [...others, [id, value] as const];
  return { ...settings, [regulation]: { readings, values: Object.fromEntries(all) } };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((text) => textOf(text) ?? []) : [];

/** Reads what a workbook kept. A part that is not as it should be counts as not chosen: nobody loses a check. */
export function parseChoices(kept: unknown): Choices {
  if (!isObject(kept)) return NO_CHOICES;
  const settings = isObject(kept.settings) ? Object.entries(kept.settings) : [];
  return {
    language: LANGUAGES.find((language) => language === kept.language),
    regulation: textOf(kept.regulation),
    sheet: textOf(kept.sheet),
    asOf: textOf(kept.asOf),
    recheck: kept.recheck === true,
    settings: Object.fromEntries(settings.map(([id, value]) => [id, parseSettings(value)])),
    mapping: parseMapping(kept.mapping),
    reports: textsOf(kept.reports),
    lists: textsOf(kept.lists),
    aside: Array.isArray(kept.aside) ? kept.aside.flatMap(parseAside) : [],
    palette: PALETTE_NAMES.find((name) => name === kept.palette),
    markedAt: textOf(kept.markedAt),
  };
}

function parseAside(kept: unknown): SetAsideFinding[] {
  if (!isObject(kept)) return [];
  const [rule, sheet, reason] = [textOf(kept.rule), textOf(kept.sheet), textOf(kept.reason)];
  if (rule === undefined || sheet === undefined || reason === undefined) return [];
  return [{ rule, sheet, cell: textOf(kept.cell) ?? null, record: textOf(kept.record) ?? "", reason }];
}

function parseSettings(kept: unknown): Settings {
  if (!isObject(kept)) return NO_SETTINGS;
  const readings = isObject(kept.readings) ? Object.entries(kept.readings) : [];
  const values = isObject(kept.values) ? Object.entries(kept.values) : [];
  return {
    readings: Object.fromEntries(
      readings.filter((entry): entry is [string, string] => textOf(entry[1]) !== undefined)
    ),
    values: Object.fromEntries(values.filter((entry): entry is [string, SettingValue] => isValue(entry[1]))),
  };
}

/** Settings are lists of grounds with their points at the most; what is deeper was made by no pane. */
const MOST_DEEP = 6;

const isValue = (value: unknown, deep = 0): value is SettingValue =>
  typeof value === "string" ||
  typeof value === "number" ||
  (deep < MOST_DEEP &&
    ((Array.isArray(value) && value.every((part) => isValue(part, deep + 1))) ||
      (isObject(value) && Object.values(value).every((part) => isValue(part, deep + 1)))));
