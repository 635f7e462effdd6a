import { certain, fieldsIn, labelsIn, patternIn, recordsIn, valuesIn, vi, type Option } from "../../../rules";
import { QUESTIONS, REPORTS_ID } from "../articles/questions";
import * as words from "../vocabulary";
import { HEADS } from "../vocabulary/texts";

/** Lists of the plan's targets and demands: with what was reached, with what a survey found, or as a checklist. */

const recordOf = recordsIn("vi", words);

/** The code of a digitisation row that names neither the unit nor the district. */
export const UNASSIGNED_DIGITISATION = "II.4 / III.3.6-1";

/** Short wordings name a column of a register or of counts ("đúng hạn") as well: only longer ones name a form's cell. */
const isTelling = (label: string): boolean =>
  /_.+_/.test(label) || label.replace(/^(?:tỷ lệ|mức độ|sự|100%|%) /iu, "").split(/[\s,]+/u).length >= 4;

/** The two digitisations have thousands of wordings; forms use the shorter ones. */
const isShort = (code: string, label: string): boolean =>
  !["II.4", "III.3.6-1"].includes(code) || label.length < 75;

/** Of the wordings of targets those by which a form's cells are told. */
const formWords = [...words.RATES].map(([code, { labels }]) => {
  return [code, { labels: labels.filter((label) => isShort(code, label) && isTelling(label)) }] as const;
});

/** The targets of a form: the cell of each states its rate. */
const formTargets = fieldsIn("vi", new Map(formWords)).table(`
II.1.1-1 share: dossiers settled on time
II.1.1-2 share: petitions and complaints settled
II.1.3 share: late dossiers with an apology
II.1.4 share: internal procedures published and current
II.2.3 share: feedback handled, answered and published
II.2.1 share: satisfaction with the unit's services
II.2.2 share: satisfaction with procedure handling
II.4 share: số hóa kết quả và hồ sơ giải quyết TTHC của đơn vị | the unit's results and dossiers digitised
II.6.1 share: documents exchanged electronically
II.6.2 share: staff with digital signatures
II.6.3 share: reporting connected to the district's
II.6.4 share: staff with official e-mail
III.1.3 share: periodic and ad-hoc reports in time
III.3.3-1 share: procedures published in full and on time
III.3.3-2 share: dossiers received and settled at the unit
III.3.6-1 share: số hóa kết quả và hồ sơ giải quyết TTHC của huyện | results in the district's competence digitised
III.3.6-2 share: citizens who need not supply information again
`);

const [rates, attests] = [fieldsIn("vi", words.RATES), fieldsIn("vi", words.ATTESTS)];

/** What rows of lists are called: as the fields of a form that asks the same. */
const NAMES = new Map([
  [
    UNASSIGNED_DIGITISATION,
    vi`Số hóa hồ sơ, kết quả TTHC (của đơn vị hay của huyện)
      | results digitised, the unit's or the district's`,
  ],
  ...[...formTargets, ...attests.asked(QUESTIONS)].map(({ id, name }) => [id, name] as const),
]);

const optionOf = (code: string, labels: readonly string[]): Option => ({
  code,
  labels,
  name: certain(NAMES.get(code), `what “${code}” is called`),
});

/** Targets with a rate, as rows of a list. */
const RATE_OPTIONS = [...words.RATES].map(([code, { labels }]) => optionOf(code, labels));

/** Demands that are confirmed, as rows of a list. */
const ATTEST_OPTIONS = QUESTIONS.map(({ id }) => optionOf(id, labelsIn(words.ATTESTS, id)));

const CHECKLIST = [...ATTEST_OPTIONS, optionOf(REPORTS_ID, labelsIn(words.RATES, REPORTS_ID))];

/** A checklist of demands that a person confirms: a row each, or a form. */
export const ATTESTATION = recordOf("attestation list form workbook: Nội dung xác nhận | Attestation", {
  options: { CHECKLIST },
  fields: (field) => [
    ...field.table(`
item choice CHECKLIST: Nội dung | demand
answer yesNo: Xác nhận | answer
`),
    ...attests.asked(QUESTIONS),
    ...rates.table(`${REPORTS_ID} yesNo: reports in time`),
  ],
  key: "item",
  marks: ["item", "answer", ...CHECKLIST.map(({ code }) => code)],
  items: { field: "item", options: CHECKLIST },
  excludedBy: patternIn(HEADS, "no checklist", "iu"),
});

const OPTIONS = [...RATE_OPTIONS, ...ATTEST_OPTIONS];
const MATCHABLE = OPTIONS.map(({ code }) => code).filter((code) => /^[IVX]+\.[\d.]+(?:-\d)?$/.test(code));

/** A target of the plan with what was reached: done of total, a rate, or an answer. */
export const INDICATOR = recordOf("indicator list form workbook: Chỉ tiêu | Indicator", {
  options: { OPTIONS },
  fields: (field) => [
    ...field.table(`
indicator choice OPTIONS: Chỉ tiêu | indicator
done count twin=rate: Số thực hiện | number done
total count: Tổng số | total
rate share twin=done: Tỷ lệ | rate
answer yesNo: Đánh giá | assessment
`),
    ...formTargets.map((each) => ({ ...each, marks: valuesIn(words.INDICATOR, "rate") })),
    ...attests.asked(QUESTIONS),
  ],
  key: "indicator",
  marks: ["indicator", ...MATCHABLE],
  items: { field: "indicator", options: OPTIONS, result: "rate" },
  excludedBy: patternIn(HEADS, "no results", "iu"),
  counted: {
    item: "II.1.1-1",
    fields: { item: "indicator", whole: "total", done: "done", rate: "rate" },
    done: patternIn(HEADS, "in time"),
    share: patternIn(HEADS, "share in time"),
    late: patternIn(HEADS, "late"),
    settled: patternIn(HEADS, "settled"),
    open: patternIn(HEADS, "open"),
  },
});

const ASKED = RATE_OPTIONS.filter(({ code }) => code.startsWith("II.2.") && code !== "II.2.3");

/** A satisfaction survey: how many of those who answered were satisfied, by what they were asked about. */
export const SURVEY = recordOf("survey list workbook: Khảo sát hài lòng | Survey", {
  options: { ASKED },
  fields: `
dimension choice ASKED: Nội dung khảo sát | what was asked about
satisfied count partOf=satisfiedOrMore: Số hài lòng | satisfied
very count general=satisfied partOf=satisfiedOrMore: Rất hài lòng | very satisfied
satisfiedOrMore count general=satisfied: Hài lòng trở lên | satisfied or more
answers count: Số phiếu khảo sát | answers
rate share: Tỷ lệ hài lòng | satisfaction rate
`,
  key: "dimension",
  marks: "satisfied satisfiedOrMore answers+rate answers+very",
  items: { field: "dimension", options: ASKED },
});
