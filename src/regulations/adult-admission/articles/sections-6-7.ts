import { addMonths, either, isoOf, on, oncePerCheck, PASS, sayingIn, says, where, zh } from "../../../rules";
import type { Context, Judge, Row } from "../../../rules";
import { datesIn } from "../texts";
import { law } from "../clause";
import { NOT_APPLICABLE } from "../notes";
import { LASTING, LIMITS } from "../parameters";
import { GROUND_WORDS } from "../vocabulary/grounds";
import { notNewcomer, otherLevelThan } from "./guards";
import { ASKED_OF_DISCLOSURE } from "./questions";

const disclosure = on("disclosure");
const candidate = on("candidate");

/** Once for the whole list, beside or beneath it, on rows of their own. */
const REPORTING = ["reportEmail", "reportPhone", "reportUnit", "reportAddress"];

/** A form of contacts beside the list is no candidate. */
const isContacts = (row: Row): boolean =>
  !row.has("name") && !row.has("number") && REPORTING.some((field) => row.has(field));

const LISTED = ["name", "sex", "employer", "kind", "conditions", "testItem", "testResult", "passMark"];
const TESTS = ["testItem", "testResult", "passMark"];
const tells = sayingIn(GROUND_WORDS);

/** An age or a medal is tested by nobody: where nothing is said of a test, "/" says as much. */
const isUntested = (row: Row): boolean =>
  row.isOk("kind") &&
  TESTS.every((field) => row.isBlank(field)) &&
  !tells("tested", row.text("kind") + row.text("conditions"));

/** School and major of admission may stand together. */
function publishedFields(row: Row): readonly string[] {
  const isTogether = row.has("intended") || !(row.has("intendedSchool") || row.has("intendedMajor"));
  const listed = isUntested(row) ? LISTED.filter((field) => !TESTS.includes(field)) : LISTED;
  return [...listed, ...(isTogether ? ["intended"] : ["intendedSchool", "intendedMajor"]), "points"];
}

/** Admission begins in December; later where all of the workbook's candidates were admitted later. */
const admissionStart = oncePerCheck((context): number => {
  let earliest = Infinity;
  for (const { columns } of context.tables("candidate")) {
    for (const day of columns.get("admittedOn")?.numbers ?? []) if (day < earliest) earliest = day;
  }
  const [first] = context.limit(LIMITS.admission);
  return Number.isFinite(earliest) ? Math.max(first, earliest) : first;
});

const LATE = zh`公示开始日期为{day}，须在录取（{start}）前公示：逾期{days}天
  | published on {day}; it must be published before the admission ({start}): {days} days late`;
const SHORT = zh`公示自{from}至{until}，须保持至{end}：少{days}天
  | published from {from} to {until}; it must be kept until {end}: {days} days short`;

/** The days of publication may stand once for the whole list, above or beneath it. */
const notDated: Judge = (row, context) => {
  if (row.has("published")) return undefined;
  if (isContacts(row)) return NOT_APPLICABLE.contactBlock;
  const isElsewhere = context
    .tables("disclosure", row.table.sheet)
    .some(({ columns }) => columns.has("published"));
  return isElsewhere ? NOT_APPLICABLE.datedOnce : undefined;
};

/** Two days in a cell or two, the one before the admission and the other half a year on (R5): no single window. */
const publication: Judge = (row, context) => {
  const written = row.isOk("published") ? [] : datesIn(row.text("published"));
  // A span in one cell: 2024年11月20日至2025年5月20日.
  const span = written.length === 2 ? written : [];
  const from = span[0] ?? row.number("published");
  if (Number.isNaN(from)) return row.missing("published");
  const start = admissionStart(context);
  if (from >= start) {
    const args = { day: { date: from }, start: { date: start }, days: from - start + 1 };
    return row.fail("published", { value: isoOf(from), limit: isoOf(start), note: LATE, args });
  }
  const until = span[1] ?? row.number("until");
  if (Number.isNaN(until)) return row.missing("until");
  const end = lastDay(from, context);
  if (until >= end) return PASS;
  const args = { from: { date: from }, until: { date: until }, end: { date: end }, days: end - until };
  const figures = { value: isoOf(until), limit: isoOf(end), reading: "R5", note: { text: SHORT, args } };
  return row.fail(span.length > 1 ? "published" : "until", { cells: ["published", "until"], ...figures });
};

/** Half a year on: by months, or where R5 has it so by days. */
function lastDay(from: number, context: Context): number {
  const inMonths = addMonths(from, context.limit(LIMITS.publication));
  const inDays = from + context.limit(LIMITS.publicationDays);
  return inMonths !== inDays && context.reading("R5") === "days" ? inDays : inMonths;
}

/** Only who cannot be registered on the roll is asked for a diploma. */
const registrable = where(says("rollRegistered"), NOT_APPLICABLE.registrable);

/** What is published stays so for half a year, with all that belongs to it; newcomers come when the year is over. */
const lasting = <Forms>(forms: Forms) => ({ inForce: LASTING, forms });

/** 六: what is published; 七: the re-check of newcomers. */
export const SECTIONS_6_7 = law`
6.2-1: 公示的考生资格信息齐全 | The published list gives all that the text asks for
6.2-2 R5: 录取前公示并保持半年 | Published before the admission and kept for half a year
6.2-3
6.3: 提供举报电子信箱、电话、受理单位和通讯地址
  | E-mail, telephone, unit and address for reports are given
7: 入学注册期间对新生逐一复查 | Newcomers' notice, ID card and proofs are re-checked at enrolment
7-2: 不能学籍电子注册的专升本新生复核最后学历
  | 专升本 newcomers whom the roll rejects: the last diploma is re-checked
`(ASKED_OF_DISCLOSURE, {
  "6.2-1": lasting(
    disclosure.filled(publishedFields, {
      unless: where(isContacts, NOT_APPLICABLE.contactBlock),
      uses: [...LISTED, "intended", "points"],
    })
  ),
  "6.2-2": lasting(
    disclosure.each("date", ["published", "until"], publication, {
      atLeast: LIMITS.publication,
      unless: notDated,
    })
  ),
  "6.3": lasting(disclosure.filledOnce(REPORTING)),
  "7": lasting(candidate.answer("recheck", { unless: notNewcomer })),
  "7-2": lasting(
    candidate.answer("diplomaRechecked", {
      unless: either(notNewcomer, otherLevelThan("专升本"), registrable),
      uses: ["level", "rollRegistered"],
    })
  ),
});
