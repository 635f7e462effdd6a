import { vocabulary } from "../../../rules";
import { NO, NOTHING, YES } from "./answers";
import { LISTED, REACHED_BY } from "./columns";
import * as lists from "./lists";
import * as offices from "./offices";

/** The plan's targets with what was reached. */
export const INDICATOR = vocabulary(`
titles: chỉ tiêu cải cách hành chính | kết quả thực hiện chỉ tiêu | chỉ tiêu CCHC
indicator: tên chỉ tiêu | nội dung chỉ tiêu | chỉ tiêu/nội dung | nội dung/chỉ tiêu | nội dung | tiêu chí
  | chỉ số | nhiệm vụ | nhiệm vụ/chỉ tiêu | nội dung thực hiện
  | lĩnh vực/tiêu chí | tiêu chí/chỉ tiêu | chỉ tiêu/tiêu chí | các chỉ tiêu | chỉ tiêu, nhiệm vụ
  | nhiệm vụ, chỉ tiêu | nội dung nhiệm vụ | chỉ tiêu CCHC | tên chỉ tiêu, nhiệm vụ | chỉ tiêu thực hiện
  | tiêu chí, chỉ tiêu | nội dung công việc | nội dung tiêu chí | lĩnh vực/nội dung | tiêu chí/nội dung
  | tên tiêu chí | chỉ tiêu cụ thể | mục tiêu, chỉ tiêu | nội dung chỉ tiêu, nhiệm vụ | các tiêu chí
  | Chỉ tiêu theo kế hoạch | Tiêu chí, tiêu chí thành phần | Các chỉ tiêu chủ yếu
  | Chỉ tiêu CCHC năm 2024 | Chỉ tiêu, nhiệm vụ CCHC | Danh mục chỉ tiêu | Nội dung công việc/chỉ tiêu
  | Nội dung chỉ tiêu CCHC | Tên chỉ tiêu giao | Chỉ tiêu cụ thể theo Kế hoạch CCHC | Danh mục chỉ tiêu CCHC
  | Chỉ tiêu thành phần | Mục tiêu cụ thể | Các chỉ tiêu đề ra trong năm | Lĩnh vực - chỉ tiêu
  | Chỉ tiêu Kế hoạch 040/KH-TMNMN | Chỉ tiêu/nhiệm vụ được giao | Danh mục nhiệm vụ, chỉ tiêu
  | chỉ tiêu theo dõi | nội dung theo dõi | chỉ tiêu cải cách hành chính | tên chỉ số | nội dung chỉ số
  | Tiêu chí thành phần
  | Hạng mục | Công việc | Các nội dung | Nội dung chính | Nội dung công tác
  | Nhóm nội dung | Nội dung kế hoạch | Chỉ tiêu/công việc | Nội dung chỉ tiêu năm 2024 | Nội dung công việc CCHC
  | nội dung thống kê | nội dung kiểm tra | nội dung tự kiểm tra | nội dung rà soát
  | ${LISTED} | ${offices.BY_PLAN}
done: số đạt | số lượng đạt | số lượng thực hiện | số đã thực hiện | số hoàn thành | số lượng
  | số đã giải quyết | số hồ sơ đạt | số hài lòng | đã thực hiện | thực hiện | kết quả thực hiện số lượng
  | kết quả thực hiện số thực hiện | kết quả số thực hiện | kết quả số lượng
  | số lượng đã thực hiện | số lượng đã giải quyết | số đã hoàn thành | số lượng hoàn thành | số đạt được
  | số lượng đạt được | số đạt yêu cầu | đã giải quyết | số đúng hạn | số hồ sơ đúng hạn
  | kết quả số đạt | kết quả số lượng đạt | tử số | số đạt chỉ tiêu
  | số lượng thực hiện được | số thực hiện được | kết quả thực hiện số đạt | tổng số thực hiện
  | tổng số đã thực hiện | tổng số đạt | đã hoàn thành | số đã đạt | Trong đó đạt | trường hợp đạt
  | hồ sơ/văn bản/người đạt | đã giải quyết đạt | đạt/đã làm | đã thực hiện trong kỳ | đã giải quyết/hoàn thành
  | thực tế làm được | đã hoàn thành đạt yêu cầu | Số đã làm | Đạt (số lượng) | Số làm được | Số đã làm được
  | Số liệu đạt | Số thực hiện trong năm | Số liệu thực hiện | Số hồ sơ đã thực hiện
  | Số đã thực hiện đạt | Số thực hiện đạt | Số đã đạt | SO_DA_THUC_HIEN | SO_THUC_HIEN | SO_DAT | SoThucHien
done @ số lượng đạt | số đạt | số lượng thực hiện | số đã thực hiện: kết quả
done @ đã thực hiện | thực hiện | đã thực hiện đến kỳ báo cáo: số lượng
done @ KQ 2024: đã làm
done = none: ${NOTHING}
done = yes: ${YES}
done = no: ${NO}
total: tổng | tổng số lượng | tổng số phải thực hiện | số phải thực hiện | số phát sinh | tổng số phát sinh
  | tổng số hồ sơ | mẫu số | kết quả thực hiện tổng số | kết quả tổng số
  | tổng cộng phải thực hiện | tổng phải thực hiện | số lượng tổng số | số lượng phải thực hiện
  | tổng số cần thực hiện | số cần thực hiện | số lượng phát sinh
  | tổng phát sinh | tổng số (mẫu số) | tổng số trường hợp | tổng cộng
  | kết quả thực hiện tổng cộng | tổng số lượng phải thực hiện | tổng số yêu cầu | tổng số đối tượng
  | tổng số lượng phát sinh | tổng số phải đạt | Tổng số hồ sơ/đối tượng
  | Tổng số (hồ sơ, văn bản, người) | Tổng số phát sinh trong kỳ | Tổng số (a) | Tổng cộng phát sinh
  | Tổng số thuộc diện thực hiện
  | Trên tổng số | Trong tổng số | Trên tổng | So với tổng số | Trên tổng số hồ sơ | Số phải làm | Tổng số phải làm | Tổng số cần làm
  | Tổng số cần đạt | Tổng số phát sinh trong năm | Tổng số đối tượng thực hiện | Tổng SL
  | Tổng lượng | Tổng số thực tế phát sinh | Tổng số trong kỳ | Tổng số hồ sơ/người | Tổng số phải giải quyết
  | Tổng số phát sinh | Số phát sinh | Tổng phát sinh | ${offices.ALL_TO_DO}
total @ tổng số | tổng cộng: kết quả
total @ kết quả thực hiện chỉ tiêu | kết quả chỉ tiêu | kết quả | thực hiện | kết quả thực hiện | kết quả đạt được | kết quả năm | thực hiện năm | kết quả thực hiện năm: tổng số | TS
total = none: ${NOTHING}
rate: tỷ lệ đạt | tỷ lệ đạt được | tỷ lệ thực hiện | tỷ lệ hoàn thành | kết quả thực hiện
  | kết quả thực hiện tỷ lệ | kết quả tỷ lệ | kết quả đạt được | kết quả | KQ | thực hiện | đạt được
  | mức đạt | mức độ đạt | kết quả đạt | tỷ lệ (%)
  | thực hiện cả năm (%) | kết quả cả năm (%) | tỷ lệ thực hiện cả năm | kết quả cả năm
  | tỷ lệ đạt (so với tổng số) | tỷ lệ kết quả | tỷ lệ hoàn thành chỉ tiêu | mức hoàn thành
  | tỷ lệ đã thực hiện | tỷ lệ thực hiện được | % đạt | % đạt được | % thực hiện | % hoàn thành
  | kết quả tỷ lệ đạt | kết quả thực hiện (%) | kết quả thực tế | kết quả năm | thực tế đạt được
  | thực tế đạt | tỷ lệ thực tế | tỷ lệ đạt thực tế | kết quả thực hiện năm | số liệu thực hiện (%)
  | tỷ lệ hoàn thành so với tổng số | Kết quả năm 2024 (%) | Mức đạt 2024 (%) | đạt trong năm
  | thực hiện năm 2024 (%)
  | Kết quả cuối năm (%) | Thực đạt | Thực đạt (%) | Kết quả thực hiện cuối năm | Thực hiện cuối năm (%) | Kết quả đạt được cuối năm
  | Kết quả đến 31/12 | Kết quả thực hiện đến cuối năm | KQTH
  | Tỷ lệ thực hiện đến 31/12 | Số liệu báo cáo | Số liệu | Số liệu thực hiện
  | Kết quả kiểm tra | Kết quả tự kiểm tra | Kết quả rà soát | Tình hình thực hiện | Thực tế thực hiện | Kết quả xác minh
  | Đạt bao nhiêu % | Được bao nhiêu % | Thực hiện được bao nhiêu %
  | ${REACHED_BY}
rate @ kết quả thực hiện chỉ tiêu | kết quả chỉ tiêu | kết quả | thực hiện | kết quả thực hiện | kết quả đạt được | kết quả năm | thực hiện năm | kết quả thực hiện năm: tỷ lệ
rate = none: ${NOTHING}
rate = yes: ${YES}
rate = no: ${NO}
answer: mức độ hoàn thành | tự đánh giá | so với kế hoạch | so với chỉ tiêu | đánh giá so với kế hoạch | đạt/không đạt | đạt/chưa đạt | có/không
  | so với kế hoạch (đạt/chưa đạt) | tự đánh giá (đạt/chưa đạt) | đánh giá đạt/không đạt | đánh giá kết quả
  | đánh giá mức độ đạt | kết quả đánh giá | đánh giá so với chỉ tiêu | kết luận | đạt/không
  | đạt hay không đạt | kết quả tự đánh giá | tự đánh giá kết quả | đơn vị tự đánh giá | đánh giá hoàn thành
  | Đánh giá chung | Đạt/chưa đạt chỉ tiêu | Nhận định (đạt/không đạt)
  | Hoàn thành/chưa hoàn thành | Tự kết luận (đạt/chưa)
  | tự xác định | tự xác định mức đạt | mức đạt được | xác định mức đạt | kết luận tự đánh giá
  | Đ/KĐ | Đ/CĐ | Đánh giá đạt/chưa đạt | Đã thực hiện/chưa thực hiện | Đánh giá của đơn vị
  | Tự xếp loại
  | Tự nhận xét đạt/chưa | Đạt hay chưa đạt | Hoàn thành hay chưa | Mức độ hoàn thành chỉ tiêu
  | ${lists.VERDICTS} | ${offices.MET}
  | Đạt chưa | Đã đạt chưa | Có đạt không | Đã hoàn thành chưa
`);
