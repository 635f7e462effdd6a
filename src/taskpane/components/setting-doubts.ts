import { render } from "../../messages/format";
import {
  entriesOf,
  textIn,
  type Language,
  type LocalText,
  type Regulation,
  type Serial,
  type Setting,
  type Settings,
} from "../../rules";

const OVERLAP: LocalText = {
  vi: "Chồng lên “{other}”: một điểm không thể thuộc hai loại.",
  zh: "与“{other}”重叠：同一分数不能属于两个等次。",
  mn: "«{other}» гэсэнтэй давхцаж байна: нэг оноо хоёр ангилалд орж болохгүй.",
  en: "Overlaps with “{other}”: no score can be in two categories.",
};

type Bounds = readonly [low: number, high: number];

const boundsOf = ({ id, initial }: Setting, { values }: Settings): Bounds | undefined => {
  const value = values[id] ?? initial;
  const [low, high] = entriesOf(value);
  return typeof low === "number" && typeof high === "number" ? [low, high] : undefined;
};

/**
 * What is doubtful about a value, though it holds: looser than the text is on that day, or over another band of the
 * same clause.
 */
export function doubtsOf(
  setting: Setting,
  regulation: Regulation,
  settings: Settings,
  language: Language,
  on: Serial
): string[] {
  const looser = setting.looser?.(settings.values[setting.id], on) ?? [];
  const own = setting.type === "range" ? boundsOf(setting, settings) : undefined;
  const others = regulation.settings.filter((other) => {
    if (!own || other === setting || other.type !== "range" || other.clause.en !== setting.clause.en)
      return false;
    const bounds = boundsOf(other, settings);
    return bounds !== undefined && bounds[0] <= own[1] && own[0] <= bounds[1];
  });
  return [
    ...looser.map((note) => render(note, language)),
    ...others.map(({ label }) =>
      render({ text: OVERLAP, args: { other: textIn(label, language) } }, language)
    ),
  ];
}
