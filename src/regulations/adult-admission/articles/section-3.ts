import { rules } from "../clause";
import { eachRecord, notApplicable, PASS, type Judgement, type Row } from "../../../rules";
import { levelOf } from "../facts/candidates";
import { answered } from "./support";
import { judgeCollege, judgeSecondary } from "../classify/education";
import { NOT_CONCERNED } from "../notes";
import { plain } from "../classify/text";
import { judgeDocument } from "./section-3-identity";
import { judgeClinical, judgeMatch, judgeNursing, judgeOtherMedical } from "./section-3-medicine";
const OTHER_LEVEL = notApplicable(NOT_CONCERNED.otherLevel);

const attested = (field: string) => eachRecord({ record: "candidate", judge: (row) => answered(row, field) });

const IN_SCHOOL = /^(?!.*(?:非|不是|不属于|已毕业)).*(?:在校|在读|在籍|应届(?!毕业))/;
const NOT_IN_SCHOOL =
  /非在校|在职|从业|就业|待业|失业|社会|职工|工人|农民|个体|自由职业|干部|军人|退役|离校|毕业|教师|员工|公务员|医务|其他/;

const PUPIL = { zh: "填报为在校生", en: "stated to be still in school" };

/** Not a pupil or student in school: by a yes or no, else by what the person is. */
function judgeOutOfSchool(row: Row): Judgement {
  if (row.has("inSchool")) {
    const yes = row.yes("inSchool");
    if (yes !== undefined) {
      return yes ? row.fail("inSchool", { value: true, limit: false, note: { text: PUPIL } }) : PASS;
    }
    const text = plain(row.text("inSchool"));
    if (NOT_IN_SCHOOL.test(text) && !IN_SCHOOL.test(text)) return PASS;
    if (IN_SCHOOL.test(text)) return row.fail("inSchool", { value: row.text("inSchool") });
    return row.missing("inSchool");
  }
  if (!row.has("status")) return row.missing("inSchool");
  const gap = row.gap("status");
  if (gap) return gap;
  const status = plain(row.text("status"));
  if (IN_SCHOOL.test(status)) return row.fail("status", { value: row.text("status") });
  return NOT_IN_SCHOOL.test(status)
    ? PASS
    : row.unknown("unreadable", "status", { field: row.table.columns.get("status")?.field });
}

function judgeHealth(row: Row): Judgement {
  const healthy = row.choice("healthy");
  if (healthy === undefined) return row.missing("healthy");
  return healthy === "yes" ? PASS : row.fail("healthy", { value: row.text("healthy") });
}

/** The steps of an address, from the province down: 山西省, 太原市, 小店区. */
const steps = (place: string): string[] =>
  place.match(/.+?(?:特别行政区|自治[区州县]|[省市区县旗盟州]|$)/g) ?? [];
const bare = (step: string): string =>
  step.replace(/(?:特别行政区|(?:维吾尔|壮族|回族)?自治[区州县]|[省市区县旗盟州])$/, "");

/** Whether one place lies in the other; undefined where a code is held against a name. */
function samePlace(a: string, b: string): boolean | undefined {
  const [left, right] = [plain(a), plain(b)];
  if (/^\d+$/.test(left) !== /^\d+$/.test(right)) return undefined;
  if (/^\d+$/.test(left)) {
    const [x, y] = [left.replace(/(?:00)+$/, ""), right.replace(/(?:00)+$/, "")];
    return x.startsWith(y) || y.startsWith(x);
  }
  const [x, y] = [steps(left).map(bare), steps(right).map(bare)];
  const from = x.findIndex((step) => y.includes(step));
  if (from < 0) return bare(left).includes(bare(right)) || bare(right).includes(bare(left));
  const shift = y.indexOf(x[from] ?? "") - from;
  return x.slice(from).every((step, index) => {
    const other = y[from + shift + index];
    return other === undefined || other === step;
  });
}

const ELSEWHERE = {
  zh: "报名地“{place}”不是户口所在地“{household}”，也不是工作或居住所在地",
  en: "“{place}” is neither the place of household “{household}” nor of work or residence",
};

/** Registered where the household is, else in principle where one works or lives (三(三)). */
function judgePlace(row: Row): Judgement {
  const gap = row.gap("registeredAt");
  if (gap) return gap;
  const place = row.text("registeredAt");
  let open: Judgement | undefined;
  for (const field of ["household", "workplace", "residence"]) {
    if (!row.isOk(field)) {
      if (row.has(field) || field === "household") open ??= row.missing(field);
      continue;
    }
    const same = samePlace(place, row.text(field));
    if (same) return PASS;
    if (same === undefined) open ??= row.unknown("incomplete", field);
  }
  if (open) return open;
  if (!row.has("workplace") && !row.has("residence")) return row.missing("workplace");
  return row.fail("registeredAt", {
    cells: ["registeredAt", "household", "workplace", "residence"],
    value: place,
    note: { text: ELSEWHERE, args: { place, household: row.text("household") } },
  });
}

export const SECTION_3 = rules(
  {
    id: "3.1.1",
    kind: "attest",
    title: { zh: "遵守宪法和法律", en: "Abides by constitution and law" },
    forms: attested("lawAbiding"),
  },
  {
    id: "3.1.2",
    kind: "member",
    title: { zh: "不是在校生", en: "Is not a pupil or student in school" },
    forms: eachRecord({ record: "candidate", judge: judgeOutOfSchool }),
  },
  {
    id: "3.1.3",
    kind: "attest",
    title: {
      zh: "身体健康，生活能自理，不影响所报专业学习",
      en: "Is healthy, cares for oneself, is fit for the major",
    },
    forms: eachRecord({ record: "candidate", judge: judgeHealth }),
  },
  {
    id: "3.1.4-1",
    kind: "member",
    title: {
      zh: "报考高起本、高起专须高级中等教育毕业或同等学力",
      en: "高起本 and 高起专: upper-secondary graduate or equivalent",
    },
    forms: eachRecord({
      record: "candidate",
      judge: (row) => row.gap("level") ?? (levelOf(row) === "专升本" ? OTHER_LEVEL : judgeSecondary(row)),
    }),
  },
  {
    id: "3.1.4-2",
    kind: "member",
    title: {
      zh: "报考专升本须有专科毕业证书、本科结业证书或以上证书",
      en: "专升本: a 专科 diploma, a 本科结业 certificate or higher",
    },
    forms: eachRecord({
      record: "candidate",
      judge: (row) => row.gap("level") ?? (levelOf(row) === "专升本" ? judgeCollege(row) : OTHER_LEVEL),
    }),
  },
  {
    id: "3.1.5-1",
    kind: "member",
    title: {
      zh: "报考临床类专业须有相应资格或学历",
      en: "Clinical majors ask for a matching licence or diploma",
    },
    forms: eachRecord({ record: "candidate", judge: judgeClinical }),
  },
  {
    id: "3.1.5-2",
    kind: "member",
    title: { zh: "报考护理学须有护士执业证书", en: "Nursing asks for a nurse's practising certificate" },
    forms: eachRecord({ record: "candidate", judge: judgeNursing }),
  },
  {
    id: "3.1.5-3",
    kind: "member",
    title: {
      zh: "报考其他医学类专业须为卫生、医药行业在职专业技术人员",
      en: "Other medical majors are for technical staff in health or medicine",
    },
    forms: eachRecord({ record: "candidate", judge: judgeOtherMedical }),
  },
  {
    id: "3.1.5-4",
    kind: "member",
    title: { zh: "报考专业原则上与所从事的专业对口", en: "The medical major in principle matches the work" },
    forms: eachRecord({ record: "candidate", judge: judgeMatch }),
    severity: "warning",
  },
  {
    id: "3.2",
    kind: "member",
    title: {
      zh: "证件与居民类别相符，身份证号正确",
      en: "The document fits the residence, and the ID number holds",
    },
    forms: eachRecord({ record: "candidate", judge: judgeDocument }),
  },
  {
    id: "3.3",
    kind: "member",
    title: {
      zh: "在户口所在地报名，否则原则上在工作或居住所在地报名",
      en: "Registered where the household is, else in principle where one works or lives",
    },
    forms: eachRecord({ record: "candidate", judge: judgePlace }),
    severity: "warning",
  }
);
