import { classesIn, oncePerKey, PASS, patternIn, sayingIn, zh } from "../../../rules";
import type { Context, Judgement, Row } from "../../../rules";
import { plain } from "../texts";
import { EDUCATION, SYSTEMS } from "../vocabulary/education";

const says = sayingIn(EDUCATION);
const completed = classesIn(EDUCATION, ["college", "secondary", "below"]);
/** What somebody has who left a school early. */
const notCompleted = classesIn(EDUCATION, ["upperSecondary", "secondary"]);

/** Prior education as candidates state it. */
function standingOf(text: string): "below" | "secondary" | "college" | "unknown" {
  if (!says("notDone", text)) return completed(text) ?? "unknown";
  const left = notCompleted(text) ?? "unknown";
  return left === "upperSecondary" ? "below" : left;
}

/** A diploma that comes with the end of a year, of which nobody knows whether it is over. */
const isComing = (text: string): boolean =>
  says("coming", text) || (says("notDone", text) && /应届/.test(text));

/** Of several educations in a cell ("专科毕业，本科在读") those that are over; all of it where none is said to be. */
function finished(text: string): string {
  const isOver = (one: string): boolean =>
    /毕业|结业/.test(one) && !says("notDone", one) && !isComing(one) && standingOf(one) !== "unknown";
  const over = text.split(/[,、;()/]|现|目前/).filter(isOver);
  return over.length > 0 ? over.join("、") : text;
}

/** Whether somebody is or was at a college, whom nobody admits without a secondary school; not where it is an aim. */
const attendsCollege = (text: string): boolean =>
  text.split(/[,、;()/]/).some((part) => says("college", part) && !says("aim", part));

/** Prior education by a cell's words: a province's candidates have few different ones, each read once. */
const priorIn = oncePerKey((text: string) => {
  const all = plain(text);
  const over = finished(all);
  const isEnough = /同等学[力历]/.test(all) || attendsCollege(all);
  const [standing, isOpen] = [standingOf(over), says("notDone", over)];
  return { all, over, standing, isEnough, isComing: isComing(over), isOpen };
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
  const said = priorIn(prior, context);
  if (said.isEnough) return PASS;
  if (said.isComing) return mayBeThere(row, "prior");
  if (said.isOpen) return row.fail("prior", { value: prior });
  if (said.standing === "unknown") return row.unread("prior");
  return said.standing === "below"
    ? row.fail("prior", { value: prior, note: SUCH_PRIOR, args: { prior } })
    : PASS;
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
  const fails = (at: string): Judgement => {
    const said = stated(row);
    const figures = { value: said, note: SUCH_PRIOR, args: { prior: said } };
    return row.fail(at, { cells: ["prior", "certificate"], ...figures });
  };
  const saying = (words: string): string => (says(words, prior) ? "prior" : "certificate");
  const open = standing === "college" ? text : all + certificate;
  if (says("college", open) && isComing(open) && row.yes("diplomaVerified") === undefined) {
    return mayBeThere(row, isComing(certificate) ? "certificate" : "prior");
  }
  if (says("notDone", text)) return fails(saying("notDone"));
  if (standing === "unknown" && !isNone) return verified(row, row.unread("prior"));
  if (standing !== "college") return fails("prior");
  const isDiploma = !says("certified", text) || says("bachelor", prior);
  return isDiploma ? ofNationalSystem(row, text, all) : fails(saying("certified"));
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
  return row.unclear("prior", NOT_NATIONAL, { args: { prior: row.text("prior") } });
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
  if (says("college", over) && said.isComing) return mayBeThere(row, "prior");
  const isOther = says("notOrdinary", over) || said.isOpen;
  if (standing === "college" && !isOther) return PASS;
  if (standing === "unknown" && !row.mark("prior")) return row.unread("prior");
  return row.fail("prior", { value: stated(row) });
}
