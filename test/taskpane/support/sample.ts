import { checkWorkbook } from "../../../src/check";
import {
  answer,
  fact,
  limit,
  serialFromIso,
  type Field,
  type Form,
  type LocalText,
  type Parameter,
  type RecordType,
  type Regulation,
} from "../../../src/rules";
import type { CellValue, SheetData, WorkbookData } from "../../../src/sheets";
import { outcomeOf } from "../../../src/taskpane/model/checker";
import type { Law } from "../../../src/taskpane/model/desk";
import type { Outcome } from "../../../src/taskpane/model/outcome";

/** A small regulation and its sheet, in four languages. */
const CLASSES: RecordType = {
  id: "classes",
  name: { vi: "Danh sách lớp", zh: "班级名单", mn: "Ангийн жагсаалт", en: "Classes" },
  fields: [
    field("name", "text", { vi: "Lớp", zh: "班级", mn: "Анги", en: "Class" }),
    field("pupils", "count", { vi: "Sĩ số", zh: "人数", mn: "Сурагчдын тоо", en: "Pupils" }),
    field("teachers", "share", {
      vi: "Giáo viên đạt chuẩn",
      zh: "合格教师比例",
      mn: "Багш",
      en: "Qualified teachers",
    }),
    field("library", "yesNo", { vi: "Thư viện đạt chuẩn", zh: "图书馆达标", mn: "Номын сан", en: "Library" }),
  ],
  key: ["name"],
  span: "sheet",
  layouts: ["table"],
  marks: ["pupils"],
};

function field(id: string, type: Field["type"], name: LocalText): Field {
  return { id, type, name, labels: [name.en, name.vi ?? ""] };
}

const ARTICLE_4 = {
  vi: "Điều 4. Tổ chức lớp học",
  zh: "第四条 班级",
  mn: "4-р зүйл. Анги",
  en: "Article 4: Classes",
};
const ARTICLE_5 = { vi: "Điều 5. Đội ngũ", zh: "第五条 教师", mn: "5-р зүйл. Багш", en: "Article 5: Staff" };
const clause = (id: string): LocalText => ({
  vi: `khoản ${id}`,
  zh: `第${id}项`,
  mn: `${id} дахь заалт`,
  en: `item ${id}`,
});

const MOST_PUPILS: Parameter<number> = { clause: "1", unit: "pupils", values: [{ value: 45 }] };
const TEACHERS: Parameter<number> = { clause: "1", unit: "%", values: [{ value: 98 }] };

/** Depends on reading R1: where only permanent staff count, nobody can tell from this sheet. */
function teachers(): Form {
  const asked = fact("teachers", ["teachers"], (row, context) => {
    const isStaff = context.reading("R1") === "staff";
    return isStaff ? row.unknown("incomplete", "teachers") : row.number("teachers");
  });
  return limit({ record: "classes", of: asked, atLeast: TEACHERS });
}

export const REGULATION: Regulation = {
  id: "toy",
  language: "vi",
  title: { vi: "Tiêu chuẩn trường lớp", zh: "办学条件标准", mn: "Сургуулийн жишиг", en: "School standard" },
  document: { vi: "Thông tư 1/2020/TT-BGDĐT", en: "Circular 1/2020/TT-BGDĐT" },
  issuer: {
    vi: "Bộ Giáo dục và Đào tạo",
    zh: "教育培训部",
    mn: "Боловсролын яам",
    en: "Ministry of Education",
  },
  inForce: { from: "2020-01-10", to: "2030-12-31" },
  notice: {
    vi: "Đã được thay thế một phần bởi Thông tư 18/2018.",
    zh: "部分内容已由第18/2018号通知取代。",
    mn: "18/2018 тушаалаар зарим хэсэг нь өөрчлөгдсөн.",
    en: "Replaced in part by Circular 18/2018.",
  },
  records: [CLASSES],
  rules: [
    {
      id: "4.1",
      kind: "limit",
      severity: "violation",
      title: {
        vi: "Mỗi lớp có không quá 45 học sinh",
        zh: "每班不超过45名学生",
        mn: "Нэг ангид 45-аас ихгүй сурагч",
        en: "At most 45 pupils a class",
      },
      clause: clause("4.1"),
      group: ARTICLE_4,
      parameter: MOST_PUPILS,
      comparison: "atMost",
      forms: [limit({ record: "classes", of: "pupils", atMost: MOST_PUPILS })],
    },
    {
      id: "5.1",
      kind: "limit",
      severity: "warning",
      title: {
        vi: "Giáo viên đạt chuẩn",
        zh: "合格教师比例",
        mn: "Мэргэжлийн багш",
        en: "Qualified teachers",
      },
      clause: clause("5.1"),
      group: ARTICLE_5,
      parameter: TEACHERS,
      comparison: "atLeast",
      readings: ["R1"],
      forms: [teachers()],
    },
    {
      id: "5.2",
      kind: "attest",
      severity: "violation",
      title: { vi: "Thư viện đạt chuẩn", zh: "图书馆达标", mn: "Номын сан", en: "Library" },
      clause: clause("5.2"),
      group: ARTICLE_5,
      forms: [answer({ record: "classes", field: "library" })],
    },
  ],
  readings: [
    {
      id: "R1",
      question: {
        vi: "Giáo viên hợp đồng có được tính không?",
        zh: "合同教师是否计入？",
        mn: "Гэрээт багшийг тооцох уу?",
        en: "Do teachers on contract count?",
      },
      options: [
        { id: "all", label: { vi: "tính tất cả", zh: "全部计入", mn: "бүгдийг", en: "all count" } },
        {
          id: "staff",
          label: { vi: "chỉ biên chế", zh: "仅在编", mn: "зөвхөн орон тооны", en: "permanent staff only" },
        },
      ],
    },
  ],
  settings: [
    {
      id: "most",
      type: "number",
      label: { vi: "Số lớp tối đa", zh: "最多班数", mn: "Ангийн дээд тоо", en: "Most classes" },
      clause: { en: "4.2" },
    },
    {
      id: "between",
      type: "range",
      label: { vi: "Điểm thi đua", zh: "评分范围", mn: "Онооны хязгаар", en: "Points" },
      clause: { en: "4.3" },
    },
    {
      id: "grounds",
      type: "grounds",
      label: {
        vi: "Đối tượng ưu tiên của tỉnh",
        zh: "省内照顾项目",
        mn: "Нэмэлт үндэслэл",
        en: "Local grounds",
      },
      clause: { en: "5.3" },
    },
  ],
  verdicts: {
    pass: { vi: "Đạt", zh: "达标", mn: "Хангасан", en: "Meets the standard" },
    fail: { vi: "Không đạt", zh: "未达标", mn: "Хангаагүй", en: "Does not meet the standard" },
    unknown: { vi: "Chưa đủ dữ liệu", zh: "数据不足", mn: "Мэдээлэл дутуу", en: "Not enough data" },
  },
};

export const SHEET = "Lớp học";

/** 6A has a pupil too many and too few qualified teachers, 6B keeps to all, 6C has a blank. */
export const CLASSES_SHEET: SheetData = {
  name: SHEET,
  values: [
    ["Lớp", "Sĩ số", "Giáo viên đạt chuẩn", "Thư viện đạt chuẩn"],
    ["6A", 46, 0.97, "có"],
    ["6B", 44, 0.99, "có"],
    ["6C", null, 1, "có"],
  ],
  merges: [],
};

export const WORKBOOK: WorkbookData = { sheets: [CLASSES_SHEET] };

/** The same sheet with other cells ("B2" → value). */
export function edited(cells: Readonly<Record<string, CellValue>>): WorkbookData {
  const values = CLASSES_SHEET.values.map((row, index) =>
    row.map((value, column) => cells[`${"ABCD"[column]}${index + 1}`] ?? value)
  );
  return { sheets: [{ ...CLASSES_SHEET, values }] };
}

export const TODAY = serialFromIso("2024-10-19");

/** A finished check of a workbook by the sample regulation. */
export async function checked(workbook = WORKBOOK): Promise<Outcome> {
  const check = await checkWorkbook(workbook, { regulations: [REGULATION], today: TODAY });
  return outcomeOf(check);
}

/** The law of one regulation, at hand. */
export const LAW: Law = {
  load: async (id) => (id === REGULATION.id ? REGULATION : undefined),
  all: async () => [REGULATION],
};
