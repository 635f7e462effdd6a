import { certain, entriesOf, valueOn, zh, type Note, type Serial, type SettingValue } from "../../../rules";
import { plain } from "../texts";
import { BONUS } from "../parameters";
import { nationalGround } from "./grounds";

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

/**
 * Reads the setting of type "grounds": a list of {ground, points, source, code}; what is incomplete is left out. A code
 * may do without points where it stands for a national ground.
 */
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
    const isComplete = !Number.isNaN(points) || nationalGround(ground)?.kind === "national";
    if (code !== "" && isComplete) codes.set(code.padStart(2, "0"), local);
  }
  return {
    all: [...names.values()],
    byName: (name) => names.get(plain(name)),
    byCodes(text) {
      if (codes.size === 0 || !/^\d+$/.test(text)) return undefined;
      const digits = text.length % 2 === 0 ? text : `0${text}`;
      const found = [...digits.matchAll(/\d\d/g)].map(([code]) => codes.get(code));
      return found.every((local): local is LocalGround => local !== undefined) ? found : undefined;
    },
  };
}

const ABOVE = zh`“{ground}”加{points}分，宽于全国规定的{own}分，请核对依据
  | “{ground}” with {points} points is looser than the national text, which gives {own}: check its source`;
const REFUSED = zh`“{ground}”在全国规定中不予加分，请核对依据
  | The national text gives no points for “{ground}”: check its source`;
const ABOVE_ALL = zh`“{ground}”加{points}分，超过全国规定的最高分{own}分，请核对依据
  | “{ground}” with {points} points is above the most that the national text gives, {own}: check its source`;

/** What of a province's own grounds (附件1 八（二）) is looser than the national text on a day: said, never refused. */
export function looserGrounds(value: SettingValue | undefined, on: Serial): readonly Note[] {
  const given = Object.values(BONUS).flatMap((points) => valueOn(points, on) ?? []);
  // A day on which the text is not in force has nothing to compare with.
  if (given.length === 0) return [];
  const most = Math.max(...given);
  return localGrounds(value).all.flatMap(({ ground, points }): Note[] => {
    const national = nationalGround(ground);
    if (national?.kind === "refused") return [{ text: REFUSED, args: { ground } }];
    const own = national ? certain(valueOn(BONUS[national.clause], on), "points of each clause") : most;
    if (points <= own) return [];
    return [{ text: national ? ABOVE : ABOVE_ALL, args: { ground, points, own } }];
  });
}
