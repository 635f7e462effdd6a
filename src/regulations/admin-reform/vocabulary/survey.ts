import { vocabulary } from "../../../rules";
import { NOTHING } from "./answers";
import * as lists from "./lists";
import * as offices from "./offices";

/** A satisfaction survey, by what people were asked about. */
export const SURVEY = vocabulary(`
titles: khảo sát | hài lòng
dimension: lĩnh vực khảo sát | lĩnh vực | nội dung | tiêu chí | tiêu chí khảo sát | chỉ tiêu
  | câu hỏi khảo sát | câu hỏi | nội dung đánh giá | nội dung câu hỏi | nội dung hỏi | khía cạnh | yếu tố
  | yếu tố đánh giá | tiêu chí đánh giá | lĩnh vực đánh giá | mục hỏi | nội dung lấy ý kiến
  | lĩnh vực/nội dung | nội dung khảo sát hài lòng | vấn đề khảo sát | hạng mục khảo sát | chỉ số thành phần
  | Yếu tố khảo sát | Nội dung hỏi ý kiến | Nội dung phiếu hỏi
  | Khía cạnh đánh giá | Nhóm tiêu chí | Nội dung khảo sát ý kiến | Tiêu chí hỏi | Nội dung lấy ý kiến PHHS
  | Tiêu chí đo lường | Nhóm câu hỏi | Lĩnh vực hỏi
  | Chỉ số hài lòng theo nội dung | Tiêu chí hài lòng | Đối tượng đánh giá (dịch vụ, TTHC) | Khảo sát về
  | Chủ đề khảo sát | Nội dung PHHS đánh giá | Mục khảo sát
  | Hạng mục đánh giá | Loại khảo sát | Lĩnh vực/nội dung khảo sát | Mục đánh giá | Nhóm nội dung khảo sát
  | Nội dung phiếu khảo sát | Tên dịch vụ
  | ${lists.DIMENSIONS} | ${offices.ASKED_ABOUT}
  | Khảo sát về nội dung | Khảo sát nội dung | Khảo sát về vấn đề
satisfied: ${offices.CONTENT} | số phiếu hài lòng | số ý kiến hài lòng | số người hài lòng | hài lòng | số người dân hài lòng
  | số lượt hài lòng | số ý kiến đánh giá hài lòng | phiếu hài lòng | số người đánh giá hài lòng
  | số phụ huynh hài lòng | hài lòng (phiếu) | hài lòng (người) | số phiếu đánh giá hài lòng
  | Mức 4 (hài lòng) | Chọn mức hài lòng (phiếu) | Số PHHS hài lòng
  | Ý kiến hài lòng (phiếu) | Số PHHS chọn "Hài lòng" | Số lượt đánh giá hài lòng | Số ý kiến HL
  | Số PH hài lòng | PH hài lòng (phiếu) | Ý kiến hài lòng
satisfiedOrMore: số phiếu hài lòng trở lên | rất hài lòng và hài lòng
  | rất hài lòng + hài lòng | tổng số hài lòng | tổng số phiếu hài lòng | số hài lòng trở lên
  | hài lòng + rất hài lòng | số ý kiến hài lòng trở lên
  | số phiếu đánh giá hài lòng trở lên | số phiếu rất hài lòng và hài lòng | số người hài lòng trở lên
  | HL và rất HL | Tổng phiếu HL | Tổng số HL | Số phiếu HL/RHL | số phiếu từ hài lòng trở lên
  | số người từ hài lòng trở lên | mức hài lòng trở lên | Tổng hài lòng
  | ${lists.CONTENT_AT_LEAST}
satisfied @ Kết quả (phiếu): Hài lòng
satisfied @ Ý kiến trả lời: Hài lòng
satisfied @ Số lượt đánh giá | Số lượt | Số phiếu | Số phiếu đánh giá | Số phiếu chọn | Số ý kiến | Số ý kiến đánh giá | Số người | Số người đánh giá: Mức hài lòng | Mức độ hài lòng
satisfied > Mức độ | Mức độ đánh giá | Kết quả | Kết quả khảo sát | Kết quả đánh giá: Hài lòng
satisfied = none: ${NOTHING}
very: ${offices.VERY_CONTENT} | số phiếu rất hài lòng | số rất hài lòng
  | số người rất hài lòng | số ý kiến rất hài lòng | rất hài lòng (phiếu) | phiếu rất hài lòng
  | số lượt rất hài lòng | số phiếu đánh giá rất hài lòng | mức rất hài lòng | mức độ rất hài lòng
  | rất hài lòng | RHL | Mức 5 (rất hài lòng) | Chọn mức rất hài lòng (phiếu) | Mức 5 - Rất HL | Rất HL (phiếu)
  | Số PHHS chọn "Rất hài lòng" | Rất HL | Hoàn toàn hài lòng | Số PH rất hài lòng
very @ Số ý kiến đánh giá | Số lượt đánh giá | Số lượt | Số phiếu đánh giá | Số người đánh giá: Rất hài lòng | Mức rất hài lòng
very @ Ý kiến trả lời: Rất hài lòng
answers: số phiếu thu về hợp lệ | phiếu hợp lệ | số phiếu hợp lệ thu về | tổng số phiếu | số phiếu | số phiếu thu về | số phiếu trả lời | số phiếu hợp lệ | số ý kiến
  | tổng số ý kiến | số người trả lời | số người được khảo sát | số lượt khảo sát | tổng số
  | tổng số phiếu khảo sát | tổng số phiếu thu về
  | tổng phiếu | số phiếu thu hồi | số phiếu thu lại | số phiếu nhận lại | tổng số phiếu hợp lệ
  | tổng số phiếu trả lời | tổng số người trả lời | tổng số người được khảo sát | tổng số lượt khảo sát
  | số phiếu đã thu | số người tham gia khảo sát | tổng số người tham gia | số người khảo sát
  | số lượt trả lời | tổng số phiếu thu hồi | số người cho ý kiến | số phiếu có ý kiến
  | tổng số ý kiến trả lời | số phiếu đã khảo sát | số phụ huynh tham gia khảo sát | tổng ý kiến
  | số phụ huynh được khảo sát | Phiếu thu về | Số người được khảo sát trả lời | Tổng số lượt đánh giá
  | Số phiếu đánh giá | Số người tham gia trả lời phiếu | Số phiếu khảo sát thu về | Số người trả lời khảo sát
  | Số phiếu khảo sát thu về (hợp lệ) | Hợp lệ | Số PH trả lời | Cỡ mẫu (phiếu thu về)
  | Thu về | Số phiếu đánh giá thu được | Số phiếu tổng hợp được
  | Mẫu thu được | Số PH tham gia | Số PHHS tham gia | Số PH được khảo sát | Số PH trả lời phiếu
  | Số lượt người dân đánh giá
  | Số PHHS được khảo sát | Số người đánh giá | Tổng số phiếu khảo sát hợp lệ
  | ${lists.ANSWERERS} | ${offices.ALL_ANSWERS}
answers @ Số phiếu: Hợp lệ | Thu về hợp lệ
answers @ Phiếu: Thu về | Thu vào
answers @ Phiếu khảo sát: Thu về
answers = none: ${NOTHING}
rate: tỷ lệ | tỷ lệ hài lòng (%) | mức độ hài lòng | kết quả
  | % hài lòng | tỷ lệ hài lòng chung | chỉ số hài lòng | tỷ lệ phiếu hài lòng | tỷ lệ người dân hài lòng
  | tỷ lệ hài lòng đạt được | kết quả hài lòng (%) | tỷ lệ hài lòng trở lên | tỷ lệ phụ huynh hài lòng
  | mức độ hài lòng (%) | kết quả hài lòng | tỷ lệ hài lòng và rất hài lòng | tỷ lệ ý kiến hài lòng
  | % hài lòng trở lên | chỉ số hài lòng (%) | mức độ hài lòng chung | % hài lòng chung
  | chỉ số hài lòng chung | tỷ lệ hài lòng (RHL + HL) | tỷ lệ hài lòng (HL + RHL) | Tỷ lệ HL | Mức hài lòng (%)
  | Tổng tỷ lệ hài lòng | Tỉ lệ PHHS hài lòng | Đạt tỉ lệ HL (%) | Hài lòng + Rất hài lòng (%)
  | % phiếu từ hài lòng trở lên | Tỷ lệ HL chung (%) | Mức HL (%) | TL phiếu hài lòng trở lên (%)
  | Tỉ lệ HL/tổng phiếu thu về | Chỉ số HL (%) | Tỷ lệ phiếu từ mức hài lòng trở lên | Tỷ lệ HL trên tổng phiếu
  | Đánh giá hài lòng đạt (%)
  | Đạt bao nhiêu % | Đạt được bao nhiêu %
`);
