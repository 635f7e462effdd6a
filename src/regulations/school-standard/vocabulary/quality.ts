import { combined, vocabulary } from "../../../rules";

/** What stands before a grade ("Học lực giỏi", "HS xếp loại HL G"), and the heads above it ("Học lực › Giỏi"). */
interface Scale {
  readonly name: string;
  readonly short: string;
  readonly heads: readonly string[];
}
const LEARNING: Scale = {
  name: "học lực",
  short: "HL",
  heads: [
    "học lực",
    "HL",
    "xếp loại học lực",
    "xếp loại văn hóa",
    "chất lượng văn hóa",
    "kết quả học lực",
    "chất lượng học lực",
    "kết quả xếp loại học lực",
    "về học lực",
    "chia theo học lực",
    "số học sinh chia theo học lực",
    "học lực (tỷ lệ %)",
  ],
};
const CONDUCT: Scale = {
  name: "hạnh kiểm",
  short: "HK",
  heads: [
    "hạnh kiểm",
    "HK",
    "xếp loại hạnh kiểm",
    "kết quả hạnh kiểm",
    "chất lượng hạnh kiểm",
    "kết quả xếp loại hạnh kiểm",
    "về hạnh kiểm",
    "chia theo hạnh kiểm",
    "số học sinh chia theo hạnh kiểm",
    "hạnh kiểm (tỷ lệ %)",
  ],
};

/** The entries of a grade: its word, and other ways of writing that. */
function graded({ name, short, heads }: Scale, id: string, words: string): string {
  const [word, ...others] = words.split(" | ");
  const before = [
    name,
    short,
    `xếp loại ${name}`,
    ...[
      "học sinh có",
      "học sinh",
      "học sinh xếp loại",
      "học sinh đạt",
      "HS xếp loại",
      "HS",
      "HS có",
      "học sinh xếp",
    ].map((pupil) => `${pupil} ${name}`),
  ];
  const labels = [
    ...before.flatMap((each) => [`${each} ${word}`, `${each} loại ${word}`, `${each} - ${word}`]),
    // One or two letters stand for too much.
    ...others.filter((other) => other.length > 2).map((other) => `${name} ${other}`),
  ];
  const beneath = ["", "loại ", "xếp loại "].flatMap((kind) => [word, ...others].map((each) => kind + each));
  return `${id}: ${labels.join(" | ")}\n${id} @ ${heads.join(" | ")}: ${beneath.join(" | ")}`;
}

/** Two grades in one figure. */
const WEAK_OR_POOR =
  "yếu, kém | yếu kém | yếu-kém | yếu + kém | yếu và kém | yếu/kém | Y-K | Y, K | yếu - kém";
const GOOD_OR_FAIR =
  "khá, tốt | tốt, khá | khá và tốt | tốt và khá | tốt + khá | khá + tốt | khá-tốt | tốt-khá | " +
  "T + K | T, K | K, T | T-K | khá tốt | tốt khá | tốt/khá | khá/tốt | khá trở lên | từ khá trở lên";

/** How many have grades, over how many have each. */
const GRADED_PUPILS = combined(
  "học sinh | số học sinh | tổng số học sinh | học sinh được | số học sinh được | tổng số học sinh được",
  "xếp loại | đánh giá, xếp loại",
  "học lực | hạnh kiểm | về học lực | về hạnh kiểm | học lực, hạnh kiểm"
);

/** Drop-outs, repeaters, learning and conduct of a school year: article 6(1) and (2). */
export const QUALITY = vocabulary(`
pupils: số học sinh | tổng số HS | TSHS | TS học sinh | TS HS | số HS | sĩ số | sĩ số toàn trường
  | sĩ số cuối năm | học sinh toàn trường | số học sinh toàn trường | tổng số học sinh toàn trường
  | tổng số học sinh cuối năm | số học sinh cuối năm | quy mô học sinh | số học sinh chia theo hạnh kiểm
  | số học sinh chia theo học lực | học sinh chia theo hạnh kiểm | học sinh chia theo học lực
  | số học sinh hiện có | số lượng học sinh | tổng HS | tổng số HS toàn trường | học sinh (em) | quy mô HS
  | HS toàn trường | số học sinh cuối năm học | tổng số học sinh hiện có | tổng học sinh | sĩ số học sinh
  | số học sinh của trường | tổng số học sinh được đánh giá | số học sinh được xếp loại
  | số HS được đánh giá, xếp loại | tổng số học sinh được xếp loại | sĩ số học sinh cuối năm
  | tổng số học sinh được đánh giá, xếp loại | tổng sĩ số | sĩ số HS toàn trường | TSHS cuối năm | Tổng số em
  | Số HS toàn cấp | Tổng số học sinh các khối | Sỉ số | HS được đánh giá, xếp loại
  | Tổng số học sinh được xếp loại hai mặt giáo dục | Số HS tham gia xếp loại | TSHS toàn cấp
  | Số lượng HS theo học trong năm học (em) | Số lượng HS được xếp loại cuối năm
  | Tổng HS tính đến cuối năm học | Tổng số HS (CSDL ngành) | TSHS xếp loại
  | Số HS dự xếp loại | HS cuối năm học | HS đến cuối năm | HS đến cuối năm học
  | Sĩ số HS cuối năm học | Số HS đang học | HS có mặt cuối năm | số HS có mặt cuối năm
  | ${GRADED_PUPILS}
pupils @ HS: Cuối năm
pupils @ học sinh | số học sinh | quy mô học sinh: tổng số | TS | cộng | toàn trường | sĩ số
pupils @ quy mô | quy mô trường | quy mô lớp, học sinh | trường, lớp | quy mô phát triển | lớp, học sinh | quy mô trường lớp
  | quy mô lớp | quy mô lớp học | quy mô trường, lớp | mạng lưới trường lớp | quy mô phát triển trường lớp | trường lớp: tổng số học sinh | số học sinh
dropouts: HS bỏ học | bỏ học | học sinh bỏ học giữa chừng | bỏ học giữa chừng | HS giảm do bỏ học
  | học sinh giảm do bỏ học | học sinh bỏ học hàng năm | học sinh bỏ học trong năm
  | học sinh bỏ học trong năm học | học sinh bỏ học giữa năm | số học sinh bỏ học giữa chừng
  | HS bỏ học giữa chừng | bỏ học trong năm | HS bỏ học cả năm | học sinh bỏ học hằng năm | bỏ học hàng năm
  | học sinh bỏ học (kể cả hè) | BH | học sinh bỏ học qua hè và trong năm | em bỏ học
  | em nghỉ học hẳn trong năm | HS thôi học (bỏ học) | Tình trạng bỏ học | HS bỏ học cả năm học
  | HS bỏ học giữa chừng trong năm | HS nghỉ bỏ học | Nghỉ bỏ học | Học sinh thôi học, bỏ học
  | HS nghỉ học luôn | Nghỉ học luôn | Bỏ học hẳn | Bỏ học trong năm học và trong hè | Bỏ học trong năm và trong hè
  | Bỏ học (trong năm học và trong hè) | HS bỏ học trong năm học và trong hè | Bỏ học trong hè và trong năm học
  | Bỏ học trong năm và qua hè | Bỏ học cả năm và hè | HS bỏ học (tính cả hè) | Bỏ học (kể cả bỏ học trong hè)
dropouts @ Thống kê bỏ học: Tổng
dropouts @ Giảm trong năm: Bỏ học (em)
dropouts @ học sinh | biến động học sinh | tăng giảm học sinh: BH
dropouts @ học sinh | biến động học sinh | tăng giảm học sinh | duy trì sĩ số | biến động sĩ số | tình hình học sinh | giảm: bỏ học
  | HS bỏ học | học sinh bỏ học | do bỏ học
repeaters: lưu ban | HS lưu ban | học sinh ở lại lớp | ở lại lớp | HS ở lại lớp | không lên lớp
  | học sinh không lên lớp | học sinh lưu ban hàng năm | học sinh lưu ban trong năm | LB
  | lưu ban, ở lại lớp | ở lại lớp (lưu ban) | học sinh lưu ban cuối năm | học sinh phải ở lại lớp
  | HS phải lưu ban | học sinh lưu ban (ở lại lớp) | lưu ban trong năm | lưu ban hàng năm | lưu ban cuối năm
  | học sinh không được lên lớp | ở lại | em lưu ban | HS lưu ban sau thi lại | học sinh lưu ban trong năm học
  | HS phải học lại lớp | em không được lên lớp (sau rèn luyện hè) | HS ở lại lớp (sau KT lại)
  | Không được lên lớp (sau thi lại) | HS bị lưu ban (em) | Ở lại lớp hẳn | HS ở lại
  | Tổng HS ở lại lớp sau thi lại, rèn luyện hè | Học sinh lưu ban lại lớp cũ
  | lưu ban sau thi lại | lưu ban sau khi thi lại | lưu ban (sau thi lại) | ở lại lớp sau thi lại | lưu ban sau kiểm tra lại
repeaters @ học sinh | biến động học sinh | biến động sĩ số | duy trì sĩ số | tình hình học sinh | kết quả cuối năm | lên lớp | kết quả lên lớp: lưu ban
  | ở lại lớp | HS lưu ban
dropoutsAndRepeaters: bỏ học và lưu ban | bỏ học, lưu ban | bỏ học + lưu ban | lưu ban và bỏ học
  | lưu ban, bỏ học | HS bỏ học và lưu ban | HS bỏ học, lưu ban | học sinh bỏ học, lưu ban
  | học sinh bỏ học và lưu ban hàng năm | tổng bỏ học và lưu ban | tổng hợp bỏ học và lưu ban
  | bỏ học & lưu ban | lưu ban và bỏ học của trường | bỏ học và lưu ban hàng năm | học sinh lưu ban, bỏ học
  | học sinh lưu ban và bỏ học | HS lưu ban và bỏ học | bỏ học cộng lưu ban | học sinh bỏ học, ở lại lớp
  | tổng số học sinh bỏ học và lưu ban | bỏ học hoặc lưu ban | bỏ học/lưu ban | học sinh bỏ học hoặc lưu ban
  | học sinh bỏ học và lưu ban trong năm | Cộng HS bỏ học và lưu ban | Cộng HS bỏ học, lưu ban | Cộng bỏ học và lưu ban | Cộng bỏ học, lưu ban | Cộng HS lưu ban, bỏ học
  | Cộng lưu ban và bỏ học | Tổng cộng HS bỏ học, lưu ban | Cộng HS lưu ban và bỏ học | Bỏ học và lưu ban cộng lại
  | Cộng chung bỏ học và lưu ban | Chung bỏ học và lưu ban | Chung HS bỏ học và lưu ban | Bỏ học và lưu ban chung
  | Bỏ học, lưu ban gộp chung | Chung bỏ học, lưu ban | Tổng HS lưu ban, bỏ học trong năm học | LB và BH | LB, BH | LB + BH
dropoutsAndRepeaters @ HS bỏ học và ở lại: Tổng
${graded(LEARNING, "learningGood", "giỏi | G")}
learningGood: học sinh xếp loại giỏi | HS xếp loại giỏi | học sinh giỏi (học lực) | HS loại giỏi (học lực)
  | học lực xếp loại giỏi | em học lực giỏi | HS đạt loại giỏi | HS được xếp loại giỏi | HS đạt học lực loại giỏi | a.1) Số học sinh xếp loại giỏi đạt từ 3% trở lên
  | Học lực cuối năm loại G (em)
learningGood @ HL: HSG
learningGood @ Học tập: Giỏi
learningGood @ Xếp loại văn hóa: G
learningGood @ Văn hóa: Giỏi
learningGood @ XLHL: Giỏi
${graded(LEARNING, "learningFair", "khá | K")}
learningFair: học sinh khá | số học sinh khá
learningFair @ Xếp loại văn hóa | Văn hóa | Học tập: Khá
${graded(LEARNING, "learningAverage", "trung bình | TB")}
learningAverage: học sinh xếp loại trung bình | HS loại trung bình | học sinh đạt loại trung bình | em học lực trung bình
  | HS trung bình (học lực) | HS được xếp loại trung bình
${graded(LEARNING, "learningWeak", "yếu | Y")}
${graded(LEARNING, "learningPoor", "kém")}
learningPoor: học sinh xếp loại kém | HS xếp loại kém | học sinh kém | em xếp HL kém
learningPoor @ Xếp loại văn hóa: Kém
learningPoor @ Văn hóa: Kém
learningPoor @ XLHL: Kém
${graded(LEARNING, "learningWeakPoor", WEAK_OR_POOR)}
learningWeakPoor: học sinh xếp loại yếu, kém | học sinh yếu, kém | học sinh yếu kém | HS yếu kém
  | HS yếu, kém | HS xếp loại yếu, kém | học sinh học lực yếu hoặc kém
  | học lực dưới trung bình | em yếu kém (học lực) | a.3) Số học sinh xếp loại yếu, kém không quá 5%
  | HS diện yếu kém về học lực cuối năm (em)
learningWeakPoor @ Văn hóa: Y-K
learningWeakPoor @ XLHL: Yếu + Kém
${graded(CONDUCT, "conductGood", "tốt | T")}
${graded(CONDUCT, "conductFair", "khá | K")}
${graded(CONDUCT, "conductAverage", "trung bình | TB")}
${graded(CONDUCT, "conductWeak", "yếu | Y")}
${graded(CONDUCT, "conductGoodFair", GOOD_OR_FAIR)}
conductGoodFair: HS có hạnh kiểm từ khá trở lên | HS có hạnh kiểm khá trở lên | HS xếp loại hạnh kiểm từ khá trở lên
`);
