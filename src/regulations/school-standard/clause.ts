import { lawMaker, numbered, placed, sectionIn, vi, type LocalText } from "../../rules";
import { LIMITS } from "./parameters";

/** Titles of the articles that hold rules, as the pane groups findings by them. */
const ARTICLES: Readonly<Record<string, LocalText>> = {
  "2": vi`Điều 2. Thẩm quyền công nhận | Article 2. Authority to recognise`,
  "3": vi`Điều 3. Thời hạn công nhận | Article 3. Term of recognition`,
  "4": vi`Điều 4. Tổ chức và quản lý nhà trường | Article 4. Organisation and management`,
  "5": vi`Điều 5. Cán bộ quản lý, giáo viên và nhân viên | Article 5. Managers, teachers, staff`,
  "6": vi`Điều 6. Chất lượng giáo dục | Article 6. Quality of education`,
  "7": vi`Điều 7. Tài chính, cơ sở vật chất và thiết bị | Article 7. Finance, facilities, equipment`,
  "8": vi`Điều 8. Nhà trường, gia đình và xã hội | Article 8. School, family and society`,
  "9": vi`Điều 9. Hồ sơ | Article 9. Dossier`,
  "10": vi`Điều 10. Đoàn kiểm tra | Article 10. Inspection team`,
  "11": vi`Điều 11. Quy trình công nhận | Article 11. Procedure`,
  "12": vi`Điều 12. Kiểm tra định kỳ và công nhận lại | Article 12. Periodic check, re-recognition`,
};

/** How the Circular cites the clause of a rule id: "7.4.b3-5" is điểm b.3 khoản 4 Điều 7. */
export function clauseOf(id: string): LocalText {
  const [article, paragraph, point] = id.replace(/-.*$/, "").split(".");
  const letter = point?.replace(/^([a-z])(\d)$/, "$1.$2");
  const vi = [letter && `điểm ${letter}`, paragraph && `khoản ${paragraph}`, `Điều ${article}`];
  const en = `Article ${article}${paragraph ? `(${paragraph})` : ""}${letter ? `(${letter})` : ""}`;
  const zh = `第${article}条${paragraph ? `第${paragraph}款` : ""}${letter ? `${letter}项` : ""}`;
  return { vi: vi.filter(Boolean).join(" "), zh, mn: inMongolian(article, paragraph, letter), en };
}

/** "4 дүгээр зүйлийн 1 дэх хэсгийн b": all but the last part are in the genitive. */
function inMongolian(article: string | undefined, paragraph?: string, letter?: string): string {
  if (!paragraph) return `${numbered(String(article))} зүйл`;
  const within = `${numbered(String(article))} зүйлийн ${placed(paragraph)}`;
  return letter ? `${within} хэсгийн ${letter}` : `${within} хэсэг`;
}

/** Rules with what their ids already say: clause, article. */
export const article = lawMaker("vi", clauseOf, sectionIn(ARTICLES), LIMITS);
