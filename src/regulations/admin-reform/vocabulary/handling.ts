import * as moments from "./moments";
import * as offices from "./offices";
import * as registers from "./registers";

/** What registers say of how a dossier was handled: kept, asked for again, where, in time. */
export const HANDLING = `digitised: ${registers.DIGITISED} | ${offices.SCANNED_PARTS} | số hóa | số hóa hồ sơ, kết quả | số hóa kết quả | số hóa kết quả và hồ sơ
  | số hóa hồ sơ và kết quả | số hóa hồ sơ, kết quả giải quyết | số hóa hồ sơ, kết quả giải quyết TTHC
  | scan hồ sơ
  | đã số hóa | đã scan | đã scan, số hóa | đã số hóa hồ sơ | hồ sơ số hóa | hồ sơ được số hóa
  | kết quả được số hóa | số hóa thành phần hồ sơ | số hóa giấy tờ | tình trạng số hóa | scan | scan kết quả
  | hồ sơ đã số hóa | bản số hóa | bản scan | đã số hóa kết quả | có số hóa | số hoá (có/không) | hồ sơ scan
  | SH hồ sơ | Đã quét (scan) hồ sơ, kết quả | Đã scan hồ sơ, KQ lên hệ thống
  | Đã quét, lưu điện tử HS và KQ | Lưu file scan HS, kết quả lên kho số (có/không)
  | Đã số hóa đưa lên kho dữ liệu | SoHoa | Đã scan lưu trữ điện tử (C/K) | Bản điện tử HS, KQ (có/không)
  | HS được scan, lưu số (x) | Có file scan | Đã scan lưu | Đã có file scan | Đã scan lưu máy
  | Quét lưu | Đã quét | Scan lưu hồ sơ | Số hóa xong | Đã quét hồ sơ | Đã quét lưu
  | Bản điện tử | Lưu bản điện tử | Đã lưu bản scan
digitised @ Số hóa: Đã thực hiện
valid: ${registers.VALID} | ${offices.IN_FORCE} | đang còn hiệu lực | kết quả còn hiệu lực | hồ sơ còn hiệu lực | còn hiệu lực và có giá trị sử dụng
  | hiệu lực
  | kết quả còn giá trị | còn giá trị sử dụng | còn giá trị | kết quả còn giá trị sử dụng
  | kết quả đang còn hiệu lực | còn hiệu lực (có/không) | hồ sơ đang còn hiệu lực | giấy tờ còn hiệu lực
  | tình trạng hiệu lực | hiệu lực kết quả | kết quả còn hiệu lực sử dụng | Hiệu lực (còn/hết) | Còn HL
  | KQ còn HL | Hồ sơ còn HL, còn giá trị sử dụng | Còn giá trị/còn hiệu lực | HS/KQ đang còn giá trị sử dụng
  | Giá trị pháp lý còn/hết | Còn hạn sử dụng (KQ TTHC) | HS còn giá trị pháp lý, sử dụng được (C/K) | Giá trị sử dụng
resupplied: ${registers.AGAIN} | yêu cầu bổ sung giấy tờ đã có | yêu cầu nộp lại giấy tờ đã có | cung cấp lại thông tin | cung cấp lại thông tin, giấy tờ | cung cấp lại giấy tờ
  | cung cấp lại hồ sơ, giấy tờ | phải cung cấp lại
  | người dân phải cung cấp lại thông tin
  | người dân phải cung cấp lại thông tin, giấy tờ
  | cung cấp lại
  | phải nộp lại giấy tờ đã có | phải nộp lại giấy tờ | yêu cầu nộp lại giấy tờ | nộp lại giấy tờ
  | nộp lại giấy tờ đã có | phải nộp lại | yêu cầu cung cấp lại | phải bổ sung lại giấy tờ đã có
  | yêu cầu nộp lại | công dân phải nộp lại giấy tờ | phải cung cấp lại giấy tờ đã có
  | có yêu cầu nộp lại giấy tờ | phải nộp lại thông tin, giấy tờ | Phải khai lại thông tin
  | Phải cung cấp lại TT, giấy tờ đã nộp trước đó | Dân phải nộp lại hồ sơ đã nộp lần trước
  | Nộp lại giấy tờ đã được chấp nhận ở TTHC trước | Phải bổ sung lại giấy tờ cơ quan đã quản lý
  | Bị yêu cầu nộp lại giấy tờ | Công dân phải khai lại TT | PHHS phải nộp lại giấy tờ đã có
  | Phải nộp lại giấy tờ đã cung cấp trước đó | Bắt nộp lại giấy tờ (có/không)
  | Người dân phải cung cấp lại TT, GT, TL đã được chấp nhận trước đó | Người dân phải khai lại thông tin đã có
  | Yêu cầu nộp lại tài liệu đã được chấp nhận | PHHS nộp lại giấy tờ đã nộp trước đây
  | Dân phải cung cấp lại thông tin | PH phải nộp lại giấy tờ | Phụ huynh phải nộp lại giấy tờ | Dân phải nộp lại giấy tờ
  | Người dân phải nộp lại | Cung cấp lại thông tin (có/không) | Người dân phải cung cấp lại
spared: ${registers.NOT_AGAIN} | ${registers.NOTHING_AGAIN}
  | không phải cung cấp lại | người dân không phải cung cấp lại thông tin
  | người dân không phải cung cấp lại thông tin, giấy tờ | không cung cấp lại thông tin | không cung cấp lại
  | không phải nộp lại giấy tờ | không phải nộp lại | không nộp lại giấy tờ | không yêu cầu nộp lại giấy tờ
  | không yêu cầu cung cấp lại | không phải nộp lại giấy tờ đã có | không cung cấp lại giấy tờ
  | không cần nộp lại giấy tờ
  | Khai thác lại dữ liệu đã có (không yêu cầu nộp lại)
  | Không phải khai lại TT đã có | Không cần cung cấp lại TT, giấy tờ, tài liệu đã được chấp nhận
  | Được dùng lại dữ liệu, không phải cung cấp lại | Khong phai cung cap lai
  | Được dùng lại giấy tờ đã số hóa, không nộp lại | Tái sử dụng dữ liệu, không cung cấp lại
  | Khai thác lại giấy tờ số hóa thay cho nộp lại (có/không) | Người dân được miễn nộp lại TT, GT
  | Khỏi nộp lại giấy tờ cũ | Được dùng dữ liệu sẵn có (không nộp lại) | Không phải khai lại thông tin (x)
  | Người dân không phải cung cấp lại TT, GT
  | Dùng lại giấy tờ đã có | Dùng lại giấy tờ đã nộp | Được dùng lại giấy tờ đã nộp | Dùng lại giấy tờ cũ | PH không phải nộp lại giấy tờ | Không bắt nộp lại
  | Khai thác dữ liệu có sẵn | Sử dụng lại dữ liệu | Tái sử dụng giấy tờ | Được tái sử dụng giấy tờ
  | PH không phải cung cấp lại
place: ${registers.PLACES} | nơi tiếp nhận, giải quyết | nơi tiếp nhận và giải quyết | nơi tiếp nhận - giải quyết
  | nơi tiếp nhận, giải quyết hồ sơ | tiếp nhận, giải quyết tại đơn vị | tiếp nhận và giải quyết tại đơn vị
  | tiếp nhận/giải quyết tại đơn vị | cơ quan tiếp nhận/giải quyết | nơi thực hiện
  | địa điểm tiếp nhận, giải quyết | nơi tiếp nhận, trả kết quả | nơi tiếp nhận và trả kết quả
  | nơi tiếp nhận hồ sơ và giải quyết | cơ quan tiếp nhận và giải quyết | đơn vị tiếp nhận, giải quyết
  | đơn vị tiếp nhận và giải quyết | bộ phận tiếp nhận và giải quyết | địa điểm giải quyết, tiếp nhận
  | nơi giải quyết, tiếp nhận | Tiếp nhận và giải quyết tại | Nơi nhận và xử lý HS
  | Hồ sơ tiếp nhận, giải quyết tại | Tiếp nhận/giải quyết tại | Nơi TN và GQ hồ sơ | Nơi nhận và giải quyết
  | Đơn vị tiếp nhận, giải quyết hồ sơ | Nơi tiếp nhận - giải quyết (trường/cấp trên)
  | Chỗ nhận và giải quyết HS | Đơn vị nhận, xử lý HS | Nơi TN/GQ | Nơi TN, GQ | TN/GQ tại
  | Nơi nhận và trả kết quả | Nơi nhận/trả | Nơi nhận, trả kết quả | Nơi nhận và trả hồ sơ
receivedAt: ${registers.RECEIVED_AT} | ${offices.AT_ONE_STOP} | nơi nhận hồ sơ | cơ quan tiếp nhận
  | nơi tiếp nhận hồ sơ | đơn vị tiếp nhận | địa điểm tiếp nhận | cơ quan tiếp nhận hồ sơ
  | đơn vị tiếp nhận hồ sơ | cơ quan nhận hồ sơ | nơi nộp hồ sơ | nơi nộp | bộ phận tiếp nhận | nơi nhận
  | đơn vị nhận hồ sơ | địa điểm nhận hồ sơ | Tiếp nhận tại | Hồ sơ tiếp nhận tại
  | Nơi TN hồ sơ | Quầy/bộ phận tiếp nhận | Bộ phận tiếp nhận và trả kết quả
  | Nơi nhận HS (tại trường/Huyện) | Nhận tại | Nộp tại | HS nhận ở đâu | Bàn/quầy tiếp nhận
  | Nơi PH nộp | Nhận hồ sơ tại
settledAt: ${registers.SETTLED_AT} | cơ quan chủ trì giải quyết | đơn vị chủ trì giải quyết | cơ quan giải quyết | đơn vị giải quyết | nơi trả kết quả
  | cơ quan xử lý | đơn vị xử lý | nơi xử lý | nơi giải quyết hồ sơ | cơ quan giải quyết hồ sơ
  | đơn vị giải quyết hồ sơ | bộ phận giải quyết | cơ quan thực hiện | đơn vị thực hiện | nơi xử lý hồ sơ
  | cơ quan có thẩm quyền giải quyết | địa điểm giải quyết | Giải quyết tại
  | Bộ phận/đơn vị giải quyết | Hồ sơ giải quyết tại | Nơi GQ | Đơn vị GQ
  | Nơi ra kết quả | Cơ quan có thẩm quyền giải quyết HS | HS giải quyết ở đâu | Cấp giải quyết
  | Thẩm quyền giải quyết (cơ quan)
  | Phòng ban xử lý | Thẩm quyền giải quyết | Bộ phận xử lý hồ sơ
  | Cấp giải quyết hồ sơ | Nơi giải quyết (trường/phòng)
status: ${registers.STATES} | ${offices.SYSTEM_STATES} | trạng thái | trạng thái hồ sơ | trạng thái xử lý | trạng thái giải quyết | tình trạng hồ sơ hiện tại
  | trạng thái hồ sơ hiện tại | kết quả xử lý hồ sơ | hiện trạng hồ sơ | TT hồ sơ (đang xử lý/đã trả)
  | Trạng thái xử lý hồ sơ | Tình trạng thụ lý | Tình trạng HS (đã trả/đang giải quyết) | Hiện trạng xử lý
  | TT xử lý | Trạng thái (đang xử lý, đã trả, rút, từ chối) | Tình trạng xử lý hồ sơ | Kết quả
  | Kết quả giải quyết | Kết quả xử lý | TrangThai
  | Tình trạng HS (đã trả, đang xử lý, rút) | HS đang ở bước | Trạng thái (mới nhận/đang giải quyết/đã trả)
  | Tình trạng giải quyết HS | HS đang xử lý/đã xong | Tiến trình HS | Trạng thái HS trên hệ thống
  | Hiện trạng | Hiện trạng HS | Giai đoạn xử lý | Bước xử lý hiện tại | Hiện trạng xử lý hồ sơ | Đã trả/chưa trả
status @ trả kết quả | giải quyết | kết quả giải quyết: trạng thái
timeliness: ${registers.TIMELINESS} | ${moments.COMPARED} | tình trạng giải quyết | tình trạng | tiến độ
  | đúng/trễ hạn | đúng hạn/quá hạn | đúng, trễ hạn | tình trạng đúng hạn | đúng hạn hay trễ hạn
  | trước hạn/đúng hạn/trễ hạn | tình trạng xử lý | tình trạng hồ sơ | tiến độ giải quyết
  | kết quả giải quyết (đúng hạn/trễ hạn) | đúng hẹn/trễ hẹn | đúng/trễ hẹn | đúng hạn (có/không)
  | tiến độ xử lý | Tình trạng thời hạn | Kết quả giải quyết (trước hạn, đúng hạn, quá hạn)
  | Sớm hạn/đúng hạn/trễ hạn | Trước hạn/đúng hạn/quá hạn | Đánh giá thời hạn | Giải quyết đúng hạn/quá hạn
  | Tình trạng trả KQ (đúng/trễ hạn) | Tiến độ xử lý hồ sơ | Đúng/trễ | Đánh giá tiến độ (đúng/trễ hạn)
  | Tình trạng hạn trả | Kết quả thời hạn (đúng, trễ) | Dung han/tre han
  | Kết quả giải quyết (sớm/đúng/trễ hạn) | Đánh giá thời hạn (sớm, đúng, quá hạn) | KQ giải quyết so với hẹn
  | TinhTrangHan | Mức độ đúng hạn | Trả sớm/đúng/trễ hẹn | Đúng hay trễ hạn | Kết quả theo hạn
  | Xếp loại thời hạn (đúng/trễ) | Trả đúng hẹn hay trễ hẹn
  | Đúng/quá hạn | Đánh giá đúng hạn | Tình hình giải quyết đúng hạn | Tình hình xử lý | Đúng/trễ/trước hạn
  | Sớm/đúng/trễ | Trả đúng/trễ hạn
  | Đúng hay trễ | Tình hình đúng hạn
  | Giải quyết đúng/trễ hạn | Kết quả (đúng hạn/trễ hạn) | Trả đúng/trễ | Xếp loại đúng hạn/trễ hạn
  | Đánh giá đúng/trễ hạn | Đúng hạn/không đúng hạn | Đạt hạn | Kết quả đúng/trễ`;
