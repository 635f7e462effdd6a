import { fieldsIn, type Field } from "../../../rules";
import { QUALITY as WORDS } from "../vocabulary";
import { countsAndShares } from "./fields";

const PUPILS = fieldsIn("vi", WORDS).count("pupils", "Tổng số học sinh", "number of pupils");

/**
 * What article 6(1) and (2) ask about a school year: drop-outs, repeaters, learning and conduct. Grades of one scale
 * add up to 100 %, those that take two together stand apart.
 */
export const QUALITY: readonly Field[] = [
  PUPILS,
  ...countsAndShares(
    WORDS,
    `
dropouts whole=pupils: học sinh bỏ học | drop-outs
repeaters whole=pupils: học sinh lưu ban | repeaters
dropoutsAndRepeaters whole=pupils: học sinh bỏ học và lưu ban | drop-outs and repeaters
learningGood whole=pupils scale=learning: học lực giỏi | pupils with learning giỏi
learningFair whole=pupils scale=learning: học lực khá | pupils with learning khá
learningAverage whole=pupils scale=learning: học lực trung bình | pupils with learning trung bình
learningWeak whole=pupils scale=learning: học lực yếu | pupils with learning yếu
learningPoor whole=pupils scale=learning: học lực kém | pupils with learning kém
learningWeakPoor whole=pupils: học lực yếu, kém | pupils with learning yếu or kém
conductGood whole=pupils scale=conduct: hạnh kiểm tốt | pupils with conduct tốt
conductFair whole=pupils scale=conduct: hạnh kiểm khá | pupils with conduct khá
conductAverage whole=pupils scale=conduct: hạnh kiểm trung bình | pupils with conduct trung bình
conductWeak whole=pupils scale=conduct: hạnh kiểm yếu | pupils with conduct yếu
conductGoodFair whole=pupils: hạnh kiểm khá, tốt | pupils with conduct tốt or khá
`
  ),
];
