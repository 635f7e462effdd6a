import { oncePerKey, PASS, patternIn, zh, type Context, type Judgement, type Row } from "../../../rules";
import { plain } from "../texts";
import { SYSTEMS } from "../vocabulary/systems";

/** Prior education as candidates state it. */
type Standing = "below" | "secondary" | "college" | "unknown";

const NOT_DONE = /肄业|在读|在校|未毕业|退学|辍学/;
const COLLEGE = /专科|大专|高职|本科|学士|硕士|博士|研究生|大学|双学位/;
const SECONDARY = /高中|中专|中等|职高|职中|技校|技工|中技|同等学[力历]|中职|高级中学/;
const BELOW = /初中|小学|文盲|初级中学|半文盲/;

function standingOf(text: string): Standing {
  if (NOT_DONE.test(text))
    return /高中|中专/.test(text) ? "below" : SECONDARY.test(text) ? "secondary" : "unknown";
  if (COLLEGE.test(text)) return "college";
  if (SECONDARY.test(text)) return "secondary";
  return BELOW.test(text) ? "below" : "unknown";
}

/** A diploma that comes with the end of a year, of which nobody knows whether it is over. */
const COMING = /(?:^|[^非往])应届(?!毕业)|[预待]毕业|拟毕业(?!论文|设计)|即将毕业|毕业班/;
const isComing = (text: string): boolean => COMING.test(text) || (NOT_DONE.test(text) && /应届/.test(text));

/** Of several educations in a cell ("专科毕业，本科在读") those that are over; all of it where none is said to be. */
function finished(text: string): string {
  const isOver = (one: string): boolean =>
    /毕业|结业/.test(one) && !NOT_DONE.test(one) && !isComing(one) && standingOf(one) !== "unknown";
  const over = text.split(/[,、;()/]|现|目前/).filter(isOver);
  return over.length > 0 ? over.join("、") : text;
}

/** Whether somebody is or was at a college, whom nobody admits without a secondary school; not where it is an aim. */
const attendsCollege = (text: string): boolean =>
  text.split(/[,、;()/]/).some((part) => COLLEGE.test(part) && !/拟|报|目标|志愿|大学(?:生|城)/.test(part));

/** Prior education by a cell's words: a province's candidates have few different ones, each read once. */
const priorIn = oncePerKey((text: string) => {
  const all = plain(text);
  const over = finished(all);
  const isEnough = /同等学[力历]/.test(all) || attendsCollege(all);
  return {
    all,
    over,
    standing: standingOf(over),
    isEnough,
    isComing: isComing(over),
    isOpen: NOT_DONE.test(over),
  };
});

const mayBeThere = (row: Row, at: string): Judgement =>
  row.unclear(at, NOT_YET_SAID, { args: { prior: stated(row) } });
const NOT_YET_SAID = zh`“{prior}”是否已取得毕业证书，无法判断
  | nobody can tell whether the diploma of “{prior}” is there yet`;

/** Prior education as the cell has it: a mark that says so is none. */
const stated = (row: Row): string => (row.mark("prior") === undefined ? row.text("prior") : "无");

/** 高起本, 高起专: graduate of an upper-secondary school, or equivalent (三(一)4). */
export function judgeSecondary(row: Row, context: Context): Judgement {
  if (row.mark("prior")) return row.fail("prior", { value: "无" });
  const gap = row.gap("prior");
  if (gap) return gap;
  const prior = row.text("prior");
  const { standing, ...said } = priorIn(prior, context);
  if (said.isEnough) return PASS;
  if (said.isComing) return mayBeThere(row, "prior");
  if (said.isOpen) return row.fail("prior", { value: prior });
  if (standing === "unknown") return row.unread("prior");
  const note = { text: SUCH_PRIOR, args: { prior } };
  return standing === "below" ? row.fail("prior", { value: prior, note }) : PASS;
}
/** What is needed instead the rule's title says. */
const SUCH_PRIOR = zh`前置学历为“{prior}” | prior education is “{prior}”`;
const NOT_VERIFIED = zh`学历验证未通过，前置学历须由国家审定核准的高等学校或自学考试机构颁发
  | the diploma was not verified: it must come from a recognised institution or the self-taught examination`;

/** 专升本: 专科 diploma, 本科结业 certificate or higher, from a recognised institution (三(一)4). */
export function judgeCollege(row: Row, context: Context): Judgement {
  const isNone = row.mark("prior") !== undefined;
  const gap = row.gap("prior");
  if (gap && !isNone) return verified(row, gap);
  const { all, over: prior, standing } = priorIn(row.text("prior"), context);
  const certificate = plain(row.text("certificate"));
  const text = prior + certificate;
  const fails = (at: string): Judgement =>
    row.fail(at, {
      cells: ["prior", "certificate"],
      value: stated(row),
      note: { text: SUCH_PRIOR, args: { prior: stated(row) } },
    });
  const saying = (words: RegExp): string => (words.test(prior) ? "prior" : "certificate");
  const open = standing === "college" ? text : all + certificate;
  if (COLLEGE.test(open) && isComing(open) && row.yes("diplomaVerified") === undefined) {
    return mayBeThere(row, isComing(certificate) ? "certificate" : "prior");
  }
  if (NOT_DONE.test(text)) return fails(saying(NOT_DONE));
  if (standing === "unknown" && !isNone) return verified(row, row.unread("prior"));
  if (standing !== "college") return fails("prior");
  const isDiploma = !/结业/.test(text) || /本科|学士|硕士|博士|研究生/.test(prior);
  return isDiploma ? ofNationalSystem(row, text, all) : fails(saying(/结业/));
}

const sourceOf = (id: string): string => patternIn(SYSTEMS, id).source;
const ABROAD = new RegExp(`(?:${sourceOf("abroad")})(?!${sourceOf("field")})`, "u");
const NOT_OF_SYSTEM = patternIn(SYSTEMS, "other");
const NOT_ACCREDITED = new RegExp(sourceOf("notAccredited"), "gu");

/**
 * A diploma of a party school, or of another country, is not of the national system unless it is verified; that it is
 * accredited may stand beside it ("国外本科毕业（已认证）").
 */
function ofNationalSystem(row: Row, text: string, all: string): Judgement {
  const isAccredited = /认证/.test((text + all).replace(NOT_ACCREDITED, ""));
  const isElsewhere = !isAccredited && (NOT_OF_SYSTEM.test(text) || ABROAD.test(text));
  if (!isElsewhere || row.yes("diplomaVerified") !== undefined) return verified(row, PASS);
  return row.unknown("incomplete", "prior", {
    note: { text: NOT_NATIONAL, args: { prior: row.text("prior") } },
  });
}
const NOT_NATIONAL = zh`“{prior}”是否为国民教育系列学历，须经验证
  | “{prior}” is to be verified: it may not be of the national system of education`;

/** A diploma that verification rejects is none; one not yet verified leaves the question open. */
function verified(row: Row, otherwise: Judgement): Judgement {
  if (!row.has("diplomaVerified")) return otherwise;
  const yes = row.yes("diplomaVerified");
  if (yes === false) return row.fail("diplomaVerified", { value: false, note: NOT_VERIFIED });
  return otherwise.outcome !== "pass" || yes ? otherwise : row.missing("diplomaVerified");
}

/** An ordinary (not adult, self-taught or network) 专科 diploma, or higher. */
export function judgeOrdinaryCollege(row: Row, context: Context): Judgement {
  const gap = row.gap("prior");
  if (gap && !row.mark("prior")) return gap;
  const { over, standing, ...said } = priorIn(row.text("prior"), context);
  if (COLLEGE.test(over) && said.isComing) return mayBeThere(row, "prior");
  const isOther = /成人|自考|自学|函授|网络|开放|电大|夜大|业余|远程|结业/.test(over) || said.isOpen;
  if (standing === "college" && !isOther) return PASS;
  if (standing === "unknown" && !row.mark("prior")) return row.unread("prior");
  return row.fail("prior", { value: stated(row) });
}
