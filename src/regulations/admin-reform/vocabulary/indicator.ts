import { vocabulary } from "../../../rules";
import { NO, NOTHING, YES } from "./answers";

/** The plan's targets with what was reached. */
export const INDICATOR = vocabulary(`
titles: chỉ tiêu cải cách hành chính | kết quả thực hiện chỉ tiêu | chỉ tiêu CCHC
indicator: tên chỉ tiêu | nội dung chỉ tiêu | chỉ tiêu/nội dung | nội dung/chỉ tiêu | nội dung | tiêu chí
  | chỉ số | mã chỉ tiêu | nhiệm vụ | nhiệm vụ/chỉ tiêu | nội dung thực hiện
done: số đạt | số lượng đạt | số lượng thực hiện | số đã thực hiện | số hoàn thành | số lượng
  | số đã giải quyết | số hồ sơ đạt | số hài lòng | đã thực hiện | thực hiện | kết quả thực hiện số lượng
  | kết quả thực hiện số thực hiện | kết quả số thực hiện | kết quả số lượng
done = none: ${NOTHING}
total: tổng | tổng số lượng | tổng số phải thực hiện | số phải thực hiện | số phát sinh | tổng số phát sinh
  | tổng số hồ sơ | mẫu số | kết quả thực hiện tổng số | kết quả tổng số
total = none: ${NOTHING}
rate: tỷ lệ đạt | tỷ lệ đạt được | tỷ lệ thực hiện | tỷ lệ hoàn thành | kết quả thực hiện
  | kết quả thực hiện tỷ lệ | kết quả tỷ lệ | kết quả đạt được | kết quả | KQ | thực hiện | đạt được
  | mức đạt | mức độ đạt | kết quả đạt | tỷ lệ (%)
rate = none: ${NOTHING}
rate = yes: ${YES}
rate = no: ${NO}
answer: tự đánh giá | so với kế hoạch | so với chỉ tiêu | đánh giá so với kế hoạch | đạt/không đạt | đạt/chưa đạt | có/không
`);
