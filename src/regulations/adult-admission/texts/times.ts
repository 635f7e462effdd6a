import { plain } from "./plain";

/** A time of day in minutes after midnight. */
export type Minutes = number;

const at = (hour: number, minute: number): Minutes => 60 * hour + minute;

/** A time of day as written (9:00, 14：30, 上午9时, 0.375); NaN where it is none. */
export function timeOf(text: string): Minutes {
  const name = plain(text);
  if (/^0?\.\d+$/.test(name)) return Math.round(Number(name) * 24 * 60);
  const parts = /^(上午|下午|早上|晚上)?(\d{1,2})(?:[:时点](\d{1,2})?分?)?(?::00)?$/.exec(name);
  if (!parts) return NaN;
  const hour = Number(parts[2]) + (/下午|晚上/.test(parts[1] ?? "") && Number(parts[2]) < 12 ? 12 : 0);
  return hour < 24 ? at(hour, Number(parts[3] ?? 0)) : NaN;
}

/** From and to of a span of time ("9:00—11:30", "上午9:00至11:00"); NaN where it is none. */
export function spanOf(text: string): readonly [Minutes, Minutes] {
  const time = "((?:上午|下午)?\\d{1,2}[:时点]\\d{0,2}分?)";
  const found = new RegExp(`${time}(?:[—–\\-~～至到一]+)${time}`).exec(plain(text));
  const [start, end] = [timeOf(found?.[1] ?? ""), timeOf(found?.[2] ?? "")];
  // 下午2:30—4:30: the half of the day is said once.
  return [start, end < start ? end + 12 * 60 : end];
}
