import { certain, classesIn, patternIn } from "../../../rules";
import { plain } from "../texts";
import { EXEMPTIONS } from "../vocabulary/grounds";

/** What is claimed for an exemption from the examination (五(五)1 to 3). */
export type ExemptionClaim =
  | { readonly clause: "5.5.1"; readonly holds: boolean }
  | { readonly clause: "5.5.2"; readonly event: Meeting }
  | { readonly clause: "5.5.3-1" | "5.5.3-2" };

/** The three groups of sports events, by how many places exempt: Olympic sports, others. */
const MEETINGS = ["asian", "world", "national"] as const;
export type Meeting = (typeof MEETINGS)[number];

const HONOUR = /^(.*?)(劳动模范|劳模|先进工作者|五一劳动奖章)$/;
const NATIONAL = /^(?:中华)?全国(?:总工会)?$/;

const OTHER_EVENT = patternIn(EXEMPTIONS, "otherEvent");
const PROGRAMME = patternIn(EXEMPTIONS, "programme");
const SOLDIER = patternIn(EXEMPTIONS, "soldier");
const meetingIn = classesIn(EXEMPTIONS, MEETINGS);

/** "奥运会项目" says what kind of sport it is, and not where it was. */
const KIND_OF_SPORT = /非?奥(?:林匹克运动会|运会?)(?:比赛)?项目/g;

/** The group that a sports event belongs to, undefined where it is none of the text's. */
export function meetingOf(text: string): Meeting | undefined {
  const name = plain(text);
  if (OTHER_EVENT.test(name)) return undefined;
  return meetingIn(name.replace(KIND_OF_SPORT, "")) ?? meetingIn(name);
}

/** What a ground claims; undefined where it speaks of no exemption. */
export function exemptionClaim(text: string): ExemptionClaim | undefined {
  const name = plain(text)
    .replace(/[·.•]/g, "")
    .replace(/^(?:曾?荣?获得?|被?授予)/, "")
    .replace(/(?:荣誉)?(?:称号)?(?:获得者|称号)$/, "");
  if (PROGRAMME.test(name)) return { clause: "5.5.3-1" };
  if (SOLDIER.test(name)) return { clause: "5.5.3-2" };
  const event = meetingOf(name);
  if (event) return { clause: "5.5.2", event };
  const honour = HONOUR.exec(name);
  return honour
    ? { clause: "5.5.1", holds: NATIONAL.test(certain(honour[1], "who gives an honour")) }
    : undefined;
}

/** 奥运会项目 or 非奥运会项目; undefined where a text says neither. */
export function isOlympic(text: string): boolean | undefined {
  const name = plain(text);
  if (/非奥/.test(name)) return false;
  return /奥运|^奥/.test(name) ? true : undefined;
}

const OLYMPIC_GAMES = patternIn(EXEMPTIONS, "olympicGames");

/** The same of an event with all that is said of it: the Olympic Games have no other sports than theirs. */
export function isOlympicIn(text: string): boolean | undefined {
  const said = /项目/.test(text) ? isOlympic(text) : undefined;
  return said ?? (OLYMPIC_GAMES.test(plain(text).replace(KIND_OF_SPORT, "")) || undefined);
}
