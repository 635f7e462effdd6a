import { vocabulary } from "../../../rules";

/** What texts of a register look like in lower case, as patterns; of the classes of a text the first that fits holds. */
export const TEXTS = vocabulary(String.raw`
# the status of a dossier that is not one to be settled
withdrawn: (?:^|\s)(?:rút|đã rút|xin rút)(?:\s+(?:hồ sơ|đơn|lại))?(?:\s|$|[.,;(]) | (?:hủy|huỷ) hồ sơ
  | (?:^|\s)(?:hủy|huỷ)(?:\s+(?:bỏ|đơn))?(?:\s*$|\s*[.,;(]) | (?:^|\s)đã (?:hủy|huỷ)(?!\s+(?:lịch|kết quả))
refused: từ chối | không (?:đủ điều kiện )?(?:tiếp nhận|thụ lý) | không đủ điều kiện | trả lại hồ sơ
waiting: (?:chờ|đợi|yêu cầu|đang|cần|tạm dừng)[^.;]*bổ sung | tạm dừng | bổ sung hồ sơ
supplied: đã (?:được )?bổ sung
# "Sổ theo dõi hồ sơ, đơn thư": a register of both
of both: hồ sơ\s*(?:[,;/&–\-]|và)\s*đơn | đơn(?: thư)?\s*(?:[,;/&–\-]|và)\s*hồ sơ
petition: đơn thư|khiếu nại|tố cáo|knt?c | (?:^|\s)đơn (?:kiến nghị|phản ánh|khiếu|tố|thư)
procedure: thủ tục|tthc|một cửa
# that an apology was sent ("TXL số 01 ngày 13/3/2024", "Công văn 12", "07/TXL-MN"), that none was, and what leaves it open
sent: ^(?:có|đã|tb(?:xl)?|thông báo|thư|txl|văn bản|vb|cv|công văn|phiếu|giấy|số)(?:\s|$|[,.;(:\d]) | ^\d{1,5}[a-zđ]?\/(?:\d{4}\/)?(?:txl|tb|cv|vb|[a-zđ]{2,}-[a-zđ]{2,})
unsent: ^(?:không|chưa)(?:\s|$|[,.;(])
not surely sent: (?:^|\s)(?:không|chưa|sẽ|sau)(?:\s|$|[,.;)])
# where something was received or settled
elsewhere: ^(?:0|false|×)$ | (?:ngoài|không|chưa|khác) | ubnd|ủy ban|uỷ ban | phòng (?:gd|giáo dục)
  | (?:^|\s)sở(?:\s|$) | huyện|quận|thành phố|tỉnh | (?:^|\s)xã(?:\s|$) | phường|thị trấn|bưu điện|bcci|trung tâm
at the unit: (?:^|\s)(?:tại )?(?:đơn vị|trường|nhà trường) | mạ non|văn phòng|văn thư|một cửa
  | ^(?:x|✓|✔|√|có|đúng|tại chỗ|1|true|đạt)$
# the head of a row beneath the dossiers that states a rate ("Tỷ lệ đúng hạn …")
rate: ^(?:t[ỷỉ]|ty) l[ệe] | ^tl\s | ^%
`);

/** Heads of the statistics of dossiers (Biểu II.06a) by what became of them, and titles, as patterns. */
export const HEADS = vocabulary(String.raw`
in time: ^(?:(?:số )?(?:hồ sơ )?(?:giải quyết |trả )?)(?:trước|đúng|sớm|trước và đúng|đúng và trước|trước đúng) hạn$
share in time: ^(?:tỷ lệ|tỉ lệ|tl) .*(?:đúng|trước) hạn
late: ^(?:(?:số )?(?:hồ sơ )?(?:giải quyết |trả )?)(?:quá|trễ|chậm) hạn$
settled: (?:^| )(?:đã (?:giải quyết|trả|xử lý)|kết quả giải quyết|giải quyết xong)(?: |$)
open: (?:^| )(?:đang|chưa) (?:giải quyết|trả|xử lý)(?: |$)
# letters come in and are due as dossiers are, what is lent is due and returned, and what colleagues are given to do; an
# archive has codes, and who is enrolled an address
no dossiers: ^(?!.*(?:hồ sơ|TTHC|thủ tục)).*(?:^|[^\p{L}])mượn(?!\p{L})
  | ^(?!.*(?:TTHC|thủ tục|tiếp nhận|một cửa)).*bồi thường
  | ^(?!.*(?:hồ sơ|TTHC|thủ tục|CCHC|một cửa|trả kết quả|đơn(?! vị))).*(?:(?:giao|phân công|theo dõi)(?: thực hiện)?(?: các)? (?:nhiệm vụ|công việc|việc)|(?:nhiệm vụ|công việc|việc)(?: được)? giao|(?:nhiệm vụ|công việc) sau (?:cuộc )?họp)
  | ^(?!.*(?:TTHC|thủ tục|một cửa|1 cửa|tiếp nhận|trả kết quả)).*(?:hồ sơ(?: công việc)? lưu trữ|lưu trữ hồ sơ)|danh mục hồ sơ(?: công việc)?(?: lưu trữ)?(?: năm \d{4})?$
  | ^(?!.*(?:hồ sơ|TTHC|thủ tục)).*danh sách (?:trẻ|học sinh|bé|các cháu|cháu)(?!\p{L})
  | ^(?!.*(?:hồ sơ|TTHC|thủ tục|đơn(?! vị))).*(?:công văn|văn bản|CV|VB) (?:đi|đến)(?! ngày| hết|\p{L})
# what is still to be done, by whom and when
no results: ^(?!.*(?:kết quả|đánh giá|tự chấm|báo cáo))(?:.*[^\p{L}])?lịch (?:hoạt động|công tác|làm việc|trực|họp|triển khai|tiếp)(?!\p{L}) | ^(?!.*(?:kết quả|đánh giá|tự chấm)).*\(dự kiến\) | ^(?!.*(?:kết quả|đánh giá|tự chấm))(?:bảng )?phân công (?:nhiệm vụ|công việc|trực|lịch)
# what parents are asked is no list of what the school did
no checklist: phiếu (?:hỏi|(?:khảo sát|lấy|thăm dò)[^.;]*ý kiến)
`);

/** A line that counts people or things, whatever target it speaks of: "Số người sử dụng chữ ký số". */
export const COUNTS = /^\s*(?:[-–+*]|\d[\d.]*[.)]?)?\s*(?:tổng )?(?:số(?! liệu| hóa)|sl)(?: lượng)? /iu;
