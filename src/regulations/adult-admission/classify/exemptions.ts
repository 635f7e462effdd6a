import { plain } from "./text";

/** What is claimed for an exemption from the examination (五(五)1 to 3). */
export type ExemptionClaim =
  | { readonly clause: "5.5.1"; readonly holds: boolean }
  | { readonly clause: "5.5.2"; readonly event: Meeting }
  | { readonly clause: "5.5.3-1" }
  | { readonly clause: "5.5.3-2" };

/** The three groups of sports events, by how many places exempt: Olympic sports, others. */
export type Meeting = "world" | "asian" | "national";

const HONOUR = /^(.*?)(劳动模范|劳模|先进工作者|五一劳动奖章)$/;
const NATIONAL = /^(?:中华)?全国(?:总工会)?$/;

/** Junior, school, disabled and preliminary events are not those of the text. */
const OTHER_EVENT =
  /青年|少年|青少|学生|大学|中学|残|特奥|特殊|预选|选拔|资格赛|分站|青奥|省|农民|智力|锦标赛系列|邀请|军人/;
const MEETINGS: readonly (readonly [Meeting, RegExp])[] = [
  ["asian", /亚运会|亚洲运动会|亚洲杯|亚洲.*锦标赛|亚锦赛/],
  ["world", /奥运会|冬奥会|奥林匹克(?:夏季|冬季)?运动会|世界杯|世界.*锦标赛|世锦赛/],
  ["national", /全运会|全国运动会|中华人民共和国.*届运动会|全国.*锦标赛|全锦赛|全国.*冠军赛/],
];

const PROGRAMME =
  /选聘高校毕业生|到村任职|村官|三支一扶|志愿服务西部|西部计划|西部志愿者|特设岗位|特岗|农村义务教育阶段学校教师|服务基层项目|大学生村官/;
const SOLDIER =
  /退役士兵|退役军人|退伍军人|退伍士兵|退役义务兵|军转干部|军队转业|转业军官|复员干部|退役士官|退役军士|复员军官|转业干部/;

/** The group that a sports event belongs to, undefined where it is none of the text's. */
export function meetingOf(text: string): Meeting | undefined {
  const name = plain(text);
  if (OTHER_EVENT.test(name)) return undefined;
  return MEETINGS.find(([, pattern]) => pattern.test(name))?.[0];
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
  if (honour) return { clause: "5.5.1", holds: NATIONAL.test(honour[1] ?? "") };
  return undefined;
}

/** 奥运会项目 or 非奥运会项目; undefined where a text says neither. */
export function isOlympic(text: string): boolean | undefined {
  const name = plain(text);
  if (/非奥/.test(name)) return false;
  return /奥运|^奥/.test(name) ? true : undefined;
}

const WORDS: Readonly<Record<string, number>> = { 冠军: 1, 亚军: 2, 季军: 3, 金牌: 1, 银牌: 2, 铜牌: 3 };
const NUMERALS = "零一二三四五六七八九";

/** A place as it is written: 3, "第3名", "第三名", "季军"; undefined where it is none. */
export function placeOf(text: string): number | undefined {
  const name = plain(text).replace(/^(?:获|获得|并列)+/, "");
  if (name in WORDS) return WORDS[name];
  const figure = /^第?(\d{1,3})名?$/.exec(name)?.[1];
  if (figure) return Number(figure) >= 1 ? Number(figure) : undefined;
  const [, tens, ones] = /^第?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)名?$/.exec(name) ?? [];
  const value =
    (tens === undefined ? 0 : 10 * (tens === "" ? 1 : NUMERALS.indexOf(tens))) +
    NUMERALS.indexOf(ones || "零");
  return value >= 1 ? value : undefined;
}
