import { rules } from "../clause";
import {
  eachRecord,
  eachSet,
  addMonths,
  fail,
  isoOf,
  notApplicable,
  oncePerCheck,
  PASS,
  pass,
  rowsOf,
  serialFromIso,
  serialFromParts,
  type Context,
  type Judgement,
  type Ref,
  type Row,
} from "../../../rules";
import { isAdmitted, levelOf } from "../facts/candidates";
import { answered, complete } from "./support";
import { NOT_CONCERNED } from "../notes";
import { ADMISSION, LASTING, LIMITS } from "../parameters";

const CONTACTS = notApplicable(NOT_CONCERNED.contactBlock);
const DATED_ONCE = notApplicable(NOT_CONCERNED.datedOnce);
const NOT_ADMITTED = notApplicable(NOT_CONCERNED.notAdmitted);
const OTHER_LEVEL = notApplicable(NOT_CONCERNED.otherLevel);
const REGISTRABLE = notApplicable(NOT_CONCERNED.registrable);

/** A form of contacts beside the list is no candidate. */
const isContacts = (row: Row): boolean =>
  !row.has("name") && !row.has("number") && REPORTING.some((field) => row.has(field));

const REPORTING = ["reportEmail", "reportPhone", "reportUnit", "reportAddress"];
const LISTED = ["name", "sex", "employer", "kind", "conditions", "testItem", "testResult", "passMark"];

const contents = eachRecord({
  record: "disclosure",
  judge: (row) => {
    if (isContacts(row)) return CONTACTS;
    const together = row.has("intended") || !(row.has("intendedSchool") || row.has("intendedMajor"));
    const intended = together ? ["intended"] : ["intendedSchool", "intendedMajor"];
    return complete(row, [...LISTED, ...intended, "points"]);
  },
});

/** Admission begins in December; later where all of the workbook's candidates were admitted later. */
const admissionStart = oncePerCheck((context): number => {
  const days = context
    .tables("candidate")
    .flatMap((table) =>
      [...(table.columns.get("admittedOn")?.numbers ?? [])].filter((day) => !Number.isNaN(day))
    );
  const earliest = days.reduce((a, b) => Math.min(a, b), Infinity);
  const first = serialFromIso(ADMISSION[0]);
  return Number.isFinite(earliest) ? Math.max(first, earliest) : first;
});

/** The days of publication stand once for the whole list, above or beneath it. */
const isDatedElsewhere = (row: Row, context: Context): boolean =>
  context.tables("disclosure", row.table.sheet).some((table) => table.columns.has("published"));

const LATE = {
  zh: "公示开始日期为{day}，须在录取（{start}）前公示",
  en: "published on {day}; it must be published before the admission ({start})",
};
const SHORT = {
  zh: "公示自{from}至{until}，须保持至{end}",
  en: "published from {from} to {until}; it must be kept until {end}",
};

const published = eachRecord({
  record: "disclosure",
  judge: (row, context) => {
    if (isContacts(row) && !row.has("published")) return CONTACTS;
    if (!row.has("published") && isDatedElsewhere(row, context)) return DATED_ONCE;
    const span = row.isOk("published") ? [] : datesIn(row.text("published"));
    const from = span[0] ?? row.number("published");
    if (Number.isNaN(from)) return row.missing("published");
    const start = admissionStart(context);
    if (from >= start) {
      return row.fail("published", {
        value: isoOf(from),
        limit: isoOf(start),
        note: { text: LATE, args: { day: { date: from }, start: { date: start } } },
      });
    }
    const end = span[1] ?? row.number("until");
    if (Number.isNaN(end)) return row.missing("until");
    return judgeSpan(row, from, end, span.length > 1 ? "published" : "until", context);
  },
});

/** The two dates of a span written in one cell: 2024年11月20日至2025年5月20日. */
function datesIn(text: string): number[] {
  const dates = [...text.matchAll(/(\d{4})[年.\-/](\d{1,2})[月.\-/](\d{1,2})/g)];
  if (dates.length !== 2) return [];
  return dates.map(([, year, month, day]) => serialFromParts(Number(year), Number(month), Number(day)));
}

function judgeSpan(row: Row, from: number, until: number, at: string, context: Context): Judgement {
  const [inMonths, inDays] = [
    addMonths(from, context.limit(LIMITS.publication)),
    from + context.limit(LIMITS.publicationDays),
  ];
  const end = inMonths !== inDays && context.reading("R5") === "days" ? inDays : inMonths;
  if (until >= end) return PASS;
  return row.fail(at, {
    cells: ["published", "until"],
    value: isoOf(until),
    limit: isoOf(end),
    reading: "R5",
    note: { text: SHORT, args: { from: { date: from }, until: { date: until }, end: { date: end } } },
  });
}

const GIVEN = { zh: "“{fields}”未填写", en: "“{fields}” is blank" };

/** E-mail, telephone, unit and address once for the whole list, beside or beneath it. */
const contacts = eachSet({
  record: "disclosure",
  judge: (set) => {
    const missing = set.gap(...REPORTING);
    const blanks: { field: string; ref: Ref | null }[] = [];
    let unread: Judgement | undefined;
    for (const field of REPORTING.filter((id) => set.has(id))) {
      const rows = set.tables
        .filter((table) => table.columns.has(field))
        .flatMap((table) => [...rowsOf(table)]);
      if (rows.some((row) => row.isOk(field))) continue;
      const odd = rows.find((row) => !row.isBlank(field));
      if (odd) unread ??= odd.missing(field);
      else blanks.push({ field, ref: rows[0]?.ref(field) ?? null });
    }
    if (blanks.length === 0) return [unread ?? missing ?? pass()];
    const fields = set.tables[0]?.record.fields ?? [];
    const names = blanks.map(({ field }) => fields.find((f) => f.id === field)?.name ?? field);
    return [
      fail({
        at: blanks[0]?.ref ?? null,
        cells: blanks.map(({ ref }) => ref).filter((ref): ref is Ref => ref !== null),
        sheet: set.sheet,
        note: { text: GIVEN, args: { fields: { list: names } } },
      }),
    ];
  },
});

/** Newcomers: admitted candidates; where nobody says who is, everybody who is listed. */
const newcomer = (row: Row): Judgement | undefined => (isAdmitted(row) === false ? NOT_ADMITTED : undefined);

export const SECTIONS_6_7 = rules(
  {
    id: "6.2-1",
    kind: "complete",
    title: {
      zh: "公示的考生资格信息齐全",
      en: "The published list gives all that the text asks for",
    },
    forms: contents,
  },
  {
    id: "6.2-2",
    kind: "date",
    title: {
      zh: "录取前公示并保持半年",
      en: "Published before the admission and kept for half a year",
    },
    forms: published,
    parameter: LIMITS.publication,
    comparison: "atLeast",
    readings: ["R5"],
    inForce: LASTING,
  },
  {
    id: "6.3",
    kind: "complete",
    title: {
      zh: "提供举报电子信箱、电话、受理单位和通讯地址",
      en: "E-mail, telephone, unit and address for reports are given",
    },
    forms: contacts,
  },
  {
    id: "7",
    kind: "attest",
    title: {
      zh: "入学注册期间对新生逐一复查",
      en: "Newcomers' notice, ID card and proofs are re-checked at enrolment",
    },
    forms: eachRecord({ record: "candidate", judge: (row) => newcomer(row) ?? answered(row, "recheck") }),
    inForce: LASTING,
  },
  {
    id: "7-2",
    kind: "attest",
    title: {
      zh: "不能学籍电子注册的专升本新生复核最后学历",
      en: "专升本 newcomers whom the roll rejects: the last diploma is re-checked",
    },
    forms: eachRecord({
      record: "candidate",
      judge: (row) => {
        const other = newcomer(row);
        if (other) return other;
        const level = levelOf(row);
        if (!level) return row.missing("level");
        if (level !== "专升本") return OTHER_LEVEL;
        const registered = row.yes("rollRegistered");
        if (registered === undefined) return row.missing("rollRegistered");
        return registered ? REGISTRABLE : answered(row, "diplomaRechecked");
      },
    }),
    inForce: LASTING,
  }
);
