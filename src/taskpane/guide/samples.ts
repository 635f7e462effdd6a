/** Small sheets with a mistake in them, to try the add-in on: one a regulation, in the language of its law. */
import { serialFromIso, type Language } from "../../rules";
import type { Sample } from "../model/try-out";

/** A day as Vietnamese sheets show it, whatever the language of the Excel that it is written into. */
const day = (iso: string): Sample["rows"][number][number] => ({
  value: serialFromIso(iso),
  numberFormat: "dd/mm/yyyy",
});

export const SAMPLES: readonly Sample[] = [
  {
    regulation: "school-standard",
    sheetName: "RegCheck",
    title: "DANH SÁCH LỚP",
    heads: ["STT", "Lớp", "Khối", "Sĩ số"],
    rows: [
      [1, "6A", 6, 44],
      [2, "6B", 6, 47],
      [3, "7A", 7, 45],
      [4, "8A", 8, 42],
      [5, "9A", 9, 40],
    ],
  },
  {
    regulation: "admin-reform",
    sheetName: "RegCheck",
    title: "SỔ THEO DÕI HỒ SƠ",
    heads: ["STT", "Mã hồ sơ", "Thủ tục", "Ngày tiếp nhận", "Ngày hẹn trả kết quả", "Ngày trả kết quả"],
    rows: [
      [1, "HS-001", "Chuyển trường", day("2024-03-05"), day("2024-03-08"), day("2024-03-07")],
      [2, "HS-002", "Chuyển trường", day("2024-03-11"), day("2024-03-14"), day("2024-03-20")],
      [3, "HS-003", "Cấp bản sao văn bằng", day("2024-03-12"), day("2024-03-13"), day("2024-03-13")],
    ],
  },
  {
    regulation: "adult-admission",
    sheetName: "RegCheck",
    title: "招生计划表",
    heads: ["院校名称", "专业名称", "层次", "学习形式", "学制", "招生计划"],
    rows: [
      ["太原工业学院", "会计学", "专升本", "函授", "2.5年", 40],
      ["太原工业学院", "机械工程", "高起本", "函授", "4年", 30],
      ["太原工业学院", "法学", "高起本", "业余", "5年", 25],
    ],
  },
  {
    regulation: "quality-assurance",
    sheetName: "RegCheck",
    title: "院校诊改情况表",
    heads: ["序号", "院校名称", "是否开展自主诊改", "是否备案", "自主诊改情况是否写入质量年度报告"],
    rows: [
      [1, "厦门海洋职业技术学院", "是", "是", "是"],
      [2, "泉州轻工职业学院", "是", "是", "否"],
      [3, "福州软件职业技术学院", "是", "是", "是"],
    ],
  },
  {
    regulation: "civil-performance",
    sheetName: "RegCheck",
    title: "ЗОРИЛТ, АРГА ХЭМЖЭЭНИЙ БИЕЛЭЛТ",
    heads: ["Д/д", "Арга хэмжээ", "Суурь түвшин", "Хүрэх түвшин", "Хүрсэн түвшин", "Биелэлтийн хувь"],
    rows: [
      [1, "Сургалт зохион байгуулах", 0, 10, 10, 100],
      [2, "Өргөдөл, гомдлыг бууруулах", 20, 10, 12, 95],
      [3, "Цахим бүртгэл нэвтрүүлэх", 0, 100, 70, 70],
    ],
  },
];

const USUAL: Readonly<Record<Language, string>> = {
  vi: "school-standard",
  zh: "adult-admission",
  mn: "civil-performance",
  en: "school-standard",
};

/** The sample of a regulation; where none is known yet, of one in the reader's language. */
export function sampleFor(regulation: string | undefined, language: Language): Sample {
  const of = (id: string): Sample | undefined => SAMPLES.find((sample) => sample.regulation === id);
  const found = (regulation === undefined ? undefined : of(regulation)) ?? of(USUAL[language]) ?? SAMPLES[0];
  if (!found) throw new Error("no sample");
  return found;
}
