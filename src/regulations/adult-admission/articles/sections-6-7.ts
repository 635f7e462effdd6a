import {
  addMonths,
  answer,
  askingOnce,
  eachRecord,
  eachSet,
  fail,
  filled,
  isoOf,
  oncePerCheck,
  pass,
  PASS,
  rowsOf,
  serialFromIso,
  serialFromParts,
  type Context,
  type Guard,
  type Judgement,
  type RecordSet,
  type Ref,
  type Row,
} from "../../../rules";
import { rules } from "../clause";
import { NOT_APPLICABLE } from "../notes";
import { ADMISSION, LASTING, LIMITS } from "../parameters";
import { either, notNewcomer, otherLevelThan } from "./guards";
import { DISCLOSURE_QUESTIONS } from "./questions";

const REPORTING = ["reportEmail", "reportPhone", "reportUnit", "reportAddress"];

/** A form of contacts beside the list is no candidate. */
const isContacts = (row: Row): boolean =>
  !row.has("name") && !row.has("number") && REPORTING.some((field) => row.has(field));

const contactBlock: Guard = (row) => (isContacts(row) ? NOT_APPLICABLE.contactBlock : undefined);

const LISTED = ["name", "sex", "employer", "kind", "conditions", "testItem", "testResult", "passMark"];

/** School and major of admission may stand together. */
function publishedFields(row: Row): readonly string[] {
  const isTogether = row.has("intended") || !(row.has("intendedSchool") || row.has("intendedMajor"));
  return [...LISTED, ...(isTogether ? ["intended"] : ["intendedSchool", "intendedMajor"]), "points"];
}

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

const notDated: Guard = (row, context) => {
  if (row.has("published")) return undefined;
  if (isContacts(row)) return NOT_APPLICABLE.contactBlock;
  return isDatedElsewhere(row, context) ? NOT_APPLICABLE.datedOnce : undefined;
};

/** Two days in a cell or two, the one before the admission and the other half a year on (R5): no single window. */
function publication(row: Row, context: Context): Judgement {
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
}

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

/** E-mail, telephone, unit and address once for the whole list, beside or beneath it, on rows of their own. */
function contacts(set: RecordSet): Judgement {
  const missing = set.gap(...REPORTING);
  const blanks: { field: string; ref: Ref | null }[] = [];
  let unread: Judgement | undefined;
  for (const field of REPORTING.filter((id) => set.has(id))) {
    const tables = set.tables.filter((table) => table.columns.has(field));
    const rows = tables.flatMap((table) => [...rowsOf(table)]);
    if (rows.some((row) => row.isOk(field))) continue;
    const odd = rows.find((row) => !row.isBlank(field));
    if (odd) unread ??= odd.missing(field);
    else blanks.push({ field, ref: rows[0]?.ref(field) ?? null });
  }
  if (blanks.length === 0) return unread ?? missing ?? pass();
  const fields = set.tables[0]?.record.fields ?? [];
  const names = blanks.map(({ field }) => fields.find((f) => f.id === field)?.name ?? field);
  return fail({
    at: blanks[0]?.ref ?? null,
    cells: blanks.flatMap(({ ref }) => ref ?? []),
    sheet: set.sheet,
    note: { text: GIVEN, args: { fields: { list: names } } },
  });
}

/** Only who cannot be registered on the roll is asked for a diploma. */
const registrable: Guard = (row) => {
  const registered = row.yes("rollRegistered");
  if (registered === undefined) return row.missing("rollRegistered");
  return registered ? NOT_APPLICABLE.registrable : undefined;
};

/** 六 and 七: what is published, and the re-check of newcomers. */
export const SECTIONS_6_7 = rules(
  {
    id: "6.2-1",
    title: { zh: "公示的考生资格信息齐全", en: "The published list gives all that the text asks for" },
    forms: filled({
      record: "disclosure",
      unless: contactBlock,
      fields: publishedFields,
      uses: [...LISTED, "intended", "points"],
    }),
  },
  {
    id: "6.2-2",
    title: { zh: "录取前公示并保持半年", en: "Published before the admission and kept for half a year" },
    readings: ["R5"],
    inForce: LASTING,
    forms: eachRecord({
      record: "disclosure",
      kind: "date",
      parameter: LIMITS.publication,
      comparison: "atLeast",
      unless: notDated,
      uses: ["published", "until"],
      judge: publication,
    }),
  },
  ...askingOnce(DISCLOSURE_QUESTIONS, "disclosure")(),
  {
    id: "6.3",
    title: {
      zh: "提供举报电子信箱、电话、受理单位和通讯地址",
      en: "E-mail, telephone, unit and address for reports are given",
    },
    forms: eachSet({ record: "disclosure", kind: "complete", uses: REPORTING, judge: contacts }),
  },
  {
    id: "7",
    title: {
      zh: "入学注册期间对新生逐一复查",
      en: "Newcomers' notice, ID card and proofs are re-checked at enrolment",
    },
    inForce: LASTING,
    forms: answer({ record: "candidate", field: "recheck", unless: notNewcomer }),
  },
  {
    id: "7-2",
    title: {
      zh: "不能学籍电子注册的专升本新生复核最后学历",
      en: "专升本 newcomers whom the roll rejects: the last diploma is re-checked",
    },
    inForce: LASTING,
    forms: answer({
      record: "candidate",
      field: "diplomaRechecked",
      unless: either(notNewcomer, otherLevelThan("专升本"), registrable),
      uses: ["level", "rollRegistered"],
    }),
  }
);
