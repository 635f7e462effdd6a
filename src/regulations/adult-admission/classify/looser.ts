import { valueOn, type LocalText, type Note, type Serial, type SettingValue } from "../../../rules";
import { BONUS } from "../parameters";
import { nationalGround, type BonusClause } from "./grounds";
import { localGrounds } from "./local-grounds";

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

/** What of a province's own grounds (附件1 八（二）) is looser than the national text on a day: said, never refused. */
export function looserGrounds(value: SettingValue | undefined, on: Serial): readonly Note[] {
  const pointsOf = (clause: BonusClause): number => valueOn(BONUS[clause], on) ?? 0;
  const most = Math.max(...Object.values(BONUS).map((points) => valueOn(points, on) ?? 0));
  return localGrounds(value).all.flatMap(({ ground, points }): Note[] => {
    const national = nationalGround(ground);
    if (national?.kind === "refused") return [{ text: REFUSED, args: { ground } }];
    const own = national ? pointsOf(national.clause) : most;
    if (points <= own) return [];
    return [{ text: national ? ABOVE : ABOVE_ALL, args: { ground, points, own } }];
  });
}
