import { vocabulary, without } from "../../../rules";
import { LISTED, REACHED_BY } from "./columns";
import * as lists from "./lists";
import * as offices from "./offices";

/** A checklist of demands that a person confirms. */
export const ATTESTATION = vocabulary(`
titles: nội dung xác nhận | danh mục kiểm tra | bảng kiểm | tự kiểm tra | phiếu xác nhận
item: nội dung xác nhận | nội dung kiểm tra | nhiệm vụ | yêu cầu | nội dung thực hiện | tiêu chí
  | nội dung tự kiểm tra | nội dung công việc | nội dung nhiệm vụ | nội dung yêu cầu | nội dung tiêu chí
  | nội dung đánh giá | hạng mục | công việc | yêu cầu cần thực hiện | các nội dung | nội dung cần xác nhận
  | nội dung cần kiểm tra | nội dung tự đánh giá | Nhiệm vụ trọng tâm
  | Nhiệm vụ theo Kế hoạch 040/KH-TMNMN | Nội dung công tác CCHC | Nội dung, nhiệm vụ CCHC
  | Nội dung công việc tự kiểm tra | Yêu cầu theo KH 040
  | Nhiệm vụ theo kế hoạch CCHC | Các nội dung tự rà soát | Yêu cầu thực hiện
  | Việc phải làm theo Kế hoạch | Danh mục công việc CCHC | Nội dung tự đánh giá CCHC | Nhiệm vụ, giải pháp
  | Mục tiêu, nhiệm vụ trọng tâm | Câu hỏi tự rà soát | NỘI DUNG XÁC NHẬN/TỰ KIỂM TRA
  | Câu hỏi | Danh mục kiểm tra | Danh mục nội dung
  | Tiêu chí xác nhận | Yêu cầu kiểm tra | Nội dung thực hiện CCHC
  | ${lists.ITEMS} | ${without(offices.TO_CONFIRM, lists.ITEMS, LISTED)} | ${without(LISTED, lists.ITEMS)}
answer: kết quả | kết quả thực hiện | đã thực hiện | thực hiện | đánh giá | tự đánh giá | có/không
  | đạt/không đạt | đạt/chưa đạt | trả lời | tình trạng | kết quả kiểm tra | mức độ thực hiện
  | đã thực hiện (có/không) | kết quả tự kiểm tra | kết quả đánh giá | kết quả xác nhận
  | tình trạng thực hiện | thực hiện (có/không) | có thực hiện | đã hoàn thành | hoàn thành
  | đã thực hiện chưa | kết luận | mức độ hoàn thành | đã làm | có/chưa | đạt/không | kết quả tự đánh giá
  | đã triển khai | Xác nhận của đơn vị | Tự xác nhận (có/không) | Xác nhận của HT (Có/Không) | Đã làm/chưa làm
  | KQ tự rà soát | Có hay không | Kết luận tự kiểm tra (Có/Không) | Xác nhận thực hiện (C/K)
  | tình hình thực hiện | kết quả rà soát | hiện trạng | tự xác định | tự đánh giá của trường
  | Thực hiện/chưa thực hiện | Trường tự xác nhận | Đã làm/chưa | Tự xác nhận
  | ${lists.CONFIRMATIONS} | ${REACHED_BY}
  | Làm chưa | Đã làm chưa | Có làm không | Thực hiện chưa | Có thực hiện không | Đã thực hiện chưa
`);
