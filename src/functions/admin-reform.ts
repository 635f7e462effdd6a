import { ADMIN_REFORM } from "../regulations/admin-reform";
import { onTimeShare } from "../regulations/admin-reform/formulas";
import { textIn, type LocalText, type Serial } from "../rules";
import { isBlank } from "../sheets";
import { passAlone, toCells, Values } from "./arguments";
import { readDates } from "./date-range";
import { FunctionError } from "./errors";
import { targetsIn } from "./indicator-range";
import { session } from "./session";
import { detailRows, judgeTables, verdictWord } from "./verdicts";

const NO_DATA: LocalText = {
  vi: "thiếu giá trị của đối số “{name}”",
  zh: "参数“{name}”未填写",
  mn: "«{name}» аргументын утга хоосон байна",
  en: "the argument “{name}” is blank",
};
const NO_TARGET: LocalText = {
  vi: "không nhận ra chỉ tiêu nào của kế hoạch trong “data”: mỗi hàng cần tên hoặc mã chỉ tiêu, rồi số thực hiện và tổng số, hoặc tỷ lệ",
  zh: "“data”中没有可识别的计划指标：每行应为指标名称或代码，后接完成数和总数，或比例",
  mn: "«data»-д төлөвлөгөөний үзүүлэлт танигдсангүй: мөр бүрт нэр эсвэл код, дараа нь гүйцэтгэсэн ба нийт тоо, эсвэл хувь байх ёстой",
  en: "“data” names no target of the plan: give name or code, then number done and total, or a rate, in each row",
};
const SHAPES: LocalText = {
  vi: "các vùng phải có cùng kích thước",
  zh: "各区域的大小必须相同",
  mn: "мужууд ижил хэмжээтэй байх ёстой",
  en: "the ranges must have one shape",
};
const NO_DUE: LocalText = {
  vi: "hàng {row}: thiếu ngày hẹn trả",
  zh: "第{row}行：缺少应办结日期",
  mn: "{row}-р мөр: хугацаа алга",
  en: "row {row}: there is no due date",
};
const NOTHING: LocalText = {
  vi: "không phát sinh: chưa có hồ sơ nào đã giải quyết hoặc quá hạn",
  zh: "不适用：没有已办结或逾期的档案",
  mn: "хамаарахгүй: шийдвэрлэсэн болон хугацаа хэтэрсэн материал алга",
  en: "not applicable: nothing is settled or overdue",
};

/**
 * Whether targets of the administrative-reform plan are met: one verdict over all rows.
 * @customfunction REFORM_CHECK
 * @param data Rows of targets: name or code, number done and total, or a rate; a first row without any number is a header
 * @param [detail] Whether details are wanted: TRUE gives a row a rule with id, requirement, value, limit, outcome, citation
 * @param [on] As-of date; omitted: today, or the plan's last day in force
 * @returns "Đạt", "Không đạt" or "Chưa đủ dữ liệu"; or a row a rule
 */
export function reformCheck(data: unknown[][], detail?: unknown[][], on?: unknown[][]): unknown[][] {
  const values = new Values({ detail: toCells(detail)[0]?.[0] ?? null, on: toCells(on)[0]?.[0] ?? null });
  const wantsDetail = values.optionalYes("detail", false);
  const day = values.day("on", ADMIN_REFORM);
  const cells = toCells(data);
  passAlone(cells);
  if (cells.every((row) => row.every(isBlank))) {
    throw new FunctionError("#N/A", { text: NO_DATA, args: { name: "data" } });
  }
  const targets = targetsIn(cells);
  if (!targets) throw new FunctionError("#VALUE!", { text: NO_TARGET });
  const evaluation = judgeTables(ADMIN_REFORM, [targets.table], day);
  if (wantsDetail) {
    return [...detailRows(evaluation), ...targets.strangers.map((name) => [name, "", "", "", "unknown", ""])];
  }
  const language = session.verdictLanguage ?? ADMIN_REFORM.language;
  const word = verdictWord(evaluation);
  // A row that nobody can assign to a target is no pass.
  const open = targets.strangers.length > 0 && word === textIn(ADMIN_REFORM.verdicts.pass, language);
  return [[open ? textIn(ADMIN_REFORM.verdicts.unknown, language) : word]];
}

/**
 * The share of dossiers settled on time, of those settled and those open past due (II.1.1).
 * @customfunction REFORM_ON_TIME_RATE
 * @param due Due dates
 * @param returned Dates of return, of the same shape; blank: still open
 * @param [on] As-of date; omitted: today, or the plan's last day in force
 * @returns A share between 0 and 1
 */
export function reformOnTimeRate(due: unknown[][], returned: unknown[][], on?: unknown[][]): unknown[][] {
  const day = new Values({ on: toCells(on)[0]?.[0] ?? null }).day("on", ADMIN_REFORM);
  const dues = readDates("due", toCells(due));
  const returns = readDates("returned", toCells(returned), OPEN_WORDS);
  if (dues.rows !== returns.rows || dues.columns !== returns.columns) {
    throw new FunctionError("#VALUE!", { text: SHAPES });
  }
  if (dues.values.every((value) => value === "blank")) {
    throw new FunctionError("#N/A", { text: NO_DATA, args: { name: "due" } });
  }
  const dossiers: { due: Serial; returned: Serial | "open" }[] = [];
  dues.values.forEach((value, index) => {
    const back = returns.values[index] ?? "blank";
    const row = Math.floor(index / dues.columns) + 1;
    if (value === "blank" && back === "blank") return;
    if (value === "blank") throw new FunctionError("#N/A", { text: NO_DUE, args: { row } });
    dossiers.push({ due: value, returned: back === "blank" ? "open" : back });
  });
  const rate = onTimeShare(dossiers, day);
  if (rate === undefined) throw new FunctionError("#N/A", { text: NOTHING });
  return [[rate]];
}

/** Words in place of a day of return. */
const OPEN_WORDS = /^(?:chưa|đang)(?:\s|$)/iu;
