/** Everyday words for what functions answer, in all languages: people do not search by the words of manuals. */
import { foldText } from "../model/listing";

/** Words of a line mean one thing, parted by commas. */
const LINES = [
  "门槛, 界限, 限值, 上限, 下限, 阈值, 最高限, 最低要求, 标准值, ngưỡng, giới hạn, hạn mức, mức trần, mức sàn, tối đa, tối thiểu, босго, хязгаар, дээд тал, доод тал, threshold, limit, bound, maximum, minimum",
  "合格, 达标, 符合, 检查, 核对, 验证, đạt, kiểm tra, đối chiếu, hợp lệ, хангах, нийцэх, нийцэж, шалгах, биелсэн, check, verify, comply, pass, keeps to, keep to",
  "依据, 条款, 出处, 法条, 条文, căn cứ, điều khoản, viện dẫn, үндэслэл, заалт, хуулийн зүйл, clause, citation, article, legal basis",
  "加分, 照顾分, 优惠分, điểm cộng, điểm ưu tiên, cộng điểm, нэмэлт оноо, нэмэгдэл оноо, bonus, extra points",
  "免试, 免考, 保送, miễn thi, tuyển thẳng, чөлөөл, exempt, waive",
  "总分, 合计分, 总成绩, tổng điểm, điểm tổng, нийт оноо, онооны нийлбэр, total, sum of points",
  "分数线, 录取线, 及格线, điểm chuẩn, điểm sàn, điểm trúng tuyển, босго оноо, тэнцэх оноо, cutoff, admission line, the line",
  "招生计划, 计划数, 名额, 招生数, 招多少, chỉ tiêu tuyển sinh, chỉ tiêu lớn nhất, số lượng tuyển, квот, элсэлтийн төлөвлөгөө, хамгийн их тоо, quota, places",
  "按时, 按期, 准时, 及时, 逾期, 超期, 迟交, 迟了, đúng hạn, kịp thời, trễ hạn, quá hạn, chậm, хугацаандаа, хугацааны, хоцор, хоцорч, on time, timeliness, late, overdue, delay",
  "有效期, 到期, 期满, 终止日, hết hạn, còn hạn, đến ngày nào, хүчинтэй вэ, дуусах өдөр, expire, expiry, valid until, until when",
  "身份证, 证件号, 校验码, căn cước, cccd, cmnd, chứng minh thư, үнэмлэх, иргэний дугаар, регистр, id number, identity, id card",
  "字数, 多少字, 篇幅, số chữ, đếm chữ, số từ, үсгийн тоо, тэмдэгт, үгийн тоо, character count, characters, word count",
  "结论, 判定, kết luận, дүгнэлт, conclusion, verdict",
  "一致, 吻合, 相同结果, trùng, khớp, таарсан, тохир, agree, match",
  "完成率, 完成程度, 完成了, mức hoàn thành, tiến độ, биелэлт, гүйцэтгэл, completion, progress",
];

/** Chinese words stand anywhere; others begin where a word does, and may have an ending. */
const patternOf = (phrase: string): string =>
  /\p{Script=Han}/u.test(phrase) ? phrase : `(?:^|[^\\p{L}\\p{N}])${phrase}\\p{L}{0,4}`;

const CONCEPTS: readonly RegExp[] = LINES.map((line) => {
  const phrases = line.split(", ").map((phrase) => foldText(phrase));
  // The longest first: "босго оноо" is no threshold.
  const alternatives = phrases.sort((a, b) => b.length - a.length).map(patternOf);
  return new RegExp(alternatives.join("|"), "gu");
});

/** What a query asks for in everyday words, and what else it says; both folded. */
export function conceptsIn(query: string): { readonly concepts: readonly RegExp[]; readonly rest: string } {
  const text = foldText(query.normalize("NFKC"));
  const concepts = CONCEPTS.filter((concept) => text.search(concept) >= 0);
  const rest = concepts.reduce((left, concept) => left.replace(concept, " "), text);
  return { concepts, rest };
}
