import { vocabulary } from "../../../rules";
import { NOTHING } from "./answers";

/** A satisfaction survey, by what people were asked about. */
export const SURVEY = vocabulary(`
titles: khảo sát | hài lòng
dimension: lĩnh vực khảo sát | lĩnh vực | nội dung | tiêu chí | tiêu chí khảo sát | chỉ tiêu
  | đối tượng khảo sát
satisfied: số phiếu hài lòng | số ý kiến hài lòng | số người hài lòng | hài lòng | hài lòng trở lên
  | số phiếu hài lòng trở lên | rất hài lòng và hài lòng | rất hài lòng + hài lòng
satisfied = none: ${NOTHING}
very: số phiếu rất hài lòng | số rất hài lòng
answers: tổng số phiếu | số phiếu | số phiếu thu về | số phiếu trả lời | số phiếu hợp lệ | số ý kiến
  | tổng số ý kiến | số người trả lời | số người được khảo sát | số lượt khảo sát | tổng số
  | tổng số phiếu khảo sát | tổng số phiếu thu về
answers = none: ${NOTHING}
rate: tỷ lệ | tỷ lệ hài lòng (%) | mức độ hài lòng | kết quả
`);
