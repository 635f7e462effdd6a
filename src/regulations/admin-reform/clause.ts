import { rulesBy, type LocalText } from "../../rules";

/** Sections of the plan that hold rules, as the pane groups findings by them. */
const SECTIONS: Readonly<Record<string, LocalText>> = {
  "II.1": { vi: "II.1. Giải quyết hồ sơ thủ tục hành chính", en: "II.1 Handling dossiers" },
  "II.2": { vi: "II.2. Khảo sát ý kiến hài lòng", en: "II.2 Satisfaction surveys" },
  "II.3": { vi: "II.3. Công khai tỷ lệ hài lòng", en: "II.3 Publishing the satisfaction rate" },
  "II.4": { vi: "II.4. Số hóa hồ sơ, kết quả", en: "II.4 Digitising dossiers and results" },
  "II.5": { vi: "II.5. Thanh toán điện tử", en: "II.5 Electronic payment" },
  "II.6": { vi: "II.6. Môi trường làm việc điện tử", en: "II.6 Electronic working environment" },
  "III.1": { vi: "III.1. Chỉ đạo, điều hành và truyền thông", en: "III.1 Direction and communication" },
  "III.2": { vi: "III.2. Cải cách thể chế", en: "III.2 Institutional reform" },
  "III.3": { vi: "III.3. Cải cách thủ tục hành chính", en: "III.3 Reform of procedures" },
  "III.6": { vi: "III.6. Cải cách tài chính công", en: "III.6 Public finance reform" },
  "III.8": { vi: "III.8. Khảo sát, đánh giá sự hài lòng", en: "III.8 Surveying satisfaction" },
};

/** How the plan's section of a rule id is cited: "II.1.1-2-stated" is mục II.1.1. */
export function clauseOf(id: string): LocalText {
  const section = id === "late" ? "II.1.1" : id.replace(/-.*$/, "");
  return { vi: `mục ${section}`, en: `section ${section}` };
}

/** A rule with what its id already says: clause, section; a violation where nothing else is said. */
export const planRule = rulesBy(
  clauseOf,
  (id) => SECTIONS[id === "late" ? "II.1" : id.split(/[.-]/).slice(0, 2).join(".")]
);
