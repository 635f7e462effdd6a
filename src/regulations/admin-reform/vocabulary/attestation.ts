import { vocabulary } from "../../../rules";

/** A checklist of demands that a person confirms. */
export const ATTESTATION = vocabulary(`
titles: nội dung xác nhận | danh mục kiểm tra | bảng kiểm | tự kiểm tra | phiếu xác nhận
item: nội dung xác nhận | nội dung kiểm tra | nhiệm vụ | yêu cầu | nội dung thực hiện | tiêu chí
answer: kết quả | kết quả thực hiện | đã thực hiện | thực hiện | đánh giá | tự đánh giá | có/không
  | đạt/không đạt | đạt/chưa đạt | trả lời | tình trạng | kết quả kiểm tra | mức độ thực hiện
`);
