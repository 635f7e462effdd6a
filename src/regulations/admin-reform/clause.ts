import { inOrder, lawMaker, sectionIn, vi, type LocalText } from "../../rules";

/** Sections of the plan that hold rules, as the pane groups findings by them. */
const SECTIONS: Readonly<Record<string, LocalText>> = {
  "II.1": vi`II.1. Giải quyết hồ sơ thủ tục hành chính | II.1 Handling dossiers`,
  "II.2": vi`II.2. Khảo sát ý kiến hài lòng | II.2 Satisfaction surveys`,
  "II.3": vi`II.3. Công khai tỷ lệ hài lòng | II.3 Publishing the satisfaction rate`,
  "II.4": vi`II.4. Số hóa hồ sơ, kết quả | II.4 Digitising dossiers and results`,
  "II.5": vi`II.5. Thanh toán điện tử | II.5 Electronic payment`,
  "II.6": vi`II.6. Môi trường làm việc điện tử | II.6 Electronic working environment`,
  "III.1": vi`III.1. Chỉ đạo, điều hành và truyền thông | III.1 Direction and communication`,
  "III.2": vi`III.2. Cải cách thể chế | III.2 Institutional reform`,
  "III.3": vi`III.3. Cải cách thủ tục hành chính | III.3 Reform of procedures`,
  "III.5": vi`III.5. Cải cách chế độ công vụ | III.5 Civil service reform`,
  "III.6": vi`III.6. Cải cách tài chính công | III.6 Public finance reform`,
  "III.7": vi`III.7. Chính quyền điện tử, chính quyền số | III.7 Electronic government`,
  "III.8": vi`III.8. Khảo sát, đánh giá sự hài lòng | III.8 Surveying satisfaction`,
};

/** The plan numbers two of its items 3.8: which of them a rule is of. */
const TWICE: Readonly<Record<string, LocalText>> = {
  "III.3.8-1": vi`mục III.3.8 (mục 3.8 thứ nhất) | section III.3.8 (the first of that number)`,
  "III.3.8": vi`mục III.3.8 (mục 3.8 thứ hai) | section III.3.8 (the second of that number)`,
};

/** The section of a rule id: "II.1.1" for "II.1.1-2-stated", and for the late dossiers that feed its rate. */
const sectionOf = (id: string): string => (id === "late" ? "II.1.1" : id.replace(/-.*$/, ""));

/** A section of the plan by its number. */
const sectionAt = (number: string): LocalText => ({
  vi: `mục ${number}`,
  zh: `第${number}节`,
  mn: `${number} хэсэг`,
  en: `section ${number}`,
});

/** How the plan's section of a rule id is cited. */
export const clauseOf = (id: string): LocalText => TWICE[id] ?? sectionAt(sectionOf(id));

/** Rules with what their ids already say: clause, section. */
export const plan = lawMaker("vi", clauseOf, (id) => sectionIn(SECTIONS)(sectionOf(id)));

/** Where a rule stands in the plan: by the numbers of its section; a late dossier beside the rate that it feeds. */
export function byPlan(a: { readonly id: string }, b: { readonly id: string }): number {
  return inOrder(sortable(sectionOf(a.id)), sortable(sectionOf(b.id)));
}

/** "II.1.13" → "II.01.13": as a text it stands where its numbers do. */
const sortable = (section: string): string => section.replace(/\d+/g, (number) => number.padStart(2, "0"));
