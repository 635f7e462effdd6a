import type { LocalText, Note, SettingValue } from "../../../rules";
import { BONUS } from "../parameters";
import { nationalGround, type BonusClause } from "./grounds";

const ABOVE: LocalText = {
  zh: "“{ground}”加{points}分，宽于全国规定的{own}分，请核对依据",
  vi: "“{ground}” cộng {points} điểm, rộng hơn mức {own} điểm của văn bản quốc gia; hãy kiểm tra lại căn cứ",
  mn: "«{ground}» {points} оноо нь улсын журмын {own} онооноос өгөөмөр байна; үндэслэлийг нягтална уу",
  en: "“{ground}” with {points} points is looser than the national text, which gives {own}: check its source",
};
const REFUSED: LocalText = {
  zh: "“{ground}”在全国规定中不予加分，请核对依据",
  vi: "“{ground}” không được cộng điểm theo văn bản quốc gia; hãy kiểm tra lại căn cứ",
  mn: "«{ground}» үндэслэлд улсын журмаар оноо өгдөггүй; үндэслэлийг нягтална уу",
  en: "The national text gives no points for “{ground}”: check its source",
};
const ABOVE_ALL: LocalText = {
  zh: "“{ground}”加{points}分，超过全国规定的最高分{own}分，请核对依据",
  vi: "“{ground}” cộng {points} điểm, vượt mức cao nhất {own} điểm của văn bản quốc gia; hãy kiểm tra lại căn cứ",
  mn: "«{ground}» {points} оноо нь улсын журмын дээд {own} онооноос их байна; үндэслэлийг нягтална уу",
  en: "“{ground}” with {points} points is above the most that the national text gives, {own}: check its source",
};

const pointsOf = (clause: BonusClause): number => BONUS[clause].values[0]?.value ?? 0;

/** What of a province's own grounds (附件1 八（二）) is looser than the national text: said, never refused. */
export function looserGrounds(value: SettingValue | undefined): readonly Note[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly SettingValue[]).flatMap((entry): Note[] => {
    if (typeof entry !== "object" || Array.isArray(entry)) return [];
    const { ground, points } = entry as Readonly<Record<string, SettingValue>>;
    if (typeof ground !== "string" || typeof points !== "number") return [];
    const national = nationalGround(ground);
    if (national?.kind === "refused") return [{ text: REFUSED, args: { ground } }];
    const own = national ? pointsOf(national.clause) : Math.max(...Object.values(BONUS).map(highest));
    if (points <= own) return [];
    return [{ text: national ? ABOVE : ABOVE_ALL, args: { ground, points, own } }];
  });
}

const highest = ({ values }: (typeof BONUS)[BonusClause]): number => values[0]?.value ?? 0;
