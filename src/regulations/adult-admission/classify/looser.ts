import { valueOn, zh, type Note, type Serial, type SettingValue } from "../../../rules";
import { BONUS } from "../parameters";
import { nationalGround } from "./grounds";
import { localGrounds } from "./local-grounds";

const ABOVE = zh`“{ground}”加{points}分，宽于全国规定的{own}分，请核对依据
  | “{ground}” with {points} points is looser than the national text, which gives {own}: check its source`;
const REFUSED = zh`“{ground}”在全国规定中不予加分，请核对依据
  | The national text gives no points for “{ground}”: check its source`;
const ABOVE_ALL = zh`“{ground}”加{points}分，超过全国规定的最高分{own}分，请核对依据
  | “{ground}” with {points} points is above the most that the national text gives, {own}: check its source`;

/** What of a province's own grounds (附件1 八（二）) is looser than the national text on a day: said, never refused. */
export function looserGrounds(value: SettingValue | undefined, on: Serial): readonly Note[] {
  const most = Math.max(...Object.values(BONUS).map((points) => valueOn(points, on) ?? 0));
  return localGrounds(value).all.flatMap(({ ground, points }): Note[] => {
    const national = nationalGround(ground);
    if (national?.kind === "refused") return [{ text: REFUSED, args: { ground } }];
    const own = national ? (valueOn(BONUS[national.clause], on) ?? 0) : most;
    if (points <= own) return [];
    return [{ text: national ? ABOVE : ABOVE_ALL, args: { ground, points, own } }];
  });
}
