import { entriesOf, type SettingValue } from "../../../rules";
import { plain } from "./text";

/** A province's own ground: never one of the national text's. */
export interface LocalGround {
  readonly ground: string;
  readonly points: number;
  readonly source: string;
  /** Code in the province's table (two digits), where it has one. */
  readonly code?: string;
}

/** What a province's table says, looked up by name and by code. */
export interface LocalGrounds {
  /** Those with points, in the setting's order. */
  readonly all: readonly LocalGround[];
  byName(name: string): LocalGround | undefined;
  /** The entry of each two-digit code run together in a cell, undefined where one is not in the table. */
  byCodes(text: string): readonly LocalGround[] | undefined;
}

const isRecord = (value: SettingValue): value is { readonly [key: string]: SettingValue } =>
  typeof value === "object" && !Array.isArray(value);
const textOf = (value: SettingValue | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() : "";

/** Reads the setting of type "grounds": a list of {ground, points, source, code}; what is incomplete is left out. */
export function localGrounds(value: SettingValue | undefined): LocalGrounds {
  const names = new Map<string, LocalGround>();
  const codes = new Map<string, LocalGround>();
  for (const entry of entriesOf(value)) {
    if (!isRecord(entry)) continue;
    const ground = textOf(entry.ground);
    const written = textOf(entry.points);
    const code = textOf(entry.code) || (/^\d{1,2}$/.test(ground) ? ground : "");
    if (ground === "" || (written === "" && code === "")) continue;
    const points = written === "" ? NaN : Number(written.replace(/^\+|分$/g, ""));
    const local: LocalGround = { ground, points, source: textOf(entry.source), code: code || undefined };
    if (!Number.isNaN(points)) names.set(plain(ground), local);
    if (code !== "") codes.set(code.padStart(2, "0"), local);
  }
  return {
    all: [...names.values()],
    byName: (name) => names.get(plain(name)),
    byCodes(text) {
      if (codes.size === 0 || !/^\d+$/.test(text)) return undefined;
      const digits = text.length % 2 === 0 ? text : `0${text}`;
      const found = (digits.match(/\d\d/g) ?? []).map((code) => codes.get(code));
      return found.every((local): local is LocalGround => local !== undefined) ? found : undefined;
    },
  };
}
