/** What values of settings have to be, whatever law they belong to. */
import { certain } from "./certain";
import { entriesOf, type SettingValue } from "./context";
import type { Parameter, Range } from "./parameters";
import type { LocalText, Note } from "./text";

const PERCENT: LocalText = {
  vi: "Phải từ 0 đến 100 (%).",
  zh: "须在 0 到 100（%）之间。",
  mn: "0-ээс 100 (%) хүртэл байна.",
  en: "It has to be from 0 to 100 (%).",
};

const POINTS: LocalText = {
  vi: "Phải từ {low} đến {high} điểm.",
  zh: "须在 {low} 到 {high} 分之间。",
  mn: "{low}–{high} оноо байна.",
  en: "It has to be from {low} to {high} points.",
};

const YEAR: LocalText = {
  vi: "Phải là một năm, ví dụ 2025.",
  zh: "请填写年份，例如 2025。",
  mn: "Он бичнэ үү, жишээ нь 2025.",
  en: "It has to be a year, such as 2025.",
};

/** The two bounds that a setting gives; undefined where it gives none, or the higher one first. */
export function rangeIn(value: SettingValue | undefined): Range | undefined {
  const [low, high, ...others] = entriesOf(value).map(Number);
  if (low === undefined || high === undefined || others.length > 0) return undefined;
  return low <= high ? [low, high] : undefined;
}

/** A value whose numbers, one or several, are all in a range. */
const within =
  (low: number, high: number, text: LocalText, isOne: (value: number) => boolean = () => true) =>
  (value: SettingValue): Note | undefined => {
    const several = entriesOf(value);
    const isWithin = (one: SettingValue): boolean =>
      typeof one === "number" && one >= low && one <= high && isOne(one);
    return (several.length > 0 ? several : [value]).every(isWithin) ? undefined : { text };
  };

/** Points of a scale that was never another one, or both bounds of a band of it. */
export const refuseNoPoints = ({ values: [scale] }: Parameter<Range>) => {
  const [low, high] = certain(scale, "bounds of a scale").value;
  const refuse = within(low, high, POINTS);
  return (value: SettingValue): Note | undefined => {
    const note = refuse(value);
    return note && { ...note, args: { low, high } };
  };
};

/** A share in percent; a bound of one likewise. */
export const refuseNoPercent = within(0, 100, PERCENT);

export const refuseNoYear = within(1900, 2200, YEAR, Number.isInteger);
